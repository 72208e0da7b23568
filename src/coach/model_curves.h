// Curves of the customer model, worked out by its own rules: what docs/MODEL.md shows as pictures.
// Numbers only; records/curve_picture.h draws them.
#pragma once

#include "base/text.h"

#include <string>
#include <utility>
#include <vector>

namespace coach {

struct Curve {
    base::Text name;
    std::vector<std::pair<double, double>> points; // x rising
};

struct CurveSet {
    std::string id; // "retention": also the name of the picture
    base::Text title;
    base::Text axisX;
    base::Text axisY;
    std::vector<double> ticksX;
    std::vector<double> ticksY;
    int decimalsX = 0;
    int decimalsY = 0;
    bool percentY = false;
    std::vector<Curve> curves; // at most four
    std::string source;        // a reference, or "design"
};

CurveSet retentionCurves();  // still a customer after a year, by drive and state
CurveSet repurchaseCurves(); // satisfaction to repurchase, by competition
CurveSet fatigueCurves();    // what the next contact does to goodwill, by how many there were
CurveSet winBackCurves();    // chance to win back, by reason and first lifetime

std::vector<CurveSet> modelCurves(); // these four

} // namespace coach
