#include "dashboard/index_sections.hpp"

#include "markup/html.hpp"
#include "markup/svg.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <map>

namespace asystent::dashboard {
namespace {

constexpr int soon_days = 7;

/// Those that somebody works with first.
constexpr std::array statuses{Status::active,     Status::granted, Status::referred,
                              Status::monitoring, Status::closed,  Status::refused};

/// The families of the board by their ids.
class Families {
public:
  explicit Families(const Dashboard& board) {
    for (const report::FamilySummary& summary : board.families)
      families_.emplace(summary.family->id->text, summary.family);
  }

  const Family& of(std::string_view id) const { return *families_.at(id); }

private:
  std::map<std::string_view, const Family*> families_;
};

/// What the deadlines of a board say of each family.
class DeadlinesOfFamilies {
public:
  explicit DeadlinesOfFamilies(const Dashboard& board) {
    for (const Deadline& deadline : board.overdue) ++overdue_[deadline.finding.family];
    for (const Deadline& deadline : board.upcoming) next_.emplace(deadline.finding.family, &deadline);
  }

  std::size_t overdue(const Family& family) const {
    const auto found = overdue_.find(family.id->text);
    return found == overdue_.end() ? 0 : found->second;
  }

  /// The first that comes; nullptr where none does.
  const Deadline* next(const Family& family) const {
    const auto found = next_.find(family.id->text);
    return found == next_.end() ? nullptr : found->second;
  }

private:
  std::map<std::string_view, std::size_t> overdue_;
  std::map<std::string_view, const Deadline*> next_;
};

std::string tile(std::string_view target, std::size_t count, std::string_view what, bool alarm) {
  return markup::element("li", {{"class", alarm ? "alarm" : ""}},
                         markup::element("b", std::to_string(count)) +
                             markup::element("span", markup::page_link(std::string(target), what))) +
         "\n";
}

std::string assistant_cell(std::string_view id) { return id.empty() ? "—" : in_markup(id); }

/// The link to a family's page, with the name below where names are shown.
std::string family_link(const Family& family, const show::Look& look) {
  const std::string id(family.id->text);
  return markup::page_link("family/" + id + ".html", id) +
         (look.names ? markup::small_line(in_markup(show::shown(*family.name, look))) : std::string());
}

/// Beside each family its assistant, unless all are of one.
std::string linked_family(const Dashboard& board, const Family& family, std::string_view assistant,
                          const show::Look& look) {
  return family_link(family, look) +
         (board.assistant == nullptr ? markup::small_line(assistant_cell(assistant)) : std::string());
}

std::string none(const show::Look& look, Text text) {
  return markup::element("p", {{"class", "muted"}}, in_markup(text.in(look.language)));
}

std::string next_deadline(const Deadline* next, const show::Look& look) {
  if (next == nullptr) return "—";
  return in_markup(show::day_text(*next->finding.rolled, look.language)) +
         markup::small_line(in_markup(rules::subject_of(*next, look.language)));
}

std::string families_table(const Dashboard& board, const DeadlinesOfFamilies& deadlines, Status status,
                           const show::Look& look, std::size_t& count) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  markup::PageTable table(label(status).in(look.language), {{in({"rodzina", "family"})},
                                                            {in({"od", "since"}), "day"},
                                                            {in({"po terminie", "overdue"}), "number"},
                                                            {in({"następny termin", "next deadline"})}});
  for (const report::FamilySummary& summary : board.families) {
    if (summary.status != status) continue;
    ++count;
    const std::size_t late = deadlines.overdue(*summary.family);
    table.add({{linked_family(board, *summary.family, summary.assistant, look)},
               {summary.since ? in_markup(show::day_text(*summary.since, look.language)) : "—", "day"},
               {std::to_string(late), late > 0 ? "number late" : "number muted"},
               {next_deadline(deadlines.next(*summary.family), look)}});
  }
  return table.text("overview");
}

constexpr double bar_height = 24;

/// The longest of all bars and limits: all rows have one scale.
int scale_of(std::span<const report::CaseloadRow> rows) {
  int most = 1;
  for (const report::CaseloadRow& row : rows) most = std::max({most, row.count(), row.limit});
  return most;
}

/// One unit is one family. The picture is stretched to its cell, so it holds no text: the numbers stand in
/// the table beside it.
std::string bar(const report::CaseloadRow& row, int scale) {
  const auto families = static_cast<double>(row.families.size());
  const auto limit = static_cast<double>(row.limit);
  std::string shapes = markup::svg_rect("room", {0, 4, limit, 16});
  shapes += markup::svg_rect(row.free() < 0 ? "load over" : "load", {0, 4, families, 16});
  if (row.elsewhere > 0)
    shapes += markup::svg_rect("elsewhere", {families, 4, static_cast<double>(row.elsewhere), 16});
  shapes += markup::svg_line("limit", {limit, 0}, {limit, bar_height});
  return fmt::format("<svg viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{}</svg>",
                     scale, markup::number(bar_height), shapes);
}

std::string who(const report::CaseloadRow& row, const show::Look& look) {
  std::string text = in_markup(row.id);
  if (look.names) text += markup::small_line(in_markup(show::shown(row.name, look)));
  if (!row.employed)
    text += markup::small_line(in_markup(say(look.language, "bez zatrudnienia", "not employed")));
  return text;
}

std::string load_text(const report::CaseloadRow& row, const show::Look& look) {
  std::string text = in_markup(say(look.language, "{} z {}", "{} of {}", row.count(), row.limit));
  if (row.elsewhere > 0)
    text += markup::small_line(in_markup(
        say(look.language, "w tym {} w innej gminie", "{} of them in another gmina", row.elsewhere)));
  return text;
}

std::string free_class(const report::CaseloadRow& row) {
  if (row.free() < 0) return "number late";
  return row.free() == 0 ? "number warning" : "number";
}

} // namespace

std::string tiles(const Dashboard& board, const show::Look& look) {
  const auto in = [&](Text text) { return text.in(look.language); };
  const auto soon = static_cast<std::size_t>(std::ranges::count_if(
      board.upcoming, [](const Deadline& deadline) { return deadline.days <= soon_days; }));
  const auto active = static_cast<std::size_t>(
      std::ranges::count(board.families, Status::active, &report::FamilySummary::status));
  int places = 0;
  for (const report::CaseloadRow& row : board.caseload) places += std::max(0, row.free());
  return markup::element(
             "ul", {{"class", "tiles"}},
             "\n" +
                 tile("#overdue", board.overdue.size(), in({"po terminie", "overdue"}),
                      !board.overdue.empty()) +
                 tile("#calendar", soon, in({"termin w ciągu 7 dni", "due within 7 days"}), false) +
                 tile("#families", active, in({"rodziny aktywne", "active families"}), false) +
                 tile("#caseload", static_cast<std::size_t>(places), in({"wolne miejsca", "free places"}),
                      false)) +
         "\n";
}

std::string unreadable_section(const Dashboard& board, const show::Look& look) {
  if (board.unreadable.empty()) return {};
  std::string items;
  for (const std::string& file : board.unreadable)
    items += markup::element("li", markup::element("code", in_markup(file)));
  return markup::section(
      "unreadable",
      say(look.language, "Zapisy nie do odczytania ({})", "Records that cannot be read ({})",
          board.unreadable.size()),
      markup::element("p", in_markup(say(look.language,
                                         "Tych rodzin nie ma na tych stronach. Co poprawić, mówi polecenie "
                                         "asystent check.",
                                         "These families are not on these pages. What to mend is told by "
                                         "asystent check."))) +
          markup::element("ul", items));
}

std::string overdue_section(const Dashboard& board, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  const std::string title = say(look.language, "Po terminie ({})", "Overdue ({})", board.overdue.size());
  if (board.overdue.empty())
    return markup::section("overdue", title,
                           none(look, {"Nic nie jest po terminie.", "Nothing is overdue."}));
  markup::PageTable table(title, {{in({"rodzina", "family"})},
                                  {in({"co", "what"})},
                                  {in({"termin", "due"}), "day"},
                                  {in({"dni po", "days over"}), "number"}});
  const Families families(board);
  for (const Deadline& deadline : board.overdue)
    table.add({{linked_family(board, families.of(deadline.finding.family), deadline.finding.assistant, look)},
               {in_markup(rules::subject_of(deadline, look.language))},
               {in_markup(show::day_text(*deadline.finding.rolled, look.language)), "day"},
               {std::to_string(-deadline.days), "number late"}});
  return markup::section("overdue", title, table.text("overview"));
}

std::string caseload_section(const Dashboard& board, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  const std::string title = in({"Rodziny na asystenta", "Families per assistant"});
  markup::PageTable table(title, {{in({"asystent", "assistant"})},
                                  {in({"wykres", "picture"})},
                                  {in({"rodziny", "families"}), "number"},
                                  {in({"wolne", "free"}), "number"}});
  const int scale = scale_of(board.caseload);
  for (const report::CaseloadRow& row : board.caseload)
    table.add({{who(row, look)},
               {bar(row, scale)},
               {load_text(row, look), "number"},
               {std::to_string(row.free()), free_class(row)}});
  const std::string note = markup::element(
      "p", {{"class", "note"}},
      in_markup(say(look.language, "Pionowa kreska to limit asystenta (art. 15 ust. 4: najwyżej 15 rodzin).",
                    "The upright line is the assistant's limit (art. 15 ust. 4: 15 families at most).")));
  if (board.caseload.empty())
    return markup::section("caseload", title,
                           markup::element("p", {{"class", "muted"}},
                                           in({"Nikt nie jest zatrudniony.", "Nobody is employed."})));
  return markup::section("caseload", title, table.text("caseload") + "\n" + note);
}

std::string visits_section(const Dashboard& board, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  const std::string title(in({"Umówione wizyty i spotkania", "Agreed visits and meetings"}));
  if (board.visits.empty() && board.forgotten.empty())
    return markup::section("visits", title, none(look, {"Żadnej nie zapisano.", "None is written down."}));
  markup::PageTable table(
      title,
      {{in({"rodzina", "family"})}, {in({"dzień", "day"})}, {in({"kiedy", "when"})}, {in({"co", "what"})}});
  const Families families(board);
  const auto add = [&](const NextVisit& visit) {
    const std::string missed =
        visit.missed ? say(look.language, ", bez wpisu", ", without an entry") : std::string();
    table.add({{linked_family(board, families.of(visit.family), visit.assistant, look)},
               {in_markup(show::moment_text(visit, look.language)), "day"},
               {in_markup(show::distance_text(visit.day, look) + missed), visit.missed ? "warning" : ""},
               {in_markup(show::subject_text(visit, look))}});
  };
  std::ranges::for_each(board.forgotten, add);
  std::ranges::for_each(board.visits, add);
  return markup::section("visits", title, table.text("overview"));
}

std::string families_section(const Dashboard& board, const show::Look& look) {
  std::string content;
  const DeadlinesOfFamilies deadlines(board);
  for (const Status status : statuses) {
    std::size_t count = 0;
    const std::string table = families_table(board, deadlines, status, look, count);
    if (count == 0) continue;
    content +=
        markup::element("h3", in_markup(fmt::format("{} ({})", label(status).in(look.language), count))) +
        "\n" + table + "\n";
  }
  if (content.empty()) content = none(look, {"Nie ma rodzin.", "There are no families."});
  return markup::section("families",
                         say(look.language, "Rodziny ({})", "Families ({})", board.families.size()), content);
}

} // namespace asystent::dashboard
