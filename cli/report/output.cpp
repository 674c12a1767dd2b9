#include "cli/report/output.hpp"

#include "casebook/outside.hpp"
#include "text/utf8.hpp"

namespace asystent {

void give(Call& call, std::string report) {
  const auto file = call.options.text("--out");
  if (!file) {
    call.output.out = std::move(report);
    return;
  }
  if (!call.options.is_dry_run()) casebook::write_output(*file, report);
  call.output.out = call.options.is_dry_run()
                        ? call.output.say("zapisałoby się: {}\n", "would be written: {}\n", printable(*file))
                        : call.output.say("zapisano: {}\n", "written: {}\n", printable(*file));
}

} // namespace asystent
