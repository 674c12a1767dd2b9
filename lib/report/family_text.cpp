#include "report/family_lines.hpp"
#include "report/overdue_table.hpp"
#include "report/report_text.hpp"
#include "show/day_text.hpp"
#include "show/finding_text.hpp"
#include "show/heading.hpp"
#include "show/message.hpp"
#include "text/say.hpp"
#include "text/utf8.hpp"

namespace asystent {
namespace {

constexpr std::size_t indent = 2;

std::string title(const FamilySummary& summary, const Look& look) {
  const std::string id(summary.family->id->text);
  const std::string name(look.names ? summary.family->name.value_or("") : "");
  return look.style(Paint::bold, printable(name.empty() ? id : id + "  " + name)) + "\n";
}

std::string age_text(int years, Language language) {
  if (years == 0) return say(language, "poniżej roku", "under 1 year");
  return say(language, "{0} {0:rok|lata|lat}", "{0} {0:year|years}", Count{years});
}

std::string age_text(const MemberSummary& summary, const Look& look) {
  const Member& member = *summary.member;
  if (summary.age) return age_text(*summary.age, look.language);
  if (member.died || member.born || !member.expected) return "—";
  return say(look.language, "termin porodu {}", "expected on {}", day_text(*member.expected, look.language));
}

/// Where the member is, if not in the family's household.
std::string whereabouts_text(const MemberSummary& summary, const Look& look) {
  const Member& member = *summary.member;
  const auto since = [&](Text what, Date day) {
    return say(look.language, "{} od {}", "{} since {}", what.in(look.language),
               day_text(day, look.language));
  };
  const auto [stay, placement] = whereabouts(member, look.today);
  switch (stay) {
  case Stay::dead:
    return say(look.language, "zm. {}", "died on {}", day_text(*member.died, look.language));
  case Stay::placed:
    return since(label(*placement->kind), *placement->from);
  case Stay::left:
    return since({"poza rodziną", "left the family"}, *member.left);
  case Stay::in_a_household:
    if (look.names) return std::string(*member.household);
    break;
  case Stay::in_the_family:
    break;
  }
  const bool is_young = is_child(member) && summary.age && is_minor(member, look.today);
  return is_young ? say(look.language, "w rodzinie", "in the family") : "";
}

std::string members_section(const FamilySummary& summary, const Look& look) {
  if (summary.members.empty()) return {};
  TextTable table(indent);
  for (const MemberSummary& one : summary.members) {
    std::vector<Cell> row{{std::string(one.member->id->text)}};
    if (look.names) row.push_back({std::string(one.member->name.value_or(""))});
    row.push_back({std::string(label(*one.member->role).in(look.language))});
    row.push_back({age_text(one, look)});
    row.push_back({whereabouts_text(one, look)});
    table.add(std::move(row));
  }
  return heading(say(look.language, "Osoby", "Members"), summary.members.size(), look) +
         table.text(look.style);
}

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const Look& look) {
  if (deadlines.empty()) return {};
  return heading(title.in(look.language), deadlines.size(), look) +
         overdue_table_of_family(deadlines, look, indent);
}

std::string findings_section(const FamilySummary& summary, const Look& look) {
  if (summary.findings.empty()) return {};
  TextTable table(indent, text_width);
  for (const Finding& finding : summary.findings)
    table.add({{std::string(label(finding.severity).in(look.language)), paint_of(finding.severity)},
               {message(finding, look.language, look.today)}});
  return heading(say(look.language, "Uchybienia", "Faults"), summary.findings.size(), look) +
         table.text(look.style);
}

} // namespace

std::string family_text(const FamilySummary& summary, const Look& look) {
  TextTable lines(indent, text_width);
  add_family_lines(summary, look, lines);
  return title(summary, look) + lines.text(look.style) + members_section(summary, look) +
         deadlines_section({"Po terminie", "Overdue"}, summary.overdue, look) +
         deadlines_section({"W ciągu 30 dni", "Within 30 days"}, summary.soon, look) +
         findings_section(summary, look);
}

} // namespace asystent
