#pragma once

#include "cli/session.hpp"
#include "document/template.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// A template as it is to be used: the office's own file of that name in the folder's templates/, else the
/// program's.
struct TemplateFile {
  document::Template content;
  bool is_own = false; // the office's
};

/// `name` is one of builtin_files(). Throws CommandError where the office's file cannot be read.
TemplateFile template_file(Call& call, std::string_view name);

/// The pieces that templates share: those whose names begin with `_`.
std::vector<document::Partial> partials(Call& call);

/// Writes the file of that name out of builtin_files() into the folder's templates/, for editing, and gives
/// its path there. Throws CommandError (usage) where there is one already. A dry run only shows it.
std::string eject_file(Call& call, std::string_view name);

} // namespace asystent::cli
