#include "calendar/term.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/policy.hpp"
#include "show/day_text.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

constexpr std::array court_options = std::to_array<Option>({
    {.name = "--kind", .kind = Kind::word, .key = "kind", .required = true},
    {.name = "--court", .key = "court", .required = true},
    {.name = "--case-number", .key = "case_number"},
    {.name = "--requested", .kind = Kind::past_date, .key = "requested"},
    {.name = "--due", .kind = Kind::due_date, .key = "due"},
    file_option,
    override_option,
});

constexpr std::array sent_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień wysłania", "day when it was sent"}},
    {.name = "--requested",
     .kind = Kind::past_date,
     .meaning = {"data pisma sądu, gdy kilka czeka na odpowiedź",
                 "date of the court's letter, where several papers are open"}},
    override_option,
});

/// The day in the court's letter; without one, the end of the office's own term.
Date day_to_send(Session& session, const NewEntry& paper, Date requested) {
  if (const auto due = paper.date("due")) return *due;
  const Policy& policy = session.book().policy();
  return term_in_days(requested, policy.court_paper_days, policy.free_days).rolled;
}

std::string told_of_paper(Call& call, const Family& family, const NewEntry& paper) {
  const Language language = call.output.language();
  const Date requested = *paper.date("requested");
  std::string told = call.output.say("zapisano pismo sądu z dnia {}", "the court's letter of {} written",
                                     call.output.shown(requested));
  if (!paper.text("sent").empty()) return told;
  const Text kind = label(*paper.word<PaperKind>("kind"));
  return told + call.output.say("; {} do {}, po wysłaniu: asystent assess sent {}",
                                "; {} by {}, when it is sent: asystent assess sent {}", kind.in(language),
                                show::weekday_text(day_to_send(call.session, paper, requested), language),
                                family.id->text);
}

ExitStatus add_paper(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry paper = entry_from_options(call.options, call.output);
  paper.put_default("requested", call.options.today());
  check_entry(call, paper);
  std::string done = told_of_paper(call, family, paper);
  return add_entry(call, "court_papers", "requested", std::move(paper), done);
}

std::vector<const CourtPaper*> open_papers(const Family& family, std::optional<Date> requested) {
  std::vector<const CourtPaper*> open;
  for (const CourtPaper& paper : family.court_papers)
    if (!paper.sent && (!requested || *paper.requested == *requested)) open.push_back(&paper);
  return open;
}

[[noreturn]] void stop_ambiguous(const Options& options, const Output& output, const Family& family,
                                 const std::vector<const CourtPaper*>& open) {
  if (options.has("--requested"))
    output.stop(ExitStatus::usage, "z tego dnia jest kilka pism: wpisz „sent” w pliku {}",
                "there are several papers of that day: write `sent` in the file {}", family.file);
  std::vector<std::string> days;
  for (const CourtPaper* paper : open) days.push_back(iso(*paper->requested));
  output.stop(ExitStatus::usage, "na wysłanie czeka kilka pism: wskaż jedno przez --requested ({})",
              "several papers wait to be sent: choose one with --requested ({})", fmt::join(days, ", "));
}

const CourtPaper& open_paper(const Options& options, const Output& output, const Family& family) {
  const auto open = open_papers(family, options.date("--requested"));
  if (open.size() > 1) stop_ambiguous(options, output, family, open);
  if (open.size() == 1) return *open.front();
  output.stop(ExitStatus::usage,
              "nie ma takiego pisma do wysłania. Dodaj je: asystent assess court {} --kind … --court …",
              "there is no such paper to send. Add it: asystent assess court {} --kind … --court …",
              family.id->text);
}

ExitStatus send_paper(Call& call) {
  const CaseFile& file = call.session.case_file();
  const CourtPaper& paper = open_paper(call.options, call.output, file.family);
  const Date day = call.options.date_or_today("--date");
  Change change(file);
  change.set(paper, "sent", day);
  return make_change(call, change,
                     call.output.say("pismo do sądu ({}) wysłano {}", "paper for the court ({}) sent on {}",
                                     label(*paper.kind).in(call.output.language()), call.output.shown(day)));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "assess",
     .name = "court",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"sąd prosi o opinię albo sprawozdanie", "a court asks for an opinion or a report"},
     .examples =
         {"asystent assess court 7 --kind opinion --court \"Sąd Rejonowy w Lipowie\" --due 2026-12-04",
          "asystent assess court 7 --kind report --court \"Sąd Rejonowy w Lipowie\" --case-number \"III "
          "Nsm 12/26\" --requested 16.11."},
     .options = court_options,
     .entry = entry_kind<CourtPaper>,
     .run = add_paper},
    {.group = "assess",
     .name = "sent",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pismo do sądu wysłano", "a paper for a court was sent"},
     .examples = {"asystent assess sent 7", "asystent assess sent 7 --requested 2026-11-16 --date -1d"},
     .options = sent_options,
     .run = send_paper},
});

} // namespace

std::span<const Command> court_commands() { return commands; }

} // namespace asystent::cli
