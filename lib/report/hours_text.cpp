#include "report/hours.hpp"
#include "show/day_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::report {
namespace {

/// `12:05` for 725 minutes.
std::string minutes_text(int minutes) { return fmt::format("{}:{:02}", minutes / 60, minutes % 60); }

/// `6. rozwiązywanie problemów wychowawczych z dziećmi`
std::string task_text(Task task, Language language) {
  const std::string_view meaning = label(task).in(language);
  return task == Task::other ? std::string(meaning) : fmt::format("{}. {}", word(task), meaning);
}

show::Cell cell(Text text, const show::Look& look, show::Align align) {
  return {std::string(text.in(look.language)), show::Paint::dim, align};
}

show::Cell number(std::string text, show::Paint paint) {
  return {std::move(text), paint, show::Align::right};
}

/// Rows of what, entries, days and, where they are recorded, hours.
class HoursTable {
public:
  HoursTable(TimeRecord record, const show::Look& look) : record_(record), look_(look) {}

  void title(Text what) {
    if (!table_.empty()) table_.add({{}});
    std::vector<show::Cell> cells{cell(what, look_, show::Align::left),
                                  cell({"wpisy", "entries"}, look_, show::Align::right),
                                  cell({"dni", "days"}, look_, show::Align::right)};
    if (record_ == TimeRecord::hours) cells.push_back(cell({"godziny", "hours"}, look_, show::Align::right));
    table_.add(std::move(cells));
  }

  /// On a narrow terminal the words stand on several lines, the numbers on the last of them.
  void row(const std::string& what, const Amount& amount, show::Paint paint = show::Paint::plain) {
    const std::string broken = show::broken_at_words(what, room_of_words(), 2);
    std::vector<std::string_view> lines = lines_of(broken);
    const std::string last(lines.back());
    lines.pop_back();
    for (const std::string_view line : lines) table_.add({{std::string(line), paint}});
    std::vector<show::Cell> cells{{last, paint},
                                  number(std::to_string(amount.entries), paint),
                                  number(std::to_string(amount.days), paint)};
    if (record_ == TimeRecord::hours) cells.push_back(number(minutes_text(amount.minutes), paint));
    table_.add(std::move(cells));
  }

  void row(Text what, const Amount& amount, show::Paint paint = show::Paint::plain) {
    row(std::string(what.in(look_.language)), amount, paint);
  }

  std::string text() const { return table_.text(look_.style); }

private:
  /// Beside the numbers; 0: no limit.
  std::size_t room_of_words() const {
    constexpr std::size_t numbers = 32;
    return look_.style.columns == 0 ? 0 : std::max(look_.style.columns, show::narrowest_terminal) - numbers;
  }

  TimeRecord record_;
  const show::Look& look_;
  show::TextTable table_{2};
};

void add_areas(HoursTable& table, const Hours& hours) {
  table.title({"obszar pracy", "area of work"});
  for (std::size_t i = 0; i < hours.areas.size(); ++i) table.row(words<WorkArea>[i].label, hours.areas[i]);
  table.row(Text{"razem", "total"}, hours.total, show::Paint::bold);
}

void add_tasks(HoursTable& table, const Hours& hours, const show::Look& look) {
  table.title({"zadanie z art. 15 ust. 1", "task of art. 15 (1)"});
  for (std::size_t i = 0; i < hours.tasks.size(); ++i)
    if (hours.tasks[i].entries > 0) table.row(task_text(static_cast<Task>(i), look.language), hours.tasks[i]);
  if (hours.without_task.entries > 0) table.row(Text{"bez zadania", "no task"}, hours.without_task);
}

void add_families(HoursTable& table, const Hours& hours, const FamilyNames& names, const show::Look& look) {
  table.title({"rodzina", "family"});
  for (const auto& [id, amount] : hours.families) {
    table.row(show::with_name(id, names.of(id), look), amount);
  }
  if (hours.own_work.entries > 0)
    table.row(Text{"bez rodziny (praca własna)", "no family (own worklog)"}, hours.own_work);
  table.row(Text{"razem", "total"}, hours.total, show::Paint::bold);
}

/// The sums by area, task and family, one table under the other.
std::string hours_table(const Hours& hours, const FamilyNames& names, TimeRecord record,
                        const show::Look& look) {
  HoursTable table(record, look);
  add_areas(table, hours);
  add_tasks(table, hours, look);
  add_families(table, hours, names, look);
  return table.text();
}

std::string line_of(const std::string& text, const show::Look& look, std::size_t indent = 2) {
  show::TextTable table(indent, show::text_width);
  table.add({{text}});
  return table.text(look.style);
}

std::string title_of(const AssistantHours& row, const show::Look& look) {
  if (row.id.empty()) return say(look.language, "bez asystenta", "no assistant");
  if (row.assistant == nullptr)
    return std::string(row.id) + say(look.language, " (nie ma w asystent.yaml)", " (not in asystent.yaml)");
  return show::with_name(row.id, *row.assistant->name, look);
}

std::string summary_of(const Hours& hours, const HoursShown& shown) {
  const Language language = shown.look.language;
  const Amount& total = hours.total;
  if (total.entries == 0) return say(language, "brak wpisów", "no entries");
  std::string text =
      say(language, "{0} {0:dzień|dni|dni} pracy, {1} {1:wpis|wpisy|wpisów}",
          "{0} {0:day|days} of work, {1} {1:entry|entries}", Count{total.days}, Count{total.entries});
  if (shown.record == TimeRecord::hours)
    text += say(language, ", {} godz.", ", {} h", minutes_text(total.minutes));
  return text;
}

std::string free_days_text(const Hours& hours, const HoursShown& shown) {
  if (hours.free_days.empty()) return {};
  show::TextTable table(4);
  for (const FreeDayWork& work : hours.free_days) {
    std::vector<show::Cell> cells{{show::weekday_text(work.date, shown.look.language)},
                                  {std::string(work.day.name.in(shown.look.language))}};
    if (shown.record == TimeRecord::hours)
      cells.push_back({minutes_text(work.amount.minutes), show::Paint::plain, show::Align::right});
    table.add(std::move(cells));
  }
  const int saturdays = static_cast<int>(std::ranges::count(
      hours.free_days, FreeDayKind::saturday, [](const FreeDayWork& work) { return work.day.kind; }));
  const int others = static_cast<int>(hours.free_days.size()) - saturdays;
  return line_of(say(shown.look.language, "Praca w dni wolne: {}, w soboty: {}",
                     "Work on free days: {}, on Saturdays: {}", others, saturdays),
                 shown.look) +
         table.text(shown.look.style);
}

/// `04.02.2026 R-2026-001`
std::string named(const WorkEntry& entry, Language language) {
  std::string text = show::day_text(entry.date, language);
  for (const FamilyShare& share : entry.shares) text.append(" ").append(share.family->id->text);
  return entry.own != nullptr ? text + say(language, " praca własna", " own work") : text;
}

/// What is to be done, by an example of the first entry.
std::string mending(const WorkEntry& entry, std::string_view assistant, Language language) {
  if (entry.own != nullptr)
    return say(language, "→ dopisz „from” i „to” albo „minutes” w worklog/{}.yaml",
               "→ write “from” and “to”, or “minutes”, in worklog/{}.yaml", assistant);
  return say(language, "→ asystent visit amend {} --date {} --from GG:MM --to GG:MM",
             "→ asystent visit amend {} --date {} --from HH:MM --to HH:MM",
             entry.shares.front().family->id->text, iso(entry.date));
}

std::string without_time_text(const AssistantHours& row, const HoursShown& shown) {
  const auto& entries = row.hours.without_time;
  if (entries.empty() || shown.record == TimeRecord::days) return {};
  const Language language = shown.look.language;
  std::vector<std::string> names;
  for (const WorkEntry& entry : entries) names.push_back(named(entry, language));
  const Count count{static_cast<int>(entries.size())};
  return line_of(say(language,
                     "{0} {0:wpis|wpisy|wpisów} bez czasu, w sumie godzin {0:go|ich|ich} nie ma: {1}",
                     "{0} {0:entry|entries} without a time, not in the hours: {1}", count,
                     fmt::join(names, "; ")),
                 shown.look) +
         line_of(mending(entries.front(), row.id, language), shown.look, 4);
}

std::string cancelled_text(const Hours& hours, const show::Look& look) {
  if (hours.cancelled == 0) return {};
  return line_of(say(look.language, "Odwołane, niewliczone: {0} {0:wpis|wpisy|wpisów}",
                     "Cancelled, not counted: {0} {0:entry|entries}", Count{hours.cancelled}),
                 look);
}

/// What else there is to say, under the sums.
std::string remarks_text(const AssistantHours& row, const HoursShown& shown) {
  const std::string text = free_days_text(row.hours, shown) + without_time_text(row, shown) +
                           cancelled_text(row.hours, shown.look);
  return text.empty() ? text : "\n" + text;
}

std::string section(const AssistantHours& row, const HoursShown& shown) {
  const std::string head =
      fmt::format("{}: {}", shown.look.style(show::Paint::bold, printable(title_of(row, shown.look))),
                  summary_of(row.hours, shown));
  std::string text = "\n" + show::broken_at_words(head, shown.look.style.columns, 2) + "\n";
  if (row.hours.total.entries > 0) text += hours_table(row.hours, shown.names, shown.record, shown.look);
  return text + remarks_text(row, shown);
}

std::string total_text(const HoursReport& report, const HoursShown& shown) {
  if (report.assistants.size() < 2 || report.total.total.entries == 0) return {};
  return fmt::format(
      "\n{}: {}\n{}", shown.look.style(show::Paint::bold, say(shown.look.language, "razem", "total")),
      summary_of(report.total, shown), hours_table(report.total, shown.names, shown.record, shown.look));
}

bool is_task_time(const AssistantHours& row) {
  return row.assistant != nullptr && row.assistant->employment &&
         *row.assistant->employment == Employment::task_time;
}

constexpr Text tasks_note{
    "Wpis z kilkoma zadaniami jest w całości w każdym z nich, więc zadań się nie dodaje.",
    "An entry with several tasks is in each of them in whole: tasks do not add up."};
constexpr Text meetings_in_hours_note{
    "Spotkanie z kilkoma rodzinami liczy się raz, a jego czas jest podzielony między rodziny po równo.",
    "A meeting with several families counts once, its time is split evenly between them."};
constexpr Text meetings_in_days_note{
    "Spotkanie z kilkoma rodzinami to jeden wpis asystenta, a w tabeli rodzin po jednym w każdej.",
    "A meeting with several families is one entry, and one for each family in their table."};
constexpr Text task_time_note{
    "W zadaniowym czasie pracy godzin się nie ewidencjonuje (KP art. 149 § 2); same dni: --days",
    "In task-based working time hours are not recorded (KP art. 149 § 2); days only: --days"};

/// What one must know to add the numbers up by hand.
std::string notes_text(const HoursReport& report, const HoursShown& shown) {
  if (report.total.total.entries == 0) return {};
  const bool in_hours = shown.record == TimeRecord::hours;
  std::string text = "\n";
  const auto add = [&](Text note) {
    text += show::broken_at_words(note.in(shown.look.language), shown.look.style.columns, 0) + "\n";
  };
  add(tasks_note);
  if (report.total.meetings > 0) add(in_hours ? meetings_in_hours_note : meetings_in_days_note);
  if (in_hours && std::ranges::any_of(report.assistants, is_task_time)) add(task_time_note);
  return text;
}

} // namespace

std::string hours_text(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const show::Look& look) {
  const HoursShown shown{names, record, look};
  std::string text = say(look.language, "Czas pracy od {} do {}\n", "Working time from {} to {}\n",
                         show::day_text(report.period.from, look.language),
                         show::day_text(report.period.until, look.language));
  if (report.assistants.empty())
    return text + say(look.language, "Nikt nie był wtedy zatrudniony.\n", "Nobody was employed then.\n");
  for (const AssistantHours& row : report.assistants) text += section(row, shown);
  return text + total_text(report, shown) + notes_text(report, shown);
}

} // namespace asystent::report
