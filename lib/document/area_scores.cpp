#include "document/area_scores.hpp"

#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/score_history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace asystent::document {
namespace {

constexpr std::string_view minus = "\u2212";

std::string score_text(std::optional<Score> score, const Office& office) {
  if (!score) return {};
  const std::string text(label(*score).pl);
  const auto own = std::ranges::find(office.scale, *score, &ScaleWord::score);
  return own == office.scale.end() ? text : fmt::format("{} – {}", text, own->label);
}

/// 0 where there is no number.
int mark_of(std::optional<Score> score) { return score ? number_of(*score).value_or(0) : 0; }

/// A word beside the sign: a sign alone is not read aloud.
std::string difference_text(std::optional<Score> now, std::optional<Score> before) {
  const int to = mark_of(now);
  const int from = mark_of(before);
  if (to == 0 || from == 0) return {};
  if (to == from) return "bez zmian";
  return to > from ? fmt::format("+{} poprawa", to - from)
                   : fmt::format("{}{} pogorszenie", minus, from - to);
}

/// What an assessment says of each area; nothing where there is none.
class AreasOf {
public:
  explicit AreasOf(const Assessment* assessment) {
    if (assessment == nullptr) return;
    for (const AreaScore& entry : assessment->scores) scores_.emplace(entry.area.id, entry.score);
    for (const TextOf<Area>& entry : assessment->areas) words_.emplace(entry.of->id, entry.text);
  }

  std::optional<Score> score(std::string_view area) const {
    const auto found = scores_.find(area);
    return found == scores_.end() ? std::nullopt : std::optional(found->second);
  }
  std::string words(std::string_view area) const {
    const auto found = words_.find(area);
    return std::string(found == words_.end() ? std::string_view() : disclosed(found->second));
  }

private:
  std::map<std::string_view, Score> scores_;
  std::map<std::string_view, Private> words_;
};

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
  std::string words;
};

std::vector<AreaRow> area_rows(const Assessment* now, const Assessment* before, const Office& office) {
  const AreasOf these(now);
  const AreasOf earlier(before);
  std::vector<AreaRow> rows;
  for (const std::string_view id : all_areas(office))
    rows.push_back({id, these.score(id), earlier.score(id), these.words(id)});
  return rows;
}

TemplateFields area_fields(const AreaRow& row, const Office& office) {
  TemplateFields fields;
  fields.text("area", row.id.empty() ? "" : area_label({Area{row.id}, {}, true}, office))
      .text("score", score_text(row.now, office))
      .text("before", score_text(row.before, office))
      .text("difference", difference_text(row.now, row.before))
      .text("words", row.words);
  return fields;
}

std::string scale_text(const Office& office) {
  if (office.scale.empty()) return "od 1 (najgorzej) do 5 (najlepiej)";
  std::vector<std::string> texts;
  for (const Score score : {Score::one, Score::two, Score::three, Score::four, Score::five})
    texts.push_back(score_text(score, office));
  return joined(texts);
}

void add_area_rows(TemplateFields& fields, const std::vector<AreaRow>& rows, const Assessment* now,
                   const Assessment* before, const Office& office) {
  fields.text("scores_date", now == nullptr ? "" : short_date(now->date))
      .text("before_date", before == nullptr ? "" : short_date(before->date))
      .flag("is_compared", before != nullptr)
      .text("scale", scale_text(office))
      .list("areas", rows, [&](const AreaRow& row) { return area_fields(row, office); });
}

/// The office's own word for a score.
std::string meaning_of(Score score, const Office& office) {
  const auto found = std::ranges::find(office.scale, score, &ScaleWord::score);
  return std::string(found == office.scale.end() ? "" : found->label);
}

TemplateFields given_score(const AreaScore& score, const Office& office) {
  Field<Area> area;
  if (!score.area.id.empty()) area.value = score.area;
  TemplateFields fields;
  fields.text("area", area_label(area, office))
      .text("score", std::string(label(score.score).pl))
      .text("meaning", meaning_of(score.score, office));
  return fields;
}

} // namespace

void add_scores(TemplateFields& fields, const Assessment* now, const Assessment* before,
                const Office& office) {
  auto rows = area_rows(now, before, office);
  if (now != nullptr) std::erase_if(rows, [](const AreaRow& row) { return !row.now && !row.before; });
  add_area_rows(fields, rows, now, before, office);
}

void add_all_areas(TemplateFields& fields, const Assessment* now, const Assessment* before,
                   const Office& office) {
  add_area_rows(fields, area_rows(now, before, office), now, before, office);
}

void add_given_scores(TemplateFields& fields, const std::vector<AreaScore>& scores, const Office& office) {
  fields.list("scores", scores, [&](const AreaScore& score) { return given_score(score, office); });
}

void add_areas_to_score(TemplateFields& fields, const Office& office) {
  fields.list("scores", all_areas(office), [&](std::string_view id) {
    TemplateFields row;
    row.text("area", id.empty() ? "" : area_label({Area{id}, {}, true}, office))
        .text("score", "")
        .text("meaning", "");
    return row;
  });
}

} // namespace asystent::document
