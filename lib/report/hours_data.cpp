#include "report/hours.hpp"
#include "show/json.hpp"
#include "show/private.hpp"
#include "text/csv.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

/// The key and its value, then the numbers.
show::Json amount_of(show::Json head, const Amount& amount, const HoursShown& shown) {
  head["entries"] = amount.entries;
  head["days"] = amount.days;
  if (shown.record == TimeRecord::hours) head["minutes"] = amount.minutes;
  return head;
}

show::Json areas_of(const Hours& hours, const HoursShown& shown) {
  show::Json list = show::Json::array();
  for (std::size_t i = 0; i < hours.areas.size(); ++i)
    list.push_back(amount_of({{"area", words<WorkArea>[i].word}}, hours.areas[i], shown));
  return list;
}

show::Json tasks_of(const Hours& hours, const HoursShown& shown) {
  show::Json list = show::Json::array();
  for (std::size_t i = 0; i < hours.tasks.size(); ++i)
    if (hours.tasks[i].entries > 0)
      list.push_back(amount_of({{"task", words<Task>[i].word}}, hours.tasks[i], shown));
  return list;
}

show::Json families_of(const Hours& hours, const HoursShown& shown) {
  show::Json list = show::Json::array();
  for (const auto& [id, amount] : hours.families) {
    show::Json head{{"family", id}};
    show::add_private(head, "name", shown.names.of(id), shown.look);
    list.push_back(amount_of(std::move(head), amount, shown));
  }
  return list;
}

show::Json sums_of(const Hours& hours, const HoursShown& shown) {
  show::Json json = amount_of(show::Json::object(), hours.total, shown);
  json["areas"] = areas_of(hours, shown);
  json["tasks"] = tasks_of(hours, shown);
  json["without_task"] = amount_of(show::Json::object(), hours.without_task, shown);
  json["families"] = families_of(hours, shown);
  json["own_work"] = amount_of(show::Json::object(), hours.own_work, shown);
  json["cancelled"] = hours.cancelled;
  return json;
}

show::Json free_days_of(const Hours& hours, const HoursShown& shown) {
  show::Json list = show::Json::array();
  for (const FreeDayWork& work : hours.free_days) {
    show::Json json{{"date", iso(work.date)},
                    {"kind", word(work.day.kind)},
                    {"name", work.day.name.in(shown.look.language)},
                    {"entries", work.amount.entries}};
    if (shown.record == TimeRecord::hours) json["minutes"] = work.amount.minutes;
    list.push_back(std::move(json));
  }
  return list;
}

/// Families of own work: none.
show::Json without_time_of(const Hours& hours) {
  show::Json list = show::Json::array();
  for (const WorkEntry& entry : hours.without_time) {
    show::Json families = show::Json::array();
    for (const FamilyShare& share : entry.shares) families.push_back(share.family->id->text);
    list.push_back({{"date", iso(entry.date)}, {"families", std::move(families)}});
  }
  return list;
}

show::Json row_of(const AssistantHours& row, const HoursShown& shown) {
  // Who works there is no secret of a family.
  const std::string_view name = row.assistant != nullptr ? show::shown_always(*row.assistant->name) : "";
  show::Json json{{"id", show::json_of(row.id)}, {"name", show::json_of(name)}};
  json.update(sums_of(row.hours, shown));
  json["free_days"] = free_days_of(row.hours, shown);
  if (shown.record == TimeRecord::hours) json["without_time"] = without_time_of(row.hours);
  return json;
}

/// The rows of one assistant: which table, whose sum, what it is called, and the numbers.
class Rows {
public:
  Rows(const HoursReport& report, TimeRecord record, std::string_view assistant, std::string& out)
      : report_(report), record_(record), assistant_(assistant), out_(out) {}

  void add(std::string_view table, std::string_view id, std::string_view label, const Amount& amount) {
    std::vector<std::string> cells{iso(report_.period.from),
                                   iso(report_.period.until),
                                   assistant_,
                                   std::string(table),
                                   std::string(id),
                                   std::string(label),
                                   std::to_string(amount.entries),
                                   std::to_string(amount.days)};
    if (record_ == TimeRecord::hours) cells.push_back(std::to_string(amount.minutes));
    out_ += csv_row(cells);
  }

  template <class Enum, std::size_t Size>
  void add_each(std::string_view table, const std::array<Amount, Size>& amounts, Language language) {
    for (std::size_t i = 0; i < Size; ++i)
      if (amounts[i].entries > 0)
        add(table, words<Enum>[i].word, words<Enum>[i].label.in(language), amounts[i]);
  }

private:
  const HoursReport& report_;
  TimeRecord record_;
  std::string assistant_;
  std::string& out_;
};

void add_free_days(Rows& rows, const Hours& hours, Language language) {
  for (const FreeDayWork& work : hours.free_days)
    rows.add(work.day.kind == FreeDayKind::saturday ? "saturday" : "free_day", iso(work.date),
             work.day.name.in(language), work.amount);
}

/// One row for each entry, so that it can be found.
void add_without_time(Rows& rows, const Hours& hours, Language language) {
  const Amount one{.entries = 1, .days = 1, .minutes = 0};
  for (const WorkEntry& entry : hours.without_time) {
    std::string families(entry.own != nullptr ? label(WorkArea::own_work).in(language) : "");
    for (const FamilyShare& share : entry.shares)
      families.append(families.empty() ? "" : " ").append(share.family->id->text);
    rows.add("without_time", iso(entry.date), families, one);
  }
}

void add_rows(Rows& rows, const Hours& hours, const FamilyNames& names, TimeRecord record,
              const show::Look& look) {
  const Language language = look.language;
  rows.add("total", "", "", hours.total);
  rows.add_each<WorkArea>("area", hours.areas, language);
  rows.add_each<Task>("task", hours.tasks, language);
  if (hours.without_task.entries > 0) rows.add("without_task", "", "", hours.without_task);
  for (const auto& [id, amount] : hours.families)
    rows.add("family", id, show::shown(names.of(id), look), amount);
  if (hours.own_work.entries > 0) rows.add("own_work", "", "", hours.own_work);
  add_free_days(rows, hours, language);
  if (record == TimeRecord::hours) add_without_time(rows, hours, language);
}

} // namespace

std::string hours_json(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const show::Look& look) {
  const HoursShown shown{names, record, look};
  show::Json document = show::document_of(look);
  document["period"] = {{"from", iso(report.period.from)}, {"to", iso(report.period.until)}};
  document["assistants"] = show::Json::array();
  for (const AssistantHours& row : report.assistants) document["assistants"].push_back(row_of(row, shown));
  document["total"] = sums_of(report.total, shown);
  return show::document_text(document);
}

std::string hours_csv(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                      const show::Look& look) {
  std::vector<std::string> head{"from", "to", "assistant", "table", "id", "label", "entries", "days"};
  if (record == TimeRecord::hours) head.emplace_back("minutes");
  std::string out = csv_row(head);
  for (const AssistantHours& row : report.assistants) {
    Rows rows(report, record, row.id, out);
    add_rows(rows, row.hours, names, record, look);
  }
  return out;
}

} // namespace asystent::report
