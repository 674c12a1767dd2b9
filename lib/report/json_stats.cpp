#include "report/stats_text.hpp"
#include "report/stats_text_parts.hpp"
#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

Json document_of(const Stats& stats) {
  return {{"asystent", 1}, {"period", {{"from", iso(stats.period.from)}, {"to", iso(stats.period.until)}}}};
}

Json value_of(const Figure& figure) {
  if (figure.shown != Shown::number) return figure_text(figure);
  return is_mean(figure.statistic) ? Json(figure.value / 100.0) : Json(figure.value);
}

Json who_of(const Figure& figure) {
  Json ids = Json::array();
  for (const std::string_view id : figure.who) ids.push_back(id);
  return ids;
}

Json row_of(const FormRow& row, const Stats& stats, Who who) {
  const Figure* figure = row.statistic ? &stats[*row.statistic] : nullptr;
  Json json{{"cell", json_of(row.cell.value_or(""))},
            {"label", *row.label},
            {"statistic", figure != nullptr ? Json(word(figure->statistic)) : Json()},
            {"value", figure != nullptr ? value_of(*figure) : Json()}};
  if (who == Who::listed) json["who"] = figure != nullptr ? who_of(*figure) : Json::array();
  return json;
}

} // namespace

std::string stats_json(const Stats& stats, Who who) {
  Json document = document_of(stats);
  for (const Figure& figure : stats.figures)
    document["stats"][std::string(word(figure.statistic))] = value_of(figure);
  if (who == Who::listed)
    for (const Figure& figure : stats.figures)
      document["who"][std::string(word(figure.statistic))] = who_of(figure);
  return document_text(document);
}

std::string form_json(const Form& form, const Stats& stats, Who who) {
  Json document = document_of(stats);
  document["title"] = *form.title;
  document["rows"] = Json::array();
  for (const FormRow& row : form.rows) document["rows"].push_back(row_of(row, stats, who));
  return document_text(document);
}

} // namespace asystent
