#pragma once

#include "cli/command.hpp"
#include "cli/session.hpp"

#include <array>

namespace asystent::cli {

inline constexpr Option score_option = {.name = "--score",
                                        .kind = Kind::word,
                                        .repeated = true,
                                        .meaning = {"ocena obszaru od 1 do 5 (5 najlepiej), na albo no_data",
                                                    "score of an area: 1 to 5 (5 is best), na or no_data"},
                                        .value = {"OBSZAR=N", "AREA=N"}};

// What describes an assessment, when it is added and when it is amended.
inline constexpr std::array assessment_options = std::to_array<Option>({
    score_option,
    {.name = "--area",
     .repeated = true,
     .meaning = {"obszar słowami", "an area in words"},
     .value = {"OBSZAR: TEKST", "AREA: TEXT"}},
    {.name = "--child",
     .repeated = true,
     .meaning = {"sytuacja dziecka", "the situation of a child"},
     .value = {"ID: TEKST", "ID: TEXT"}},
    {.name = "--heard",
     .repeated = true,
     .meaning = {"wysłuchane dziecko i co powiedziało (art. 4a)", "a child that was heard, and what it said"},
     .value = {"ID: TEKST", "ID: TEXT"}},
    {.name = "--goal",
     .repeated = true,
     .meaning = {"dlaczego cel osiągnięto lub nie", "why a goal was reached or not"},
     .value = {"CEL: TEKST", "GOAL: TEXT"}},
    {.name = "--cooperation", .kind = Kind::prose, .key = "cooperation"},
    {.name = "--risk", .kind = Kind::word, .key = "risk"},
    {.name = "--risk-reason", .kind = Kind::prose, .key = "risk_reason"},
    {.name = "--summary", .kind = Kind::prose, .key = "summary"},
    {.name = "--family-view", .kind = Kind::prose, .key = "family_view"},
    {.name = "--recommendations", .kind = Kind::prose, .key = "recommendations"},
    file_option,
    override_option,
});

/// `assess add`: the periodic assessment.
ExitStatus add_assessment(Call& call);

/// `assess amend`: more words and scores of one that is there, or others.
ExitStatus amend_assessment(Call& call);

/// The scores of --score win over those of --file.
void add_scores(Call& call, NewEntry& entry);

} // namespace asystent::cli
