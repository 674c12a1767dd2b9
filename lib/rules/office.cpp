#include "rules/date_order.hpp"
#include "rules/facts.hpp"
#include "rules/office_rules.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asystent::rules {
namespace {

std::vector<std::string_view> missing_papers(const Assistant& assistant) {
  std::vector<std::string_view> keys;
  if (!assistant.authorised) keys.emplace_back("authorised");
  if (!assistant.secrecy_signed) keys.emplace_back("secrecy_signed");
  return keys;
}

void check_entries(const Worklog& worklog, const Assistant* assistant, Finder& finder) {
  for (const WorklogEntry& entry : worklog.entries) {
    if (assistant != nullptr && employed(*assistant, *entry.date)) continue;
    Finding& finding = finder.at(entry, entry.date.at);
    finding.assistant = *worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = {{"what", why_unknown(assistant)}};
  }
}

void check_times(const Worklog& worklog, Finder& finder) {
  for (const WorklogEntry& entry : worklog.entries) {
    if (!entry.from || !entry.to || *entry.to >= *entry.from) continue;
    Finding& finding = finder.at(entry, entry.to.at);
    finding.assistant = *worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = {{"key", std::string("to")},
                         {"other", std::string("from")},
                         {"beginning", to_string(*entry.from)},
                         {"date", to_string(*entry.to)}};
  }
}

void check_employment(const Office& office, Finder& finder) {
  for (const Assistant& assistant : office.assistants) {
    if (!assistant.from || !assistant.until || *assistant.until >= *assistant.from) continue;
    Finding& finding = finder.at(assistant.until.at);
    finding.assistant = assistant.id->text;
    finding.date = *assistant.from;
    finding.arguments = {{"key", std::string("until")},
                         {"other", std::string("from")},
                         {"beginning", *assistant.from},
                         {"date", *assistant.until}};
  }
}

} // namespace

// Art. 7 ust. 3-4.
void authorisation_missing(const Cases& cases, const Practice&, Date today, std::vector<Finding>& found) {
  Finder finder(FindingId::authorisation_missing, Severity::warning, cases.office.file, {});
  for (const Assistant& assistant : cases.office.assistants) {
    const auto keys = missing_papers(assistant);
    if (keys.empty() || !employed(assistant, today)) continue;
    Finding& finding = finder.at(assistant.at);
    finding.assistant = assistant.id->text;
    finding.arguments = {{"missing", fmt::format("{}", fmt::join(keys, ", "))}};
  }
  finder.move_to(found);
}

void unknown_in_worklog(const Cases& cases, const Practice&, Date, std::vector<Finding>& found) {
  for (const Worklog& worklog : cases.worklogs) {
    Finder finder(FindingId::assistant_unknown, Severity::error, worklog.file, {});
    check_entries(worklog, find_assistant(cases.office, *worklog.assistant), finder);
    finder.move_to(found);
  }
}

void dates_of_office(const Cases& cases, const Practice&, Date, std::vector<Finding>& found) {
  Finder of_office(FindingId::date_order, Severity::error, cases.office.file, {});
  check_employment(cases.office, of_office);
  of_office.move_to(found);
  for (const Worklog& worklog : cases.worklogs) {
    Finder finder(FindingId::date_order, Severity::error, worklog.file, {});
    check_times(worklog, finder);
    finder.move_to(found);
  }
}

} // namespace asystent::rules
