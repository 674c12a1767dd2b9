#include "cli/office/today.hpp"

#include "cli/from_families.hpp"
#include "cli/invocation.hpp"
#include "report/attention.hpp"

namespace asystent {
namespace {

ExitStatus show_today(Invocation& invocation) {
  const std::string assistant = invocation.assistant().value_or("");
  auto read = from_families(invocation.folder_path(), *invocation.office().value, invocation.today(),
                            [&](const Case& c) { return attention(c, assistant); });
  const Attention found = all_attention(std::move(read.answers));
  invocation.out = invocation.wants_json() ? attention_json(found, read.names, invocation.look())
                                           : attention_text(found, read.names, invocation.look());
  invocation.problems = std::move(read.problems);
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
