#include "cli/environment.hpp"

#include "cli/asking.hpp"

#include <cstdlib>
#include <ctime>
#include <sys/ioctl.h>
#include <unistd.h>

namespace asystent::cli {
namespace {

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

/// The day in the office's time zone, not in UTC: at half past midnight it is already tomorrow.
Date local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                   static_cast<unsigned>(local.tm_mday));
}

/// One that is set to nothing is none.
std::string pager() {
  const char* value = std::getenv("PAGER");
  return value == nullptr ? "less" : value;
}

std::size_t terminal_columns() {
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

bool can_answer() { return isatty(STDIN_FILENO) == 1; }

Environment real_environment() {
  std::error_code unknown; // a directory that has vanished is reported when it is needed
  return {variable("ASYSTENT_FOLDER"),
          variable("ASYSTENT_TODAY"),
          variable("ASYSTENT_ID"),
          variable("ASYSTENT_WAIT"),
          variable("NO_COLOR").has_value(),
          variable("TERM").value_or("dumb") != "dumb",
          isatty(STDOUT_FILENO) == 1,
          isatty(STDERR_FILENO) == 1,
          terminal_columns(),
          variable("VISUAL").value_or(variable("EDITOR").value_or("vi")),
          pager(),
          std::filesystem::current_path(unknown),
          local_day()};
}

} // namespace asystent::cli
