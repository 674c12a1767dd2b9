#pragma once

#include "casebook/record_file.hpp"
#include "text/error.hpp"

#include <string>

namespace asystent::cli {

/// Contract, section 6.
enum class ExitStatus {
  done = 0,
  found = 1,      // check: errors; report overdue: something is overdue
  usage = 2,      // wrong use of the command line, or a value that cannot be
  refused = 3,    // by the gate; nothing was changed
  unreadable = 4, // a record cannot be read, is invalid, or cannot be edited by lines
  system = 5,     // file, lock, disk, git, editor
};

/// A command that cannot go on: what to tell, and the status it ends with.
struct CommandError : Error {
  CommandError(ExitStatus why, Message message, casebook::Findings what = {})
      : Error(std::move(message)), status(why), findings(std::move(what)) {}

  /// Of a sentence that is in the language of this call already.
  CommandError(ExitStatus why, const std::string& sentence, casebook::Findings what = {})
      : CommandError(why, Message{sentence, sentence}, std::move(what)) {}

  ExitStatus status;
  casebook::Findings findings; // with the lines that they stand at, where a file has them
};

} // namespace asystent::cli
