#pragma once

#include <span>
#include <string_view>

namespace asystent::document {

/// A file of the source's templates/ as it is part of the program.
struct BuiltinFile {
  std::string_view name; // `plan.html`
  std::string_view text;
};

/// All of them, by name.
std::span<const BuiltinFile> builtin_files();

/// nullptr where there is none of that name.
const BuiltinFile* find_builtin_file(std::string_view name);

} // namespace asystent::document
