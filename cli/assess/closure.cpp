#include "cli/assess/closure.hpp"

#include "calendar/term.hpp"
#include "cli/assess/assessment.hpp"
#include "cli/change.hpp"
#include "model/facts.hpp"

namespace asystent::cli {
namespace {

/// Whether the family is to be monitored, and when for the first time.
std::string after_closure(Call& call, const Family& family, const NewEntry& written, Date day) {
  Closure closure;
  closure.reason = {*written.word<ClosureReason>("reason"), {}};
  if (const auto wish = written.text("monitoring"); !wish.empty()) closure.monitoring.value = wish == "true";
  const bool was_assigned = earliest_assignment(family) != nullptr;
  if (!was_assigned || !wants_monitoring(closure))
    return call.output.say("; bez monitorowania", "; without monitoring");
  const Policy& policy = call.session.book().policy();
  const Date first = term_in_months(day, policy.monitoring_after_months.front(), policy.free_days).rolled;
  return call.output.say("; pierwsze monitorowanie do {}: asystent assess monitor {} …",
                         "; the first monitoring by {}: asystent assess monitor {} …",
                         call.output.shown(first), family.id->text);
}

/// The term of the first monitoring that is still to come after one on that day, if any.
std::optional<Date> next_monitoring(const Closure& closure, const Policy& policy, Date day) {
  Date before = *closure.date;
  for (const int months : policy.monitoring_after_months) {
    const Term term = term_in_months(*closure.date, months, policy.free_days);
    if (before >= day) return term.rolled;
    before = term.due;
  }
  return std::nullopt;
}

std::string after_monitoring(Call& call, const Family& family, const NewEntry& entry, Date day) {
  const auto decision = *entry.word<MonitoringDecision>("decision");
  if (decision == MonitoringDecision::resume)
    return call.output.say("; wznowienie to nowa sprawa: asystent intake add --previous {} …",
                           "; resuming is a new case: asystent intake add --previous {} …", family.id->text);
  if (decision == MonitoringDecision::end)
    return call.output.say("; monitorowanie zakończone", "; it is over");
  const auto next = next_monitoring(*family.closure, call.session.book().policy(), day);
  if (!next) return call.output.say("; było ostatnie z planowanych", "; it was the last one planned");
  return call.output.say(", następne do {}", ", the next one by {}", call.output.shown(*next));
}

} // namespace

ExitStatus close_case(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry closure = entry_from_options(call.options, call.output);
  const bool is_correction = family.closure && call.options.has("--override");
  closure.put_default("date", is_correction ? *family.closure->date : call.options.today());
  check_entry(call, closure);
  const Date day = *closure.date("date");
  const std::string done = call.output.say("zapisano zakończenie pracy z dniem {}",
                                           "end of work on {} written", call.output.shown(day)) +
                           after_closure(call, family, closure, day);
  return write_once(call, family, "closure", given(family.closure), std::move(closure), done);
}

ExitStatus monitor(Call& call) {
  const Family& family = call.session.case_file().family;
  if (!family.closure)
    call.output.stop(ExitStatus::usage,
                     "praca z rodziną nie jest zakończona; najpierw: asystent assess close {} --reason POWÓD",
                     "work with the family has not ended; first: asystent assess close {} --reason REASON",
                     family.id->text);
  NewEntry entry = entry_from_options(call.options, call.output);
  entry.put_default("date", call.options.today());
  add_scores(call, entry);
  check_entry(call, entry);
  const Date day = *entry.date("date");
  std::string done = call.output.say("zapisano monitorowanie z dnia {}", "monitoring of {} written",
                                     call.output.shown(day)) +
                     after_monitoring(call, family, entry, day);
  return add_entry(call, "monitoring", "date", std::move(entry), done);
}

} // namespace asystent::cli
