#include "edit/merge_same.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace asystent::edit::merging {
namespace {

std::string content_of_keys(const yaml::Node& mapping) {
  std::map<std::string_view, std::string> values;
  for (const yaml::Node& child : mapping.children)
    if (std::string value = content_of(child); !value.empty()) values.emplace(child.key, std::move(value));
  if (values.empty()) return {};
  std::string content = "{";
  for (const auto& [key, value] : values) content += fmt::format("{}:{}={}", key.size(), key, value);
  return content + "}";
}

/// Pairs what is left of both lists.
class Pairing {
public:
  Pairing(const Items& base, const Items& items, const record::Entity* entity)
      : base_(base), items_(items), entity_(entity), found_(items.size()), is_taken_(base.size()) {}

  void equal_ones() {
    std::map<std::string, std::vector<std::size_t>> left;
    for (std::size_t i = base_.size(); i-- > 0;) left[content_of(*base_[i])].push_back(i);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      const auto same = left.find(content_of(*items_[i]));
      if (same == left.end() || same->second.empty()) continue;
      pair(same->second.back(), i);
      same->second.pop_back();
    }
  }

  /// Where each side has just one of an identity.
  void by_identity() {
    if (entity_ == nullptr) return;
    const auto here = identities(items_, [&](std::size_t i) { return found_[i].has_value(); });
    const auto there = identities(base_, [&](std::size_t i) { return is_taken_[i]; });
    for (const auto& [identity, items] : here) {
      const auto same = there.find(identity);
      if (same == there.end() || items.size() != 1 || same->second.size() != 1) continue;
      pair(same->second.front(), items.front());
    }
  }

  /// Each other's single best.
  void most_alike() {
    std::vector<std::size_t> items;
    std::vector<std::size_t> base;
    for (std::size_t i = 0; i < items_.size(); ++i)
      if (!found_[i]) items.push_back(i);
    for (std::size_t i = 0; i < base_.size(); ++i)
      if (!is_taken_[i]) base.push_back(i);
    constexpr std::size_t most_compared = 200; // nobody changes more of one list at once
    if (items.size() > most_compared || base.size() > most_compared) return;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const std::size_t old : base) {
      const auto best = best_of(items, [&](std::size_t item) { return likeness(old, item); });
      if (best && best_of(base, [&](std::size_t other) { return likeness(other, *best); }) == old)
        pairs.emplace_back(old, *best);
    }
    for (const auto& [old, item] : pairs) pair(old, item);
  }

  Matches take() { return std::move(found_); }

private:
  using ByIdentity = std::map<std::string, std::vector<std::size_t>>;

  void pair(std::size_t base, std::size_t item) {
    found_[item] = base;
    is_taken_[base] = true;
  }

  template <class Done>
  ByIdentity identities(const Items& items, Done is_done) const {
    ByIdentity found;
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!is_done(i))
        if (auto identity = identity_of(*items[i], *entity_)) found[std::move(*identity)].push_back(i);
    return found;
  }

  /// The one of the highest likeness; nothing where none is like it, or two are as much.
  template <class Like>
  static std::optional<std::size_t> best_of(const std::vector<std::size_t>& indexes, Like like) {
    std::optional<std::size_t> best;
    std::size_t highest = 0;
    for (const std::size_t index : indexes) {
      const std::size_t score = like(index);
      if (score > highest)
        best = index;
      else if (score == highest)
        best.reset();
      highest = std::max(highest, score);
    }
    return best;
  }

  /// How many of its keys an item still has; 0 where that is less than half, or its id is another.
  std::size_t likeness(std::size_t base, std::size_t item) const;

  const Items& base_;
  const Items& items_;
  const record::Entity* entity_;
  Matches found_;
  std::vector<bool> is_taken_;
};

bool is_alike(const yaml::Node& a, const yaml::Node& b);

/// Of a list as it grew: at least half of what it held is still there.
bool is_alike_list(const yaml::Node& old, const yaml::Node& now) {
  const auto is_there = [&](const yaml::Node& item) {
    return std::ranges::any_of(now.children, [&](const yaml::Node& other) { return is_alike(item, other); });
  };
  return static_cast<std::size_t>(std::ranges::count_if(old.children, is_there)) * 2 >= old.children.size();
}

bool is_alike(const yaml::Node& a, const yaml::Node& b) {
  if (a.kind != b.kind) return false;
  if (a.kind == yaml::Node::Kind::sequence) return is_alike_list(a, b);
  if (a.kind != yaml::Node::Kind::mapping) return content_of(a) == content_of(b);
  if (const yaml::Node* id = a.find("id")) return b.find("id") != nullptr && id->text == b.find("id")->text;
  const auto is_there = [&](const yaml::Node& child) {
    const yaml::Node* other = b.find(child.key);
    return other != nullptr && is_alike(child, *other);
  };
  return static_cast<std::size_t>(std::ranges::count_if(a.children, is_there)) * 2 >= a.children.size();
}

/// A draft that got a date is the same plan: neither key says which plan it is.
bool is_compared(const yaml::Node& child, const record::Entity* entity, bool is_draft) {
  if (content_of(child).empty()) return false;
  return entity == nullptr || !is_draft ||
         (child.key != entity->merging.draft && !entity->merging.same.has(child.key));
}

std::size_t Pairing::likeness(std::size_t base, std::size_t item) const {
  const yaml::Node& old = *base_[base];
  const yaml::Node& now = *items_[item];
  if (old.kind != yaml::Node::Kind::mapping || now.kind != yaml::Node::Kind::mapping) return 0;
  const yaml::Node* id = old.find("id");
  if (id != nullptr && now.find("id") != nullptr) return 0;
  const bool is_draft =
      entity_ != nullptr && !entity_->merging.draft.empty() && old.find(entity_->merging.draft) != nullptr;
  std::size_t keys = 0;
  std::size_t alike = 0;
  std::size_t same = 0;
  for (const yaml::Node& child : old.children) {
    if (!is_compared(child, entity_, is_draft)) continue;
    ++keys;
    const yaml::Node* other = now.find(child.key);
    if (other == nullptr || !is_alike(child, *other)) continue;
    ++alike;
    if (content_of(child) == content_of(*other)) ++same;
  }
  if (keys == 0 && is_draft) return 1;
  return alike * 2 >= keys ? alike + same : 0;
}

} // namespace

std::string content_of(const yaml::Node& node) {
  if (node.is_null()) return {};
  if (node.kind == yaml::Node::Kind::mapping) return content_of_keys(node);
  if (node.kind == yaml::Node::Kind::scalar) return fmt::format("{}'{}", node.text.size(), node.text);
  std::string content;
  for (const yaml::Node& child : node.children) content += content_of(child) + ",";
  return content.empty() ? content : "[" + content + "]";
}

std::optional<std::string> identity_of(const yaml::Node& entry, const record::Entity& entity) {
  const record::Merging& merging = entity.merging;
  if (entry.kind != yaml::Node::Kind::mapping || merging.same.count == 0) return std::nullopt;
  std::string identity;
  for (const std::string_view key : merging.same.all()) {
    const yaml::Node* value = entry.find(key);
    const std::string content = value == nullptr ? std::string() : content_of(*value);
    if (content.empty()) return std::nullopt;
    identity += content + ";";
  }
  for (const std::string_view key : merging.apart.all()) {
    const yaml::Node* value = entry.find(key);
    identity += (value == nullptr ? std::string() : content_of(*value)) + ";";
  }
  return identity;
}

Matches matches(const Items& base, const Items& items, const record::Entity* entity) {
  Pairing pairing(base, items, entity);
  pairing.equal_ones();
  pairing.by_identity();
  pairing.most_alike();
  return pairing.take();
}

Matches matches_of_added(const Items& ours, const Items& theirs, const record::Entity* entity) {
  Pairing pairing(theirs, ours, entity);
  pairing.equal_ones();
  pairing.by_identity();
  return pairing.take();
}

} // namespace asystent::edit::merging
