#include "report/report_text.hpp"
#include "show/finding_text.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <array>

namespace asystent {
namespace {

constexpr std::size_t fault_indent = 4;

std::vector<Finding> findings_of(std::span<const Fault> faults) {
  std::vector<Finding> findings;
  for (const Fault& fault : faults) findings.push_back(fault.finding);
  return findings;
}

std::string place_text(const Place& place) { return fmt::format("{}:{}", place.file, place.at.line); }

std::vector<Cell> fault_cells(const Finding& finding, const Look& look) {
  const std::string severity(label(finding.severity).in(look.language));
  const std::string what = message(finding, look.language, look.today);
  return {{severity, paint_of(finding.severity)}, {fmt::format("{} ({})", what, place_text(finding.place))}};
}

/// What is wrong, under the name of its group.
std::string faults_text(std::span<const Fault> faults, const Look& look) {
  std::string text;
  for (std::size_t i = 0; i < faults.size();) {
    const FaultGroup group = faults[i].group;
    text += fmt::format("  {}\n", label(group).in(look.language));
    TextTable table(fault_indent, text_width);
    for (; i < faults.size() && faults[i].group == group; ++i)
      table.add(fault_cells(faults[i].finding, look));
    text += table.text(look.style);
  }
  return text;
}

std::string section(const std::string& title, std::span<const Fault> faults, const Look& look) {
  if (faults.empty()) return {};
  return fmt::format("{}  {}\n{}\n", look.style(Paint::bold, title),
                     counts_text(findings_of(faults), look.language), faults_text(faults, look));
}

std::string title_of(const FamilyFaults& family, const Look& look) {
  return printable(look.names && !family.name.empty() ? family.id + " " + family.name : family.id);
}

/// In how many families each group of faults was found.
std::string groups_text(const Audit& audit, const Look& look) {
  std::array<int, words<FaultGroup>.size()> counts{};
  const auto add = [&](std::span<const Fault> faults) {
    for (std::size_t i = 0; i < faults.size(); ++i)
      if (i == 0 || faults[i].group != faults[i - 1].group)
        ++counts[static_cast<std::size_t>(faults[i].group)];
  };
  for (const FamilyFaults& family : audit.families) add(family.faults);
  TextTable table(2);
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0)
      table.add({{std::to_string(counts[i]), Paint::plain, Align::right},
                 {std::string(words<FaultGroup>[i].label.in(look.language))}});
  if (table.empty()) return {};
  return say(look.language, "W ilu rodzinach:\n", "In how many families:\n") + table.text(look.style);
}

} // namespace

std::string audit_text(const Audit& audit, const Look& look) {
  std::string text;
  for (const FamilyFaults& family : audit.families)
    text += section(title_of(family, look), family.faults, look);
  text += section(say(look.language, "Asystenci i folder", "Assistants and folder"), audit.office, look);
  text += say(look.language, "Rodziny: {}, bez uchybień: {}\n", "Families: {}, without faults: {}\n",
              audit.family_count, audit.without_faults);
  return text + groups_text(audit, look);
}

} // namespace asystent
