#include "history/same_items.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace asystent::history {
namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// More than that nobody changes by hand in one step; they are then told as removed and added.
constexpr std::size_t most_compared = 100;

/// What makes an entry this one, in the order of their weight: an id alone does.
std::string identity_of(const yaml::Node& item, const record::Entity& entity) {
  static constexpr auto keys = std::to_array<std::string_view>({"id", "date", "requested", "from", "kind"});
  std::string identity;
  for (const std::string_view key : keys) {
    const yaml::Node* value = entity.find(key) == nullptr ? nullptr : item.find(key);
    if (value == nullptr || value->is_null()) continue;
    identity.append(key).append("=").append(value->text).append("\n");
    if (key == "id") break;
  }
  return identity;
}

class Matching {
public:
  Matching(const yaml::Node& before, const yaml::Node& after)
      : before_(before),
        after_(after),
        is_old_taken_(before.children.size()),
        is_new_taken_(after.children.size()) {}

  /// Pairs those with the same text, in their order; an empty text is like no other.
  template <class TextOf>
  void pair_by(TextOf text_of) {
    std::map<std::string, std::vector<std::size_t>> old;
    for (std::size_t i = before_.children.size(); i-- > 0;)
      if (!is_old_taken_[i]) old[text_of(before_.children[i])].push_back(i);
    for (std::size_t j = 0; j < after_.children.size(); ++j) {
      if (is_new_taken_[j]) continue;
      const std::string text = text_of(after_.children[j]);
      const auto found = old.find(text);
      if (text.empty() || found == old.end() || found->second.empty()) continue;
      take(found->second.back(), j);
      found->second.pop_back();
    }
  }

  void pair_alike() {
    const auto olds = left(is_old_taken_);
    const auto news = left(is_new_taken_);
    if (olds.size() > most_compared || news.size() > most_compared) return;
    for (const std::size_t j : news) {
      std::optional<std::size_t> best;
      std::size_t most = 0;
      for (const std::size_t i : olds) {
        const std::size_t alike = is_old_taken_[i] ? 0 : alike_keys(before_.children[i], after_.children[j]);
        if (alike > most && 2 * alike >= before_.children[i].children.size()) {
          best = i;
          most = alike;
        }
      }
      if (best) take(*best, j);
    }
  }

  Pairs pairs;

private:
  static std::vector<std::size_t> left(const std::vector<bool>& is_taken) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < is_taken.size(); ++i)
      if (!is_taken[i]) numbers.push_back(i);
    return numbers;
  }

  static std::size_t alike_keys(const yaml::Node& one, const yaml::Node& other) {
    return static_cast<std::size_t>(std::ranges::count_if(one.children, [&](const yaml::Node& value) {
      const yaml::Node* same = other.find(value.key);
      return same != nullptr && yaml::same_content(value, *same);
    }));
  }

  void take(std::size_t i, std::size_t j) {
    is_old_taken_[i] = is_new_taken_[j] = true;
    pairs.emplace_back(i, j);
  }

  const yaml::Node& before_;
  const yaml::Node& after_;
  std::vector<bool> is_old_taken_;
  std::vector<bool> is_new_taken_;
};

} // namespace

std::string text_of_value(const yaml::Node& node) {
  if (!node.is_collection()) return std::string(node.text);
  std::string text;
  for (const yaml::Node& child : node.children) {
    if (!text.empty()) text += ", ";
    if (node.kind == yaml::Node::Kind::mapping) text.append(child.key).append(": ");
    text += child.is_collection() ? "{" + text_of_value(child) + "}" : text_of_value(child);
  }
  return text;
}

Pairs same_items(const yaml::Node& before, const yaml::Node& after, const record::Entity& entity) {
  Matching matching(before, after);
  matching.pair_by(text_of_value);
  matching.pair_by([&](const yaml::Node& item) { return identity_of(item, entity); });
  matching.pair_alike();
  std::ranges::sort(matching.pairs, {}, [](const auto& pair) { return pair.second; });
  return std::move(matching.pairs);
}

} // namespace asystent::history
