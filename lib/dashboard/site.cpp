#include "dashboard/site.hpp"

#include "dashboard/deadline_calendar.hpp"
#include "dashboard/family_sections.hpp"
#include "dashboard/index_sections.hpp"
#include "dashboard/timeline_picture.hpp"
#include "markup/html.hpp"
#include "markup/page.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

namespace asystent::dashboard {
namespace {

struct NavigationItem {
  std::string_view target;
  Text label;
};

constexpr auto index_navigation = std::to_array<NavigationItem>({
    {"#overdue", {"Po terminie", "Overdue"}},
    {"#caseload", {"Obciążenie", "Caseload"}},
    {"#calendar", {"Terminy", "Deadlines"}},
    {"#visits", {"Wizyty", "Visits"}},
    {"#families", {"Rodziny", "Families"}},
});

std::string navigation(std::string_view items, const show::Look& look) {
  return markup::element("nav", {{"aria-label", say(look.language, "na tych stronach", "on these pages")}},
                         markup::element("ul", items)) +
         "\n";
}

std::string office_title(const Dashboard& board, const show::Look& look) {
  const auto& office = board.cases->office.office.name;
  const std::string_view no_name = Text{"Przegląd spraw", "Cases at a glance"}.in(look.language);
  if (board.assistant == nullptr) return std::string(office.value_or(no_name));
  return say(look.language, "Rodziny asystenta: {}", "Families of the assistant: {}",
             show::shown(*board.assistant->name, look, board.assistant->id->text));
}

std::string header(std::string_view title, std::string_view line) {
  return markup::element("header", "\n" + markup::element("h1", in_markup(title)) + "\n" +
                                       markup::element("p", in_markup(line)) + "\n") +
         "\n";
}

std::string footer(const show::Look& look) {
  return markup::element(
             "footer",
             in_markup(say(look.language,
                           "Stan na {}. Dane osobowe: tylko dla upoważnionych (art. 7 ust. 3-4 ustawy o "
                           "wspieraniu rodziny).",
                           "As of {}. Personal data: only for who is authorised (art. 7 ust. 3-4 of the act "
                           "on supporting the family).",
                           show::day_text(look.today, look.language)))) +
         "\n";
}

std::string index_page(const Dashboard& board, const show::Look& look) {
  std::string items;
  for (const NavigationItem& item : index_navigation)
    items += markup::element("li", markup::page_link(std::string(item.target), item.label.in(look.language)));
  const std::string title = office_title(board, look);
  std::string content;
  for (const auto part : {tiles, unreadable_section, overdue_section, caseload_section, calendar_section,
                          visits_section, families_section})
    content += part(board, look);
  return markup::page(word(look.language), title,
                      navigation(items, look) +
                          header(title, say(look.language, "Stan na dziś, {}", "As of today, {}",
                                            show::weekday_text(look.today, look.language))) +
                          markup::element("main", "\n" + content) + "\n" + footer(look));
}

std::string family_page(const Dashboard& board, const report::FamilySummary& summary,
                        const show::Look& look) {
  const Family& family = *summary.family;
  const Office& office = board.cases->office;
  const std::string id(family.id->text);
  const std::string name(show::shown(*family.name, look));
  const std::string picture =
      markup::section("timeline", say(look.language, "Przebieg sprawy", "Course of the case"),
                      timeline_picture(timeline(family, summary.status, look.today), id, look));
  return markup::page(
      word(look.language), name.empty() ? id : id + " " + name,
      navigation(
          markup::element("li", markup::page_link("../index.html", say(look.language, "← Wszystkie rodziny",
                                                                       "← All families"))),
          look) +
          header(name.empty() ? id : id + " " + name,
                 say(look.language, "Stan na dziś, {}", "As of today, {}",
                     show::weekday_text(look.today, look.language))) +
          markup::element("main", "\n" + glance_section(summary, look) + terms_section(summary, look) +
                                      picture + scores_section(family, office, look) +
                                      goals_section(summary, office, look) +
                                      findings_section(summary, look)) +
          "\n" + footer(look));
}

} // namespace

std::vector<PageFile> pages(const Dashboard& board, const show::Look& look) {
  std::vector<PageFile> files;
  for (const report::FamilySummary& summary : board.families)
    files.push_back(
        {"family/" + std::string(summary.family->id->text) + ".html", family_page(board, summary, look)});
  files.push_back({"index.html", index_page(board, look)});
  return files;
}

} // namespace asystent::dashboard
