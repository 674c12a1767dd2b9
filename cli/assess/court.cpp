#include "calendar/term.hpp"
#include "cli/assess/court_choice.hpp"
#include "cli/assess/court_words.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/told.hpp"
#include "model/newest.hpp"
#include "model/policy.hpp"
#include "show/day_text.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr auto court_options =
    std::to_array<Option>({
        {.name = "--kind", .kind = Kind::word, .key = "kind", .required = true},
        {.name = "--court",
         .kind = Kind::name,
         .key = "court",
         .required = true,
         .meaning = {"sąd; przy opinii dla organizatora pieczy albo o alimentach – kto o nią prosi",
                     "the court; of an opinion on foster care or on alimony, who asks for it"}},
        {.name = "--case-number", .kind = Kind::name, .key = "case_number"},
        {.name = "--requested", .kind = Kind::past_date, .key = "requested"},
        {.name = "--due", .kind = Kind::due_date, .key = "due"},
        again_option,
    }) +
    paper_word_options;

constexpr auto sent_options =
    std::to_array<Option>({
        {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień wysłania", "day when it was sent"}},
    }) +
    choice_options + std::to_array<Option>({override_option});

/// It would be listed twice, by the order and by the letter.
void refuse_ordered_report(Call& call, const Family& family, const NewEntry& paper) {
  const auto due = paper.date("due");
  if (!due || paper.word<PaperKind>("kind") != PaperKind::report) return;
  const std::string_view number = paper.text("case_number");
  const auto in_case = number.empty() ? std::nullopt : std::optional(number);
  if (ordered_reports(family, due, in_case, call.options.today()).empty()) return;
  call.output.stop(
      ExitStatus::usage,
      "sprawozdania na {0} wymaga już postanowienie sądu; gdy je wyślesz: asystent assess sent {1} "
      "--due {2}",
      "the court's order asks for a report on {0} already; when it is sent: asystent assess sent {1} "
      "--due {2}",
      call.output.shown(*due), family.id->text, iso(*due));
}

/// The day in the court's letter; without one, the end of the office's own term.
Date day_to_send(Session& session, const NewEntry& paper, Date requested) {
  if (const auto due = paper.date("due")) return *due;
  const Policy& policy = session.book().policy();
  return term_in_days(requested, policy.court_paper_days, policy.free_days).rolled;
}

std::string told_of_paper(Call& call, const Family& family, const NewEntry& paper) {
  const Language language = call.output.language();
  const Date requested = *paper.date("requested");
  const bool is_unasked = paper.word<PaperKind>("kind") == PaperKind::information;
  std::string told =
      is_unasked ? call.output.say("zapisano informację dla sądu z dnia {}",
                                   "information for the court of {} written", call.output.shown(requested))
                 : call.output.say("zapisano pismo sądu z dnia {}", "the court's letter of {} written",
                                   call.output.shown(requested));
  if (!paper.text("sent").empty()) return told;
  const Text kind = label(*paper.word<PaperKind>("kind"));
  return told + call.output.say("; {} do {}, po wysłaniu: asystent assess sent {}",
                                "; {} by {}, when it is sent: asystent assess sent {}", kind.in(language),
                                show::weekday_text(day_to_send(call.session, paper, requested), language),
                                family.id->text);
}

/// Today, but not after the day by which it wants an answer.
Date day_of_letter(const Options& options, const NewEntry& paper) {
  return std::min(options.today(), paper.date("due").value_or(options.today()));
}

ExitStatus add_paper(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry paper = entry_from_options(call.options, call.output);
  paper.put_default("requested", day_of_letter(call.options, paper));
  put_told(call, "--child", "children", paper);
  check_entry(call, paper);
  refuse_ordered_report(call, family, paper);
  std::string done = told_of_paper(call, family, paper);
  return add_entry(call, "court_papers", "requested", std::move(paper), done);
}

/// For a correction of the day also one that was sent, if it was named.
std::vector<const CourtPaper*> open_papers(const Options& options, const Family& family,
                                           std::optional<Date> due) {
  const bool is_correction = (options.has("--requested") || due) && options.has("--override");
  std::vector<const CourtPaper*> open;
  for (const CourtPaper& paper : family.court_papers) {
    const bool is_of_term = !due || (*paper.kind == PaperKind::report && paper.due.value == due);
    if ((!paper.sent || is_correction) && is_of_term && may_be_meant(options, paper)) open.push_back(&paper);
  }
  return open;
}

ExitStatus send_open_paper(Call& call, const CaseFile& file, const CourtPaper& paper, Date day) {
  Change change(file);
  change.set(paper, "sent", day);
  return make_change(call, change,
                     call.output.say("pismo do sądu ({}) wysłano {}", "paper for the court ({}) sent on {}",
                                     label(*paper.kind).in(call.output.language()), call.output.shown(day)));
}

/// A report that an order asks for needs no letter.
ExitStatus send_report(Call& call, const CaseFile& file, const OrderedReport& report, Date day) {
  NewEntry paper(entry_kind<CourtPaper>);
  complete(paper, report);
  paper.put("sent", day);
  Change change(file);
  change.insert(file.family, "court_papers", "requested", std::move(paper));
  return make_change(call, change,
                     call.output.say("sprawozdanie dla sądu na {} wysłano {}",
                                     "report for the court due on {} sent on {}",
                                     call.output.shown(report.due), call.output.shown(day)));
}

const CourtPaper* last_sent(const Family& family) {
  return newest(
      family.court_papers, [](const CourtPaper& paper) { return bool(paper.sent); },
      [](const CourtPaper& paper) { return *paper.sent; });
}

/// Typed a second time it would be a report that nobody has sent: the next date of the order is to be named.
void refuse_sent_already(const Output& output, const Family& family, const OrderedReport& next) {
  const CourtPaper* sent = last_sent(family);
  if (sent == nullptr) return;
  output.stop(
      ExitStatus::usage,
      "pismo do sądu ({}) wysłano już {}; nic nie zmieniono. Jeśli teraz wysłano sprawozdanie na {}, "
      "którego wymaga postanowienie: asystent assess sent {} --due {}",
      "a paper for the court ({}) was sent already on {}; nothing was changed. If now the report on {} "
      "was sent, for which the order asks: asystent assess sent {} --due {}",
      label(*sent->kind).in(output.language()), output.shown(*sent->sent), output.shown(next.due),
      family.id->text, iso(next.due));
}

[[noreturn]] void stop_nothing_to_send(const Output& output, const Family& family) {
  if (const CourtPaper* sent = last_sent(family))
    output.stop(
        ExitStatus::usage,
        "żadne takie pismo nie czeka; ostatnie ({}) wysłano {}. Nowe: asystent assess court {} --kind … "
        "--court …",
        "no such paper waits; the last one ({}) was sent on {}. A new one: asystent assess court {} "
        "--kind … --court …",
        label(*sent->kind).in(output.language()), output.shown(*sent->sent), family.id->text);
  output.stop(ExitStatus::usage,
              "nie ma takiego pisma do wysłania. Dodaj je: asystent assess court {} --kind … --court …",
              "there is no such paper to send. Add it: asystent assess court {} --kind … --court …",
              family.id->text);
}

/// A paper that is written goes first, of a report with its term that one; then the reports of orders that
/// have no entry yet.
ExitStatus send_paper(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Date day = call.options.date_or_today("--date");
  const auto due = call.options.date("--due");
  const auto open = open_papers(call.options, file.family, due);
  if (open.size() > 1) stop_several_papers(call.output, file.family, open);
  if (open.size() == 1) {
    refuse_other_order(call, file.family, *open.front(), due);
    return send_open_paper(call, file, *open.front(), day);
  }
  const bool may_be_ordered = kind_asked_for(call.options).value_or(PaperKind::report) == PaperKind::report;
  if (may_be_ordered && !call.options.has("--requested"))
    if (const auto report = ordered_report(call, file.family, due)) {
      if (!due) refuse_sent_already(call.output, file.family, *report);
      return send_report(call, file, *report, day);
    }
  stop_nothing_to_send(call.output, file.family);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "assess",
     .name = "court",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"sąd albo organizator pieczy prosi o pismo; także informacja dla sądu z własnej inicjatywy",
                 "a court or the organiser of foster care asks for a paper; also information unasked"},
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
     .examples = {"asystent assess sent 7", "asystent assess sent 7 --due 2026-09-30 --date -1d"},
     .options = sent_options,
     .run = send_paper},
});

} // namespace

std::span<const Command> court_commands() { return commands; }

} // namespace asystent::cli
