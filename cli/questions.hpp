#pragma once

#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent::cli {

/// A value that may be typed for a question, and what it means.
struct Candidate {
  std::string value;
  std::string also; // may be typed for it; may be empty
  std::string meaning;
};

/// What is asked about one option.
struct Question {
  const Option* option;
  std::string text;                  // what the value means
  std::vector<std::string> proposed; // in brackets; taken by Enter
  std::vector<Candidate> candidates; // empty where the value is open
};

/// The questions of a command, in the order of its options: of those that write a key, that are required or
/// that are free text.
std::vector<Question> questions_of(Call& call);

/// Several answers in one line, as the option splits them: at commas, free text at semicolons.
std::vector<std::string> parts_of_answer(const Option& option, const std::string& typed);

/// The candidate that is meant: the value itself, else the only one that begins so, in whatever case. The
/// typed text where there are no candidates or none begins so; nothing where several do.
std::optional<std::string> completed(const Question& question, const std::string& typed);

/// Those that begin so.
std::vector<const Candidate*> beginning_with(const Question& question, const std::string& typed);

} // namespace asystent::cli
