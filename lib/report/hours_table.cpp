#include "report/hours_table.hpp"

#include "report/hours_text.hpp"
#include "show/names.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

Cell cell(Text text, const Look& look, Align align) {
  return {std::string(text.in(look.language)), Paint::dim, align};
}

Cell number(std::string text, Paint paint) { return {std::move(text), paint, Align::right}; }

/// Rows of what, entries, days and, where they are recorded, hours.
class HoursTable {
public:
  HoursTable(TimeRecord record, const Look& look) : record_(record), look_(look) {}

  void title(Text what) {
    if (!table_.empty()) table_.add({{}});
    std::vector<Cell> cells{cell(what, look_, Align::left), cell({"wpisy", "entries"}, look_, Align::right),
                            cell({"dni", "days"}, look_, Align::right)};
    if (record_ == TimeRecord::hours) cells.push_back(cell({"godziny", "hours"}, look_, Align::right));
    table_.add(std::move(cells));
  }

  void row(std::string what, const Amount& amount, Paint paint = Paint::plain) {
    std::vector<Cell> cells{{std::move(what), paint},
                            number(std::to_string(amount.entries), paint),
                            number(std::to_string(amount.days), paint)};
    if (record_ == TimeRecord::hours) cells.push_back(number(hours_minutes_text(amount.minutes), paint));
    table_.add(std::move(cells));
  }

  void row(Text what, const Amount& amount, Paint paint = Paint::plain) {
    row(std::string(what.in(look_.language)), amount, paint);
  }

  std::string text() const { return table_.text(look_.style); }

private:
  TimeRecord record_;
  const Look& look_;
  TextTable table_{2};
};

void add_areas(HoursTable& table, const Hours& hours) {
  table.title({"obszar pracy", "area of work"});
  for (std::size_t i = 0; i < hours.areas.size(); ++i) table.row(words<WorkArea>[i].label, hours.areas[i]);
  table.row(Text{"razem", "total"}, hours.total, Paint::bold);
}

void add_tasks(HoursTable& table, const Hours& hours, const Look& look) {
  table.title({"zadanie z art. 15 ust. 1", "task of art. 15 (1)"});
  for (std::size_t i = 0; i < hours.tasks.size(); ++i)
    if (hours.tasks[i].entries > 0) table.row(task_text(static_cast<Task>(i), look.language), hours.tasks[i]);
  if (hours.without_task.entries > 0) table.row(Text{"bez zadania", "no task"}, hours.without_task);
}

void add_families(HoursTable& table, const Hours& hours, const FamilyNames& names, const Look& look) {
  table.title({"rodzina", "family"});
  for (const auto& [id, amount] : hours.families) {
    const std::string_view name = look.names ? names.of(id) : "";
    table.row(name.empty() ? std::string(id) : fmt::format("{} {}", id, name), amount);
  }
  if (hours.own_work.entries > 0)
    table.row(Text{"bez rodziny (praca własna)", "no family (own worklog)"}, hours.own_work);
  table.row(Text{"razem", "total"}, hours.total, Paint::bold);
}

} // namespace

std::string task_text(Task task, Language language) {
  const std::string_view meaning = label(task).in(language);
  return task == Task::other ? std::string(meaning) : fmt::format("{}. {}", word(task), meaning);
}

std::string hours_table(const Hours& hours, const FamilyNames& names, TimeRecord record, const Look& look) {
  HoursTable table(record, look);
  add_areas(table, hours);
  add_tasks(table, hours, look);
  add_families(table, hours, names, look);
  return table.text();
}

} // namespace asystent
