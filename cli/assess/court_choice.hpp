#pragma once

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "model/family.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace asystent::cli {

// Which paper for a court is meant: of those that are written, or of those that an order asks for.

inline constexpr std::array choice_options = std::to_array<Option>({
    {.name = "--kind",
     .kind = Kind::word,
     .meaning = {"rodzaj pisma, gdy kilka jest w przygotowaniu", "the kind, where several are open"},
     .words = words<PaperKind>},
    {.name = "--requested",
     .kind = Kind::past_date,
     .meaning = {"data pisma sądu, gdy kilka jest w przygotowaniu",
                 "date of the court's letter, where several papers are open"}},
    {.name = "--due",
     .kind = Kind::near_date,
     .meaning = {"termin sprawozdania, którego wymaga postanowienie sądu",
                 "the day for which an order asks for a report"}},
    {.name = "--case-number",
     .kind = Kind::name,
     .meaning = {"sygnatura akt, gdy kilka pism albo postanowień ma ten sam dzień",
                 "the case number, where several papers or orders have the same day"}},
});

/// What --kind says, if it was given.
std::optional<PaperKind> kind_asked_for(const Options& options);

/// Whether the paper is of the kind, of the letter's day and in the case that were named.
bool may_be_meant(const Options& options, const CourtPaper& paper);

/// Stop: several papers are open, each with the options that tell it from the others.
[[noreturn]] void stop_several_papers(const Output& output, const Family& family,
                                      const std::vector<const CourtPaper*>& open);

/// A report that an order asks for on one of its dates.
struct OrderedReport {
  const Consent* order;
  Date due;
};

/// The earliest that an order still waits for, or those of that day; with a number in that case alone. One
/// for each case: several orders may want a report on one day.
std::vector<OrderedReport> ordered_reports(const Family& family, std::optional<Date> due,
                                           std::optional<std::string_view> case_number, Date today);

/// The one that --due and --case-number mean, if there is one. Stop: several orders want one on that day.
std::optional<OrderedReport> ordered_report(Call& call, const Family& family, std::optional<Date> due);

/// Stop: the paper was found by the day of --due, and an order in another case wants a report on it too.
void refuse_other_order(Call& call, const Family& family, const CourtPaper& paper, std::optional<Date> due);

/// Of such a report kind, court, number and term are the order's: it needs no letter.
void complete(NewEntry& paper, const OrderedReport& report);

} // namespace asystent::cli
