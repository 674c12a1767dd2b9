#include "cli/assess/court_words.hpp"

#include "cli/assess/court_choice.hpp"
#include "cli/change.hpp"
#include "cli/replaced.hpp"
#include "cli/told.hpp"

namespace asystent::cli {
namespace {

constexpr auto words_options = choice_options + paper_word_options;

/// Those that are not sent and may be meant.
std::vector<const CourtPaper*> open_papers(const Options& options, const Family& family,
                                           std::optional<Date> due) {
  std::vector<const CourtPaper*> open;
  for (const CourtPaper& paper : family.court_papers)
    if (!paper.sent && (!due || paper.due.value == due) && may_be_meant(options, paper))
      open.push_back(&paper);
  return open;
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
  if (open.size() > 1) stop_several_papers(call.output, family, open);
  if (open.size() == 1) {
    refuse_other_order(call, family, *open.front(), due);
    return change_words(call, *open.front());
  }
  const bool may_be_ordered = !call.options.has("--requested") &&
                              kind_asked_for(call.options).value_or(PaperKind::report) == PaperKind::report;
  const auto report = may_be_ordered ? ordered_report(call, family, due) : std::nullopt;
  if (!report) stop_nothing_open(call.output, family);
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

std::span<const Command> court_words_commands() { return commands; }

} // namespace asystent::cli
