#include "record/texts.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace asystent::record {
namespace {

/// What says of what day an entry is; the first that it has.
constexpr std::array keys_of_day{std::string_view("date"), std::string_view("on"), std::string_view("from"),
                                 std::string_view("since"), std::string_view("started")};

std::optional<Date> day_of(const yaml::Node& entry, const Entity& entity) {
  for (const std::string_view key : keys_of_day) {
    const yaml::Node* node = entry.find(key);
    const Row* row = entity.find(key);
    if (node == nullptr || row == nullptr || row->type->shape != Shape::date) continue;
    if (const auto day = parse_iso(node->text)) return day;
  }
  return std::nullopt;
}

/// Goes through one record.
class Walk {
public:
  explicit Walk(const std::function<void(const RecordText&)>& use) : use_(use) {}

  void record(const yaml::Node& root, const Entity& entity) {
    found_.entry = entity.name;
    mapping(root, entity, true);
  }

private:
  void mapping(const yaml::Node& node, const Entity& entity, bool is_record) {
    const auto outer = found_.date;
    // A record itself is of no day: its `previous` and its address are of all.
    if (const auto day = is_record ? std::nullopt : day_of(node, entity)) found_.date = day;
    for (const yaml::Node& child : node.children) {
      const Row* row = entity.find(child.key);
      if (row == nullptr) continue;
      const std::size_t before = found_.path.size();
      found_.path.append(before == 0 ? "" : ".").append(row->key);
      found_.row = row;
      value(child, *row->type, is_record);
      found_.path.resize(before);
    }
    found_.date = outer;
  }

  /// An entry of the record's own has a number and a name; those within it are parts of it.
  void entry(const yaml::Node& node, const Entity& entity, bool is_own) {
    if (!is_own) return mapping(node, entity, false);
    const Text outer = std::exchange(found_.entry, entity.name);
    found_.number = ++entries_;
    mapping(node, entity, false);
    found_.entry = outer;
    found_.number = 0;
  }

  void value(const yaml::Node& node, const Type& type, bool is_own) {
    if (type.entity != nullptr && node.kind == yaml::Node::Kind::sequence) {
      for (const yaml::Node& item : node.children) entry(item, type.entity(), is_own);
    } else if (type.entity != nullptr) {
      entry(node, type.entity(), is_own);
    } else if (node.is_collection()) {
      // A list of values, or a mapping whose keys are values: `{kuba: Wyspany}`.
      for (const yaml::Node& child : node.children) {
        if (!child.key.empty()) tell(child.key, child.key_at);
        value(child, type, false);
      }
    } else {
      tell(node.text, node.at);
    }
  }

  void tell(std::string_view text, Position at) {
    if (text.empty()) return;
    found_.text = text;
    found_.at = at;
    use_(found_);
  }

  const std::function<void(const RecordText&)>& use_;
  RecordText found_;
  std::size_t entries_ = 0;
};

void add_keys(const Entity& entity, std::vector<const Entity*>& seen, std::vector<std::string_view>& keys) {
  if (std::ranges::find(seen, &entity) != seen.end()) return;
  seen.push_back(&entity);
  for (const Row& row : entity.rows)
    if (std::ranges::find(keys, row.key) == keys.end()) keys.push_back(row.key);
  for (const Row& row : entity.rows)
    if (row.type->entity != nullptr) add_keys(row.type->entity(), seen, keys);
}

bool has_path(const Entity& entity, std::string_view path) {
  const std::size_t dot = path.find('.');
  const Row* row = entity.find(path.substr(0, dot));
  if (row == nullptr || dot == std::string_view::npos) return row != nullptr;
  return row->type->entity != nullptr && has_path(row->type->entity(), path.substr(dot + 1));
}

} // namespace

void each_text(const yaml::Node& root, const Entity& entity,
               const std::function<void(const RecordText&)>& use) {
  Walk(use).record(root, entity);
}

bool has_key(const Entity& entity, std::string_view key) {
  const auto keys = keys_below(entity);
  return std::ranges::find(keys, key) != keys.end() || has_path(entity, key);
}

std::vector<std::string_view> keys_below(const Entity& entity) {
  std::vector<const Entity*> seen;
  std::vector<std::string_view> keys;
  add_keys(entity, seen, keys);
  return keys;
}

bool path_has(std::string_view path, std::string_view key) {
  if (key.find('.') != std::string_view::npos)
    return path == key || (path.starts_with(key) && path.substr(key.size()).starts_with('.'));
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    if (path.substr(0, dot) == key) return true;
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return false;
}

} // namespace asystent::record
