#include "show/deadline_text.hpp"

#include "rules/catalogue.hpp"
#include "show/day_text.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace asystent::show {
namespace {

/// Whom of the family it is about; empty where it is about all.
Private member_of(const Finding& finding) {
  const auto* member = argument<PrivateText>(finding, "member");
  return member == nullptr ? Private() : Private(*member);
}

void add_when(std::vector<Cell>& row, const Deadline& deadline, const Look& look) {
  const bool is_overdue = deadline.state == DeadlineState::overdue;
  row.push_back({when_text(deadline, look), is_overdue ? Paint::red : Paint::yellow});
}

void add_what(std::vector<Cell>& row, const Deadline& deadline, const Look& look) {
  add_when(row, deadline, look);
  row.push_back({what_text(deadline, look)});
  row.push_back({"→ " + mending_command(deadline, look), Paint::dim});
}

/// The first of so many, and where all of them stand.
void add_many(std::vector<Cell>& row, const Deadline& first, std::size_t count, const Look& look) {
  add_when(row, first, look);
  row.push_back({say(look.language, "{0} i {1} {1:podobny|podobne|podobnych}", "{0} and {1} more like it",
                     rules::subject_of(first, look.language), Count{static_cast<int>(count) - 1})});
  row.push_back({"→ asystent report family " + first.finding.family, Paint::dim});
}

std::vector<Cell> cells_of_whose(const Finding& finding, const FamilyNames& names, const Look& look) {
  auto row = family_cells(finding.family, names.of(finding.family), look);
  row.push_back({finding.assistant.empty() ? "—" : finding.assistant});
  return row;
}

/// What is counted together.
using Sort = std::pair<std::string_view, FindingId>;

Sort sort_of(const Deadline& deadline) { return {deadline.finding.family, deadline.finding.id}; }

} // namespace

std::string when_text(const Deadline& deadline, const Look& look) {
  const Date day = *deadline.finding.rolled;
  if (deadline.state == DeadlineState::upcoming)
    return fmt::format("{} ({})", distance_text(day, look), weekday_text(day, look.language));
  return say(look.language, "{0} {0:dzień|dni|dni} po terminie ({1})", "{0} {0:day|days} overdue ({1})",
             Count{-deadline.days}, day_text(day, look.language));
}

std::string what_text(const Deadline& deadline, const Look& look) {
  const std::string subject = rules::subject_of(deadline, look.language);
  const auto* words = argument<PrivateText>(deadline.finding, "words");
  return words == nullptr || !look.names ? subject : fmt::format("{}: {}", subject, shown(*words, look));
}

std::string mending_command(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  const auto value = [&](std::string_view name) {
    return rules::argument_text(finding, name, look.language);
  };
  return fmt::format(fmt::runtime("asystent " + std::string(rules::info(finding.id).duty.value().command)),
                     fmt::arg("family", finding.family), fmt::arg("goal", value("goal")),
                     fmt::arg("number", value("number")), fmt::arg("date", iso(*finding.date)),
                     fmt::arg("due", iso(*finding.due)), fmt::arg("step", value("step")),
                     fmt::arg("member", shown(member_of(finding), look, "…")));
}

Handle handle_of(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  Look nameless = look;
  nameless.names = false;
  return {.family = finding.family,
          .about = fmt::format("{} {} {}", word(finding.id), iso(*finding.date), iso(*finding.due)),
          .what = fmt::format("{}, {}", what_text(deadline, look), when_text(deadline, look)),
          .command = mending_command(deadline, look),
          .kept = mending_command(deadline, nameless)};
}

std::string deadlines_table(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look,
                            std::size_t indent, Handles* handles) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    auto row = cells_of_whose(deadline.finding, names, look);
    add_what(row, deadline, look);
    if (handles != nullptr) handles->number(row, handle_of(deadline, look));
    table.add(std::move(row));
  }
  return table.text(look.style);
}

std::string counted_deadlines_table(std::span<const Deadline> deadlines, const FamilyNames& names,
                                    const Look& look, std::size_t indent, Handles* handles) {
  std::map<Sort, std::size_t> counts;
  for (const Deadline& deadline : deadlines) ++counts[sort_of(deadline)];
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    std::size_t& count = counts[sort_of(deadline)];
    if (count == 0) continue; // told with the first one
    auto row = cells_of_whose(deadline.finding, names, look);
    const bool is_alone = count < many_of_a_kind;
    if (is_alone)
      add_what(row, deadline, look);
    else
      add_many(row, deadline, std::exchange(count, 0), look);
    if (handles != nullptr && is_alone)
      handles->number(row, handle_of(deadline, look));
    else if (handles != nullptr)
      Handles::leave_out(row);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

std::string deadlines_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                      std::size_t indent) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    std::vector<Cell> row;
    add_what(row, deadline, look);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

} // namespace asystent::show
