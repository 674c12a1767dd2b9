#include "calendar/date.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/monthly.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "report/hours.hpp"

namespace asystent::document {
namespace {

std::string families_of(const WorkEntry& entry) {
  std::vector<std::string> ids;
  for (const FamilyShare& share : entry.shares) ids.emplace_back(share.family->id->text);
  return joined(ids);
}

std::string what_of(const WorkEntry& entry) {
  if (entry.own != nullptr) return text_of(entry.own->what);
  return entry.shares.empty() ? std::string() : label_of(entry.shares.front().visit->kind);
}

std::string task_codes(const WorkEntry& entry) {
  std::vector<std::string> codes;
  for (const Task task : tasks_of(entry)) codes.emplace_back(word(task));
  return joined(codes);
}

TemplateFields entry_fields(const WorkEntry& entry) {
  const auto time = [](const std::optional<ClockTime>& clock) { return clock ? to_string(*clock) : ""; };
  TemplateFields fields;
  fields.text("family", families_of(entry))
      .text("what", what_of(entry))
      .text("tasks", task_codes(entry))
      .text("from", time(entry.from))
      .text("to", time(entry.to))
      .text("time", duration_text(entry.minutes));
  return fields;
}

TemplateFields day_fields(const WorkedDay& day) {
  int minutes = 0;
  for (const WorkEntry& entry : day.entries) minutes += entry.minutes;
  TemplateFields fields;
  fields.text("date", polish(day.date))
      .text("weekday", std::string(weekday_name(day.date).full.pl))
      .text("free_day", day.free ? std::string(day.free->name.pl) : "")
      .list("entries", day.entries, entry_fields)
      .text("time", duration_text(minutes));
  return fields;
}

/// A sum and what it is of.
struct Sum {
  std::string_view label;
  report::Amount amount;
};

TemplateFields sum_fields(const Sum& sum) {
  TemplateFields fields;
  fields.text("label", std::string(sum.label))
      .text("entries", std::to_string(sum.amount.entries))
      .text("days", std::to_string(sum.amount.days))
      .text("time", sum.amount.minutes == 0 ? "0 h" : duration_text(sum.amount.minutes));
  return fields;
}

std::vector<Sum> sums_by_area(const report::Hours& hours) {
  std::vector<Sum> sums;
  for (std::size_t i = 0; i < hours.areas.size(); ++i)
    sums.push_back({words<WorkArea>[i].label.pl, hours.areas[i]});
  return sums;
}

TemplateFields time_sheet(const DocumentRequest& request) {
  const Period period = *request.period;
  const std::string_view id = request.assistant->id->text;
  const report::Hours hours = report::hours_report(*request.all, period, id).assistants.front().hours;
  TemplateFields fields;
  fields.text("from", polish_long(period.from))
      .text("until", polish_long(period.until))
      .text("employment",
            std::string(label(request.assistant->employment.value_or(Employment::task_time)).pl))
      .flag("days_only", request.days_only)
      .list("days", worked_days(*request.all, id, period), day_fields)
      .list("areas", sums_by_area(hours), sum_fields)
      .part("total", sum_fields({"Razem", hours.total}));
  add_signatures(fields, {assistant_signature(request), head_signature(request)});
  return fields;
}

TemplateFields family_row(const FamilyMonth& row) {
  TemplateFields fields;
  fields.text("id", std::string(row.family->id->text))
      .text("status", std::string(label(row.status).pl))
      .text("planned", std::to_string(row.planned.size()))
      .text("held", std::to_string(row.held))
      .text("not_held", std::to_string(row.not_held))
      .text("indirect", std::to_string(row.indirect))
      .text("time", duration_text(row.minutes));
  return fields;
}

/// The sums of the rows, as one row.
void add_sums(TemplateFields& fields, const std::vector<FamilyMonth>& rows) {
  FamilyMonth sum;
  std::size_t planned = 0;
  for (const FamilyMonth& row : rows) {
    planned += row.planned.size();
    sum.held += row.held;
    sum.not_held += row.not_held;
    sum.indirect += row.indirect;
    sum.minutes += row.minutes;
  }
  TemplateFields part;
  part.text("planned", std::to_string(planned))
      .text("held", std::to_string(sum.held))
      .text("not_held", std::to_string(sum.not_held))
      .text("indirect", std::to_string(sum.indirect))
      .text("time", duration_text(sum.minutes));
  fields.part("sum", part);
}

TemplateFields urgent_row(const Deadline& deadline) {
  TemplateFields fields;
  fields.text("id", deadline.finding.family)
      .text("what", std::string(label(deadline.finding.id).pl))
      .text("due", short_date(deadline.finding.due))
      .text("days", std::to_string(-deadline.days));
  return fields;
}

TemplateFields monthly_report(const DocumentRequest& request) {
  const Month month(request);
  const auto rows = family_months(month);
  TemplateFields fields;
  fields.text("from", date_text(std::optional(month.period.from)))
      .text("until", date_text(std::optional(month.period.until)))
      .text("day", date_text(std::optional(month.day)))
      .list("groups", groups_of(month, rows),
            [](const FamilyGroup& group) {
              return std::move(TemplateFields()
                                   .text("name", group.name)
                                   .text("count", std::to_string(group.ids.size()))
                                   .text("ids", joined(group.ids)));
            })
      .list("families", rows, family_row)
      .list("contacts", contacts_of(month),
            [&](const InstitutionContact& contact) {
              TemplateFields row = visit_fields(contact.visit, request);
              row.text("id", std::string(contact.family->id->text));
              return row;
            })
      .list("progress", progress_of(month, rows),
            [](const Progress& entry) {
              return std::move(TemplateFields()
                                   .text("id", entry.family)
                                   .text("day", short_date(std::optional(entry.day)))
                                   .text("what", entry.what));
            })
      .list("urgent", urgent_of(month), urgent_row);
  add_sums(fields, rows);
  add_signatures(fields, {{"asystent rodziny", text_of(request.assistant->name)}, head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "karta-czasu",
     .title = {"Karta czasu pracy asystenta rodziny", "an assistant's time sheet"},
     .about = DocumentSubject::assistant,
     .time = DocumentTime::month,
     .detail = DocumentDetail::days_only,
     .fields = time_sheet},
    {.name = "miesieczne",
     .title = {"Sprawozdanie miesięczne asystenta rodziny", "monthly report of an assistant"},
     .about = DocumentSubject::assistant,
     .time = DocumentTime::month,
     .fields = monthly_report},
});

} // namespace

std::span<const DocumentKind> assistant_kinds() { return rows; }

} // namespace asystent::document
