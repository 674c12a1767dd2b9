#include "cli/assess/court_words.hpp"

#include "cli/change.hpp"
#include "cli/replaced.hpp"
#include "cli/told.hpp"
#include "model/report_dates.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr auto words_options =
    std::to_array<Option>({
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
    }) +
    paper_word_options;

std::optional<PaperKind> kind_asked_for(const Options& options) {
  const auto typed = options.text("--kind");
  const Word* kind = typed ? typed_word(words<PaperKind>, *typed) : nullptr;
  return kind == nullptr ? std::nullopt : from_word<PaperKind>(kind->word);
}

/// Those that are not sent and may be meant.
std::vector<const CourtPaper*> open_papers(const Options& options, const Family& family,
                                           std::optional<Date> due) {
  const auto kind = kind_asked_for(options);
  const auto requested = options.date("--requested");
  std::vector<const CourtPaper*> open;
  for (const CourtPaper& paper : family.court_papers)
    if (!paper.sent && (!kind || *paper.kind == *kind) && (!requested || *paper.requested == *requested) &&
        (!due || paper.due.value == due))
      open.push_back(&paper);
  return open;
}

[[noreturn]] void stop_ambiguous(const Output& output, const std::vector<const CourtPaper*>& open) {
  std::vector<std::string> papers;
  for (const CourtPaper* paper : open)
    papers.push_back(fmt::format("{} --requested {}", word(*paper->kind), iso(*paper->requested)));
  output.stop(ExitStatus::usage, "w przygotowaniu jest kilka pism: wskaż jedno (--kind {})",
              "several papers are open: choose one (--kind {})", fmt::join(papers, ", --kind "));
}

[[noreturn]] void stop_nothing_open(const Output& output, const Family& family) {
  output.stop(ExitStatus::usage,
              "nie ma takiego pisma w przygotowaniu. Dodaj je: asystent assess court {} --kind … --court …",
              "there is no such paper to write. Add it: asystent assess court {} --kind … --court …",
              family.id->text);
}

NewEntry words_from_options(Call& call) {
  NewEntry told = changes_from_options(call, {"children"});
  put_told(call, "--child", "children", told);
  refuse_nothing_to_change(call, told);
  return told;
}

ExitStatus change_words(Call& call, const CourtPaper& paper) {
  NewEntry told = words_from_options(call);
  keep_told(paper.children, "children", told);
  check_values(call, told);
  const std::string done = call.output.say("uzupełniono pismo ({}): {}", "paper written ({}): {}",
                                           label(*paper.kind).in(call.output.language()),
                                           names_of_keys(call.output, entry_kind<CourtPaper>, told));
  return change_entry(call, paper, std::move(told), done);
}

/// A report that only the order asks for gets its entry with its first words.
ExitStatus begin_report(Call& call, const OrderedReport& report) {
  NewEntry told = words_from_options(call);
  check_values(call, told);
  const std::string done = call.output.say(
      "rozpoczęto sprawozdanie dla sądu na {}: {}; po wysłaniu: asystent assess sent {} --due {}",
      "report for the court due on {} begun: {}; when it is sent: asystent assess sent {} --due {}",
      call.output.shown(report.due), names_of_keys(call.output, entry_kind<CourtPaper>, told),
      call.session.case_file().id(), iso(report.due));
  complete(told, report);
  return add_entry(call, "court_papers", "requested", std::move(told), done);
}

/// An open paper gets words, or others; without one the report that an order asks for next.
ExitStatus write_words(Call& call) {
  const Family& family = call.session.case_file().family;
  const auto due = call.options.date("--due");
  const auto open = open_papers(call.options, family, due);
  if (open.size() > 1) stop_ambiguous(call.output, open);
  if (open.size() == 1) return change_words(call, *open.front());
  const bool may_be_ordered = !call.options.has("--requested") &&
                              kind_asked_for(call.options).value_or(PaperKind::report) == PaperKind::report;
  const auto report = ordered_report(family, due, call.options.today());
  if (!may_be_ordered || !report) stop_nothing_open(call.output, family);
  return begin_report(call, *report);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "assess",
     .name = "court-words",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"treść pisma do sądu, które jest w przygotowaniu: opinii, sprawozdania, informacji",
                 "the words of a paper for a court that is being written: opinion, report, information"},
     .examples = {"asystent assess court-words 7 --conclusions \"Dzieci są bezpieczne\" --child \"kuba: …\"",
                  "asystent assess court-words 7 --due 2026-12-31 --file sprawozdanie.yaml"},
     .options = words_options,
     .entry = entry_kind<CourtPaper>,
     .run = write_words},
});

} // namespace

std::optional<OrderedReport> ordered_report(const Family& family, std::optional<Date> due, Date today) {
  std::optional<OrderedReport> earliest;
  const SentReports reports(family, today);
  for (const Consent& order : family.consents) {
    if (*order.kind != ConsentKind::court_order) continue;
    for (const Date day : unmet_report_dates(family, order, reports))
      if ((!due || day == *due) && (!earliest || day < earliest->due)) earliest = OrderedReport{&order, day};
  }
  return earliest;
}

void complete(NewEntry& paper, const OrderedReport& report) {
  paper.put("kind", word(PaperKind::report));
  paper.put("court", *report.order->court);
  paper.put("case_number", *report.order->case_number);
  paper.put("requested", *report.order->from);
  paper.put("due", report.due);
}

std::span<const Command> court_words_commands() { return commands; }

} // namespace asystent::cli
