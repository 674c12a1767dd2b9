#pragma once

#include "calendar/date.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace asystent::cli {

/// All that a command may know of the world around it. Tests give their own.
struct Environment {
  std::optional<std::string> folder;   // $ASYSTENT_FOLDER
  std::optional<std::string> today;    // $ASYSTENT_TODAY
  std::optional<std::string> id;       // $ASYSTENT_ID
  std::optional<std::string> wait;     // $ASYSTENT_WAIT, seconds
  bool no_color = false;               // $NO_COLOR
  bool has_colours = false;            // $TERM names a terminal that is more than `dumb`
  bool is_terminal = false;            // standard output
  bool is_terminal_for_errors = false; // standard error
  std::size_t columns = 0;             // of the terminal; 0 is unknown
  std::string editor;                  // $VISUAL, else $EDITOR, else vi
  std::string pager;                   // $PAGER, else less; empty: none
  std::filesystem::path directory;     // the current one
  Date clock{};                        // today by the system's clock and time zone
};

Environment real_environment();

} // namespace asystent::cli
