#pragma once

#include "cli/session.hpp"
#include "document/request.hpp"

#include <vector>

namespace asystent::cli {

/// The numbers of the texts that were released into the copy of data: of --texts, for the list of --digest.
/// Throws CommandError (usage) for a number that is not in the list, and where the record says something else
/// since: nobody has looked at that.
std::vector<int> released_texts(Call& call, const document::DocumentRequest& request);

/// The whole of `--review`: the numbered texts about the person, and the digest of the list.
ExitStatus review_texts(Call& call, const document::DocumentRequest& request);

} // namespace asystent::cli
