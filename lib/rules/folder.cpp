#include "rules/folder_words.hpp"
#include "rules/themes.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <map>

namespace asystent::rules {
namespace {

using FamiliesById = std::map<std::string_view, const Engagements*>;

FamiliesById families_by_id(const Caseloads& caseloads) {
  FamiliesById families;
  for (const Engagements& family : caseloads.families()) families.emplace(family.id, &family);
  return families;
}

/// What may have been meant where there is no such family: another one.
/// Nobody mistypes more often than this.
constexpr int most_compared = 50;

std::string nearest_id(const FamiliesById& families, const Engagements& of) {
  if (families.contains(of.previous)) return {};
  std::vector<std::string_view> ids;
  for (const auto& [known, family] : families)
    if (known != of.id) ids.push_back(known);
  return std::string(nearest(of.previous, ids));
}

bool names_earlier_case(const Engagements& family) { return !family.previous.empty(); }

/// What is wrong with the case that a family names as its earlier one; nothing where it can be one.
std::optional<Text> why_wrong(const Engagements& family, const FamiliesById& families, Date today) {
  if (family.previous == family.id) return Text{"to ta sama sprawa", "it is this very case"};
  const auto found = families.find(family.previous);
  if (found == families.end())
    return Text{"nie ma takiej rodziny w folderze spraw", "the case folder has no such family"};
  if (found->second->is_active(today)) return Text{"ta sprawa nadal trwa", "that case is still active"};
  return std::nullopt;
}

// Practice. Whether a record that cannot be read is active nobody knows: it is there, and that is enough.
void previous_wrong(const OfficeOnDay& c, std::vector<Finding>& found) {
  if (std::ranges::none_of(c.caseloads.families(), names_earlier_case)) return;
  const FamiliesById families = families_by_id(c.caseloads);
  int count = 0;
  for (const Engagements& family : c.caseloads.families()) {
    if (!names_earlier_case(family)) continue;
    const auto why = why_wrong(family, families, c.today);
    if (!why) continue;
    FindingsOfRule finder(FindingId::previous_wrong, Severity::warning, family.file, family.id);
    finder.at(family.previous_at).arguments = {
        {"value", family.previous},
        {"what", *why},
        {"nearest", ++count > most_compared ? "" : nearest_id(families, family)}};
    finder.move_to(found);
  }
}

void not_read(const OfficeOnDay& c, std::vector<Finding>& found) {
  for (const std::string& file : c.not_read) {
    FindingsOfRule finder(FindingId::not_read, Severity::warning, file, {});
    finder.at(Position{1, 1});
    finder.move_to(found);
  }
}

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::previous_wrong, previous_wrong},
    {FindingId::not_read, not_read},
});

} // namespace

Theme folder_rules() { return {folder_words, {}, {}, of_office}; }

} // namespace asystent::rules
