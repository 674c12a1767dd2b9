#include "report/report_text.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/look.hpp"
#include "show/names.hpp"
#include "text/language.hpp"

namespace asystent {
namespace {

constexpr std::size_t indent = 2;

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const FamilyNames& names,
                              const Look& look) {
  if (deadlines.empty()) return {};
  return heading(title.in(look.language), deadlines.size(), look) +
         deadlines_table(deadlines, names, look, indent);
}

std::vector<Cell> visit_cells(const NextVisit& visit, const FamilyNames& names, const Look& look) {
  auto row = family_cells(visit.family, names.of(visit.family), look);
  row.push_back({visit.assistant.empty() ? "—" : visit.assistant});
  row.push_back({weekday_text(visit.day, look.language)});
  row.push_back({distance_text(visit.day, look)});
  if (visit.missed)
    row.push_back(
        {fmt::format("→ asystent visit add {} --date {}", visit.family, iso(visit.day)), Paint::dim});
  return row;
}

std::string visits_section(Text title, std::span<const NextVisit> visits, const FamilyNames& names,
                           const Look& look) {
  if (visits.empty()) return {};
  TextTable table(indent);
  for (const NextVisit& visit : visits) table.add(visit_cells(visit, names, look));
  return heading(title.in(look.language), visits.size(), look) + table.text(look.style);
}

} // namespace

std::string attention_text(const Attention& attention, const FamilyNames& names, const Look& look) {
  const std::string text =
      deadlines_section({"Po terminie", "Overdue"}, attention.overdue, names, look) +
      deadlines_section({"W ciągu 7 dni", "Within 7 days"}, attention.soon, names, look) +
      visits_section({"Umówione wizyty", "Agreed visits"}, attention.visits, names, look) +
      visits_section({"Umówione wizyty bez wpisu", "Agreed visits without an entry"}, attention.forgotten,
                     names, look);
  if (!text.empty()) return text;
  return say(look.language, "Na dziś i najbliższe 7 dni nic nie czeka.\n",
             "Nothing waits for today or the next 7 days.\n");
}

} // namespace asystent
