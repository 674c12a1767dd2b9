#pragma once

#include "casebook/record_file.hpp"
#include "text/error.hpp"

#include <cstdint>
#include <string>
#include <vector>

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

/// What is wrong with a line of the piece that was given, or with a key of it.
struct Complaint {
  std::uint32_t line = 0; // 0: of the whole
  std::string key;        // that is missing in it; else empty
  std::string value;      // that stands in it somewhere; else empty
  std::string text;
};

/// A command that cannot go on: what to tell, and the status it ends with.
struct CommandError : Error {
  CommandError(ExitStatus why, Message message, casebook::Findings what = {})
      : Error(std::move(message)), status(why), findings(std::move(what)) {}

  /// Of a sentence that is in the language of this call already.
  CommandError(ExitStatus why, const std::string& sentence, casebook::Findings what = {})
      : CommandError(why, Message{sentence, sentence}, std::move(what)) {}

  ExitStatus status;
  casebook::Findings findings;            // with the lines that they stand at, where a file has them
  std::vector<Complaint> complaints = {}; // the same, for who edits the piece
  bool lacks_options = false; // nothing is wrong but that options are missing: they may be asked for
};

} // namespace asystent::cli
