#include "document/kinds.hpp"
#include "document/monthly.hpp"
#include "document/parts.hpp"
#include "document/words.hpp"
#include "model/facts.hpp"
#include "report/hours.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_contact_with_institution(const Visit& visit) { return is_held(visit) && !is_direct(visit); }

void add_entry(FamilyMonth& row, const Visit& visit) {
  if (!is_held(visit)) {
    ++row.not_held;
    return;
  }
  ++(is_direct(visit) ? row.held : row.indirect);
}

FamilyMonth family_month(const Month& month, const Family& family) {
  FamilyMonth row{.family = &family, .status = status_on(family, month.request.practice, month.day)};
  for (const Visit& visit : family.visits) {
    if (!month.made(visit, family)) continue;
    if (visit.next && month.period.contains(*visit.next)) row.planned.insert(*visit.next);
    if (month.period.contains(*visit.date)) add_entry(row, visit);
  }
  return row;
}

/// As the time sheet has it: a meeting with several families is divided between them.
std::map<std::string_view, Amount> minutes_by_family(const Month& month) {
  return hours_report(*month.request.all, month.period, month.assistant).assistants.front().hours.families;
}

/// Those whom the assistant leads, unless they were closed long ago, and those for whom there was work.
std::vector<FamilyMonth> family_months(const Month& month) {
  std::vector<FamilyMonth> rows;
  const auto minutes = minutes_by_family(month);
  for (const Family& family : month.request.all->families) {
    FamilyMonth row = family_month(month, family);
    if (const auto found = minutes.find(family.id->text); found != minutes.end())
      row.minutes = found->second.minutes;
    const bool is_closed = row.status == Status::closed && !month.period.contains(*family.closure->date);
    if (row.has_work() || (month.leads(family) && !is_closed)) rows.push_back(std::move(row));
  }
  return rows;
}

Fields family_row(const FamilyMonth& row) {
  Fields fields;
  fields.text("id", row.family == nullptr ? "" : std::string(row.family->id->text))
      .text("status", std::string(label(row.status).pl))
      .text("planned", std::to_string(row.planned.size()))
      .text("held", std::to_string(row.held))
      .text("not_held", std::to_string(row.not_held))
      .text("indirect", std::to_string(row.indirect))
      .text("time", duration_text(row.minutes));
  return fields;
}

/// The sums of the rows, as one row.
void add_sums(Fields& fields, const std::vector<FamilyMonth>& rows) {
  FamilyMonth sum;
  std::size_t planned = 0;
  for (const FamilyMonth& row : rows) {
    planned += row.planned.size();
    sum.held += row.held;
    sum.not_held += row.not_held;
    sum.indirect += row.indirect;
    sum.minutes += row.minutes;
  }
  Fields part;
  part.text("planned", std::to_string(planned))
      .text("held", std::to_string(sum.held))
      .text("not_held", std::to_string(sum.not_held))
      .text("indirect", std::to_string(sum.indirect))
      .text("time", duration_text(sum.minutes));
  fields.part("sum", part);
}

struct FamilyGroup {
  std::string name;
  std::vector<std::string> ids;
};

bool began_in(const Family& family, const Period& period) {
  const Assignment* first = earliest_assignment(family);
  return first != nullptr && period.contains(*first->from);
}

bool ended_in(const Family& family, const Period& period) {
  return family.closure && period.contains(*family.closure->date);
}

std::vector<FamilyGroup> groups_of(const Month& month, const std::vector<FamilyMonth>& rows) {
  std::vector<FamilyGroup> groups = {
      {"aktywne", {}}, {"monitorowane", {}}, {"nowe w miesiącu", {}}, {"zakończone w miesiącu", {}}};
  for (const FamilyMonth& row : rows) {
    const Family& family = *row.family;
    if (!month.leads(family)) continue;
    const bool belongs[] = {row.status == Status::active, row.status == Status::monitoring,
                            began_in(family, month.period), ended_in(family, month.period)};
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (belongs[i]) groups[i].ids.emplace_back(family.id->text);
  }
  return groups;
}

struct InstitutionContact {
  const Family* family = nullptr;
  Visit visit;
};

std::vector<InstitutionContact> contacts_of(const Month& month) {
  std::vector<InstitutionContact> contacts;
  for (const Family& family : month.request.all->families)
    for (const Visit& visit : family.visits)
      if (month.period.contains(*visit.date) && is_contact_with_institution(visit) &&
          month.made(visit, family))
        contacts.push_back({&family, visit});
  std::ranges::stable_sort(contacts, {}, [](const auto& contact) { return *contact.visit.date; });
  return contacts;
}

Fields urgent_row(const Deadline& deadline) {
  Fields fields;
  fields.text("id", deadline.finding.family)
      .text("what", std::string(label(deadline.finding.id).pl))
      .text("due", short_date(deadline.finding.due))
      .text("days", std::to_string(-deadline.days));
  return fields;
}

} // namespace

Fields monthly_report(const DocumentRequest& request) {
  const Month month(request);
  const auto rows = family_months(month);
  Fields fields;
  fields.text("from", date_text(std::optional(month.period.from)))
      .text("until", date_text(std::optional(month.period.until)))
      .text("day", date_text(std::optional(month.day)))
      .list("groups", groups_of(month, rows),
            [](const FamilyGroup& group) {
              return std::move(Fields()
                                   .text("name", group.name)
                                   .text("count", std::to_string(group.ids.size()))
                                   .text("ids", joined(group.ids)));
            })
      .list("families", rows, family_row)
      .list("contacts", contacts_of(month),
            [&](const InstitutionContact& contact) {
              Fields row = visit_fields(contact.visit, request);
              row.text("id", contact.family == nullptr ? "" : std::string(contact.family->id->text));
              return row;
            })
      .list("progress", progress_of(month, rows),
            [](const Progress& entry) {
              return std::move(Fields()
                                   .text("id", entry.family)
                                   .text("day", short_date(std::optional(entry.day)))
                                   .text("what", entry.what));
            })
      .list("urgent", urgent_of(month), urgent_row);
  add_sums(fields, rows);
  add_signatures(fields, {{"asystent rodziny", text_of(request.assistant->name)}, head_signature(request)});
  return fields;
}

} // namespace asystent
