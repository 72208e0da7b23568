#include "records/class_report.h"

#include "base/alphabet.h"
#include "base/certain.h"
#include "records/html.h"
#include "records/verdict.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace records {

using base::Language;
using base::Text;

namespace {

struct ClassPage {
    const GradedClass& graded;
    const ClassNames& names;
    Language language;

    std::string say(const char* nl, const char* en) const {
        return language == Language::Dutch ? nl : en;
    }
    std::string text(const Text& text) const { return escaped(text.in(language)); }
    std::string percent(double share) const { return base::formatPercent(share, language); }
    std::string number(double value, int decimals) const {
        return base::formatNumber(value, decimals, language);
    }
    std::string nameOf(const GradedFile& file) const {
        const ClassMember* const member = names.find(file.student);
        const std::string name = member != nullptr ? member->name : file.name;
        return escaped(!name.empty() ? name : !file.student.empty() ? file.student : file.file);
    }
    std::vector<const GradedFile*> counting() const {
        std::vector<const GradedFile*> files;
        for (const GradedFile& file : graded.files)
            if (file.counts())
                files.push_back(&file);
        return files;
    }
};

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? body : "<section><h2>" + title + "</h2>\n" + body + "</section>\n";
}

double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2.0;
}

std::string head(const ClassPage& page) {
    const auto files = page.counting();
    std::string body = "<header><h1>" + page.say("Klasrapport · ", "Class report · ") +
                       page.text(page.graded.scenario->title) + "</h1>\n<p>";
    body += fmt::format(fmt::runtime(page.say("{} bestanden, waarvan {} meetellen.",
                                              "{} files, of which {} count.")),
                        page.graded.files.size(),
                        files.size());
    if (!files.empty()) {
        std::vector<double> grades;
        std::vector<double> minutes;
        int passed = 0;
        for (const GradedFile* file : files) {
            const double grade = base::certain(file->grade);
            grades.push_back(grade);
            minutes.push_back(file->minutes);
            passed += grade >= game::passingGrade ? 1 : 0;
        }
        const double atWork = medianOf(minutes);
        const double mean =
            std::accumulate(grades.begin(), grades.end(), 0.0) / static_cast<double>(grades.size());
        body += " " +
                fmt::format(
                    fmt::runtime(page.say(
                        "Gemiddeld een {}, mediaan {}; {} van {} voldoende. Een 5,5 vraagt {} van "
                        "de punten.",
                        "Mean grade {}, median {}; {} of {} pass. A 5.5 takes {} of the points.")),
                    page.number(mean, 1),
                    page.number(medianOf(grades), 1),
                    passed,
                    files.size(),
                    page.percent(page.graded.passMark));
        if (atWork > 0.0) // a run file does not know
            body +=
                " " + fmt::format(fmt::runtime(page.say("Tijd aan het spel: mediaan {} minuten.",
                                                        "Time on task: median {} minutes.")),
                                  page.number(atWork, 0));
    }
    return body + "</p></header>\n";
}

// How many got which grade, as bars with their numbers.
std::string distribution(const ClassPage& page) {
    std::array<int, 10> counts{};
    for (const GradedFile* file : page.counting())
        ++counts[static_cast<std::size_t>(std::clamp(base::certain(file->grade), 1.0, 9.999)) - 1];
    const int most = *std::max_element(counts.begin(), counts.end());
    if (most == 0)
        return {};
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (i < 9)
            rows.push_back(
                {fmt::format("{}–{}",
                             page.number(static_cast<double>(i + 1), 1),
                             page.number(static_cast<double>(i + 1) + (i < 8 ? 0.9 : 1.0), 1)),
                 std::to_string(counts[i]),
                 bar(static_cast<double>(counts[i]) / most)});
    return section(page.say("Verdeling van de cijfers", "Distribution of grades"),
                   table({page.say("cijfer", "grade"), page.say("aantal#", "number#"), ""}, rows));
}

std::string parts(const ClassPage& page) {
    const auto files = page.counting();
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < page.graded.parts.size() && !files.empty(); ++i) {
        double sum = 0.0;
        for (const GradedFile* file : files)
            sum += file->parts[i];
        const double mean = sum / static_cast<double>(files.size());
        rows.push_back({page.text(page.graded.parts[i]), page.percent(mean), bar(mean)});
    }
    return rows.empty()
               ? std::string{}
               : section(page.say("Onderdelen van het cijfer", "Parts of the grade"),
                         table({page.say("onderdeel", "part"), page.say("gehaald#", "earned#"), ""},
                               rows));
}

std::string objectives(const ClassPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const ClassObjective& each : objectivesOf(page.graded))
        rows.push_back({page.text(each.objective->text),
                        std::to_string(each.answers),
                        page.percent(each.quality),
                        bar(each.quality)});
    return rows.empty()
               ? std::string{}
               : section(page.say("Leerdoelen, het zwakste eerst", "Objectives, weakest first"),
                         table({page.say("leerdoel", "objective"),
                                page.say("antwoorden#", "answers#"),
                                page.say("kwaliteit#", "quality#"),
                                ""},
                               rows));
}

std::string moments(const ClassPage& page) {
    constexpr std::size_t most = 8;
    std::vector<std::vector<std::string>> rows;
    for (const ClassMoment& each : momentsOf(page.graded)) {
        if (rows.size() == most || each.lost < 0.05)
            break;
        rows.push_back({"<strong>" + page.text(each.conversation->title) + "</strong><br>" +
                            page.text(each.node->text),
                        page.text(each.best->text) + "<br><span class=\"muted\">" +
                            page.text(each.best->feedback) + "</span>",
                        fmt::format(fmt::runtime(page.say("{} van {}", "{} of {}")),
                                    each.choseBest,
                                    each.answers),
                        page.text(each.instead->text),
                        page.percent(each.lost)});
    }
    return rows.empty()
               ? std::string{}
               : section(page.say("Hier verloor de klas het meest", "Where the class lost most"),
                         table({page.say("moment", "moment"),
                                page.say("beste keuze", "best choice"),
                                page.say("koos de beste#", "chose the best#"),
                                page.say("de anderen vooral", "the others mostly"),
                                page.say("verloren#", "lost#")},
                               rows));
}

std::string students(const ClassPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const GradedFile* file : page.counting())
        rows.push_back({page.nameOf(*file),
                        escaped(file->student),
                        gradeShown(base::certain(file->grade), page.language),
                        std::to_string(file->minutes)});
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a[0] != b[0] ? base::comesBefore(a[0], b[0]) : a < b;
    });
    return rows.empty() ? std::string{}
                        : section(page.say("Cijfers", "Grades"),
                                  table({page.say("naam", "name"),
                                         page.say("studentnummer", "student number"),
                                         page.say("cijfer#", "grade#"),
                                         page.say("minuten#", "minutes#")},
                                        rows));
}

std::string refused(const ClassPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const GradedFile& file : page.graded.files)
        if (!file.counts())
            rows.push_back({escaped(file.file),
                            page.nameOf(file),
                            page.text(wordOf(file.verdict)),
                            page.text(file.reason),
                            file.grade ? page.number(*file.grade, 1) : std::string{}});
    return rows.empty() ? std::string{}
                        : section(page.say("Tellen niet mee", "Do not count"),
                                  table({page.say("bestand", "file"),
                                         page.say("naam", "name"),
                                         page.say("oordeel", "verdict"),
                                         page.say("reden", "reason"),
                                         page.say("nagespeeld#", "played again#")},
                                        rows));
}

// Those on the list of names of whom there is no file at all.
std::string missing(const ClassPage& page) {
    std::vector<std::vector<std::string>> rows;
    for (const ClassMember& member : page.names.members()) {
        const auto theirs = [&](const GradedFile& file) {
            return page.names.find(file.student) == &member;
        };
        if (std::none_of(page.graded.files.begin(), page.graded.files.end(), theirs))
            rows.push_back(
                {escaped(member.name), escaped(member.student), escaped(member.section)});
    }
    return rows.empty() ? std::string{}
                        : section(page.say("Geen bestand van", "No file of"),
                                  table({page.say("naam", "name"),
                                         page.say("studentnummer", "student number"),
                                         page.say("klas", "class")},
                                        rows));
}

} // namespace

std::vector<ClassMoment> momentsOf(const GradedClass& graded) {
    std::map<std::pair<int, int>, std::map<int, int>> chosen; // moment, option, times
    for (const GradedFile& file : graded.files)
        if (file.counts())
            for (const GradedReply& reply : file.replies)
                ++chosen[{reply.conversation, reply.node}][reply.option];
    std::vector<ClassMoment> moments;
    for (const auto& [where, options] : chosen) {
        ClassMoment moment;
        moment.conversation =
            &graded.scenario->conversations[static_cast<std::size_t>(where.first)];
        moment.node = &moment.conversation->nodes[static_cast<std::size_t>(where.second)];
        moment.best =
            &*std::max_element(moment.node->options.begin(),
                               moment.node->options.end(),
                               [](const auto& a, const auto& b) { return a.quality < b.quality; });
        int most = 0;
        for (const auto& [option, times] : options) {
            const auto& given = moment.node->options[static_cast<std::size_t>(option)];
            moment.answers += times;
            moment.lost += times * (moment.best->quality - given.quality);
            if (given.quality >= moment.best->quality) {
                moment.choseBest += times;
                continue;
            }
            if (times > most)
                moment.instead = &given;
            most = std::max(most, times);
        }
        moment.lost /= moment.answers;
        moments.push_back(moment);
    }
    std::stable_sort(moments.begin(), moments.end(), [](const auto& a, const auto& b) {
        return a.lost * a.answers > b.lost * b.answers;
    });
    return moments;
}

std::vector<ClassObjective> objectivesOf(const GradedClass& graded) {
    std::vector<ClassObjective> all;
    for (const scenario::Objective& objective : graded.scenario->objectives) {
        ClassObjective each;
        each.objective = &objective;
        for (const GradedFile& file : graded.files) {
            if (!file.counts())
                continue;
            for (const GradedReply& reply : file.replies) {
                const auto& option =
                    graded.scenario->conversations[static_cast<std::size_t>(reply.conversation)]
                        .nodes[static_cast<std::size_t>(reply.node)]
                        .options[static_cast<std::size_t>(reply.option)];
                if (std::count(option.objectives.begin(), option.objectives.end(), objective.id) ==
                    0)
                    continue;
                ++each.answers;
                each.quality += option.quality;
            }
        }
        if (each.answers == 0)
            continue;
        each.quality /= each.answers;
        all.push_back(each);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.quality < b.quality; });
    return all;
}

std::string classReport(const GradedClass& graded, const ClassNames& names, Language language) {
    const ClassPage page{graded, names, language};
    return htmlPage(language,
                    page.say("Klasrapport · ", "Class report · ") +
                        page.text(graded.scenario->title),
                    head(page) + refused(page) + missing(page) + distribution(page) + parts(page) +
                        objectives(page) + moments(page) + students(page));
}

} // namespace records
