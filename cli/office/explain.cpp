#include "cli/office/explain.hpp"

#include "report/explain.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace asystent {
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
    output.stop(ExitStatus::usage, "nie ma ustalenia „{}”. Lista: asystent explain",
                "there is no finding '{}'. The list: asystent explain", printable(name));
  output.stop(ExitStatus::usage, "nie ma ustalenia „{}”; czy chodziło o {}?",
              "there is no finding '{}'; did you mean {}?", printable(name), near);
}

} // namespace

ExitStatus explain(Call& call) {
  const auto name = call.options.operand();
  Output& output = call.output;
  if (!name) {
    const Language language = output.language();
    output.out = output.wants_json() ? findings_list_json(language) : findings_list_text(language);
    return ExitStatus::done;
  }
  const FindingId id = finding_named(call.output, *name);
  output.out =
      output.wants_json() ? explanation_json(id, output.look()) : explanation_text(id, output.look());
  return ExitStatus::done;
}

} // namespace asystent
