#pragma once

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "model/family.hpp"

#include <array>
#include <optional>

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

/// A report that an order asks for on one of its dates.
struct OrderedReport {
  const Consent* order;
  Date due;
};

/// The earliest of all orders, or the one of that day.
std::optional<OrderedReport> ordered_report(const Family& family, std::optional<Date> due, Date today);

/// Of such a report kind, court, number and term are the order's: it needs no letter.
void complete(NewEntry& paper, const OrderedReport& report);

} // namespace asystent::cli
