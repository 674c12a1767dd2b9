#include "cli/office/today.hpp"

#include "cli/invocation.hpp"
#include "render/json.hpp"
#include "render/report_text.hpp"

namespace asystent {
namespace {

ExitStatus show_today(Invocation& invocation) {
  const Cases& cases = invocation.folder().cases();
  const Attention found = attention(cases, invocation.today(), invocation.assistant().value_or(""));
  invocation.out = invocation.wants_json() ? attention_json(found, cases, invocation.look())
                                           : attention_text(found, cases, invocation.look());
  return ExitStatus::done;
}

constexpr Command command{.group = "",
                          .name = "",
                          .summary = {"co wymaga uwagi dziś", "what needs attention today"},
                          .examples = {"asystent", "asystent --as elis"},
                          .run = show_today,
                          .after = After::bad_records};

} // namespace

const Command& today_command() { return command; }

} // namespace asystent
