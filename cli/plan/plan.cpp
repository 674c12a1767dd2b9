#include "cli/plan/plan.hpp"

#include "casebook/carried_over.hpp"
#include "casebook/plan_draft.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/plan/lookup.hpp"
#include "model/facts.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array plan_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--agreed-by", .kind = Kind::id, .key = "agreed_by", .repeated = true},
    {.name = "--consulted-with", .kind = Kind::name, .key = "consulted_with"},
    {.name = "--coordinated-with", .kind = Kind::name, .key = "coordinated_with"},
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
                       again_option,
                       override_option,
                   });

// The draft may say already who was consulted, and a refusal takes the place of the agreement.
constexpr auto agree_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--agreed-by",
     .kind = Kind::id,
     .key = "agreed_by",
     .repeated = true,
     .meaning = {"kto z rodziny uzgodnił plan; wymagana, gdy nie ma --refusal",
                 "who of the family agreed; required without --refusal"}},
    {.name = "--consulted-with",
     .kind = Kind::name,
     .key = "consulted_with",
     .meaning = {"pracownik socjalny, z którym skonsultowano plan; wymagana, gdy nie ma tego w szkicu",
                 "the social worker who was consulted; required where the draft does not say"}},
    {.name = "--coordinated-with", .kind = Kind::name, .key = "coordinated_with"},
    {.name = "--refusal", .key = "refusal"},
    override_option,
});

constexpr std::array goal_options = std::to_array<Option>({
    {.name = "--id", .kind = Kind::id, .key = "id", .required = true},
    {.name = "--area", .kind = Kind::word, .key = "area", .required = true},
    {.name = "--situation", .key = "situation"},
    {.name = "--goal", .key = "goal", .required = true},
    {.name = "--expected-effect", .key = "expected_effect", .required = true},
    {.name = "--due", .kind = Kind::due_date, .key = "due", .required = true},
    file_option,
    again_option,
    override_option,
});

constexpr std::array action_options = std::to_array<Option>({
    {.name = "--goal",
     .kind = Kind::id,
     .required = true,
     .meaning = {"cel w szkicu", "the goal in the draft"}},
    {.name = "--what", .key = "what", .required = true},
    {.name = "--who", .key = "who", .required = true, .repeated = true},
    {.name = "--due", .kind = Kind::due_date, .key = "due", .required = true},
    file_option,
    again_option,
    override_option,
});

constexpr std::array done_options = std::to_array<Option>({
    {.name = "--goal", .kind = Kind::id, .required = true, .meaning = {"cel planu", "the goal of the plan"}},
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

constexpr std::array hand_over_options = std::to_array<Option>({
    {.name = "--child",
     .kind = Kind::id,
     .meaning = {"dziecko w pieczy; gdy brak, każde, które na to czeka",
                 "the child in foster care; when absent, each that waits for it"}},
    {.name = "--date",
     .kind = Kind::past_date,
     .meaning = {"dzień przekazania planu", "the day when the plan was handed over"}},
    override_option,
});

/// The plan that was typed or stands in the piece, where a list is that of its goals.
NewEntry plan_from_options(const Options& options, const Output& output) {
  NewEntry piece = piece_of_file(options, output);
  if (piece.is_list()) piece = std::move(piece).as_list_of("goals");
  if (!piece.is_mapping())
    output.stop(ExitStatus::usage, "--file: oczekiwano planu albo listy celów",
                "--file: a plan or a list of goals is expected");
  put_options(options, output, piece);
  return piece;
}

std::string told_of(const Output& output, const Family& family, const NewEntry& plan, bool is_draft) {
  if (!is_draft)
    return output.say("zapisano plan z dnia {}", "plan of {} written", output.shown(*plan.date("date")));
  return output.say("zapisano szkic planu. Po uzgodnieniu z rodziną: asystent plan agree {} --agreed-by ID "
                    "--consulted-with OSOBA",
                    "draft of the plan written. When the family agrees: asystent plan agree {} "
                    "--agreed-by ID --consulted-with PERSON",
                    family.id->text);
}

/// A draft without a date is the newest of all plans.
void insert_plan(Change& change, const Family& family, NewEntry plan) {
  if (plan.has_content("date"))
    change.insert(family, "plans", "date", std::move(plan));
  else
    change.append(family, "plans", std::move(plan));
}

/// Of two drafts one would be forgotten.
void refuse_second_draft(const Output& output, const Family& family) {
  const Plan* draft = casebook::newest_draft(family);
  if (draft == nullptr) return;
  output.stop(
      ExitStatus::usage,
      "jest już szkic planu (wiersz {0} pliku {1}). Dopisz do niego: asystent plan goal {2} …; uzgodnij "
      "go: asystent plan agree {2} …; albo usuń go: asystent plan draft {2} --discard",
      "there is a draft already (line {0} of the file {1}). Add to it: asystent plan goal {2} …; agree "
      "on it: asystent plan agree {2} …; or remove it: asystent plan draft {2} --discard",
      draft->at.line, family.file, family.id->text);
}

ExitStatus add_plan(Call& call) {
  const CaseFile& file = call.session.case_file();
  refuse_second_draft(call.output, file.family);
  NewEntry plan = plan_from_options(call.options, call.output);
  const bool is_draft = !plan.has_content("agreed_by") && !plan.has_content("refusal");
  plan.erase("draft");
  if (is_draft)
    plan.put("draft", "true");
  else
    plan.put_default("date", call.options.today());
  check_entry(call, plan);
  const std::string done = told_of(call.output, file.family, plan, is_draft);
  Change change(file);
  insert_plan(change, file.family, std::move(plan));
  return make_change(call, change, done);
}

/// A plan is made with the family and in consultation with the social worker (art. 15 ust. 1 pkt 1).
void require_agreement(const Options& options, const Family& family, const Plan& draft) {
  const bool needs_no_consultation = draft.consulted_with || family.za_zyciem.value_or(false);
  std::vector<std::string_view> missing;
  if (!options.has("--refusal") && !options.has("--agreed-by")) missing.push_back("--agreed-by");
  if (!needs_no_consultation && !options.has("--consulted-with")) missing.push_back("--consulted-with");
  if (!missing.empty()) options.stop_missing(missing);
}

/// What of the plan in force was done since the draft was begun, into the draft; and told.
std::string carried_over(const Output& output, Change& change, const Family& family, const Plan& draft) {
  const Plan* plan = newest_plan(family);
  if (plan == nullptr) return {};
  casebook::keep_beginnings(change, *plan, draft);
  std::vector<std::string> told;
  for (const casebook::CarriedOver& one : casebook::done_since(*plan, draft)) {
    casebook::carry_over(change, one);
    const std::string goal = printable(*one.goal->id);
    told.push_back(
        one.action == nullptr
            ? output.say("cel {} ({})", "goal {} ({})", goal, label(one.status).in(output.language()))
            : output.say("działanie {} celu {} (wykonane {})", "action {} of goal {} (done on {})",
                         one.number, goal, output.shown(one.done)));
  }
  if (told.empty()) return {};
  return output.say("; przejęto z planu z dnia {}: {}", "; taken over from the plan of {}: {}",
                    output.shown(*plan->date), fmt::join(told, ", "));
}

ExitStatus agree_plan(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Plan& draft = open_draft(call.output, file.family);
  require_agreement(call.options, file.family, draft);
  NewEntry values(call.options.command().entry);
  put_options(call.options, call.output, values);
  values.put_default("date", call.options.today());
  values.put("draft", "false");
  const std::string day = call.output.shown(*values.date("date"));
  check_values(call, values);
  Change change(file);
  change.set_each(draft, std::move(values));
  const std::string done =
      call.output.say("szkic jest teraz planem z dnia {}", "the draft is now the plan of {}", day) +
      carried_over(call.output, change, file.family, draft);
  return make_change(call, change, done);
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
     .entry = entry_kind<Plan>,
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
     .entry = entry_kind<Goal>,
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
     .entry = entry_kind<Action>,
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
     .entry = entry_kind<Plan>,
     .run = agree_plan},
    {.group = "plan",
     .name = "done",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"działanie wykonane albo cel zamknięty", "an action is done, or a goal is closed"},
     .examples = {"asystent plan done 7 --goal g1 --action 2 --date -1d",
                  "asystent plan done 7 --goal g1 --status partly"},
     .options = done_options,
     .entry = entry_kind<Goal>,
     .run = finish_goal},
    {.group = "plan",
     .name = "hand-over",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"plan przekazany organizatorowi pieczy zastępczej",
                 "the plan was handed over to the organiser of foster care"},
     .examples = {"asystent plan hand-over 7", "asystent plan hand-over 7 --child kuba --date -1d"},
     .options = hand_over_options,
     .entry = entry_kind<Placement>,
     .run = hand_over},
});

} // namespace

std::span<const Command> plan_commands() { return commands; }

} // namespace asystent::cli
