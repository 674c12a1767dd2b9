#include "model/score_history.hpp"

#include "model/enums.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace asystent {
namespace {

std::vector<const Assessment*> by_date(const Family& family) {
  std::vector<const Assessment*> assessments;
  for (const Assessment& assessment : family.assessments) assessments.push_back(&assessment);
  std::ranges::stable_sort(assessments, {}, [](const Assessment* one) { return *one->date; });
  return assessments;
}

/// The scores of each area that has any, one for each of the assessments.
std::map<std::string_view, std::vector<std::optional<Score>>>
scores_by_area(std::span<const Assessment* const> assessments) {
  std::map<std::string_view, std::vector<std::optional<Score>>> scores;
  for (std::size_t i = 0; i < assessments.size(); ++i)
    for (const AreaScore& one : assessments[i]->scores) {
      auto& row = scores[one.area.id];
      row.resize(assessments.size());
      if (!row[i]) row[i] = one.score;
    }
  return scores;
}

std::vector<std::string_view> areas_in_order(const Office& office) {
  std::vector<std::string_view> areas;
  for (const Word& area : words<BuiltInArea>) areas.push_back(area.word);
  for (const OwnArea& own : office.areas) areas.push_back(own.area.id);
  return areas;
}

} // namespace

std::optional<int> number_of(Score score) {
  return score <= Score::five ? std::optional(static_cast<int>(score) + 1) : std::nullopt;
}

std::optional<int> AreaHistory::change() const {
  std::optional<int> newest;
  for (auto score = scores.rbegin(); score != scores.rend(); ++score) {
    const auto number = *score ? number_of(**score) : std::nullopt;
    if (!number) continue;
    if (newest) return *newest - *number;
    newest = number;
  }
  return std::nullopt;
}

std::string_view area_label(std::string_view area, const Office& office, Language language) {
  if (const auto built_in = from_word<BuiltInArea>(area)) return label(*built_in).in(language);
  const OwnArea* own = find_own_area(office, area);
  return own == nullptr ? area : own->label;
}

ScoreHistory score_history(const Family& family, const Office& office) {
  ScoreHistory history{by_date(family), {}};
  auto scores = scores_by_area(history.assessments);
  for (const std::string_view area : areas_in_order(office))
    if (auto row = scores.find(area); row != scores.end())
      history.areas.push_back({area, std::move(row->second)});
  return history;
}

} // namespace asystent
