#pragma once

#include "cli/report/out_file.hpp"

#include <string>

namespace asystent::cli {

// A paper as another program makes it of its page: --pdf by WeasyPrint, --odt by pandoc. A name of --out that
// ends so asks for it too.

/// The form that is asked for; the page's own where none is.
const FileForm& form_of(const Options& options);

/// What is no text is not for a terminal, and a file has one form: throws CommandError (usage) otherwise, and
/// as check_out() does.
void check_forms(Call& call);

/// The page, or what the program makes of it. Throws CommandError (system) where that program is missing,
/// with the way to install it, or makes nothing, and (usage) where the page has over 2 MiB.
std::string in_form(Call& call, const std::string& html);

} // namespace asystent::cli
