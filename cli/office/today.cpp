#include "cli/command.hpp"
#include "cli/seeing/numbered.hpp"
#include "cli/session.hpp"
#include "report/attention.hpp"

namespace asystent::cli {
namespace {

ExitStatus show_today(Call& call) {
  const std::string assistant(call.session.at_work());
  auto said = call.session.book().each([&](const CaseOnDay& c) { return report::morning(c, assistant); });
  const report::Attention found =
      report::attention(std::move(said.answers), call.session.office(), call.options.today(), assistant);
  call.output.out = call.output.wants_json()
                        ? report::attention_json(found, said.names, call.output.look())
                        : numbered_list(call, [&](show::Handles* handles) {
                            return report::attention_text(found, said.names, call.output.look(), handles);
                          });
  call.session.tell(std::move(said.problems));
  return ExitStatus::done;
}

constexpr Command command{.group = "",
                          .name = "",
                          .summary = {"co wymaga uwagi dziś", "what needs attention today"},
                          .examples = {"asystent", "asystent --as elis"},
                          .run = show_today,
                          .after = Afterwards::bad_records,
                          .is_long = true};

} // namespace

const Command& today_command() { return command; }

} // namespace asystent::cli
