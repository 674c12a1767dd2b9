#pragma once

#include "text/error.hpp"

#include <string>
#include <vector>

namespace asystent::folder {

/// A program that is something else than a script of Python.
struct NoPython : Error {
  explicit NoPython(const std::string& file);
};

/// The Python that a program of $PATH is a script of, as its first line names it: the interpreter and its
/// arguments. Throws ProcessError where there is no such program, NoPython, and FolderError.
std::vector<std::string> python_of(const std::string& program);

} // namespace asystent::folder
