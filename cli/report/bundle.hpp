#pragma once

#include "cli/session.hpp"
#include "document/kinds.hpp"
#include "document/template.hpp"

#include <functional>

namespace asystent::cli {

/// How one paper is printed. Throws CommandError for a mistake in its template.
using PrintPaper =
    std::function<document::PrintedPage(const document::DocumentKind&, const document::DocumentRequest&)>;

/// The papers of the purpose of the request as one page, with a list of contents, and says which were left
/// out and why.
document::PrintedPage bundled_page(Call& call, const document::DocumentKind& cover,
                                   const document::DocumentRequest& request, const PrintPaper& print);

} // namespace asystent::cli
