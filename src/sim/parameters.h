// The constants of the customer model, each with its range and source, so that a lecturer can check
// them and a scenario can override them by key. "design" marks what we chose and do not claim.
#pragma once

#include <span>
#include <string_view>

namespace sim {

struct Parameters {
    // contact
    double goodwillRetention = 0.841;
    double toleratedCalls = 3.0;
    double toleratedEmails = 4.0;
    double toleratedLetters = 10.0;
    double toleratedVisits = 3.0;
    double relevantShare = 0.5;
    double contentValue = 0.25;
    double irritation = 0.20;
    double relevanceTrust = 0.03;
    double unlawfulTrust = 0.15;
    double nurtureNeed = 0.06;
    // experience
    double performanceBase = 0.34;
    double performanceCompany = 0.36;
    double performanceFit = 0.20;
    double performanceChain = 0.12;
    double failurePerformance = 0.35;
    double shortfallWeight = 2.0;
    double satisfactionMemory = 0.6;
    double expectationGain = 0.2;
    // failure and recovery
    double failureBest = 0.01;
    double failureWorst = 0.14;
    double complaintChance = 0.6;
    double recoveryBonus = 0.05;
    double secondFailureLoss = 0.10;
    double badRecoveryTrust = 0.25;
    double waitingTrust = 0.04;
    // trust and commitment
    double keptPromiseTrust = 0.04;
    double brokenPromiseTrust = 0.12;
    double pressureTrust = 0.18;
    double commitmentRate = 0.3;
    // relationship state, per month
    double downAtRisk = 0.10;
    double upAtRisk = 0.15;
    double downNew = 0.06;
    double upNew = 0.08;
    double downLoyal = 0.02;
    double idleDrive = -0.5;
    double driveLimit = 1.5;
    double driveSatisfaction = 1.6;
    double driveTrust = 1.0;
    double driveFit = 0.6;
    double driveGoodwill = 0.8;
    double fatigueBusiness = 0.4;
    double fatigueConsumer = 0.2;
    double drivePull = 1.2;
    // buying, a month's chance
    double buyAtRisk = 0.10;
    double buyNew = 0.25;
    double buyLoyal = 0.55;
    double repurchaseFloor = 0.05;
    double repurchaseRange = 0.9;
    // potential customers
    double winBase = -2.9;
    double winNeed = 1.2;
    double winBudget = 0.8;
    double winAuthority = 0.8;
    double winTiming = 0.6;
    double winFit = 1.0;
    double winGoodwill = 0.5;
    double questionAccuracy = 0.8;
    // proposition
    double irrelevantClaim = 0.1;
    double unprovenShare = 0.5;
    double valueScale = 0.25; // tau
    // win-back
    double winBackPushed = 0.30;
    double winBackPulled = 0.20;
    double winBackBought = 0.15;
    double winBackMoved = 0.03;
    double winBackLifetime = 1.0;
    double winBackRemedy = 1.2;
    // company
    double weakestLink = 0.5;
    double crmDecay = 0.004;
    double pullDecay = 0.92;
};

struct ParameterInfo {
    std::string_view key; // as in a scenario's "parameters"
    double Parameters::*field;
    double low;
    double high;
    std::string_view source; // a reference, or "design"
};

std::span<const ParameterInfo> parameterTable();
const ParameterInfo* findParameter(std::string_view key);

} // namespace sim
