#include "cli/assess/court_choice.hpp"

#include "calendar/date.hpp"
#include "model/report_dates.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

namespace asystent::cli {
namespace {

std::string typed_case(std::string_view number) {
  return fmt::format("--case-number \"{}\"", printable(number));
}

/// The option that names a paper by one of its values; empty where it has none.
using Naming = std::string (*)(const CourtPaper&);

// In the order in which they are tried.
constexpr auto namings = std::to_array<Naming>({
    [](const CourtPaper& paper) { return fmt::format("--kind {}", word(*paper.kind)); },
    [](const CourtPaper& paper) { return fmt::format("--requested {}", iso(*paper.requested)); },
    [](const CourtPaper& paper) { return paper.due ? fmt::format("--due {}", iso(*paper.due)) : ""; },
    [](const CourtPaper& paper) { return paper.case_number ? typed_case(*paper.case_number) : ""; },
});

/// What tells each of the papers from the others, with no more options than it takes; nothing where no
/// options do.
std::set<std::string> told_apart(const std::vector<const CourtPaper*>& papers) {
  std::vector<std::string> options(papers.size());
  std::set<std::string> choices;
  for (const Naming naming : namings) {
    std::set<std::string> values;
    for (const CourtPaper* paper : papers) values.insert(naming(*paper));
    if (values.size() == 1) continue;
    if (values.contains("")) return {};
    choices.clear();
    for (std::size_t i = 0; i < papers.size(); ++i) {
      options[i] += (options[i].empty() ? "" : " ") + naming(*papers[i]);
      choices.insert(options[i]);
    }
    if (choices.size() == papers.size()) return choices;
  }
  return {};
}

/// Takes the report in, if none is earlier.
void keep_if_earliest(std::vector<OrderedReport>& earliest, const OrderedReport& report) {
  if (!earliest.empty() && report.due > earliest.front().due) return;
  if (!earliest.empty() && report.due < earliest.front().due) earliest.clear();
  earliest.push_back(report);
}

using Cases = std::set<std::string>;

Cases cases_of(const std::vector<OrderedReport>& reports) {
  Cases cases;
  for (const OrderedReport& report : reports) cases.emplace(*report.order->case_number);
  return cases;
}

[[noreturn]] void stop_several_cases(const Output& output, Date due, const Cases& cases) {
  std::vector<std::string> choices;
  for (const std::string& number : cases) choices.push_back(typed_case(number));
  output.stop(ExitStatus::usage, "sprawozdania na {} wymaga kilka postanowień: wskaż jedno ({})",
              "several orders ask for a report on {}: choose one ({})", output.shown(due),
              fmt::join(choices, "; "));
}

} // namespace

std::optional<PaperKind> kind_asked_for(const Options& options) {
  const auto typed = options.text("--kind");
  const Word* kind = typed ? typed_word(words<PaperKind>, *typed) : nullptr;
  return kind == nullptr ? std::nullopt : from_word<PaperKind>(kind->word);
}

bool may_be_meant(const Options& options, const CourtPaper& paper) {
  const auto kind = kind_asked_for(options);
  const auto requested = options.date("--requested");
  const auto number = options.text("--case-number");
  return (!kind || *paper.kind == *kind) && (!requested || *paper.requested == *requested) &&
         (!number || paper.case_number.value_or("") == *number);
}

void stop_several_papers(const Output& output, const Family& family,
                         const std::vector<const CourtPaper*>& open) {
  const auto choices = told_apart(open);
  if (choices.empty())
    output.stop(ExitStatus::usage, "kilka pism ma te same daty i tę samą sygnaturę: popraw je w pliku {}",
                "several papers have the same days and case number: correct them in the file {}",
                family.file);
  output.stop(ExitStatus::usage, "w przygotowaniu jest kilka pism: wskaż jedno ({})",
              "several papers are open: choose one ({})", fmt::join(choices, "; "));
}

std::vector<OrderedReport> ordered_reports(const Family& family, std::optional<Date> due,
                                           std::optional<std::string_view> case_number, Date today) {
  std::vector<OrderedReport> earliest;
  const SentReports reports(family, today);
  std::set<std::string_view> cases; // an order that another of the same case repeats
  for (const Consent& order : family.consents) {
    if (*order.kind != ConsentKind::court_order || (case_number && *order.case_number != *case_number))
      continue;
    const auto unmet = unmet_report_dates(family, order, reports);
    const auto first = due ? std::ranges::find(unmet, *due) : unmet.begin();
    if (first != unmet.end()) keep_if_earliest(earliest, {&order, *first});
  }
  std::erase_if(earliest, [&](const OrderedReport& report) {
    return !cases.insert(*report.order->case_number).second;
  });
  return earliest;
}

std::optional<OrderedReport> ordered_report(Call& call, const Family& family, std::optional<Date> due) {
  const auto reports = ordered_reports(family, due, call.options.text("--case-number"), call.options.today());
  if (reports.empty()) return std::nullopt;
  if (reports.size() > 1) stop_several_cases(call.output, reports.front().due, cases_of(reports));
  return reports.front();
}

void refuse_other_order(Call& call, const Family& family, const CourtPaper& paper, std::optional<Date> due) {
  if (!due || call.options.has("--case-number")) return;
  auto cases = cases_of(ordered_reports(family, due, std::nullopt, call.options.today()));
  cases.insert(std::string(paper.case_number.value_or("")));
  if (cases.size() > 1) stop_several_cases(call.output, *due, cases);
}

void complete(NewEntry& paper, const OrderedReport& report) {
  paper.put("kind", word(PaperKind::report));
  paper.put("court", *report.order->court);
  paper.put("case_number", *report.order->case_number);
  paper.put("requested", *report.order->from);
  paper.put("due", report.due);
}

} // namespace asystent::cli
