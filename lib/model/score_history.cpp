#include "model/score_history.hpp"

#include "model/enums.hpp"

#include <algorithm>

namespace asystent {
namespace {

std::vector<const Assessment*> by_date(const Family& family) {
  std::vector<const Assessment*> assessments;
  for (const Assessment& assessment : family.assessments) assessments.push_back(&assessment);
  std::ranges::stable_sort(assessments, {}, [](const Assessment* one) { return *one->date; });
  return assessments;
}

std::optional<Score> score_of(const Assessment& assessment, std::string_view area) {
  const auto found =
      std::ranges::find(assessment.scores, area, [](const AreaScore& one) { return one.area.id; });
  return found == assessment.scores.end() ? std::nullopt : std::optional(found->score);
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
  const auto own = std::ranges::find(office.areas, area, [](const OwnArea& one) { return one.area.id; });
  return own == office.areas.end() ? area : own->label;
}

ScoreHistory score_history(const Family& family, const Office& office) {
  ScoreHistory history{by_date(family), {}};
  for (const std::string_view area : areas_in_order(office)) {
    AreaHistory row{area, {}};
    for (const Assessment* assessment : history.assessments)
      row.scores.push_back(score_of(*assessment, area));
    const bool is_scored =
        std::ranges::any_of(row.scores, [](const auto& score) { return score.has_value(); });
    if (is_scored) history.areas.push_back(std::move(row));
  }
  return history;
}

} // namespace asystent
