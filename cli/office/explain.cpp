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

FindingId finding_named(const Invocation& invocation, const std::string& name) {
  if (const auto id = from_word<FindingId>(name)) return *id;
  const std::string_view near = nearest(name, all_ids());
  if (near.empty())
    invocation.stop(ExitStatus::usage, "nie ma ustalenia „{}”. Lista: asystent explain",
                    "there is no finding '{}'. The list: asystent explain", printable(name));
  invocation.stop(ExitStatus::usage, "nie ma ustalenia „{}”; czy chodziło o {}?",
                  "there is no finding '{}'; did you mean {}?", printable(name), near);
}

} // namespace

ExitStatus explain(Invocation& invocation) {
  const auto name = invocation.operand();
  const Language language = invocation.language();
  if (!name) {
    invocation.out = invocation.wants_json() ? findings_list_json(language) : findings_list_text(language);
    return ExitStatus::done;
  }
  const FindingId id = finding_named(invocation, *name);
  invocation.out = invocation.wants_json() ? explanation_json(id, invocation.look())
                                           : explanation_text(id, invocation.look());
  return ExitStatus::done;
}

} // namespace asystent
