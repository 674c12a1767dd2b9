#include "report/family_members.hpp"

#include "calendar/term.hpp"
#include "model/members.hpp"
#include "show/day_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

namespace asystent::report {
namespace {

/// Of a child under a year.
std::string infant_age_text(Date born, Date today, Language language) {
  if (const int months = full_months(born, today); months > 0)
    return say(language, "{0} {0:miesiąc|miesiące|miesięcy}", "{0} {0:month|months} old", Count{months});
  return say(language, "{0} {0:dzień|dni|dni}", "{0} {0:day|days} old", Count{days_between(born, today)});
}

std::string age_text(int years, Language language) {
  return say(language, "{0} {0:rok|lata|lat}", "{0} {0:year|years} old", Count{years});
}

} // namespace

std::string age_text(const MemberSummary& summary, const show::Look& look) {
  const Member& member = *summary.member;
  if (summary.age == 0 && member.born) return infant_age_text(*member.born, look.today, look.language);
  if (summary.age) return age_text(*summary.age, look.language);
  if (member.died || member.born || !member.expected) return "—";
  return say(look.language, "termin porodu {}", "expected on {}",
             show::day_text(*member.expected, look.language));
}

std::string whereabouts_text(const MemberSummary& summary, const show::Look& look) {
  const Member& member = *summary.member;
  const auto since = [&](Text what, Date day) {
    return say(look.language, "{} od {}", "{} since {}", what.in(look.language),
               show::day_text(day, look.language));
  };
  const auto [stay, placement] = whereabouts(member, look.today);
  switch (stay) {
  case Stay::dead:
    return say(look.language, "zm. {}", "died on {}", show::day_text(*member.died, look.language));
  case Stay::placed:
    return since(label(*placement->kind), *placement->from);
  case Stay::left:
    return since({"nie mieszka z rodziną", "left the family"}, *member.left);
  case Stay::in_a_household:
    if (look.names) return std::string(show::shown(*member.household, look));
    break;
  case Stay::in_the_family:
    break;
  }
  const bool is_young = is_child(member) && summary.age && is_minor(member, look.today);
  return is_young ? say(look.language, "w rodzinie", "in the family") : "";
}

std::string members_section(const FamilySummary& summary, const show::Look& look) {
  if (summary.members.empty()) return {};
  show::TextTable table(show::section_indent);
  for (const MemberSummary& one : summary.members) {
    // The report is of one family that was asked for, and its commands take the ids.
    std::vector<show::Cell> row{{std::string(show::shown_always(one.member->id->text))}};
    show::add_private_cell(row, *one.member->name, look);
    row.push_back({std::string(label(*one.member->role).in(look.language))});
    row.push_back({age_text(one, look)});
    row.push_back({whereabouts_text(one, look)});
    table.add(std::move(row));
  }
  return show::heading(say(look.language, "Osoby", "Members"), summary.members.size(), look) +
         table.text(look.style);
}

} // namespace asystent::report
