#include "report/overdue_table.hpp"

#include "show/deadline_text.hpp"

namespace asystent {
namespace {

void add_what(std::vector<Cell>& row, const Deadline& deadline, const Look& look) {
  const bool is_overdue = deadline.state == DeadlineState::overdue;
  row.push_back({when_text(deadline, look), is_overdue ? Paint::red : Paint::yellow});
  row.push_back({subject_of(deadline, look.language)});
  row.push_back({"→ " + mending_command(deadline, look), Paint::dim});
}

} // namespace

std::vector<Cell> family_cells(std::string_view id, std::string_view name, const Look& look) {
  std::vector<Cell> cells{{std::string(id), Paint::bold}};
  if (look.names) cells.push_back({std::string(name)});
  return cells;
}

std::string overdue_table(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look,
                          std::size_t indent) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    const Finding& finding = deadline.finding;
    auto row = family_cells(finding.family, names.of(finding.family), look);
    row.push_back({finding.assistant.empty() ? "—" : finding.assistant});
    add_what(row, deadline, look);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

std::string overdue_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                    std::size_t indent) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    std::vector<Cell> row;
    add_what(row, deadline, look);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

} // namespace asystent
