#include "cli/plan/plan.hpp"

#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "record/schema.hpp"

#include <algorithm>

namespace asystent {
namespace {

using enum Need;

constexpr std::array plan_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--agreed-by", .kind = Kind::id, .key = "agreed_by", .repeated = true},
    {.name = "--consulted-with", .key = "consulted_with"},
    {.name = "--coordinated-with", .key = "coordinated_with"},
    {.name = "--refusal", .key = "refusal"},
});

constexpr auto new_options =
    plan_options + std::to_array<Option>({
                       {.name = "--file",
                        .kind = Kind::file,
                        .meaning = {"plan albo sama lista celów jako fragment YAML; "
                                    "- to standardowe wejście",
                                    "the plan, or just its list of goals, as a piece "
                                    "of YAML; - is standard input"}},
                       override_option,
                   });

constexpr auto agree_options = plan_options + std::array{override_option};

constexpr std::array goal_options = std::to_array<Option>({
    {.name = "--id", .kind = Kind::id, .key = "id", .need = required},
    {.name = "--area", .kind = Kind::word, .key = "area", .need = required},
    {.name = "--situation", .key = "situation"},
    {.name = "--goal", .key = "goal", .need = required},
    {.name = "--expected-effect", .key = "expected_effect", .need = required},
    {.name = "--due", .kind = Kind::due_date, .key = "due", .need = required},
    file_option,
    override_option,
});

constexpr std::array action_options = std::to_array<Option>({
    {.name = "--goal",
     .kind = Kind::id,
     .need = required,
     .meaning = {"cel w szkicu", "the goal in the draft"}},
    {.name = "--what", .key = "what", .need = required},
    {.name = "--who", .key = "who", .need = required, .repeated = true},
    {.name = "--due", .kind = Kind::due_date, .key = "due", .need = required},
    file_option,
    override_option,
});

constexpr std::array done_options = std::to_array<Option>({
    {.name = "--goal", .kind = Kind::id, .need = required, .meaning = {"cel planu", "the goal of the plan"}},
    {.name = "--action",
     .kind = Kind::number,
     .meaning = {"numer wykonanego działania, od 1", "number of the action that was done, from 1"}},
    {.name = "--status",
     .kind = Kind::word,
     .key = "status",
     .meaning = {"stan celu; achieved, gdy brak także --action",
                 "status of the goal; achieved, without --action too"}},
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień wykonania albo zamknięcia celu", "the day when it was done or closed"}},
    override_option,
});

bool has_content(const Node& entry, std::string_view key) {
  const Node* value = entry.find(key);
  return value != nullptr && (!value->text.empty() || !value->children.empty());
}

/// The plan that was typed or stands in the piece, where a list is that of its goals.
Node plan_from_options(Invocation& invocation) {
  Node piece = piece_of_file(invocation);
  if (piece.kind == Node::Kind::sequence) {
    Node plan = mapping_node();
    put(plan, "goals", std::move(piece));
    piece = std::move(plan);
  }
  if (piece.kind != Node::Kind::mapping)
    invocation.stop(ExitStatus::usage, "--file: oczekiwano planu albo listy celów",
                    "--file: a plan or a list of goals is expected");
  put_options(invocation, piece);
  return piece;
}

std::string told_of(Invocation& invocation, const Family& family, const Node& plan, bool is_draft) {
  if (!is_draft)
    return invocation.say("zapisano plan z dnia {}", "plan of {} written",
                          invocation.shown(*parse_iso(text_of(plan, "date"))));
  return invocation.say(
      "zapisano szkic planu. Po uzgodnieniu z rodziną: asystent plan agree {} --agreed-by ID "
      "--consulted-with OSOBA",
      "draft of the plan written. When the family agrees: asystent plan agree {} "
      "--agreed-by ID --consulted-with PERSON",
      family.id->text);
}

/// A draft without a date is the newest of all plans.
Edit insert_plan(Invocation& invocation, const Family& family, Node plan) {
  if (has_content(plan, "date"))
    return insert_by_date(invocation, family, {std::string("plans")}, "date", std::move(plan));
  return InsertItem{{std::string("plans")}, family.plans.size(), std::move(plan)};
}

ExitStatus add_plan(Invocation& invocation) {
  const Family& family = invocation.family();
  Node plan = plan_from_options(invocation);
  const bool is_draft = !has_content(plan, "agreed_by") && !has_content(plan, "refusal");
  std::erase_if(plan.children, [](const Node& child) { return child.key == "draft"; });
  if (is_draft)
    put(plan, "draft", scalar_node("true"));
  else
    put_default(plan, "date", date_node(invocation, invocation.today()));
  check_entry(invocation, plan);
  Change change = change_of(family, told_of(invocation, family, plan, is_draft));
  change.edits = {insert_plan(invocation, family, std::move(plan))};
  return make_change(invocation, std::move(change));
}

const Plan& draft_to_agree(Invocation& invocation, const Family& family) {
  if (const Plan* draft = newest_draft(family)) return *draft;
  invocation.stop(ExitStatus::usage, "nie ma szkicu planu. Zacznij go: asystent plan new {} --file PLIK",
                  "there is no draft of a plan. Begin one: asystent plan new {} --file FILE",
                  family.id->text);
}

/// A plan is made with the family and in consultation with the social worker (art. 15 ust. 1 pkt 1).
void require_agreement(Invocation& invocation, const Family& family, const Plan& draft) {
  const bool needs_no_consultation = draft.consulted_with || family.za_zyciem.value_or(false);
  std::vector<std::string_view> missing;
  if (!invocation.has("--refusal") && !invocation.has("--agreed-by")) missing.push_back("--agreed-by");
  if (!needs_no_consultation && !invocation.has("--consulted-with")) missing.push_back("--consulted-with");
  if (!missing.empty()) invocation.stop_missing(missing);
}

ExitStatus agree_plan(Invocation& invocation) {
  const Family& family = invocation.family();
  const Plan& draft = draft_to_agree(invocation, family);
  require_agreement(invocation, family, draft);
  Node values = mapping_node();
  put_options(invocation, values);
  put_default(values, "date", date_node(invocation, invocation.today()));
  put(values, "draft", scalar_node("false"));
  const std::string day = invocation.shown(*parse_iso(text_of(values, "date")));
  Change change = change_of(
      family, invocation.say("szkic jest teraz planem z dnia {}", "the draft is now the plan of {}", day));
  for (const Node& child : values.children) {
    check_value(invocation, child);
    change.edits.push_back(set_value(invocation, family, draft, child.key, child));
  }
  return make_change(invocation, std::move(change));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "plan",
     .name = "new",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"nowy plan; szkic, dopóki nikt go nie uzgodnił",
                 "a new plan; a draft until somebody agreed"},
     .examples = {"asystent plan new 7 --file cele.yaml",
                  "asystent plan new 7 --file cele.yaml --agreed-by anna --consulted-with \"Maria Nowak\" "
                  "--until +6m"},
     .options = new_options,
     .entry = entity_of<Plan>,
     .run = add_plan},
    {.group = "plan",
     .name = "goal",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dodaje cel do szkicu planu", "adds a goal to the draft of the plan"},
     .examples = {"asystent plan goal 7 --id g2 --area education --goal \"Kuba chodzi do szkoły\" "
                  "--expected-effect \"mniej niż 5 godzin opuszczonych w miesiącu\" --due +6m",
                  "asystent plan goal 7 --file cel.yaml"},
     .options = goal_options,
     .entry = entity_of<Goal>,
     .run = add_goal},
    {.group = "plan",
     .name = "action",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"dodaje działanie do celu w szkicu planu", "adds an action to a goal of the draft"},
     .examples =
         {"asystent plan action 7 --goal g2 --what \"Rozmowa z pedagogiem\" --who anna --who assistant "
          "--due +2w",
          "asystent plan action 7 --goal g2 --what \"Zapis na terapię\" --who anna --due 31.12."},
     .options = action_options,
     .entry = entity_of<Action>,
     .run = add_action},
    {.group = "plan",
     .name = "agree",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"rodzina zgadza się na szkic: staje się planem", "the family agrees: the draft is a plan"},
     .examples = {"asystent plan agree 7 --agreed-by anna --consulted-with \"Maria Nowak\"",
                  "asystent plan agree 7 --date -1d --agreed-by anna,jan --consulted-with \"Maria Nowak\" "
                  "--coordinated-with \"Jan Nowak\""},
     .options = agree_options,
     .entry = entity_of<Plan>,
     .run = agree_plan},
    {.group = "plan",
     .name = "done",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"działanie wykonane albo cel zamknięty", "an action is done, or a goal is closed"},
     .examples = {"asystent plan done 7 --goal g1 --action 2 --date -1d",
                  "asystent plan done 7 --goal g1 --status partly"},
     .options = done_options,
     .entry = entity_of<Goal>,
     .run = finish_goal},
});

} // namespace

std::span<const Command> plan_commands() { return commands; }

} // namespace asystent
