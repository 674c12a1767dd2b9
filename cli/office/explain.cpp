#include "report/explain.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "report/word_lists.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

std::vector<std::string_view> all_ids() {
  std::vector<std::string_view> ids;
  for (const Word& word : words<FindingId>) ids.push_back(word.word);
  return ids;
}

FindingId finding_named(const Output& output, const std::string& name) {
  if (const auto id = from_word<FindingId>(name)) return *id;
  const std::string_view near = nearest(name, all_ids());
  if (near.empty())
    output.stop(ExitStatus::usage, "nie ma uwagi „{}”. Lista: asystent explain",
                "there is no finding '{}'. The list: asystent explain", printable(name));
  output.stop(ExitStatus::usage, "nie ma uwagi „{}”; czy chodziło o {}?",
              "there is no finding '{}'; did you mean {}?", printable(name), near);
}

/// A list of words, or one of them; false where the name is that of a finding.
bool explain_words(Output& output, const std::string& name, const std::string& word) {
  if (from_word<FindingId>(name)) {
    if (!word.empty())
      output.stop(ExitStatus::usage, "zbędne słowo: „{}”", "a word too many: '{}'", printable(word));
    return false;
  }
  const auto lists = report::lists_named(name);
  if (lists.empty()) return false;
  const std::string text = report::words_text(lists, word, output.look());
  if (text.empty())
    output.stop(ExitStatus::usage, "na tej liście nie ma „{}”. Lista: asystent explain {}",
                "there is no '{}' in this list. The list: asystent explain {}", printable(word),
                printable(name));
  output.out = output.wants_json() ? report::words_json(lists, word, output.look()) : text;
  return true;
}

ExitStatus explain(Call& call) {
  const auto name = call.options.operand();
  Output& output = call.output;
  if (!name) {
    output.out =
        output.wants_json()
            ? report::findings_list_json(output.look())
            : report::findings_list_text(output.look()) +
                  output.say("\nListy słów (asystent explain LISTA, asystent explain LISTA SŁOWO):\n",
                             "\nLists of words (asystent explain LIST, asystent explain LIST WORD):\n") +
                  report::word_lists_text(output.look());
    return ExitStatus::done;
  }
  if (explain_words(output, *name, call.options.operand(1).value_or(""))) return ExitStatus::done;
  const FindingId id = finding_named(call.output, *name);
  output.out = output.wants_json() ? report::explanation_json(id, output.look())
                                   : report::explanation_text(id, output.look());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "explain",
     .operand = Operand::finding,
     .access = Access::no_folder,
     .summary = {"co znaczy uwaga programu, z jakiego przepisu, jak ją usunąć; co znaczą słowa z list",
                 "what a finding means, its legal basis, how to mend it; what the words of lists mean"},
     .examples = {"asystent explain review-overdue", "asystent explain zadanie 19"},
     .run = explain,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> explain_commands() { return commands; }

} // namespace asystent::cli
