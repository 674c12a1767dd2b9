#include "report/hours.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <array>
#include <utility>

namespace asystent::report {
namespace {

using Cells = std::vector<sheet::Cell>;

std::string in(Text text, const HoursShown& shown) { return std::string(text.in(shown.look.language)); }

/// A sheet of sums: what they are of, then the numbers.
class SumsTable {
public:
  SumsTable(Text name, std::vector<Text> heads, const HoursShown& shown) : shown_(shown) {
    table_.name = in(name, shown);
    table_.heads.push_back(in({"Asystent", "Assistant"}, shown));
    for (const Text head : heads) table_.heads.push_back(in(head, shown));
    for (const Text head : {Text{"Wpisy", "Entries"}, Text{"Dni", "Days"}})
      table_.heads.push_back(in(head, shown));
    if (shown.record == TimeRecord::hours) table_.heads.push_back(in({"Godziny", "Hours"}, shown));
  }

  void add(std::string_view assistant, Cells what, const Amount& amount) {
    Cells row{std::string(assistant)};
    for (sheet::Cell& cell : what) row.push_back(std::move(cell));
    row.emplace_back(amount.entries);
    row.emplace_back(amount.days);
    if (shown_.record == TimeRecord::hours) row.emplace_back(sheet::Minutes{amount.minutes});
    table_.rows.push_back(std::move(row));
  }

  sheet::Table take() { return std::move(table_); }

private:
  const HoursShown& shown_;
  sheet::Table table_;
};

/// Who works there is no secret of a family.
std::string name_of(const AssistantHours& row) {
  return row.assistant != nullptr ? std::string(show::shown_always(*row.assistant->name)) : std::string();
}

sheet::Table totals(const HoursReport& report, const HoursShown& shown) {
  SumsTable table({"Razem", "Total"}, {{"Imię i nazwisko", "Name"}}, shown);
  for (const AssistantHours& row : report.assistants) table.add(row.id, {name_of(row)}, row.hours.total);
  return table.take();
}

sheet::Table areas(const HoursReport& report, const HoursShown& shown) {
  SumsTable table({"Obszary", "Areas"}, {{"Obszar pracy", "Area of work"}}, shown);
  for (const AssistantHours& row : report.assistants)
    for (std::size_t i = 0; i < row.hours.areas.size(); ++i)
      if (row.hours.areas[i].entries > 0)
        table.add(row.id, {in(words<WorkArea>[i].label, shown)}, row.hours.areas[i]);
  return table.take();
}

sheet::Table tasks(const HoursReport& report, const HoursShown& shown) {
  SumsTable table({"Zadania", "Tasks"},
                  {{"Zadanie (art. 15 ust. 1)", "Task of art. 15 (1)"}, {"Opis", "Meaning"}}, shown);
  for (const AssistantHours& row : report.assistants) {
    for (std::size_t i = 0; i < row.hours.tasks.size(); ++i)
      if (row.hours.tasks[i].entries > 0)
        table.add(row.id, {std::string(words<Task>[i].word), in(words<Task>[i].label, shown)},
                  row.hours.tasks[i]);
    if (row.hours.without_task.entries > 0)
      table.add(row.id, {{}, in({"bez zadania", "no task"}, shown)}, row.hours.without_task);
  }
  return table.take();
}

sheet::Table families(const HoursReport& report, const HoursShown& shown) {
  std::vector<Text> heads{{"Rodzina", "Family"}};
  if (shown.look.names) heads.push_back({"Nazwa", "Name"});
  SumsTable table({"Rodziny", "Families"}, heads, shown);
  const auto cells = [&](std::string id, std::string_view name) {
    Cells what{std::move(id)};
    if (shown.look.names) what.emplace_back(std::string(name));
    return what;
  };
  for (const AssistantHours& row : report.assistants) {
    for (const auto& [id, amount] : row.hours.families)
      table.add(row.id, cells(std::string(id), show::shown(shown.names.of(id), shown.look)), amount);
    if (row.hours.own_work.entries > 0)
      table.add(row.id, cells(in({"praca własna", "own work"}, shown), ""), row.hours.own_work);
  }
  return table.take();
}

sheet::Table free_days(const HoursReport& report, const HoursShown& shown) {
  SumsTable table({"Dni wolne i soboty", "Free days"}, {{"Data", "Date"}, {"Dzień", "Day"}}, shown);
  for (const AssistantHours& row : report.assistants)
    for (const FreeDayWork& work : row.hours.free_days)
      table.add(row.id, {work.date, in(work.day.name, shown)}, work.amount);
  return table.take();
}

/// One row for each entry, so that it can be found.
sheet::Table without_time(const HoursReport& report, const HoursShown& shown) {
  SumsTable table({"Wpisy bez czasu", "Without a time"}, {{"Data", "Date"}, {"Rodziny", "Families"}}, shown);
  if (shown.record == TimeRecord::days) return table.take();
  for (const AssistantHours& row : report.assistants)
    for (const WorkEntry& entry : row.hours.without_time) {
      std::string of = entry.own != nullptr ? in({"praca własna", "own work"}, shown) : std::string();
      for (const FamilyShare& share : entry.shares)
        of.append(of.empty() ? "" : " ").append(share.family->id->text);
      table.add(row.id, {entry.date, std::move(of)}, {.entries = 1, .days = 1, .minutes = 0});
    }
  return table.take();
}

constexpr std::array tables{areas, tasks, families, free_days, without_time};

} // namespace

sheet::Workbook hours_sheet(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                            const show::Look& look) {
  const HoursShown shown{names, record, look};
  sheet::Workbook book{.title = in({"Czas pracy", "Working time"}, shown),
                       .made = look.today,
                       .tables = {totals(report, shown)}};
  for (const auto& make : tables)
    if (sheet::Table table = make(report, shown); !table.rows.empty())
      book.tables.push_back(std::move(table));
  for (sheet::Table& table : book.tables)
    table.title = say(look.language, "Czas pracy od {} do {}: {}", "Working time from {} to {}: {}",
                      show::day_text(report.period.from, look.language),
                      show::day_text(report.period.until, look.language), table.name);
  return book;
}

} // namespace asystent::report
