#include "casebook/prepared_piece.hpp"
#include "casebook/record_file.hpp"
#include "model/agreed_steps.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "model/members.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::casebook {
namespace {

using Lines = std::vector<std::string>;
using record::Shape;

/// What is known on the day, for each kind of value.
struct Known {
  const Family* family;
  const Office& office;
  Date today;
  Language language;
};

/// The people of the family who are still there.
Lines members(const Known& known, bool only_children = false) {
  Lines lines;
  if (known.family == nullptr) return lines;
  for (const Member& member : known.family->members)
    if (!is_gone(member, known.today) && (!only_children || is_child(member)))
      lines.push_back(fmt::format("  {}: {} ({})", disclosed(member.id->text), disclosed(*member.name),
                                  label(*member.role).in(known.language)));
  return lines;
}

Lines goals(const Known& known) {
  Lines lines;
  const Plan* plan = known.family == nullptr ? nullptr : newest_plan(*known.family);
  if (plan == nullptr) return lines;
  for (const Goal& goal : plan->goals)
    if (is_open(goal)) lines.push_back(fmt::format("  {}: {}", *goal.id, disclosed(*goal.goal)));
  return lines;
}

/// When one usually meets: the last visits that say it.
Lines hours(const Known& known) {
  constexpr std::size_t most = 3;
  std::string all;
  std::size_t count = 0;
  if (known.family == nullptr) return {};
  const auto& visits = known.family->visits;
  for (auto visit = visits.rbegin(); visit != visits.rend() && count < most; ++visit)
    if (is_held(*visit) && visit->from && visit->to) {
      all += fmt::format("{}{}-{}", all.empty() ? "" : ", ", to_string(*visit->from), to_string(*visit->to));
      ++count;
    }
  if (all.empty()) return {};
  return {say(known.language, "ostatnie wizyty: {}", "the last visits: {}", all)};
}

Lines steps(const Known& known) {
  Lines lines;
  if (known.family == nullptr) return lines;
  for (const OpenStep& open : open_steps(*known.family))
    lines.push_back(say(known.language, "  otwarte ustalenie {}: {}, {}", "  open step {}: {}, {}",
                        open.number, disclosed(*open.step->who), disclosed(*open.step->what)));
  return lines;
}

Lines assistants(const Known& known) {
  Lines lines;
  for (const Assistant& assistant : known.office.assistants)
    lines.push_back(fmt::format("  {}: {}", assistant.id->text, disclosed(*assistant.name)));
  return lines;
}

Lines own_areas(const Known& known) {
  Lines lines;
  for (const OwnArea& own : known.office.areas)
    lines.push_back(fmt::format("  {}: {}", own.area.id, own.label));
  return lines;
}

Lines hint_of(const record::Row& row, const Known& known) {
  const record::Type& type = row.type->item != nullptr ? *row.type->item : *row.type;
  if (row.key == "assistant" || row.key == "substitute") return assistants(known);
  if (row.key == "agreed" && row.type->entity == &record::entity_of<Agreed>) return steps(known);
  if (row.key == "from" && type.shape == Shape::clock_time) return hours(known);
  switch (type.shape) {
  case Shape::member:
    return members(known);
  case Shape::goal:
    return goals(known);
  case Shape::area:
  case Shape::scores:
    return own_areas(known);
  case Shape::texts:
    return row.key == "children" ? members(known, true) : Lines();
  default:
    return {};
  }
}

} // namespace

std::vector<PieceHint> hints_of(EntryKind kind, const CaseFile* file, const Office& office, Date today,
                                Language language) {
  const Known known{file == nullptr ? nullptr : &file->family, office, today, language};
  std::vector<PieceHint> hints;
  for (const record::Row& row : kind().rows)
    if (Lines lines = hint_of(row, known); !lines.empty())
      hints.push_back({std::string(row.key), std::move(lines)});
  return hints;
}

} // namespace asystent::casebook
