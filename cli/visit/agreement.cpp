#include "calendar/term.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/agreed_steps.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "model/policy.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr Option step_option{.name = "--agreed",
                             .kind = Kind::number,
                             .required = true,
                             .meaning = {"numer ustalenia, jak w „asystent report family”",
                                         "the number of the agreed step, as in `asystent report family`"}};

constexpr std::array keep_options = std::to_array<Option>({
    step_option,
    {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień wykonania", "day when it was done"}},
    override_option,
});

constexpr std::array drop_step_options = std::to_array<Option>({
    step_option,
    {.name = "--why", .key = "why", .required = true},
    override_option,
});

constexpr std::array letter_options = std::to_array<Option>({
    {.name = "--to", .kind = Kind::name, .key = "to", .required = true},
    {.name = "--about", .key = "about", .required = true},
    {.name = "--member", .kind = Kind::id, .key = "member"},
    {.name = "--kind", .kind = Kind::word, .key = "kind"},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--due", .kind = Kind::due_date, .key = "due"},
    file_option,
    again_option,
    override_option,
});

constexpr std::array answered_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .meaning = {"dzień odpowiedzi", "day of the answer"}},
    {.name = "--of",
     .kind = Kind::past_date,
     .meaning = {"dzień pisma; bez tej opcji najdawniejsze, które czeka",
                 "day of the letter; the oldest that waits without it"}},
    {.name = "--about",
     .meaning = {"słowa ze sprawy pisma, gdy tego dnia było kilka",
                 "words of what the letter is about, where a day has several"},
     .value = {"TEKST", "TEXT"}},
    override_option,
});

/// The open step whose number was typed.
OpenStep step_numbered(const Options& options, const Output& output, const Family& family) {
  const std::string typed = options.required("--agreed");
  const auto steps = open_steps(family);
  for (const OpenStep& open : steps)
    if (open.number == whole_number(typed)) return open;
  std::vector<int> numbers;
  for (const OpenStep& open : steps) numbers.push_back(open.number);
  output.stop(ExitStatus::usage, "--agreed: nie ma otwartego ustalenia „{}”; otwarte: {}. Pokaże je: {}",
              "--agreed: there is no open step '{}'; open: {}. They are shown by: {}", printable(typed),
              numbers.empty() ? "—" : fmt::format("{}", fmt::join(numbers, ", ")),
              fmt::format("asystent report family {}", family.id->text));
}

/// `ustalenie z dnia 3.02.2026: Umówi spotkanie`; its words only where names are shown.
std::string told(const Output& output, const OpenStep& open) {
  std::string text = output.say("ustalenie {} z dnia {}", "step {} agreed on {}", open.number,
                                output.shown(*open.visit->date));
  if (output.look().names) text += fmt::format(" ({})", show::shown(*open.step->what, output.look()));
  return text;
}

/// One that is done already is done on that day: another one is a correction.
OpenStep step_to_keep(const Options& options, const Output& output, const Family& family) {
  const auto number = whole_number(options.required("--agreed"));
  for (const OpenStep& step : all_steps(family)) {
    if (step.number != number || !step.step->done) continue;
    if (options.has("--override")) return step;
    output.stop(ExitStatus::usage,
                "ustalenie {} wykonano już {}; datę poprawi --override \"powód\" albo edytor: {}",
                "step {} was done already on {}; its date is corrected by --override \"reason\" or by an "
                "editor: {}",
                step.number, output.shown(*step.step->done), family.file);
  }
  return step_numbered(options, output, family);
}

ExitStatus keep_step(Call& call) {
  const CaseFile& file = call.session.case_file();
  const OpenStep open = step_to_keep(call.options, call.output, file.family);
  const Date day = call.options.date_or_today("--date");
  Change change(file);
  change.set(*open.step, "done", day);
  return make_change(
      call, change,
      call.output.say("{}: wykonano {}", "{}: done on {}", told(call.output, open), call.output.shown(day)));
}

ExitStatus drop_step(Call& call) {
  const CaseFile& file = call.session.case_file();
  const OpenStep open = step_numbered(call.options, call.output, file.family);
  call.options.required("--why");
  NewEntry values = values_from_options(call);
  values.put_default("dropped", call.options.today());
  Change change(file);
  change.set_each(*open.step, std::move(values));
  return make_change(call, change,
                     call.output.say("{}: zrezygnowano", "{}: given up", told(call.output, open)));
}

/// Until when an answer is to come; empty where none is.
std::string answer_expected(Call& call, const NewEntry& letter, Date day) {
  const bool is_open = letter.lacks("answered");
  if (!is_open || letter.word<LetterKind>("kind").value_or(LetterKind::request) != LetterKind::request)
    return {};
  const Policy& policy = call.session.book().policy();
  const auto due = letter.date("due");
  const Date until = due ? *due : term_in_days(day, policy.letter_days, policy.free_days).rolled;
  return call.output.say("; odpowiedź do {}", "; an answer is due by {}",
                         show::weekday_text(until, call.output.language()));
}

ExitStatus write_letter(Call& call) {
  call.session.case_file();
  NewEntry letter = entry_from_options(call.options, call.output);
  letter.put_default("date", call.options.today());
  check_entry(call, letter);
  const Date day = *letter.date("date");
  std::string done =
      call.output.say("zapisano pismo z dnia {}", "letter of {} written", call.output.shown(day)) +
      answer_expected(call, letter, day);
  return add_entry(call, "letters", "date", std::move(letter), done);
}

/// The oldest letter that waits for an answer, as far as it was described.
const Letter* letter_that_waits(const Options& options, const Family& family, Date day) {
  const auto of = options.date("--of");
  const bool is_correction = of && options.has("--override");
  const std::string about = fold(options.text("--about").value_or(""));
  return earliest(family.letters, [&](const Letter& letter) {
    const bool is_meant = of ? *letter.date == *of : is_request(letter) && *letter.date <= day;
    return is_meant && (!letter.answered || is_correction) &&
           fold(show::shown_always(*letter.about)).find(about) != std::string::npos;
  });
}

/// The same command typed twice would answer the next one.
void refuse_twice(const Output& output, const Family& family, const Letter& waiting, Date day) {
  const auto is_answered = [day](const Letter& letter) { return letter.answered.value == day; };
  const auto answered = std::ranges::find_if(family.letters, is_answered);
  if (answered == family.letters.end()) return;
  output.stop(
      ExitStatus::usage,
      "odpowiedź z dnia {} zapisano już przy piśmie z dnia {}. Jeśli przyszła też na pismo z dnia {}: --of "
      "{}",
      "an answer of {} is written already for the letter of {}. If one came to that of {} too: --of {}",
      output.shown(day), output.shown(*answered->date), output.shown(*waiting.date), iso(*waiting.date));
}

ExitStatus answer_letter(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Date day = call.options.date_or_today("--date");
  const Letter* letter = letter_that_waits(call.options, file.family, day);
  if (letter != nullptr && !call.options.has("--of") && !call.options.has("--about"))
    refuse_twice(call.output, file.family, *letter, day);
  if (letter == nullptr)
    call.output.stop(ExitStatus::usage, "nie ma takiego pisma, które czeka na odpowiedź",
                     "there is no such letter that waits for an answer");
  Change change(file);
  change.set(*letter, "answered", day);
  return make_change(call, change,
                     call.output.say("zapisano odpowiedź z dnia {} na pismo z dnia {}",
                                     "answer of {} to the letter of {} written", call.output.shown(day),
                                     call.output.shown(*letter->date)));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "keep",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"to, co ustalono na wizycie, wykonano", "what was agreed at a visit was done"},
     .examples = {"asystent visit keep 7 --agreed 1", "asystent visit keep 7 --agreed 2 --date -1d"},
     .options = keep_options,
     .run = keep_step},
    {.group = "visit",
     .name = "drop-agreed",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"z tego, co ustalono na wizycie, zrezygnowano", "what was agreed at a visit is given up"},
     .examples = {"asystent visit drop-agreed 7 --agreed 1 --why \"Pedagog odszedł ze szkoły\"",
                  "asystent visit drop-agreed 7 --agreed 2 --why \"Zasiłek już przyznano\""},
     .options = drop_step_options,
     .entry = entry_kind<Agreed>,
     .run = drop_step},
    {.group = "visit",
     .name = "letter",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pismo do instytucji: zapytanie, zawiadomienie albo wniosek",
                 "a letter to an institution: a request, a notice or a motion"},
     .examples =
         {"asystent visit letter 7 --to \"Szkoła Podstawowa nr 2\" --about \"Frekwencja\" --member kuba",
          "asystent visit letter 7 --to \"Sąd Rejonowy w Lipowie\" --about \"Wgląd w sytuację\" --kind "
          "motion --date -1d"},
     .options = letter_options,
     .entry = entry_kind<Letter>,
     .run = write_letter},
    {.group = "visit",
     .name = "answered",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"odpowiedź na pismo: najdawniejsze, które na nią czeka",
                 "an answer to a letter: the oldest that waits for one"},
     .examples = {"asystent visit answered 7", "asystent visit answered 7 --of 5.02. --date -1d"},
     .options = answered_options,
     .run = answer_letter},
});

} // namespace

std::span<const Command> agreement_commands() { return commands; }

} // namespace asystent::cli
