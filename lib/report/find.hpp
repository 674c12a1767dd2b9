#pragma once

#include "model/family_names.hpp"
#include "model/search_hit.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// A line in which the words are marked where colours are on, with … where it is cut to so many columns
/// around the first of them; 0 is no limit. The words are folded.
std::string marked_line(std::string_view line, std::span<const std::string> words, std::size_t columns,
                        const show::Style& style);

// `find`. The lines themselves are notes and names, so they are shown only where names are; else it says
// where the words stand: family, day, kind of entry and key.

std::string find_text(std::span<const SearchHits> found, std::span<const std::string> words,
                      const FamilyNames& names, const show::Look& look);

std::string find_json(std::span<const SearchHits> found, const FamilyNames& names, const show::Look& look);

} // namespace asystent::report
