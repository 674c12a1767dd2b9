#pragma once

#include "cli/command.hpp"

namespace asystent::cli {

inline constexpr std::array caseload_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::near_date,
     .meaning = {"stan na ten dzień, także przyszły", "as on that day, past or ahead"}},
    {.name = "--also",
     .kind = Kind::directory,
     .repeated = true,
     .meaning = {"policz osobę także w tym folderze spraw, tylko identyfikatory; folder jest tylko czytany",
                 "count a person in that case folder too, ids only; the folder is only read"}},
    {.name = "--history",
     .kind = Kind::flag,
     .meaning = {"liczba rodzin w czasie i przekroczenia limitu",
                 "the number over time, and where over a limit"}},
    {.name = "--from",
     .kind = Kind::past_date,
     .meaning = {"z --history: od tego dnia", "with --history: from that day"}},
    {.name = "--until",
     .kind = Kind::near_date,
     .meaning = {"z --history: do tego dnia", "with --history: up to that day"}},
});

/// `report caseload --also DIR…`.
ExitStatus report_joined_caseload(Call& call);

/// `report caseload`.
ExitStatus report_caseload(Call& call);

} // namespace asystent::cli
