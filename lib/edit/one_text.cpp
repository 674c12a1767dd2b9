#include "edit/one_text.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace asystent::edit {
namespace {

bool is_within(const Path& inner, const Path& outer) {
  return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

Path beneath(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

yaml::Node* find_in(yaml::Node& root, const Path& path) {
  return find_at(root, path) == nullptr ? nullptr : &node_at(root, path);
}

/// An item of a list as it is by now: one of the text, or new.
struct Item {
  std::optional<std::size_t> in_text; // its number there
  std::size_t made = 0;               // else the number of what makes it
};
using Items = std::vector<Item>;

/// What makes a new item, and what is set in it afterwards.
struct Made {
  InsertItem item;
  std::vector<SetValue> values = {};
};

/// Its lines, where they are as they are written elsewhere. They are edited as a file of their own.
std::string lines_of(const Made& made, const record::Entity& root) {
  if (made.values.empty()) return made.item.lines;
  const std::string& list = std::get<std::string>(made.item.list.front());
  const std::string head = list + ":\n";
  std::vector<Edit> edits;
  for (const SetValue& value : made.values)
    edits.emplace_back(SetValue{{list, std::size_t{0}}, value.key, value.value, value.lines});
  return apply(yaml::YamlFile({}, head + made.item.lines), edits, root).document->text().substr(head.size());
}

/// Where a path leads: in the text, or in an item that is new.
struct Where {
  Path path; // from the root of the text, or from the item
  std::optional<std::size_t> made = {};
};

/// The edits so far. take() gives whether the edit can be told of the text as it is.
class Course {
public:
  Course(const yaml::Node& before, const record::Entity& root) : before_(before), root_(root) {}

  bool take(const InsertItem& edit) {
    const Where list = where(edit.list);
    if (list.made) return add_in_new(made_[*list.made].item, list.path, edit);
    Items* items = items_at(list);
    if (items == nullptr || edit.index > items->size()) return false;
    items->insert(items->begin() + static_cast<std::ptrdiff_t>(edit.index), {std::nullopt, made_.size()});
    made_.push_back({edit});
    return true;
  }

  bool take(const RemoveItem& edit) {
    const Where list = where(edit.list);
    Items* items = items_at(list);
    if (items == nullptr || edit.index >= items->size() || items->size() == 1) return false;
    const auto index = (*items)[edit.index].in_text;
    if (!index || changes_in(beneath(list.path, *index))) return false;
    items->erase(items->begin() + static_cast<std::ptrdiff_t>(edit.index));
    removed_.push_back({list.path, *index});
    return true;
  }

  bool take(const SetValue& edit) {
    Where mapping = where(edit.mapping);
    if (mapping.made) return mapping.path.empty() && set_in_new(made_[*mapping.made], edit);
    const Path place = beneath(mapping.path, edit.key);
    if (is_set_around(place) || changes_in(place)) return false;
    values_.push_back({std::move(mapping.path), edit.key, edit.value, edit.lines});
    return true;
  }

  /// All of them; nothing where they cannot be told so.
  std::optional<std::vector<EditOfText>> all() const {
    std::vector<EditOfText> edits;
    for (const SetValue& value : values_)
      edits.push_back({value, beneath(in_result(value.mapping), value.key)});
    for (const RemoveItem& gone : removed_) edits.push_back({gone, in_result(gone.list)});
    for (const auto& [list, items] : lists_)
      if (!add_new(list, items, edits)) return std::nullopt;
    return edits;
  }

private:
  std::size_t size_in_text(const Path& list) const {
    const yaml::Node* node = find_at(before_, list);
    return node == nullptr ? 0 : node->children.size();
  }

  Where where(const Path& path) const {
    Where at;
    for (const Step& step : path) {
      const auto list = at.made ? lists_.end() : lists_.find(at.path);
      const auto* index = std::get_if<std::size_t>(&step);
      if (list == lists_.end() || index == nullptr || *index >= list->second.size()) {
        at.path.push_back(step);
      } else if (const Item& item = list->second[*index]; item.in_text) {
        at.path.emplace_back(*item.in_text);
      } else {
        at = {{}, item.made};
      }
    }
    return at;
  }

  Path in_result(const Path& path) const {
    Path list;
    Path result;
    for (const Step& step : path) {
      const auto found = lists_.find(list);
      list.push_back(step);
      const auto* index = std::get_if<std::size_t>(&step);
      if (found == lists_.end() || index == nullptr)
        result.push_back(step);
      else
        result.emplace_back(static_cast<std::size_t>(
            std::ranges::find(found->second, std::optional(*index), &Item::in_text) - found->second.begin()));
    }
    return result;
  }

  /// nullptr for a list in what another edit has made or set.
  Items* items_at(const Where& list) {
    if (list.made || is_set_around(list.path)) return nullptr;
    const auto [found, is_first] = lists_.try_emplace(list.path);
    for (std::size_t i = 0; is_first && i < size_in_text(list.path); ++i) found->second.push_back({i});
    return &found->second;
  }

  bool is_set_around(const Path& place) const {
    return std::ranges::any_of(
        values_, [&](const SetValue& value) { return is_within(place, beneath(value.mapping, value.key)); });
  }

  bool changes_in(const Path& place) const {
    return std::ranges::any_of(lists_, [&](const auto& list) { return is_within(list.first, place); }) ||
           std::ranges::any_of(values_, [&](const SetValue& value) {
             return is_within(beneath(value.mapping, value.key), place);
           });
  }

  /// Only of lines as they are written elsewhere: what is in canonical form may come out otherwise.
  static bool set_in_new(Made& made, const SetValue& value) {
    if (made.item.lines.empty() || made.item.list.size() != 1) return false;
    made.values.push_back(value);
    return true;
  }

  static bool add_in_new(InsertItem& item, const Path& list, const InsertItem& edit) {
    if (!item.lines.empty() || !edit.lines.empty() || list.empty()) return false;
    yaml::Node* mapping = find_in(item.item, {list.begin(), list.end() - 1});
    const auto* key = std::get_if<std::string>(&edit.list.back());
    if (mapping == nullptr || key == nullptr) return false;
    if (mapping->find(*key) == nullptr) yaml::put(*mapping, *key, yaml::list_node({}));
    yaml::Node* given = mapping->find(*key);
    if (given->is_null()) given->set_value(yaml::list_node({}));
    if (edit.index > given->children.size()) return false;
    given->children.insert(given->children.begin() + static_cast<std::ptrdiff_t>(edit.index), edit.item);
    return true;
  }

  bool add_new(const Path& list, const Items& items, std::vector<EditOfText>& edits) const {
    const std::size_t size = size_in_text(list);
    if (size == 0) return items.empty() || add_first(list, items, edits);
    std::size_t before = size; // the item of the text that a new one comes before
    for (std::size_t i = items.size(); i-- > 0;) {
      if (items[i].in_text) {
        before = *items[i].in_text;
        continue;
      }
      const Made& made = made_[items[i].made];
      edits.push_back(
          {InsertItem{list, before, made.item.item, lines_of(made, root_)}, beneath(in_result(list), i)});
    }
    return true;
  }

  /// A list that the text does not have.
  bool add_first(const Path& list, const Items& items, std::vector<EditOfText>& edits) const {
    const auto has_lines = [&](const Item& item) { return !made_[item.made].item.lines.empty(); };
    if (items.size() > 1 && std::ranges::any_of(items, has_lines)) return false;
    std::pmr::vector<yaml::Node> nodes;
    for (const Item& item : items) nodes.push_back(made_[item.made].item.item);
    edits.push_back({SetValue{{list.begin(), list.end() - 1},
                              std::get<std::string>(list.back()),
                              yaml::list_node(std::move(nodes)),
                              lines_of(made_[items.front().made], root_)},
                     in_result(list)});
    return true;
  }

  const yaml::Node& before_;
  const record::Entity& root_;
  std::map<Path, Items> lists_; // those that have changed, by their place in the text
  std::vector<Made> made_;
  std::vector<SetValue> values_;
  std::vector<RemoveItem> removed_;
};

} // namespace

std::optional<std::vector<EditOfText>>
edits_of_one_text(const yaml::Node& before, std::span<const Edit> edits, const record::Entity& root) {
  Course course(before, root);
  const auto take = [&](const Edit& edit) {
    return std::visit([&](const auto& one) { return course.take(one); }, edit);
  };
  return std::ranges::all_of(edits, take) ? course.all() : std::nullopt;
}

} // namespace asystent::edit
