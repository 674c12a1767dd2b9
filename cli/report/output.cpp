#include "cli/report/output.hpp"

#include "folder/replace.hpp"
#include "text/utf8.hpp"

namespace asystent {

void give(Invocation& invocation, std::string report) {
  const auto file = invocation.text("--out");
  if (!file) {
    invocation.out = std::move(report);
    return;
  }
  if (!invocation.is_dry_run()) write_output(*file, report);
  invocation.out = invocation.is_dry_run()
                       ? invocation.say("zapisałoby się: {}\n", "would be written: {}\n", printable(*file))
                       : invocation.say("zapisano: {}\n", "written: {}\n", printable(*file));
}

} // namespace asystent
