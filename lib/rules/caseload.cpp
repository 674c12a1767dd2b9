#include "model/facts.hpp"
#include "model/overload.hpp"
#include "rules/caseload_words.hpp"
#include "rules/themes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace asystent::rules {
namespace {

FindingsOfRule finder(FindingId id, Severity severity, const Office& office) {
  return {id, severity, office.file, {}};
}

bool lasts_on_or_after(const Overload& overload, Date day) {
  return !overload.until || *overload.until >= day;
}

/// The families that share a reason.
struct Reason {
  std::string_view text;
  std::vector<std::string_view> families;
};

std::vector<Reason> reasons(const Overload& overload) {
  std::vector<Reason> found;
  std::map<std::string_view, std::size_t> places;
  for (const Counted& counted : overload.counted)
    for (const std::string& reason : counted.engagement->reasons) {
      const auto [place, is_new] = places.try_emplace(reason, found.size());
      if (is_new) found.push_back({reason, {}});
      found[place->second].families.push_back(counted.family->id);
    }
  return found;
}

/// `R-2026-016, R-2026-017: pilna sprawa; R-2026-018: zastępstwo`
std::string override_reason(const Overload& overload) {
  std::vector<std::string> parts;
  for (const auto& [text, families] : reasons(overload))
    parts.push_back(fmt::format("{}: {}", fmt::join(families, ", "), text));
  return fmt::format("{}", fmt::join(parts, "; "));
}

/// Stands at the assistant; its entries are the assignments, so that one family more makes it another
/// finding.
void at_assistant(FindingsOfRule& finder, const Assistant& assistant, const Overload& overload, int limit) {
  Finding& finding = finder.of(assistant.at);
  finding.assistant = assistant.id->text;
  finding.date = overload.from;
  finding.arguments = {{"count", overload.most}, {"limit", limit}};
  for (const Counted& counted : overload.counted)
    finding.entries.push_back({counted.family->file, counted.engagement->at});
  finding.keepers = finding.entries;
  if (finding.severity != Severity::error || !overload.accepted) return;
  finding.severity = Severity::warning;
  finding.override_reason = override_reason(overload);
}

void caseload_exceeded(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule errors = finder(FindingId::caseload_exceeded, Severity::error, c.office);
  for (const Assistant& assistant : c.office.assistants) {
    const int limit = limit_of(assistant, c.policy);
    for (const Overload& overload : overloads(c.caseloads, c.policy, assistant, limit, c.today))
      if (lasts_on_or_after(overload, c.today)) at_assistant(errors, assistant, overload, limit);
  }
  errors.move_to(found);
}

void caseload_exceeded_before(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule warnings = finder(FindingId::caseload_exceeded, Severity::warning, c.office);
  for (const Assistant& assistant : c.office.assistants)
    for (const Overload& overload :
         overloads(c.caseloads, c.policy, assistant, statutory_caseload_limit, c.today))
      if (!lasts_on_or_after(overload, c.today))
        at_assistant(warnings, assistant, overload, statutory_caseload_limit);
  warnings.move_to(found);
}

void caseload_full(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule notices = finder(FindingId::caseload_full, Severity::notice, c.office);
  for (const Assistant& assistant : c.office.assistants) {
    if (!employed(assistant, c.today)) continue;
    const int limit = limit_of(assistant, c.policy);
    const auto counted = c.caseloads.counted(c.policy, assistant, c.today);
    const int count = static_cast<int>(counted.size()) + families_elsewhere(assistant);
    if (count != limit) continue;
    Finding& finding = notices.at(assistant.at);
    finding.assistant = assistant.id->text;
    finding.arguments = {{"count", count}, {"limit", limit}};
  }
  notices.move_to(found);
}

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::caseload_exceeded, caseload_exceeded},
    {FindingId::caseload_exceeded, caseload_exceeded_before},
    {FindingId::caseload_full, caseload_full},
});

} // namespace

Theme caseload_rules() { return {caseload_words, {}, {}, of_office}; }

} // namespace asystent::rules
