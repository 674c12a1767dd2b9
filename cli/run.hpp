#pragma once

#include "cli/environment.hpp"
#include "cli/exit_status.hpp"

#include <string>
#include <vector>

namespace asystent::cli {

/// What a call printed, and how it ended.
struct Result {
  ExitStatus status = ExitStatus::done;
  std::string out = {};
  std::string err = {};
  bool is_done = false;                   // what was asked for, whatever came after it
  std::string pager = {};                 // that `out` goes through; empty: none
  std::vector<Complaint> complaints = {}; // where it is not, for who edits the piece
  std::vector<std::string> next = {};     // what is run in its place, as if it had been typed
};

/// Runs the program with the words after its name. Nothing is printed and nothing is thrown.
Result run(const std::vector<std::string>& arguments, const Environment& environment);

} // namespace asystent::cli
