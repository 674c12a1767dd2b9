#include "report/audit.hpp"

#include "rules/catalogue.hpp"
#include "show/finding_message.hpp"
#include "show/finding_text.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace asystent::report {
namespace {

/// All families by id; what cannot be read has findings, and an id from its file, but no name.
std::map<std::string, FamilyFaults> families_of(const CaseSet& cases) {
  std::map<std::string, FamilyFaults> families;
  for (const Family& family : cases.families) families[std::string(family.id->text)].name = *family.name;
  return families;
}

void sort_by_group(std::vector<Fault>& faults) { std::ranges::stable_sort(faults, {}, &Fault::group); }

void add_family(std::string id, FamilyFaults family, Audit& audit) {
  ++audit.family_count;
  if (family.faults.empty()) {
    ++audit.without_faults;
    return;
  }
  sort_by_group(family.faults);
  family.id = std::move(id);
  audit.families.push_back(std::move(family));
}

constexpr std::size_t fault_indent = 4;

std::vector<Finding> findings_of(std::span<const Fault> faults) {
  std::vector<Finding> findings;
  for (const Fault& fault : faults) findings.push_back(fault.finding);
  return findings;
}

std::string place_text(const Place& place) { return fmt::format("{}:{}", place.file, place.at.line); }

std::vector<show::Cell> fault_cells(const Finding& finding, const show::Look& look) {
  const std::string severity(label(finding.severity).in(look.language));
  const std::string what = show::message(finding, look.language, look.today);
  return {{severity, show::paint_of(finding.severity)},
          {fmt::format("{} ({})", what, place_text(finding.place))}};
}

/// What is wrong, under the name of its group.
std::string faults_text(std::span<const Fault> faults, const show::Look& look) {
  std::string text;
  for (std::size_t i = 0; i < faults.size();) {
    const FaultGroup group = faults[i].group;
    text += fmt::format("  {}\n", label(group).in(look.language));
    show::TextTable table(fault_indent, show::text_width);
    for (; i < faults.size() && faults[i].group == group; ++i)
      table.add(fault_cells(faults[i].finding, look));
    text += table.text(look.style);
  }
  return text;
}

std::string section(const std::string& title, std::span<const Fault> faults, const show::Look& look) {
  if (faults.empty()) return {};
  return fmt::format("{}  {}\n{}\n", look.style(show::Paint::bold, title),
                     show::counts_text(findings_of(faults), look.language), faults_text(faults, look));
}

std::string title_of(const FamilyFaults& family, const show::Look& look) {
  return printable(show::with_name(family.id, family.name, look));
}

/// In how many families each group of faults was found.
std::string groups_text(const Audit& audit, const show::Look& look) {
  std::array<int, words<FaultGroup>.size()> counts{};
  const auto add = [&](std::span<const Fault> faults) {
    for (std::size_t i = 0; i < faults.size(); ++i)
      if (i == 0 || faults[i].group != faults[i - 1].group)
        ++counts[static_cast<std::size_t>(faults[i].group)];
  };
  for (const FamilyFaults& family : audit.families) add(family.faults);
  show::TextTable table(2);
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      table.add({{std::to_string(counts[i]), show::Paint::plain, show::Align::right},
                 {std::string(words<FaultGroup>[i].label.in(look.language))}});
  if (table.empty()) return {};
  return say(look.language, "W ilu rodzinach:\n", "In how many families:\n") + table.text(look.style);
}

show::Json faults_of(std::span<const Fault> faults, const show::Look& look) {
  show::Json list = show::Json::array();
  for (const Fault& fault : faults) {
    show::Json json{{"group", word(fault.group)}};
    json.update(show::json_of(fault.finding, look));
    list.push_back(std::move(json));
  }
  return list;
}

show::Json family_of(const FamilyFaults& family, const show::Look& look) {
  show::Json json{{"family", family.id}};
  show::add_private(json, "name", family.name, look);
  json["faults"] = faults_of(family.faults, look);
  return json;
}

} // namespace

Audit audit(const CaseSet& cases, std::span<const Finding> findings) {
  Audit result;
  auto families = families_of(cases);
  for (Finding& finding : show::without_values({findings.begin(), findings.end()})) {
    if (finding.severity == Severity::notice) continue;
    auto& faults = finding.family.empty() ? result.office : families[finding.family].faults;
    faults.push_back({rules::info(finding.id).group, std::move(finding)});
  }
  sort_by_group(result.office);
  for (auto& [id, family] : families) add_family(id, std::move(family), result);
  return result;
}

std::string audit_text(const Audit& audit, const show::Look& look) {
  std::string text;
  for (const FamilyFaults& family : audit.families)
    text += section(title_of(family, look), family.faults, look);
  text += section(say(look.language, "Asystenci i folder", "Assistants and folder"), audit.office, look);
  text += say(look.language, "Rodziny: {}, bez uchybień: {}\n", "Families: {}, without faults: {}\n",
              audit.family_count, audit.without_faults);
  return text + groups_text(audit, look);
}

std::string audit_json(const Audit& audit, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["family_count"] = audit.family_count;
  document["without_faults"] = audit.without_faults;
  document["families"] = show::Json::array();
  for (const FamilyFaults& family : audit.families) document["families"].push_back(family_of(family, look));
  document["office"] = faults_of(audit.office, look);
  return show::document_text(document);
}

} // namespace asystent::report
