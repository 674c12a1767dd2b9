#pragma once

#include "casebook/prepared_piece.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// What somebody has written into a text that YAML would leave out: behind ` #`, a value without quotes is
/// over. A remark for each line; comments that the text had `before`, and those of `meant`, are none. Adds to
/// `meant` what it tells: who leaves it so means it.
std::vector<Remark> cut_values(std::string_view text, std::string_view before, std::set<std::string>& meant,
                               Language language);

} // namespace asystent::casebook
