#include "dashboard/index_sections.hpp"

#include "markup/html.hpp"
#include "markup/svg.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr int soon_days = 7;

/// Those that somebody works with first.
constexpr std::array statuses{Status::active,     Status::granted, Status::referred,
                              Status::monitoring, Status::closed,  Status::refused};

const Family& family_of(const Dashboard& board, std::string_view id) {
  return *std::ranges::find(board.families, id, [](const FamilySummary& summary) {
            return summary.family->id->text;
          })->family;
}

std::string tile(std::string_view target, std::size_t count, std::string_view what, bool alarm) {
  return element("li", {{"class", alarm ? "alarm" : ""}},
                 element("b", std::to_string(count)) +
                     element("span", page_link(std::string(target), what))) +
         "\n";
}

std::string assistant_cell(std::string_view id) { return id.empty() ? "—" : markup(id); }

/// The link to a family's page, with the name below where names are shown.
std::string family_link(const Family& family, const Look& look) {
  const std::string id(family.id->text);
  return page_link("family/" + id + ".html", id) +
         (look.names ? small_line(markup(shown(*family.name, look))) : std::string());
}

/// Beside each family its assistant, unless all are of one.
std::string linked_family(const Dashboard& board, const Family& family, std::string_view assistant,
                          const Look& look) {
  return family_link(family, look) +
         (board.assistant == nullptr ? small_line(assistant_cell(assistant)) : std::string());
}

std::string none(const Look& look, Text text) {
  return element("p", {{"class", "muted"}}, markup(text.in(look.language)));
}

std::size_t count_of(std::span<const Deadline> deadlines, const Family& family) {
  return static_cast<std::size_t>(std::ranges::count(
      deadlines, family.id->text, [](const Deadline& deadline) { return deadline.finding.family; }));
}

std::string next_deadline(const Dashboard& board, const Family& family, const Look& look) {
  const auto next = std::ranges::find(board.upcoming, family.id->text,
                                      [](const Deadline& deadline) { return deadline.finding.family; });
  if (next == board.upcoming.end()) return "—";
  return markup(day_text(*next->finding.rolled, look.language)) +
         small_line(markup(subject_of(*next, look.language)));
}

std::string families_table(const Dashboard& board, Status status, const Look& look, std::size_t& count) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  PageTable table(label(status).in(look.language), {{in({"rodzina", "family"})},
                                                    {in({"od", "since"}), "day"},
                                                    {in({"po terminie", "overdue"}), "number"},
                                                    {in({"następny termin", "next deadline"})}});
  for (const FamilySummary& summary : board.families) {
    if (summary.status != status) continue;
    ++count;
    const std::size_t late = count_of(board.overdue, *summary.family);
    table.add({{linked_family(board, *summary.family, summary.assistant, look)},
               {summary.since ? markup(day_text(*summary.since, look.language)) : "—", "day"},
               {std::to_string(late), late > 0 ? "number late" : "number muted"},
               {next_deadline(board, *summary.family, look)}});
  }
  return table.text("overview");
}

constexpr double bar_height = 24;

/// The longest of all bars and limits: all rows have one scale.
int scale_of(std::span<const CaseloadRow> rows) {
  int most = 1;
  for (const CaseloadRow& row : rows) most = std::max({most, row.count(), row.limit});
  return most;
}

/// One unit is one family. The picture is stretched to its cell, so it holds no text: the numbers stand in
/// the table beside it.
std::string bar(const CaseloadRow& row, int scale) {
  const auto families = static_cast<double>(row.families.size());
  const auto limit = static_cast<double>(row.limit);
  std::string shapes = svg_rect("room", {0, 4, limit, 16});
  shapes += svg_rect(row.free() < 0 ? "load over" : "load", {0, 4, families, 16});
  if (row.elsewhere > 0)
    shapes += svg_rect("elsewhere", {families, 4, static_cast<double>(row.elsewhere), 16});
  shapes += svg_line("limit", {limit, 0}, {limit, bar_height});
  return fmt::format("<svg viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{}</svg>",
                     scale, number(bar_height), shapes);
}

std::string who(const CaseloadRow& row, const Look& look) {
  std::string text = markup(row.id);
  if (look.names) text += small_line(markup(shown(row.name, look)));
  if (!row.employed) text += small_line(markup(say(look.language, "bez zatrudnienia", "not employed")));
  return text;
}

std::string load_text(const CaseloadRow& row, const Look& look) {
  std::string text = markup(say(look.language, "{} z {}", "{} of {}", row.count(), row.limit));
  if (row.elsewhere > 0)
    text += small_line(
        markup(say(look.language, "w tym {} w innej gminie", "{} of them in another gmina", row.elsewhere)));
  return text;
}

std::string free_class(const CaseloadRow& row) {
  if (row.free() < 0) return "number late";
  return row.free() == 0 ? "number warning" : "number";
}

} // namespace

std::string tiles(const Dashboard& board, const Look& look) {
  const auto in = [&](Text text) { return text.in(look.language); };
  const auto soon = static_cast<std::size_t>(std::ranges::count_if(
      board.upcoming, [](const Deadline& deadline) { return deadline.days <= soon_days; }));
  const auto active =
      static_cast<std::size_t>(std::ranges::count(board.families, Status::active, &FamilySummary::status));
  int places = 0;
  for (const CaseloadRow& row : board.caseload) places += std::max(0, row.free());
  return element("ul", {{"class", "tiles"}},
                 "\n" +
                     tile("#overdue", board.overdue.size(), in({"po terminie", "overdue"}),
                          !board.overdue.empty()) +
                     tile("#calendar", soon, in({"termin w ciągu 7 dni", "due within 7 days"}), false) +
                     tile("#families", active, in({"rodziny aktywne", "active families"}), false) +
                     tile("#caseload", static_cast<std::size_t>(places), in({"wolne miejsca", "free places"}),
                          false)) +
         "\n";
}

std::string unreadable_section(const Dashboard& board, const Look& look) {
  if (board.unreadable.empty()) return {};
  std::string items;
  for (const std::string& file : board.unreadable) items += element("li", element("code", markup(file)));
  return section("unreadable",
                 say(look.language, "Zapisy nie do odczytania ({})", "Records that cannot be read ({})",
                     board.unreadable.size()),
                 element("p", markup(say(look.language,
                                         "Tych rodzin nie ma na tych stronach. Co poprawić, mówi polecenie "
                                         "asystent check.",
                                         "These families are not on these pages. What to mend is told by "
                                         "asystent check."))) +
                     element("ul", items));
}

std::string overdue_section(const Dashboard& board, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title = say(look.language, "Po terminie ({})", "Overdue ({})", board.overdue.size());
  if (board.overdue.empty())
    return section("overdue", title, none(look, {"Nic nie jest po terminie.", "Nothing is overdue."}));
  PageTable table(title, {{in({"rodzina", "family"})},
                          {in({"co", "what"})},
                          {in({"termin", "due"}), "day"},
                          {in({"dni po", "days over"}), "number"}});
  for (const Deadline& deadline : board.overdue)
    table.add(
        {{linked_family(board, family_of(board, deadline.finding.family), deadline.finding.assistant, look)},
         {markup(subject_of(deadline, look.language))},
         {markup(day_text(*deadline.finding.rolled, look.language)), "day"},
         {std::to_string(-deadline.days), "number late"}});
  return section("overdue", title, table.text("overview"));
}

std::string caseload_section(const Dashboard& board, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title = in({"Rodziny na asystenta", "Families per assistant"});
  PageTable table(title, {{in({"asystent", "assistant"})},
                          {in({"wykres", "picture"})},
                          {in({"rodziny", "families"}), "number"},
                          {in({"wolne", "free"}), "number"}});
  const int scale = scale_of(board.caseload);
  for (const CaseloadRow& row : board.caseload)
    table.add({{who(row, look)},
               {bar(row, scale)},
               {load_text(row, look), "number"},
               {std::to_string(row.free()), free_class(row)}});
  const std::string note = element(
      "p", {{"class", "note"}},
      markup(say(look.language, "Pionowa kreska to limit asystenta (art. 15 ust. 4: najwyżej 15 rodzin).",
                 "The upright line is the assistant's limit (art. 15 ust. 4: 15 families at most).")));
  if (board.caseload.empty())
    return section(
        "caseload", title,
        element("p", {{"class", "muted"}}, in({"Nikt nie jest zatrudniony.", "Nobody is employed."})));
  return section("caseload", title, table.text("caseload") + "\n" + note);
}

std::string visits_section(const Dashboard& board, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title(in({"Umówione wizyty", "Agreed visits"}));
  if (board.visits.empty() && board.forgotten.empty())
    return section("visits", title, none(look, {"Żadnej nie zapisano.", "None is written down."}));
  PageTable table(title, {{in({"rodzina", "family"})}, {in({"dzień", "day"})}, {in({"kiedy", "when"})}});
  const auto add = [&](const NextVisit& visit) {
    const std::string missed =
        visit.missed ? say(look.language, ", bez wpisu", ", without an entry") : std::string();
    table.add({{linked_family(board, family_of(board, visit.family), visit.assistant, look)},
               {markup(weekday_text(visit.day, look.language)), "day"},
               {markup(distance_text(visit.day, look) + missed), visit.missed ? "warning" : ""}});
  };
  std::ranges::for_each(board.forgotten, add);
  std::ranges::for_each(board.visits, add);
  return section("visits", title, table.text("overview"));
}

std::string families_section(const Dashboard& board, const Look& look) {
  std::string content;
  for (const Status status : statuses) {
    std::size_t count = 0;
    const std::string table = families_table(board, status, look, count);
    if (count == 0) continue;
    content += element("h3", markup(fmt::format("{} ({})", label(status).in(look.language), count))) + "\n" +
               table + "\n";
  }
  if (content.empty()) content = none(look, {"Nie ma rodzin.", "There are no families."});
  return section("families", say(look.language, "Rodziny ({})", "Families ({})", board.families.size()),
                 content);
}

} // namespace asystent
