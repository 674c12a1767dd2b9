#include "cli/assess/assessment.hpp"
#include "cli/assess/closure.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"

namespace asystent::cli {
namespace {

constexpr auto add_options =
    std::to_array<Option>({
        {.name = "--conclusion", .kind = Kind::word, .key = "conclusion", .required = true},
        {.name = "--date", .kind = Kind::past_date, .key = "date"},
        {.name = "--passed-on", .kind = Kind::past_date, .key = "passed_on"},
        again_option,
    }) +
    assessment_options;

constexpr auto amend_options =
    std::to_array<Option>({
        {.name = "--date",
         .kind = Kind::past_date,
         .meaning = {"dzień oceny, którą uzupełnić; gdy brak, najnowsza",
                     "the day of the assessment to amend; when absent, the newest"}},
        {.name = "--conclusion", .kind = Kind::word, .key = "conclusion"},
    }) +
    assessment_options;

constexpr std::array pass_on_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień przekazania", "day when it was passed on"}},
    {.name = "--of",
     .kind = Kind::past_date,
     .meaning = {"dzień oceny, która została przekazana; bez tej opcji najdawniejsza, która czeka",
                 "day of the assessment that was passed on; the oldest that waits without it"}},
    override_option,
});

constexpr std::array close_options = std::to_array<Option>({
    {.name = "--reason", .kind = Kind::word, .key = "reason", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--decided-by", .kind = Kind::name, .key = "decided_by"},
    {.name = "--summary", .kind = Kind::prose, .key = "summary"},
    {.name = "--recommendations", .kind = Kind::prose, .key = "recommendations"},
    {.name = "--family-view", .kind = Kind::prose, .key = "family_view"},
    {.name = "--court-notified", .kind = Kind::past_date, .key = "court_notified"},
    {.name = "--monitoring", .kind = Kind::word, .key = "monitoring", .value = in_both("true|false")},
    file_option,
    override_option,
});

constexpr std::array monitor_options = std::to_array<Option>({
    {.name = "--effect", .kind = Kind::word, .key = "effect", .required = true},
    {.name = "--decision", .kind = Kind::word, .key = "decision", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--kind", .kind = Kind::word, .key = "kind"},
    {.name = "--present", .kind = Kind::id, .key = "present", .repeated = true},
    {.name = "--others", .kind = Kind::name, .key = "others", .repeated = true},
    score_option,
    {.name = "--difficulties", .kind = Kind::prose, .key = "difficulties"},
    {.name = "--note", .kind = Kind::prose, .key = "note"},
    file_option,
    again_option,
    override_option,
});

/// What waits, the oldest first: those that are judged before those older than the file. For a correction of
/// the day also one that was passed on, if it was named.
const Assessment* oldest_waiting(const Family& family, std::optional<Date> of, bool is_correction) {
  const auto waits = [&](const Assessment& each) {
    const bool is_open = !each.passed_on || (of && is_correction);
    return is_open && (!of || *each.date == *of);
  };
  const auto is_judged_too = [&](const Assessment& each) {
    return waits(each) && is_judged(family, *each.date);
  };
  if (const Assessment* judged = earliest(family.assessments, is_judged_too)) return judged;
  return earliest(family.assessments, waits);
}

[[noreturn]] void stop_nothing_to_pass_on(const Output& output, const Family& family,
                                          std::optional<Date> of) {
  const auto is_meant = [&](const Assessment& each) { return !of || *each.date == *of; };
  const Assessment* passed = newest(family.assessments, is_meant);
  if (passed != nullptr)
    output.stop(ExitStatus::usage,
                "ocenę z dnia {} przekazano już {}, żadna inna nie czeka; datę poprawi --of {} --override "
                "\"powód\" albo "
                "edytor: {}",
                "the assessment of {} was passed on already on {}, and no other waits; its date is corrected "
                "by --of {} "
                "--override \"reason\" or by an editor: {}",
                output.shown(*passed->date), output.shown(*passed->passed_on), iso(*passed->date),
                family.file);
  if (of && !family.assessments.empty())
    output.stop(ExitStatus::usage, "--of: nie ma oceny z dnia {}", "--of: there is no assessment of {}",
                output.shown(*of));
  output.stop(
      ExitStatus::usage, "nie ma żadnej oceny. Zapisz ją: asystent assess add {} --conclusion WNIOSEK",
      "there is no assessment. Record it: asystent assess add {} --conclusion CONCLUSION", family.id->text);
}

/// The same command typed twice would pass the next one on.
void refuse_twice(const Output& output, const Family& family, Date day) {
  const auto is_passed = [day](const Assessment& each) { return each.passed_on.value == day; };
  const Assessment* passed = newest(family.assessments, is_passed);
  const Assessment* waiting = oldest_waiting(family, {}, false);
  if (passed == nullptr || waiting == nullptr) return;
  output.stop(ExitStatus::usage,
              "w dniu {} przekazano już ocenę z dnia {}. Jeśli przekazano także tę z dnia {}: --of {}",
              "on {} the assessment of {} was passed on already. If that of {} was passed on too: --of {}",
              output.shown(day), output.shown(*passed->date), output.shown(*waiting->date),
              iso(*waiting->date));
}

ExitStatus pass_on(Call& call) {
  const CaseFile& file = call.session.case_file();
  const auto of = call.options.date("--of");
  const Date day = call.options.date_or_today("--date");
  const bool is_correction = call.options.has("--override");
  if (!of && !is_correction) refuse_twice(call.output, file.family, day);
  const Assessment* waiting = oldest_waiting(file.family, of, is_correction);
  if (waiting == nullptr) stop_nothing_to_pass_on(call.output, file.family, of);
  Change change(file);
  change.set(*waiting, "passed_on", day);
  return make_change(call, change,
                     call.output.say("ocenę z dnia {} przekazano {}", "assessment of {} passed on {}",
                                     call.output.shown(*waiting->date), call.output.shown(day)));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "assess",
     .name = "add",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"okresowa ocena sytuacji rodziny", "the periodic assessment"},
     .examples =
         {"asystent assess add 7 --conclusion continue --score care=4,education=2 --summary \"Poprawa "
          "frekwencji\"",
          "asystent assess add 7 --date -1d --conclusion change_plan --file ocena.yaml"},
     .options = add_options,
     .entry = entry_kind<Assessment>,
     .run = add_assessment},
    {.group = "assess",
     .name = "amend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"uzupełnia albo poprawia okresową ocenę", "adds to the periodic assessment, or amends it"},
     .examples = {"asystent assess amend 7 --child \"kuba: Chodzi do szkoły codziennie\" --cooperation -",
                  "asystent assess amend 7 --date 2026-07-08 --file ocena.yaml"},
     .options = amend_options,
     .entry = entry_kind<Assessment>,
     .run = amend_assessment},
    {.group = "assess",
     .name = "pass-on",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"ocenę przekazano pracodawcy: najdawniejszą, która na to czeka",
                 "an assessment was passed on: the oldest that waits"},
     .examples = {"asystent assess pass-on 7", "asystent assess pass-on 7 --of 2026-10-05 --date -1d"},
     .options = pass_on_options,
     .run = pass_on},
    {.group = "assess",
     .name = "close",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"zakończenie pracy z rodziną", "the end of work with the family"},
     .examples = {"asystent assess close 7 --reason goals_achieved --decided-by \"Barbara Wrona\"",
                  "asystent assess close 7 --reason moved_away --date 15.11."},
     .options = close_options,
     .entry = entry_kind<Closure>,
     .run = close_case},
    {.group = "assess",
     .name = "monitor",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"monitorowanie rodziny po zakończeniu pracy", "monitoring after the end of work"},
     .examples = {"asystent assess monitor 7 --effect lasting --decision continue --kind home",
                  "asystent assess monitor 7 --effect partly --decision end --date -1d"},
     .options = monitor_options,
     .entry = entry_kind<Monitoring>,
     .run = monitor},
});

} // namespace

std::span<const Command> assess_commands() { return commands; }

} // namespace asystent::cli
