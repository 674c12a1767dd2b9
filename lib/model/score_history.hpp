#pragma once

#include "model/case_set.hpp"

#include <optional>
#include <vector>

namespace asystent {

/// The scores of one area, one for each assessment; empty where it was not scored.
struct AreaHistory {
  std::string_view area; // id
  std::vector<std::optional<Score>> scores;

  /// By how much the newest number is better than the number before it; none with less than two numbers.
  std::optional<int> change() const;
};

/// How the scores of a family went. Looks into the family that it was made from.
struct ScoreHistory {
  std::vector<const Assessment*> assessments; // by date
  std::vector<AreaHistory> areas;             // the built-in ones first, then the office's own
};

ScoreHistory score_history(const Family& family, const Office& office);

/// What people read for an area; the id itself where the office does not know it. An office has Polish words
/// only for its own areas.
std::string_view area_label(std::string_view area, const Office& office, Language language);

/// 1 to 5; none for "not applicable" and "no data".
std::optional<int> number_of(Score score);

} // namespace asystent
