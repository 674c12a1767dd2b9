#pragma once

#include "text/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Another program could not do what it was asked. `missing`: it is not installed.
struct ProcessError : Error {
  ProcessError(const std::string& program, bool is_missing, const std::string& what_it_said);

  bool missing;
};

/// Runs a program of $PATH with these arguments, gives it `input` as its standard input and returns its
/// standard output. No shell is started. Throws ProcessError when it is missing, ends with another status
/// than 0, or says more than max_file_bytes. `variables` of its environment are `NAME=value`, or `NAME` alone
/// for one that it must not have.
std::string run_program(const std::string& program, const std::vector<std::string>& arguments,
                        std::string_view input, const std::vector<std::string>& variables = {});

/// What this process makes is nobody else's to read, and no core dump holds people's data.
void make_private_process();

} // namespace asystent::folder
