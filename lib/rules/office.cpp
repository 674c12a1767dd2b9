#include "model/facts.hpp"
#include "rules/date_order.hpp"
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

} // namespace

void unknown_in_worklog(const Worklog& worklog, const Office& office, Finder& finder) {
  const Assistant* assistant = find_assistant(office, *worklog.assistant);
  for (const WorklogEntry& entry : worklog.entries) {
    if (assistant != nullptr && employed(*assistant, *entry.date)) continue;
    Finding& finding = finder.at(entry, entry.date.at);
    finding.assistant = *worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = {{"what", why_unknown(assistant)}};
  }
}

void times_in_worklog(const Worklog& worklog, const Office&, Finder& finder) {
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

void dates_of_employment(const OfficeCase& c, std::vector<Finding>& found) {
  Finder finder(FindingId::date_order, Severity::error, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    if (!assistant.from || !assistant.until || *assistant.until >= *assistant.from) continue;
    Finding& finding = finder.at(assistant.until.at);
    finding.assistant = assistant.id->text;
    finding.date = *assistant.from;
    finding.arguments = {{"key", std::string("until")},
                         {"other", std::string("from")},
                         {"beginning", *assistant.from},
                         {"date", *assistant.until}};
  }
  finder.move_to(found);
}

// Art. 7 ust. 3-4.
void authorisation_missing(const OfficeCase& c, std::vector<Finding>& found) {
  Finder finder(FindingId::authorisation_missing, Severity::warning, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    const auto keys = missing_papers(assistant);
    if (keys.empty() || !employed(assistant, c.today)) continue;
    Finding& finding = finder.at(assistant.at);
    finding.assistant = assistant.id->text;
    finding.arguments = {{"missing", fmt::format("{}", fmt::join(keys, ", "))}};
  }
  finder.move_to(found);
}

} // namespace asystent::rules
