#include "cli/assess/closure.hpp"

#include "calendar/term.hpp"
#include "cli/edits.hpp"
#include "model/facts.hpp"

namespace asystent {
namespace {

Practice practice_of(Invocation& invocation) { return Practice(invocation.folder().office().policy); }

/// Whether the family is to be monitored, and when for the first time.
std::string after_closure(Invocation& invocation, const Family& family, const Node& written, Date day) {
  Closure closure;
  closure.reason = {*from_word<ClosureReason>(text_of(written, "reason")), {}};
  if (const auto wish = text_of(written, "monitoring"); !wish.empty())
    closure.monitoring.value = wish == "true";
  if (!wants_monitoring(closure)) return invocation.say("; bez monitorowania", "; without monitoring");
  const Practice practice = practice_of(invocation);
  const Date first = term_in_months(day, practice.monitoring_after_months.front(), practice.free_days).rolled;
  return invocation.say("; pierwsze monitorowanie do {}: asystent assess monitor {} …",
                        "; the first monitoring by {}: asystent assess monitor {} …", invocation.shown(first),
                        family.id->text);
}

/// The term of the first monitoring that is still to come after one on that day, if any.
std::optional<Date> next_monitoring(const Closure& closure, const Practice& practice, Date day) {
  Date before = *closure.date;
  for (const int months : practice.monitoring_after_months) {
    const Term term = term_in_months(*closure.date, months, practice.free_days);
    if (before >= day) return term.rolled;
    before = term.due;
  }
  return std::nullopt;
}

std::string after_monitoring(Invocation& invocation, const Family& family, const Node& entry, Date day) {
  const auto decision = *from_word<MonitoringDecision>(text_of(entry, "decision"));
  if (decision == MonitoringDecision::resume)
    return invocation.say("; wznowienie to nowa sprawa: asystent intake add --previous {} …",
                          "; resuming is a new case: asystent intake add --previous {} …", family.id->text);
  if (decision == MonitoringDecision::end)
    return invocation.say("; monitorowanie zakończone", "; it is over");
  const auto next = next_monitoring(*family.closure, practice_of(invocation), day);
  if (!next) return invocation.say("; było ostatnie z planowanych", "; it was the last one planned");
  return invocation.say(", następne do {}", ", the next one by {}", invocation.shown(*next));
}

} // namespace

ExitStatus close_case(Invocation& invocation) {
  const Family& family = invocation.family();
  Node closure = entry_from_options(invocation);
  put_default(closure, "date", date_node(invocation, invocation.today()));
  check_entry(invocation, closure);
  const Date day = *parse_iso(text_of(closure, "date"));
  Change change = change_of(family, invocation.say("zapisano zakończenie pracy z dniem {}",
                                                   "end of work on {} written", invocation.shown(day)) +
                                        after_closure(invocation, family, closure, day));
  change.edits = {set_once(invocation, family, {}, "closure", std::move(closure))};
  return make_change(invocation, std::move(change));
}

ExitStatus monitor(Invocation& invocation) {
  const Family& family = invocation.family();
  if (!family.closure)
    invocation.stop(ExitStatus::usage,
                    "praca z rodziną nie jest zakończona; najpierw: asystent assess close {} --reason POWÓD",
                    "work with the family has not ended; first: asystent assess close {} --reason REASON",
                    family.id->text);
  Node entry = entry_from_options(invocation);
  put_default(entry, "date", date_node(invocation, invocation.today()));
  check_entry(invocation, entry);
  const Date day = *parse_iso(text_of(entry, "date"));
  std::string done =
      invocation.say("zapisano monitorowanie z dnia {}", "monitoring of {} written", invocation.shown(day)) +
      after_monitoring(invocation, family, entry, day);
  return add_entry(invocation, family, "monitoring", "date", std::move(entry), std::move(done));
}

} // namespace asystent
