#include "report/explain.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
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

ExitStatus explain(Call& call) {
  const auto name = call.options.operand();
  Output& output = call.output;
  if (!name) {
    output.out = output.wants_json() ? report::findings_list_json(output.look())
                                     : report::findings_list_text(output.language());
    return ExitStatus::done;
  }
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
     .summary = {"co znaczy uwaga programu, z jakiego przepisu, jak ją usunąć",
                 "what a finding means, its legal basis, how to mend it"},
     .examples = {"asystent explain review-overdue", "asystent explain plan-incomplete --lang en"},
     .run = explain,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> explain_commands() { return commands; }

} // namespace asystent::cli
