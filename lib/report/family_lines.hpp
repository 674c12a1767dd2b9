#pragma once

#include "report/family.hpp"
#include "show/day_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace asystent::report {

/// Writes lines about one family in one look, each of two cells: what, and how it stands. A line about the
/// same as the one before does not say it again.
class Lines {
public:
  Lines(const show::Look& look, show::TextTable& table) : look_(look), table_(table) {}

  void add(Text what, std::string how, show::Paint paint = show::Paint::plain) {
    const bool is_repeated = what.en == last_.en;
    table_.add({{std::string(is_repeated ? "" : what.in(look_.language)), show::Paint::dim},
                {std::move(how), paint}});
    last_ = what;
  }

  std::string day(Date date) const { return show::day_text(date, look_.language); }

  /// `24.11.2026 (za 4 dni)`
  std::string near(Date date) const {
    return fmt::format("{} ({})", day(date), show::distance_text(date, look_));
  }

  template <Worded Enum>
  std::string_view of(Enum value) const {
    return label(value).in(look_.language);
  }

  template <class... Arguments>
  std::string say(fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                  Arguments&&... arguments) const {
    return asystent::say(look_.language, pl, en, std::forward<Arguments>(arguments)...);
  }

  /// `: Rozmowa z pedagogiem`; nothing where names are not shown.
  std::string told(Private text) const {
    return look_.names ? fmt::format(": {}", show::shown(text, look_)) : std::string();
  }

  const show::Look& look() const { return look_; }

private:
  const show::Look& look_;
  show::TextTable& table_;
  Text last_;
};

/// Monitored or closed: what the plan still had open is no longer worked on.
bool is_over(const FamilySummary& summary);

// What a line would say nothing about is left out.

void add_status(const FamilySummary& summary, Lines& lines);
/// The one on duty, and who stands in.
void add_assistant(const FamilySummary& summary, Lines& lines);
void add_consents(const FamilySummary& summary, Lines& lines);
/// The newest plan, how many goals are open, and the next action.
void add_plan(const FamilySummary& summary, Lines& lines);
/// The last contact, the times without visits, and the meetings that were agreed.
void add_contacts(const FamilySummary& summary, Lines& lines);
void add_steps(const FamilySummary& summary, Lines& lines);
void add_assessments(const FamilySummary& summary, Lines& lines);
void add_court_papers(const FamilySummary& summary, Lines& lines);
void add_services(const FamilySummary& summary, Lines& lines);

/// `szkic, 2 cele`
std::string draft_text(const Plan& draft, const Lines& lines);

} // namespace asystent::report
