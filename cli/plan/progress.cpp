#include "casebook/carried_over.hpp"
#include "casebook/plan_draft.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/plan/lookup.hpp"
#include "model/facts.hpp"
#include "report/draft.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr Option goal_option{
    .name = "--goal", .kind = Kind::id, .required = true, .meaning = {"cel planu", "the goal of the plan"}};

constexpr Option action_option{.name = "--action",
                               .kind = Kind::number,
                               .meaning = {"numer działania, od 1; bez tej opcji chodzi o cały cel",
                                           "number of the action, from 1; the goal itself without it"}};

constexpr Option draft_option{
    .name = "--draft",
    .kind = Kind::flag,
    .meaning = {"w szkicu, a nie w obowiązującym planie", "in the draft, not in the plan in force"}};

constexpr std::array move_options = std::to_array<Option>({
    goal_option,
    action_option,
    {.name = "--to", .kind = Kind::due_date, .required = true, .meaning = {"nowy termin", "the new term"}},
    {.name = "--why",
     .key = "why",
     .meaning = {"powód; wymagana, chyba że to szkic", "why; required, unless in a draft"}},
    {.name = "--date", .kind = Kind::past_date, .key = "on"},
    draft_option,
    override_option,
});

constexpr std::array drop_options = std::to_array<Option>({
    goal_option,
    action_option,
    {.name = "--why",
     .key = "why",
     .meaning = {"powód; wymagana, chyba że to szkic", "why; required, unless in a draft"}},
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień rezygnacji", "the day on which it was given up"}},
    draft_option,
    override_option,
});

constexpr std::array scale_options = std::to_array<Option>({
    goal_option,
    {.name = "--value", .kind = Kind::number, .key = "value", .required = true},
    {.name = "--by", .kind = Kind::name, .key = "by"},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array draft_options = std::to_array<Option>({
    {.name = "--discard", .kind = Kind::flag, .meaning = {"usuń szkic", "remove the draft"}},
});

/// A goal of a plan, or an action of it.
struct Part {
  const Goal* goal = nullptr;
  const Action* action = nullptr; // nullptr: the goal itself
  std::string name;               // `działanie 2 celu g1`

  const Entry& entry() const { return action != nullptr ? static_cast<const Entry&>(*action) : *goal; }
  const Field<Date>& due() const { return action != nullptr ? action->due : goal->due; }
  bool is_finished() const { return action != nullptr ? !is_left(*action) : !is_open(*goal); }
};

Part part_named(Call& call, const Plan& plan) {
  const Goal& goal = goal_named(call.output, plan, call.options.required("--goal"));
  const auto number = call.options.text("--action");
  if (!number) return {&goal, nullptr, call.output.say("cel {}", "goal {}", *goal.id)};
  return {&goal, &action_numbered(call.output, goal, *number),
          call.output.say("działanie {} celu {}", "action {} of goal {}", *number, *goal.id)};
}

/// The same in the open draft, which takes the plan's place once it is agreed.
std::optional<Part> part_in_draft(const Family& family, const Part& part) {
  const Goal* goal = goal_in_draft(family, *part.goal);
  if (goal == nullptr) return std::nullopt;
  if (part.action == nullptr) return Part{goal, nullptr, {}};
  const Action* action = casebook::same_open_action(*goal, *part.action);
  return action == nullptr ? std::nullopt : std::optional(Part{goal, action, {}});
}

/// Where there is only a draft, it is the one that is meant.
bool is_of_draft(const Options& options, const Family& family) {
  return options.has("--draft") ||
         (newest_plan(family) == nullptr && casebook::newest_draft(family) != nullptr);
}

void refuse_finished(const Output& output, const Family& family, const Part& part) {
  if (!part.is_finished()) return;
  output.stop(ExitStatus::usage, "{}: już zakończone (wiersz {} pliku {})",
              "{}: this is finished already (line {} of the file {})", printable(part.name),
              part.entry().at.line, family.file);
}

std::string also_in_draft(const Output& output) {
  return output.say("; także w szkicu planu", "; in the draft of the plan too");
}

void require_reason(const Options& options) {
  if (casebook::is_blank(options.required("--why"))) options.stop_missing({"--why"});
}

/// The new term, and the earlier one with the day and the reason of the change.
void write_term(Change& change, const Part& part, Date to, const NewEntry& moved) {
  if (part.due()) {
    NewEntry earlier = moved.copy();
    earlier.put("from", *part.due());
    change.insert(part.entry(), "moved", "on", std::move(earlier));
  }
  change.set(part.entry(), "due", to);
}

std::string after_the_plan(const Output& output, const Plan& plan, Date to) {
  if (!plan.until || to <= *plan.until) return {};
  return output.say("; uwaga: plan obowiązuje tylko do {}", "; note: the plan holds only until {}",
                    output.shown(*plan.until));
}

std::string moved_in_plan(Call& call, Change& change, const Family& family, const Part& part, Date to) {
  require_reason(call.options);
  NewEntry moved = values_from_options(call);
  moved.put_default("on", call.options.today());
  write_term(change, part, to, moved);
  const auto same = part_in_draft(family, part);
  if (!same || same->due().value != part.due().value) return {};
  write_term(change, *same, to, moved);
  return also_in_draft(call.output);
}

ExitStatus move_term(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Family& family = file.family;
  const bool in_draft = is_of_draft(call.options, family);
  const Plan& plan = in_draft ? open_draft(call.output, family) : plan_in_force(call.output, family);
  const Part part = part_named(call, plan);
  refuse_finished(call.output, family, part);
  call.options.required("--to");
  const Date to = *call.options.date("--to");
  if (part.due().value == to)
    call.output.stop(ExitStatus::usage, "{}: termin to już {}", "{}: the term is {} already",
                     printable(part.name), call.output.shown(to));
  Change change(file);
  std::string done = part.due()
                         ? call.output.say("{}: termin {}, dotychczas {}", "{}: due {}, until now {}",
                                           part.name, call.output.shown(to), call.output.shown(*part.due()))
                         : call.output.say("{}: termin {}", "{}: due {}", part.name, call.output.shown(to));
  if (in_draft)
    change.set(part.entry(), "due", to); // nobody has agreed to the earlier one
  else
    done += moved_in_plan(call, change, family, part, to);
  return make_change(call, change, done + after_the_plan(call.output, plan, to));
}

/// An action has a day on which it was given up, a goal a status and a day of closing.
void give_up(Change& change, const Part& part, Date day, const NewEntry& why) {
  NewEntry values = why.copy();
  if (part.action == nullptr) values.put("status", word(GoalStatus::dropped));
  values.put(part.action == nullptr ? "closed" : "dropped", day);
  change.set_each(part.entry(), std::move(values));
}

std::string dropped_in_plan(Call& call, Change& change, const Family& family, const Part& part) {
  require_reason(call.options);
  const NewEntry why = values_from_options(call);
  const Date day = call.options.date_or_today("--date");
  give_up(change, part, day, why);
  std::string told =
      call.output.say("{}: zrezygnowano {}", "{}: given up on {}", part.name, call.output.shown(day));
  const auto same = part_in_draft(family, part);
  if (!same || same->is_finished()) return told;
  give_up(change, *same, day, why);
  return told + also_in_draft(call.output);
}

ExitStatus drop_part(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Family& family = file.family;
  const bool in_draft = is_of_draft(call.options, family);
  const Part part =
      part_named(call, in_draft ? open_draft(call.output, family) : plan_in_force(call.output, family));
  Change change(file);
  if (in_draft) {
    change.remove(part.entry());
    return make_change(
        call, change,
        call.output.say("{}: usunięto ze szkicu planu", "{}: removed from the draft of the plan", part.name));
  }
  refuse_finished(call.output, family, part);
  const std::string done = dropped_in_plan(call, change, family, part);
  return make_change(call, change, done);
}

ExitStatus scale_goal(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Goal& goal =
      goal_named(call.output, plan_in_force(call.output, file.family), call.options.required("--goal"));
  NewEntry mark = entry_from_options(call.options, call.output);
  mark.put_default("date", call.options.today());
  check_entry(call, mark);
  std::string done =
      call.output.say("cel {}: {} na skali od 0 do 10, {}", "goal {}: {} on the scale of 0 to 10, {}",
                      *goal.id, mark.text("value"), shown_date(call.output, mark, "date"));
  Change change(file);
  if (const Goal* same = goal_in_draft(file.family, goal)) {
    change.insert(*same, "scale", "date", mark.copy());
    done += also_in_draft(call.output);
  }
  change.insert(goal, "scale", "date", std::move(mark));
  return make_change(call, change, done);
}

ExitStatus show_draft(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Plan& draft = open_draft(call.output, file.family);
  if (call.options.has("--discard")) {
    Change change(file);
    change.remove(draft);
    return make_change(call, change,
                       call.output.say("usunięto szkic planu", "the draft of the plan is removed"));
  }
  call.output.out = call.output.wants_json() ? report::draft_json(file.family, draft, call.output.look())
                                             : report::draft_text(file.family, draft, call.output.look());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "plan",
     .name = "move",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"nowy termin celu albo działania; dotychczasowy zostaje w zapisie",
                 "a new term of a goal or an action; the earlier one is kept"},
     .examples = {"asystent plan move 7 --goal g1 --action 2 --to 30.06. --why \"Brak miejsc na terapii\"",
                  "asystent plan move 7 --goal g1 --to +3m --why \"Choroba matki\""},
     .options = move_options,
     .entry = entry_kind<MovedTerm>,
     .run = move_term},
    {.group = "plan",
     .name = "drop",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"rezygnacja z działania albo celu", "an action or a goal is given up"},
     .examples = {"asystent plan drop 7 --goal g1 --action 3 --why \"Zasiłek już przyznano\"",
                  "asystent plan drop 7 --goal g2 --draft"},
     .options = drop_options,
     .entry = entry_kind<Action>,
     .run = drop_part},
    {.group = "plan",
     .name = "scale",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"jak blisko celu czuje się rodzina, od 0 do 10",
                 "how near the family feels to a goal, 0 to 10"},
     .examples = {"asystent plan scale 7 --goal g1 --value 6 --by anna",
                  "asystent plan scale 7 --goal g1 --value 4 --date -1w"},
     .options = scale_options,
     .entry = entry_kind<ScaleMark>,
     .run = scale_goal},
    {.group = "plan",
     .name = "draft",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pokazuje szkic planu albo go usuwa", "shows the draft of the plan, or removes it"},
     .examples = {"asystent plan draft 7", "asystent plan draft 7 --discard"},
     .options = draft_options,
     .run = show_draft,
     .writes_with = "--discard"},
});

} // namespace

std::span<const Command> progress_commands() { return commands; }

} // namespace asystent::cli
