#include "calendar/weekday_name.hpp"
#include "document/kinds.hpp"
#include "document/parts.hpp"
#include "document/words.hpp"
#include "report/hours.hpp"

#include <fmt/format.h>

namespace asystent {
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

Fields entry_fields(const WorkEntry& entry) {
  const auto time = [](const std::optional<ClockTime>& clock) { return clock ? to_string(*clock) : ""; };
  Fields fields;
  fields.text("family", families_of(entry))
      .text("what", what_of(entry))
      .text("tasks", task_codes(entry))
      .text("from", time(entry.from))
      .text("to", time(entry.to))
      .text("time", duration_text(entry.minutes));
  return fields;
}

Fields day_fields(const WorkedDay& day) {
  int minutes = 0;
  for (const WorkEntry& entry : day.entries) minutes += entry.minutes;
  Fields fields;
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
  Amount amount;
};

Fields sum_fields(const Sum& sum) {
  Fields fields;
  fields.text("label", std::string(sum.label))
      .text("entries", std::to_string(sum.amount.entries))
      .text("days", std::to_string(sum.amount.days))
      .text("time", sum.amount.minutes == 0 ? "0 h" : duration_text(sum.amount.minutes));
  return fields;
}

std::vector<Sum> sums_by_area(const Hours& hours) {
  std::vector<Sum> sums;
  for (std::size_t i = 0; i < hours.areas.size(); ++i)
    sums.push_back({words<WorkArea>[i].label.pl, hours.areas[i]});
  return sums;
}

} // namespace

Fields time_sheet(const DocumentRequest& request) {
  const Period period = *request.period;
  const std::string_view id = request.assistant->id->text;
  const Hours hours = hours_report(*request.all, period, id).assistants.front().hours;
  Fields fields;
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

} // namespace asystent
