#include "report/before_visit.hpp"

#include "calendar/term.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

constexpr int months_of_monitoring = 9;

bool concerns(const BlueCard& card, Date today) { return !card.ended || *monitored_until(card) >= today; }

std::vector<const Intervention*> cards_of(const Family& family, Date today) {
  std::vector<const Intervention*> cards;
  for (const Intervention& intervention : family.interventions)
    if (intervention.blue_card && concerns(*intervention.blue_card, today)) cards.push_back(&intervention);
  return cards;
}

std::vector<const Contact*> present_contacts(const Family& family, Date today) {
  std::vector<const Contact*> contacts;
  for (const Contact& contact : family.contacts)
    if (!contact.until || *contact.until >= today) contacts.push_back(&contact);
  return contacts;
}

/// By day and hour, the newest first; of equals the later in the file.
std::vector<const Visit*> entries_up_to(const Family& family, Date today) {
  std::vector<const Visit*> entries;
  for (const Visit& visit : family.visits)
    if (*visit.date <= today) entries.push_back(&visit);
  std::ranges::reverse(entries);
  std::ranges::stable_sort(entries, std::greater(), [](const Visit* visit) {
    return std::pair(*visit->date, visit->from.value_or(ClockTime{0}));
  });
  return entries;
}

} // namespace

std::optional<Date> monitored_until(const BlueCard& card) {
  return card.ended ? std::optional(add_months(*card.ended, months_of_monitoring)) : std::nullopt;
}

BeforeVisit before_visit(const CaseOnDay& c, int last) {
  BeforeVisit known{.summary = family_summary(c, {}),
                    .risk = current_risk(c.family, c.today),
                    .blue_cards = cards_of(c.family, c.today),
                    .contacts = present_contacts(c.family, c.today),
                    .entries = entries_up_to(c.family, c.today)};
  known.all_entries = static_cast<int>(known.entries.size());
  if (known.all_entries > last) known.entries.resize(static_cast<std::size_t>(last));
  return known;
}

} // namespace asystent::report
