#include "report/before_visit.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

std::vector<const Intervention*> open_cards(const Family& family, Date today) {
  std::vector<const Intervention*> open;
  for (const Intervention& intervention : family.interventions)
    if (intervention.blue_card && (!intervention.blue_card->ended || *intervention.blue_card->ended > today))
      open.push_back(&intervention);
  return open;
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

BeforeVisit before_visit(const CaseOnDay& c, int last) {
  BeforeVisit known{.summary = family_summary(c, {}),
                    .risk = current_risk(c.family, c.today),
                    .blue_cards = open_cards(c.family, c.today),
                    .contacts = present_contacts(c.family, c.today),
                    .entries = entries_up_to(c.family, c.today)};
  known.all_entries = static_cast<int>(known.entries.size());
  if (known.all_entries > last) known.entries.resize(static_cast<std::size_t>(last));
  return known;
}

} // namespace asystent::report
