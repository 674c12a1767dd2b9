#include "document/situation.hpp"
#include "document/words.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

constexpr std::string_view minus = "\u2212";

/// 1 to 5; none for the words in place of a number.
std::optional<int> points(std::optional<Score> score) {
  if (!score || *score > Score::five) return std::nullopt;
  return static_cast<int>(*score) + 1;
}

std::string score_text(std::optional<Score> score, const Office& office) {
  if (!score) return {};
  const std::string text(label(*score).pl);
  const auto own = std::ranges::find(office.scale, *score, &ScaleWord::score);
  return own == office.scale.end() ? text : fmt::format("{} – {}", text, own->label);
}

/// A word beside the sign: a sign alone is not read aloud.
std::string difference_text(std::optional<Score> now, std::optional<Score> before) {
  const auto to = points(now), from = points(before);
  if (!to || !from) return {};
  if (*to == *from) return "bez zmian";
  return *to > *from ? fmt::format("+{} poprawa", *to - *from)
                     : fmt::format("{}{} pogorszenie", minus, *from - *to);
}

std::optional<Score> score_of(const Assessment* assessment, std::string_view area) {
  if (assessment == nullptr) return std::nullopt;
  const auto found =
      std::ranges::find(assessment->scores, area, [](const AreaScore& entry) { return entry.area.id; });
  return found == assessment->scores.end() ? std::nullopt : std::optional(found->score);
}

/// All areas in the order of the list of the act's practice, the office's own behind them.
std::vector<std::string_view> all_areas(const Office& office) {
  std::vector<std::string_view> ids;
  for (const Word& area : words<BuiltInArea>) ids.push_back(area.word);
  for (const OwnArea& own : office.areas) ids.push_back(own.area.id);
  return ids;
}

struct AreaRow {
  std::string_view id;
  std::optional<Score> now;
  std::optional<Score> before;
};

std::vector<AreaRow> area_rows(const Assessment* now, const Assessment* before, const Office& office) {
  std::vector<AreaRow> rows;
  for (const std::string_view id : all_areas(office)) {
    const AreaRow row{id, score_of(now, id), score_of(before, id)};
    if (now == nullptr || row.now || row.before) rows.push_back(row);
  }
  return rows;
}

Fields area_fields(const AreaRow& row, const Office& office) {
  Fields fields;
  fields.text("area", row.id.empty() ? "" : area_label({Area{row.id}, {}, true}, office))
      .text("score", score_text(row.now, office))
      .text("before", score_text(row.before, office))
      .text("difference", difference_text(row.now, row.before));
  return fields;
}

std::string scale_text(const Office& office) {
  if (office.scale.empty()) return "od 1 (najgorzej) do 5 (najlepiej)";
  std::vector<std::string> texts;
  for (const Score score : {Score::one, Score::two, Score::three, Score::four, Score::five})
    texts.push_back(score_text(score, office));
  return joined(texts);
}

} // namespace

const Assessment* assessment_until(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date <= day; });
}

const Assessment* assessment_before(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date < day; });
}

void add_scores(Fields& fields, const Assessment* now, const Assessment* before, const Office& office) {
  fields.text("scores_date", now == nullptr ? "" : short_date(now->date))
      .text("before_date", before == nullptr ? "" : short_date(before->date))
      .flag("is_compared", before != nullptr)
      .text("scale", scale_text(office))
      .list("areas", area_rows(now, before, office),
            [&](const AreaRow& row) { return area_fields(row, office); });
}

} // namespace asystent
