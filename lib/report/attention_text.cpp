#include "report/attention.hpp"
#include "report/attention_handles.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/look.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace asystent::report {
namespace {

template <class Item>
using Cells = std::vector<show::Cell> (*)(const Item&, const FamilyNames&, const show::Look&);

/// The number of a line, where lines are numbered and something can be done about this one.
template <class Item>
void number(std::vector<show::Cell>& row, const Item& item, const show::Look& look, show::Handles* handles) {
  if (handles == nullptr) return;
  auto handle = handle_of(item, look);
  if (handle)
    handles->number(row, std::move(*handle));
  else
    show::Handles::leave_out(row);
}

/// Items below a title, with how many there are; nothing where there are none.
template <class Item>
std::string section(Text title, std::span<const Item> items, Cells<Item> cells, const FamilyNames& names,
                    const show::Look& look, show::Handles* handles) {
  if (items.empty()) return {};
  show::TextTable table(show::section_indent);
  for (const Item& item : items) {
    auto row = cells(item, names, look);
    number(row, item, look, handles);
    table.add(std::move(row));
  }
  return show::heading(title.in(look.language), items.size(), look) + table.text(look.style);
}

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const FamilyNames& names,
                              const show::Look& look, show::Handles* handles) {
  if (deadlines.empty()) return {};
  return show::heading(title.in(look.language), deadlines.size(), look) +
         show::counted_deadlines_table(deadlines, names, look, show::section_indent, handles);
}

/// `15:00–16:00  R-2026-001  Kowalscy  elis  wizyta w domu`
std::vector<show::Cell> cells_of_today(const NextVisit& visit, const FamilyNames& names,
                                       const show::Look& look) {
  const std::string hours = show::hours_text(visit.from, visit.to);
  std::vector<show::Cell> row{{hours.empty() ? "—" : hours, show::Paint::bold}};
  for (show::Cell& cell : show::family_cells(visit.family, names.of(visit.family), look))
    row.push_back(std::move(cell));
  row.push_back({visit.assistant.empty() ? "—" : visit.assistant});
  row.push_back({show::subject_text(visit, look)});
  return row;
}

std::vector<show::Cell> visit_cells(const NextVisit& visit, const FamilyNames& names,
                                    const show::Look& look) {
  auto row = show::family_cells(visit.family, names.of(visit.family), look);
  row.push_back({visit.assistant.empty() ? "—" : visit.assistant});
  row.push_back({show::moment_text(visit, look.language)});
  row.push_back({show::distance_text(visit.day, look)});
  row.push_back({show::subject_text(visit, look)});
  if (visit.missed) row.push_back({"→ " + command_for(visit, look.today), show::Paint::dim});
  return row;
}

/// Today's, and those of the days after it; by day.
std::pair<std::span<const NextVisit>, std::span<const NextVisit>>
today_and_later(std::span<const NextVisit> visits, Date today) {
  const auto later =
      std::ranges::find_if(visits, [today](const NextVisit& visit) { return visit.day > today; });
  const auto count = static_cast<std::size_t>(later - visits.begin());
  return {visits.first(count), visits.subspan(count)};
}

std::vector<show::Cell> waiting_cells(const WaitingFamily& family, const FamilyNames& names,
                                      const show::Look& look) {
  auto row = show::family_cells(family.id, names.of(family.id), look);
  row.push_back({std::string(label(family.status).in(look.language))});
  row.push_back({say(look.language, "od {}", "since {}", show::day_text(family.since, look.language))});
  row.push_back({"→ " + command_for(family), show::Paint::dim});
  return row;
}

std::vector<show::Cell> suspended_cells(const SuspendedFamily& family, const FamilyNames& names,
                                        const show::Look& look) {
  auto row = show::family_cells(family.id, names.of(family.id), look);
  row.push_back({say(look.language, "od {}", "since {}", show::day_text(family.from, look.language))});
  row.push_back({family.until
                     ? say(look.language, "do {}", "until {}", show::day_text(*family.until, look.language))
                     : say(look.language, "bez podanego końca", "without an end"),
                 family.until ? show::Paint::plain : show::Paint::yellow});
  if (!family.until) row.push_back({"→ " + command_for(family), show::Paint::dim});
  return row;
}

std::string ahead_section(std::span<const Finding> ahead, const FamilyNames& names, const show::Look& look) {
  if (ahead.empty()) return {};
  show::TextTable table(show::section_indent);
  for (const Finding& finding : ahead) {
    const std::string family = finding.family.empty() ? "—" : finding.family;
    auto row = show::family_cells(family, names.of(finding.family), look);
    row.push_back({finding.assistant.empty() ? "—" : finding.assistant});
    row.push_back({finding.date ? show::distance_text(*finding.date, look) : ""});
    row.push_back({show::message(finding, look.language, look.today)});
    table.add(std::move(row));
  }
  return show::heading(say(look.language, "W najbliższym czasie", "Ahead"), ahead.size(), look) +
         table.text(look.style);
}

} // namespace

std::string attention_text(const Attention& attention, const FamilyNames& names, const show::Look& look,
                           show::Handles* handles) {
  const auto [today, later] = today_and_later(attention.visits, look.today);
  // One after the other, so that the numbers go down the page.
  std::string text = section<NextVisit>({"Dziś", "Today"}, today, cells_of_today, names, look, handles);
  text += section<NextVisit>({"Umówione wizyty bez wpisu", "Agreed visits without an entry"},
                             attention.forgotten, visit_cells, names, look, handles);
  text += deadlines_section({"Po terminie", "Overdue"}, attention.overdue, names, look, handles);
  text += deadlines_section({"W ciągu 7 dni", "Within 7 days"}, attention.soon, names, look, handles);
  text += section<WaitingFamily>({"Rodziny oczekujące", "Waiting families"}, attention.waiting, waiting_cells,
                                 names, look, handles);
  text +=
      section<NextVisit>({"Następne spotkania", "Next meetings"}, later, visit_cells, names, look, nullptr);
  text += section<SuspendedFamily>({"Czas bez wizyt", "Time without visits"}, attention.suspended,
                                   suspended_cells, names, look, handles);
  text += ahead_section(attention.ahead, names, look);
  if (!text.empty()) return text;
  return say(look.language, "Na dziś i najbliższe 7 dni nic nie czeka.\n",
             "Nothing waits for today or the next 7 days.\n");
}

} // namespace asystent::report
