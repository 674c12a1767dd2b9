#include "cli/report/options.hpp"

#include "rules/facts.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent {
namespace {

const Assistant& known_assistant(Invocation& invocation, const std::string& id) {
  const Office& office = invocation.folder().office();
  if (const Assistant* found = find_assistant(office, id)) return *found;
  std::vector<std::string_view> ids;
  for (const Assistant& assistant : office.assistants) ids.push_back(assistant.id->text);
  if (const std::string_view near = nearest(id, ids); !near.empty())
    invocation.stop(ExitStatus::usage, "nie ma asystenta „{}”; czy chodziło o {}?",
                    "there is no assistant '{}'; did you mean {}?", printable(id), near);
  invocation.stop(ExitStatus::usage, "nie ma asystenta „{}”; w asystent.yaml są: {}",
                  "there is no assistant '{}'; asystent.yaml has: {}", printable(id), fmt::join(ids, ", "));
}

} // namespace

const Assistant* assistant_option(Invocation& invocation) {
  const auto id = invocation.text("--assistant");
  return id ? &known_assistant(invocation, *id) : nullptr;
}

const Assistant& required_assistant(Invocation& invocation) {
  if (const Assistant* given = assistant_option(invocation)) return *given;
  if (const auto id = invocation.assistant()) return known_assistant(invocation, *id);
  invocation.stop_missing({"--assistant"});
}

std::optional<Period> month_option(Invocation& invocation) {
  const auto typed = invocation.text("--month");
  if (!typed) return std::nullopt;
  if (const auto month = parse_month(*typed)) return month;
  invocation.stop(ExitStatus::usage, "--month: „{}” nie jest miesiącem RRRR-MM",
                  "--month: '{}' is no month YYYY-MM", printable(*typed));
}

} // namespace asystent
