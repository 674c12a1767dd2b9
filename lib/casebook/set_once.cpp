#include "casebook/set_once.hpp"

#include "calendar/date.hpp"
#include "edit/path.hpp"
#include "edit/shape.hpp"
#include "model/finding_id.hpp"
#include "rules/gate.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace asystent::casebook {
namespace {

/// Days that lie ahead when they are written, or only say from when the record is judged.
constexpr auto planned =
    std::to_array<std::string_view>({"until", "due", "expected", "report_dates", "records_from"});

struct WrittenDay {
  std::string_view key;
  std::string_view text;
  Position at;
};

const std::string* key_at(const edit::Path& path, std::size_t index) {
  return index < path.size() ? std::get_if<std::string>(&path[index]) : nullptr;
}

/// A meeting's day is announced, as a visit's `next` is.
bool is_planned(const edit::Path& path, std::string_view key) {
  const std::string* list = key_at(path, 0);
  const bool is_meeting = list != nullptr && *list == "appointments";
  return std::ranges::find(planned, key) != planned.end() || (is_meeting && key == "date");
}

/// Nobody has agreed on a draft yet.
bool is_in_draft(const yaml::Node& record, const edit::Path& path) {
  const std::string* list = key_at(path, 0);
  if (list == nullptr || *list != "plans" || path.size() < 2) return false;
  const yaml::Node* plan = edit::find_at(record, {path.begin(), path.begin() + 2});
  const yaml::Node* draft = plan == nullptr ? nullptr : plan->find("draft");
  return draft != nullptr && draft->text == "true";
}

/// All in the value, also in the entries of a list. An item of a list has the list's key.
void collect(const yaml::Node& node, std::string_view key, const edit::ValueShape& shape,
             const edit::Path& path, std::vector<WrittenDay>& days) {
  if (!node.is_collection() && shape.shape() == record::Shape::date && !shape.is_absent(node) &&
      !is_planned(path, key))
    days.push_back({key, node.text, node.at});
  for (const yaml::Node& child : node.children)
    collect(child, child.key.empty() ? key : child.key, shape.child_of(node, child), path, days);
}

std::vector<WrittenDay> days_in(const yaml::Node& value, const edit::SetValue& edit,
                                const record::Entity& kind) {
  std::vector<WrittenDay> days;
  const edit::ValueShape shape = shape_at(edit::ValueShape(kind), edit.mapping).under(edit.key);
  collect(value, edit.key, shape, edit.mapping, days);
  return days;
}

/// The innermost entry on the way that has an `override`.
edit::Path keeper_on(const record::Entity& kind, const edit::Path& path) {
  const record::Entity* entity = &kind;
  edit::Path keeper;
  for (std::size_t i = 0; i < path.size() && entity != nullptr; ++i) {
    bool is_entry = true;
    if (const std::string* key = key_at(path, i)) {
      const record::Row* row = entity->find(*key);
      is_entry = row != nullptr && row->type->shape == record::Shape::entry;
      entity = row == nullptr || row->type->entity == nullptr ? nullptr : &row->type->entity();
    }
    if (is_entry && entity != nullptr && entity->find("override") != nullptr)
      keeper.assign(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i) + 1);
  }
  return keeper;
}

/// As a part of the trace, which it must not end.
std::string in_trace(std::string_view reason) {
  std::string text(reason);
  std::ranges::replace(text, ';', ',');
  return text;
}

} // namespace

std::vector<ReplacedDay> days_replaced(const yaml::Node& record, const record::Entity& kind,
                                       const edit::SetValue& edit) {
  const yaml::Node* mapping = edit::find_at(record, edit.mapping);
  const yaml::Node* was = mapping == nullptr ? nullptr : mapping->find(edit.key);
  if (was == nullptr || is_in_draft(record, edit.mapping)) return {};
  std::vector<WrittenDay> left = days_in(edit.value, edit, kind);
  std::vector<ReplacedDay> replaced;
  for (const WrittenDay& day : days_in(*was, edit, kind)) {
    const auto same = std::ranges::find_if(
        left, [&](const WrittenDay& other) { return other.key == day.key && other.text == day.text; });
    if (same != left.end())
      left.erase(same);
    else
      replaced.push_back(
          {std::string(day.key), std::string(day.text), day.at, keeper_on(kind, edit.mapping)});
  }
  return replaced;
}

std::vector<edit::SetValue> kept_reasons(const yaml::Node& record, const std::vector<ReplacedDay>& days,
                                         std::string_view reason, std::list<std::string>& texts) {
  std::map<edit::Path, std::string> traces;
  for (const ReplacedDay& day : days) {
    std::string& trace = traces[day.keeper];
    trace.append(trace.empty() ? "" : rules::between_corrections).append(day.key).append(" ").append(day.was);
  }
  std::vector<edit::SetValue> edits;
  for (auto& [keeper, trace] : traces) {
    const yaml::Node* given = edit::node_at(record, keeper).find("override");
    const yaml::Node* before = given == nullptr ? nullptr : given->find(word(FindingId::date_order));
    std::string& text = texts.emplace_back(
        before == nullptr ? "" : std::string(before->text).append(rules::between_corrections));
    text.append(trace).append(": ").append(in_trace(reason));
    edit::Path mapping = keeper;
    if (given != nullptr && !given->is_null()) {
      mapping.emplace_back("override");
      edits.push_back({mapping, std::string(word(FindingId::date_order)), yaml::scalar_node(text)});
      continue;
    }
    yaml::Node reasons = yaml::mapping_node();
    yaml::put(reasons, word(FindingId::date_order), yaml::scalar_node(text));
    edits.push_back({mapping, "override", std::move(reasons)});
  }
  return edits;
}

} // namespace asystent::casebook
