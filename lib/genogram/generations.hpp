#pragma once

#include "genogram/kinship.hpp"

#include <vector>

namespace asystent::genogram {

/// Persons of one generation whom unions join, from left to right.
struct Generations {
  std::vector<std::vector<std::size_t>> groups; // every person is in one of them
  std::vector<std::size_t> generation;          // of each person; 0 is the oldest, none is left out
};

/// Partners are of one generation, children of a later one. Who is linked to nobody stands where the role
/// belongs: grandparents above parents above children. `goes_first`: of each person, whether they stand left
/// of a partner where they may.
Generations generations(const Family& family, const std::vector<Union>& unions,
                        const std::vector<bool>& goes_first);

} // namespace asystent::genogram
