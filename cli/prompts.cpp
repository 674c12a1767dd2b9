#include "cli/prompts.hpp"

#include "cli/asking.hpp"
#include "cli/entry.hpp"
#include "cli/help.hpp"
#include "cli/questions.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

using Values = std::vector<std::string>;

/// What one line says.
enum class Said { value, nothing, back, help, ended };

struct Answer {
  Said said;
  std::string text;
};

Answer answer_to(const std::string& prompt) {
  const auto typed = asked(prompt);
  if (!typed) return {Said::ended, {}};
  if (typed->empty()) return {Said::nothing, {}};
  if (*typed == "<") return {Said::back, {}};
  if (*typed == "?") return {Said::help, {}};
  return {Said::value, *typed};
}

/// The questions and what has been answered so far. The call only looks.
class Dialogue {
public:
  explicit Dialogue(Call& call) : call_(call), questions_(questions_of(call)) {
    for (const Question& question : questions_) answers_.push_back(question.proposed);
  }

  /// Asks from there on until all is answered; false where somebody has gone away.
  bool ask_from(std::size_t index) {
    while (index < questions_.size()) {
      const Answer answer = answer_to(prompt(index));
      if (answer.said == Said::ended) return false;
      if (answer.said == Said::back && index > 0) --index;
      if (answer.said == Said::help) tell(help_text(questions_[index]));
      if (answer.said == Said::nothing && is_answered(index)) ++index;
      if (answer.said == Said::value && take(index, answer.text)) ++index;
    }
    return true;
  }

  std::size_t size() const { return questions_.size(); }

  /// The command with the answers as its options.
  Words words() const {
    Words words = call_.words;
    words.options.erase(std::string(ask_option.name));
    words.options.erase("--dry-run");
    for (std::size_t i = 0; i < questions_.size(); ++i) give(words, i);
    return words;
  }

private:
  void tell(const std::string& text) const { tell_on_terminal(text); }

  void give(Words& words, std::size_t index) const {
    const Option& option = *questions_[index].option;
    const std::string name(option.name);
    const bool is_as_it_was = call_.options.command().amends && answers_[index] == questions_[index].proposed;
    if (is_as_it_was) return; // what the entry has, or what was given
    words.options.erase(name);
    if (!answers_[index].empty())
      words.options[name] = answers_[index];
    else if (!questions_[index].proposed.empty() && call_.options.command().amends)
      words.options[name] = {""};
  }

  std::string prompt(std::size_t index) const {
    const Question& question = questions_[index];
    std::string text = fmt::format("{}", question.text);
    if (question.option->required) text += call_.output.say(" (wymagane)", " (required)");
    if (!answers_[index].empty()) text += fmt::format(" [{}]", fmt::join(answers_[index], ", "));
    return printable(text) + ": ";
  }

  bool is_answered(std::size_t index) const {
    if (!questions_[index].option->required || !answers_[index].empty()) return true;
    tell(call_.output.say("Ta wartość jest wymagana; ? pokaże, co można wpisać.\n",
                          "This value is required; ? shows what may be typed.\n"));
    return false;
  }

  std::string help_text(const Question& question) const {
    std::string text;
    for (const Candidate& one : question.candidates)
      text += fmt::format("  {}{}{}: {}\n", one.value, one.also.empty() ? "" : ", ", one.also, one.meaning);
    if (text.empty())
      text =
          "  " + how_to_give(call_.options.command(), question.option->name, call_.output.language()) + "\n";
    return printable_lines(text) +
           call_.output.say("  < wraca, - usuwa wartość, Enter zostawia.\n",
                            "  < goes back, - takes the value away, Enter keeps it.\n");
  }

  /// False, with a reason, where the answer cannot be.
  bool take(std::size_t index, const std::string& typed) {
    if (typed == "-") {
      answers_[index].clear();
      return is_answered(index);
    }
    const Question& question = questions_[index];
    Values values;
    for (const std::string& part : parts_of_answer(*question.option, typed)) {
      const auto value = completed(question, part);
      if (!value) return tell_several(question, part);
      values.push_back(*value);
    }
    if (!can_be(*question.option, values)) return false;
    answers_[index] = std::move(values);
    return true;
  }

  bool tell_several(const Question& question, const std::string& typed) const {
    std::vector<std::string> found;
    for (const Candidate* one : beginning_with(question, typed)) found.push_back(one->value);
    tell(call_.output.say("„{}” to może być: {}\n", "'{}' may be: {}\n", printable(typed),
                          fmt::join(found, ", ")));
    return false;
  }

  /// Whether the command would take the value, looked at by itself.
  bool can_be(const Option& option, const Values& values) const try {
    if (option.key.empty()) return true;
    Words words = call_.words;
    for (const Option& own : call_.options.command().options) words.options.erase(std::string(own.name));
    words.options[std::string(option.name)] = values;
    Call alone(std::move(words), call_.environment);
    alone.session.book();
    values_from_options(alone);
    for (const std::string& date : alone.output.noted()) tell("  " + date + "\n");
    return true;
  } catch (const CommandError& error) {
    tell(printable_lines(error.message(call_.output.language())) + "\n");
    return false;
  }

  Call& call_;
  std::vector<Question> questions_;
  std::vector<Values> answers_;
};

Result given_up(Call& call) {
  return {.status = ExitStatus::found,
          .out = call.output.say("Nic nie zapisano.\n", "Nothing was saved.\n"),
          .err = {}};
}

} // namespace

bool wants_prompts(const Words& words) { return words.has(ask_option.name); }

Result run_by_asking(Call& call, const RunWords& run, bool writes) {
  if (!call.environment.is_terminal || !can_answer())
    call.output.stop(ExitStatus::usage,
                     "--interactive pyta na terminalu; bez niego podaj opcje. Pomoc: {} --help",
                     "--interactive asks on a terminal; without one give the options. Help: {} --help",
                     full_name(call.options.command()));
  call.session.book();
  Dialogue dialogue(call);
  for (std::size_t from = 0; dialogue.ask_from(from);) {
    Words shown = dialogue.words();
    shown.options["--dry-run"] = {std::string()};
    Result would = run(std::move(shown));
    if (!writes) return would;
    tell_on_terminal(would.out + would.err);
    from = would.is_done ? dialogue.size() : 0;
    if (!would.is_done) continue;
    const Answer answer = answer_to(call.output.say("Zapisać? (t/N) ", "Save it? (y/N) "));
    if (answer.said == Said::back)
      from = dialogue.size() - 1;
    else if (answer.said == Said::value && is_yes(answer.text))
      return run(dialogue.words());
    else
      break;
  }
  return given_up(call);
}

} // namespace asystent::cli
