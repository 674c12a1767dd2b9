#pragma once

#include "text/error.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Another program could not do what it was asked. `missing`: it is not installed.
struct ProcessError : Error {
  ProcessError(const std::string& program, bool is_missing, const std::string& what_it_said);

  bool missing;
};

/// How a program ended, and what it said.
struct ProcessEnd {
  int status = 0; // 127: it is not installed; -1: a signal ended it
  std::string out;
  std::string said;        // its messages
  bool was_silent = false; // it was ended, since it said nothing for too long
};

/// Runs a program of $PATH with these arguments, and gives it `input` as its standard input. No shell is
/// started. `variables` of its environment are `NAME=value`, or `NAME` alone for one that it must not have.
/// One that says nothing for so long as `silence` is ended, with all that it has started. Throws FolderError
/// when there is no memory for what it says.
ProcessEnd end_of_program(const std::string& program, const std::vector<std::string>& arguments,
                          std::string_view input, const std::vector<std::string>& variables = {},
                          std::optional<std::chrono::milliseconds> silence = std::nullopt);

/// The same, and returns what it wrote. Throws ProcessError when it is missing or ends with another status
/// than 0.
std::string run_program(const std::string& program, const std::vector<std::string>& arguments,
                        std::string_view input, const std::vector<std::string>& variables = {});

/// The words of a command line as $EDITOR or $PAGER has it: `code --wait`, `"my editor" -f`. Quotes and
/// backslashes keep blanks in a word; nothing else means anything, since no shell reads it.
std::vector<std::string> words_of_program(std::string_view line);

/// Runs the program with the terminal that this one has, and waits until it ends; what interrupts it does not
/// end this one. Its exit status; 127: it is not installed; -1: a signal ended it.
int run_on_terminal(const std::vector<std::string>& words);

/// The same of a program that reads this text as its standard input, such as a pager.
int run_reading(const std::vector<std::string>& words, std::string_view input,
                const std::vector<std::string>& variables = {});

/// What this process makes is nobody else's to read, and no core dump holds people's data.
void make_private_process();

} // namespace asystent::folder
