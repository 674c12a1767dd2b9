#pragma once

#include "cli/command.hpp"

#include <array>

namespace asystent::cli {

// The words of a paper for a court, when it is asked for and while it is written.
inline constexpr std::array paper_word_options = std::to_array<Option>({
    {.name = "--questions", .kind = Kind::prose, .key = "questions"},
    {.name = "--housing", .kind = Kind::prose, .key = "housing"},
    {.name = "--income", .kind = Kind::prose, .key = "income"},
    {.name = "--relations", .kind = Kind::prose, .key = "relations"},
    {.name = "--care", .kind = Kind::prose, .key = "care"},
    {.name = "--health", .kind = Kind::prose, .key = "health"},
    {.name = "--cooperation", .kind = Kind::prose, .key = "cooperation"},
    {.name = "--help-given", .kind = Kind::prose, .key = "help"},
    {.name = "--resources", .kind = Kind::prose, .key = "resources"},
    {.name = "--risks", .kind = Kind::prose, .key = "risks"},
    {.name = "--conclusions", .kind = Kind::prose, .key = "conclusions"},
    {.name = "--child",
     .repeated = true,
     .meaning = {"sytuacja dziecka", "the situation of a child"},
     .value = {"ID: TEKST", "ID: TEXT"}},
    file_option,
    override_option,
});

} // namespace asystent::cli
