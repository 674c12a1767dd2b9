#include "calendar/date.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "report/hours.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

std::string families_of(const WorkEntry& entry) {
  std::vector<std::string> ids;
  for (const FamilyShare& share : entry.shares) ids.emplace_back(share.family->id->text);
  return joined(ids);
}

/// Own work of a kind of its own says which: `szkolenie: Praca z rodziną nastolatka`.
std::string what_of(const WorklogEntry& own) {
  const WorkKind kind = own.kind.value_or(WorkKind::work);
  const std::string what = text_of(own.what);
  return kind == WorkKind::work ? what : fmt::format("{}: {}", label(kind).pl, what);
}

std::string what_of(const WorkEntry& entry) {
  if (entry.own != nullptr) return what_of(*entry.own);
  return entry.shares.empty() ? std::string() : label_of(entry.shares.front().visit->kind);
}

std::string task_codes(const WorkEntry& entry) {
  std::vector<std::string> codes;
  for (const Task task : tasks_of(entry)) codes.emplace_back(word(task));
  return joined(codes);
}

/// One way, also where the entries of several families tell of the same meeting.
int kilometres_of(const WorkEntry& entry) {
  int most = entry.own != nullptr && entry.own->km ? entry.own->km->value : 0;
  for (const FamilyShare& share : entry.shares)
    if (share.visit->km) most = std::max(most, share.visit->km->value);
  return most;
}

std::string kilometres_text(int kilometres) {
  return kilometres == 0 ? std::string("—") : std::to_string(kilometres);
}

TemplateFields entry_fields(const WorkEntry& entry) {
  const auto time = [](const std::optional<ClockTime>& clock) { return clock ? to_string(*clock) : ""; };
  TemplateFields fields;
  fields.text("family", families_of(entry))
      .text("what", what_of(entry))
      .text("tasks", task_codes(entry))
      .text("from", time(entry.from))
      .text("to", time(entry.to))
      .text("time", duration_or_dash(entry.minutes))
      .text("km", kilometres_text(kilometres_of(entry)));
  return fields;
}

TemplateFields day_fields(const WorkedDay& day) {
  TemplateFields fields;
  fields.text("date", polish(day.date))
      .text("weekday", std::string(weekday_name(day.date).full.pl))
      .text("free_day", day.free ? std::string(day.free->name.pl) : "")
      .list("entries", day.entries, entry_fields);
  return fields;
}

/// A sum and what it is of.
struct Sum {
  std::string label = {};
  report::Amount amount = {};
};

TemplateFields sum_fields(const Sum& sum) {
  TemplateFields fields;
  fields.text("label", sum.label)
      .text("entries", std::to_string(sum.amount.entries))
      .text("days", std::to_string(sum.amount.days))
      .text("time", duration_or_dash(sum.amount.minutes));
  return fields;
}

std::vector<Sum> sums_by_area(const report::Hours& hours) {
  std::vector<Sum> sums;
  for (std::size_t i = 0; i < hours.areas.size(); ++i)
    sums.push_back({std::string(words<WorkArea>[i].label.pl), hours.areas[i]});
  return sums;
}

/// Of each family, and of what belongs to none.
std::vector<Sum> sums_by_family(const report::Hours& hours) {
  std::vector<Sum> sums;
  for (const auto& [id, amount] : hours.families) sums.push_back({std::string(id), amount});
  if (hours.own_work.entries > 0) sums.push_back({"praca poza rodzinami", hours.own_work});
  return sums;
}

/// Of the kinds of own work that there were.
std::vector<Sum> sums_by_work_kind(const std::vector<WorkedDay>& days) {
  std::array<report::Amount, words<WorkKind>.size()> amounts{};
  for (const WorkedDay& day : days) {
    std::array<bool, words<WorkKind>.size()> is_counted{};
    for (const WorkEntry& entry : day.entries) {
      if (entry.own == nullptr) continue;
      const auto kind = static_cast<std::size_t>(entry.own->kind.value_or(WorkKind::work));
      ++amounts[kind].entries;
      amounts[kind].days += is_counted[kind] ? 0 : 1;
      amounts[kind].minutes += entry.minutes;
      is_counted[kind] = true;
    }
  }
  std::vector<Sum> sums;
  for (std::size_t i = 0; i < amounts.size(); ++i)
    if (amounts[i].entries > 0) sums.push_back({std::string(words<WorkKind>[i].label.pl), amounts[i]});
  return sums;
}

int kilometres_of(const std::vector<WorkedDay>& days) {
  int sum = 0;
  for (const WorkedDay& day : days)
    for (const WorkEntry& entry : day.entries) sum += kilometres_of(entry);
  return sum;
}

std::vector<Absence> absences_in(const Assistant& assistant, const Period& period) {
  std::vector<Absence> absences = assistant.absences;
  std::erase_if(absences, [&](const Absence& absence) { return !span_of(absence).overlaps(period); });
  return absences;
}

TemplateFields absence_fields(const Absence& absence, const Office& office) {
  TemplateFields fields;
  fields.text("from", short_date(absence.from))
      .text("until", short_date(absence.until))
      .text("kind", unless_empty(absence.from)
                        ? std::string(label(absence.kind.value_or(AbsenceKind::leave)).pl)
                        : std::string())
      .text("substitute", absence.substitute ? assistant_name(office, *absence.substitute) : std::string());
  return fields;
}

bool is_contractor(const Assistant& assistant) {
  return assistant.employment.value_or(Employment::task_time) == Employment::service_contract;
}

/// Who works on a contract has no working time: what is paid are the hours of the service.
std::string title_of(const Assistant& assistant) {
  return is_contractor(assistant) ? "Ewidencja godzin świadczenia usług"
                                  : "Karta czasu pracy asystenta rodziny";
}

TemplateFields time_sheet(const DocumentRequest& request) {
  const Period period = *request.period;
  const Assistant& assistant = *request.assistant;
  const std::string_view id = assistant.id->text;
  const report::Hours hours = report::hours_report(*request.all, period, id).assistants.front().hours;
  const auto days = worked_days(*request.all, id, period);
  const int kilometres = kilometres_of(days);
  TemplateFields fields;
  fields.text("title", title_of(assistant))
      .text("from", polish_long(period.from))
      .text("until", polish_long(period.until))
      .text("employment", std::string(label(assistant.employment.value_or(Employment::task_time)).pl))
      .flag("is_contract", is_contractor(assistant))
      .flag("days_only", request.days_only)
      .text("kilometres", kilometres == 0 ? std::string() : std::to_string(kilometres))
      .list("days", days, day_fields)
      .list("absences", absences_in(assistant, period),
            [&](const Absence& absence) { return absence_fields(absence, request.office); })
      .list("areas", sums_by_area(hours), sum_fields)
      .list("families", sums_by_family(hours), sum_fields)
      .list("work_kinds", sums_by_work_kind(days), sum_fields)
      .part("total", sum_fields({"razem", hours.total}));
  add_signatures(fields, {assistant_signature(request), head_signature(request)});
  return fields;
}

std::vector<Assistant> employed_on(const Office& office, Date day) {
  std::vector<Assistant> employed_then;
  for (const Assistant& assistant : office.assistants)
    if (employed(assistant, day)) employed_then.push_back(assistant);
  return employed_then;
}

/// What the court needs (art. 17 ust. 5), and nothing else of the office's people.
TemplateFields listed_assistant(const Assistant& assistant) {
  TemplateFields fields;
  fields.text("name", text_of(assistant.name))
      .text("employment", assistant.employment ? label_of(assistant.employment) : std::string())
      .text("from", short_date(assistant.from));
  return fields;
}

TemplateFields list_of_assistants(const DocumentRequest& request) {
  TemplateFields fields;
  fields.list("assistants", employed_on(request.office, request.date), listed_assistant);
  add_addressee(fields, {request.recipient});
  add_copies(fields, {"adresat", "a/a"});
  add_signatures(fields, {head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "karta-czasu",
     .title = {"Karta czasu pracy asystenta rodziny", "an assistant's time sheet"},
     .about = DocumentSubject::assistant,
     .time = DocumentTime::month,
     .detail = DocumentDetail::days_only,
     .fields = time_sheet},
    {.name = "lista-asystentow",
     .title = {"Lista asystentów rodziny", "list of assistants for the court"},
     .about = DocumentSubject::office,
     .detail = DocumentDetail::addressee,
     .fields = list_of_assistants},
});

} // namespace

std::span<const DocumentKind> assistant_kinds() { return rows; }

} // namespace asystent::document
