#include "cli/questions.hpp"

#include "casebook/prepared_piece.hpp"
#include "cli/piece.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

bool is_asked(const Option& option) {
  constexpr std::array others{file_option.name, again_option.name, override_option.name};
  if (std::ranges::find(others, option.name) != others.end()) return false;
  if (!option.key.empty() || option.required) return true;
  return option.kind == Kind::text || option.kind == Kind::name;
}

/// `anna: Anna Kowalska` of a hint is an id that may be typed.
void add_ids(const std::vector<casebook::PieceHint>& hints, std::string_view key,
             std::vector<Candidate>& all) {
  for (const casebook::PieceHint& hint : hints)
    for (const std::string& line : hint.lines) {
      const std::size_t colon = line.find(':');
      if (hint.key == key && line.starts_with("  ") && colon != std::string::npos &&
          line.find(' ', 2) > colon)
        all.push_back({line.substr(2, colon - 2), {}, std::string(trimmed(line.substr(colon + 1)))});
    }
}

std::vector<std::string> proposed(Call& call, const NewEntry& known, const Option& option) {
  if (call.options.has(option.name) && option.kind != Kind::flag)
    return call.words.options.at(std::string(option.name));
  if (option.key.empty()) return {};
  const casebook::Key key(option.key, option.within);
  std::vector<std::string> values;
  for (const std::string_view text : known.texts(key)) values.emplace_back(text);
  if (values.empty() && !known.text(key).empty()) values.emplace_back(known.text(key));
  return values;
}

Question question_of(Call& call, const NewEntry& known, const std::vector<casebook::PieceHint>& hints,
                     const Option& option) {
  const Language language = call.output.language();
  Question question{
      .option = &option, .text = {}, .proposed = proposed(call, known, option), .candidates = {}};
  const Command& command = call.options.command();
  question.text = meaning_of(command, option).in(language);
  for (const Word& word : words_of(command, option))
    question.candidates.push_back(
        {std::string(word.word), std::string(word.polish), std::string(word.label.in(language))});
  if (option.within.empty()) add_ids(hints, option.key, question.candidates);
  return question;
}

bool begins(const std::string& value, const std::string& folded) {
  return !value.empty() && fold(value).starts_with(folded);
}

} // namespace

std::vector<Question> questions_of(Call& call) {
  const Command& command = call.options.command();
  const NewEntry known = known_entry(call);
  const auto hints = casebook::hints_of(command.entry, call.session.known_case_file(), call.session.office(),
                                        call.options.today(), call.output.language());
  std::vector<Question> questions;
  for (const Option& option : command.options)
    if (is_asked(option)) questions.push_back(question_of(call, known, hints, option));
  return questions;
}

std::vector<std::string> parts_of_answer(const Option& option, const std::string& typed) {
  if (!option.repeated) return {typed};
  const bool is_free = option.kind == Kind::text || option.kind == Kind::name || option.kind == Kind::prose;
  std::vector<std::string> parts;
  for (const std::string_view part : parts_of(typed, is_free ? ';' : ','))
    if (!part.empty()) parts.emplace_back(part);
  return parts;
}

std::vector<const Candidate*> beginning_with(const Question& question, const std::string& typed) {
  const std::string folded = fold(typed);
  std::vector<const Candidate*> found;
  for (const Candidate& one : question.candidates)
    if (begins(one.value, folded) || begins(one.also, folded)) found.push_back(&one);
  return found;
}

std::optional<std::string> completed(const Question& question, const std::string& typed) {
  const std::string folded = fold(typed);
  for (const Candidate& one : question.candidates)
    if (fold(one.value) == folded || fold(one.also) == folded) return one.value;
  const auto found = beginning_with(question, typed);
  if (found.empty()) return typed;
  return found.size() == 1 ? std::optional(found.front()->value) : std::nullopt;
}

} // namespace asystent::cli
