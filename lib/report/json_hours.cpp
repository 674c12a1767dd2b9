#include "report/hours_text.hpp"
#include "show/json.hpp"
#include "show/names.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

/// What a report is shown with.
struct Shown {
  const FamilyNames& names;
  TimeRecord record;
  const Look& look;
};

/// The key and its value, then the numbers.
Json amount_of(Json head, const Amount& amount, const Shown& shown) {
  head["entries"] = amount.entries;
  head["days"] = amount.days;
  if (shown.record == TimeRecord::hours) head["minutes"] = amount.minutes;
  return head;
}

Json areas_of(const Hours& hours, const Shown& shown) {
  Json list = Json::array();
  for (std::size_t i = 0; i < hours.areas.size(); ++i)
    list.push_back(amount_of({{"area", words<WorkArea>[i].word}}, hours.areas[i], shown));
  return list;
}

Json tasks_of(const Hours& hours, const Shown& shown) {
  Json list = Json::array();
  for (std::size_t i = 0; i < hours.tasks.size(); ++i)
    if (hours.tasks[i].entries > 0)
      list.push_back(amount_of({{"task", words<Task>[i].word}}, hours.tasks[i], shown));
  return list;
}

Json families_of(const Hours& hours, const Shown& shown) {
  Json list = Json::array();
  for (const auto& [id, amount] : hours.families) {
    Json head{{"family", id}};
    if (shown.look.names) head["name"] = json_of(shown.names.of(id));
    list.push_back(amount_of(std::move(head), amount, shown));
  }
  return list;
}

Json sums_of(const Hours& hours, const Shown& shown) {
  Json json = amount_of(Json::object(), hours.total, shown);
  json["areas"] = areas_of(hours, shown);
  json["tasks"] = tasks_of(hours, shown);
  json["without_task"] = amount_of(Json::object(), hours.without_task, shown);
  json["families"] = families_of(hours, shown);
  json["own_work"] = amount_of(Json::object(), hours.own_work, shown);
  json["cancelled"] = hours.cancelled;
  return json;
}

Json free_days_of(const Hours& hours, const Shown& shown) {
  Json list = Json::array();
  for (const FreeDayWork& work : hours.free_days) {
    Json json{{"date", iso(work.date)},
              {"kind", word(work.day.kind)},
              {"name", work.day.name.in(shown.look.language)},
              {"entries", work.amount.entries}};
    if (shown.record == TimeRecord::hours) json["minutes"] = work.amount.minutes;
    list.push_back(std::move(json));
  }
  return list;
}

/// Families of own work: none.
Json without_time_of(const Hours& hours) {
  Json list = Json::array();
  for (const WorkEntry& entry : hours.without_time) {
    Json families = Json::array();
    for (const FamilyShare& share : entry.shares) families.push_back(share.family->id->text);
    list.push_back({{"date", iso(entry.date)}, {"families", std::move(families)}});
  }
  return list;
}

Json row_of(const AssistantHours& row, const Shown& shown) {
  const std::string_view name = row.assistant != nullptr ? *row.assistant->name : "";
  Json json{{"id", json_of(row.id)}, {"name", json_of(name)}};
  json.update(sums_of(row.hours, shown));
  json["free_days"] = free_days_of(row.hours, shown);
  if (shown.record == TimeRecord::hours) json["without_time"] = without_time_of(row.hours);
  return json;
}

} // namespace

std::string hours_json(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const Look& look) {
  const Shown shown{names, record, look};
  Json document = document_of(look);
  document["period"] = {{"from", iso(report.period.from)}, {"to", iso(report.period.until)}};
  document["assistants"] = Json::array();
  for (const AssistantHours& row : report.assistants) document["assistants"].push_back(row_of(row, shown));
  document["total"] = sums_of(report.total, shown);
  return document_text(document);
}

} // namespace asystent
