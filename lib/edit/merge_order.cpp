#include "edit/merge_order.hpp"

#include "edit/merge_same.hpp"
#include "record/repeated.hpp"

#include <algorithm>
#include <compare>
#include <iterator>

namespace asystent::edit::merging {
namespace {

using Indexes = std::vector<std::size_t>;
using Choices = std::vector<Choice>;

/// What decides between two parts of one place.
struct Weight {
  bool has_no_day = true; // drafts are the latest
  Date day = {};
  std::size_t rank = 0;
  std::string content;

  auto operator<=>(const Weight&) const = default;
};

const yaml::Node& node_of(const Choice& part) {
  return part.base ? *part.base.node : part.ours ? *part.ours.node : *part.theirs.node;
}

/// The day of an item as it will stand, or of a date among words.
std::optional<Date> day_of(const yaml::Node& node) {
  return node.kind == yaml::Node::Kind::mapping ? record::written_day(node) : parse_iso(node.text);
}

/// What is told of the item by both sides in the same way, whichever is ours.
std::optional<Date> day_of(const Choice& part) {
  const auto before = part.base ? day_of(*part.base.node) : std::optional<Date>();
  for (const Version* version : {&part.ours, &part.theirs})
    if (*version)
      if (const auto day = day_of(*version->node); day && day != before) return day;
  return before;
}

class Order {
public:
  explicit Order(const Choice& choice) : choice_(choice), parts_(choice.parts) {}

  Indexes merged() const {
    const Indexes ours = of(&Choice::ours);
    const Indexes theirs = of(&Choice::theirs);
    const Indexes spine = common(ours, theirs);
    const std::vector<Indexes> here = gaps(ours, spine);
    const std::vector<Indexes> there = gaps(theirs, spine);
    Indexes order;
    for (std::size_t i = 0; i <= spine.size(); ++i) {
      if (i > 0) order.push_back(spine[i - 1]);
      weave(here[i], there[i], order);
    }
    if (is_in_time(ours) && is_in_time(theirs))
      std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) { return is_earlier(a, b); });
    return order;
  }

private:
  /// The parts that a side has, as they stand there.
  Indexes of(Version Choice::*side) const {
    Indexes indexes;
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (parts_[i].*side) indexes.push_back(i);
    std::ranges::sort(indexes, {}, [&](std::size_t i) { return (parts_[i].*side).index; });
    return indexes;
  }

  Indexes only(const Indexes& indexes, Version Choice::*other) const {
    Indexes found;
    std::ranges::copy_if(indexes, std::back_inserter(found),
                         [&](std::size_t i) { return static_cast<bool>(parts_[i].*other); });
    return found;
  }

  /// What both have, in the order of the side that moved something. Where that cannot be said, in one that
  /// does not depend on whose side is which.
  Indexes common(const Indexes& ours, const Indexes& theirs) const {
    const Indexes here = only(ours, &Choice::theirs);
    const Indexes there = only(theirs, &Choice::ours);
    if (here == there) return here;
    const bool is_moved_here = is_moved(here);
    if (is_moved_here != is_moved(there)) return is_moved_here ? here : there;
    const auto less = [this](std::size_t a, std::size_t b) { return weight(a) < weight(b); };
    return std::ranges::lexicographical_compare(there, here, less) ? there : here;
  }

  bool is_moved(const Indexes& indexes) const {
    const Indexes known = only(indexes, &Choice::base);
    return !std::ranges::is_sorted(known, {}, [&](std::size_t i) { return parts_[i].base.index; });
  }

  /// Each run stays as it is; of the next of both the lighter one goes first.
  void weave(const Indexes& a, const Indexes& b, Indexes& order) const {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
      const bool is_first = j == b.size() || (i < a.size() && weight(a[i]) < weight(b[j]));
      order.push_back(is_first ? a[i++] : b[j++]);
    }
  }

  /// What a side alone has: first what stands before all of the spine, then what stands behind each of it.
  std::vector<Indexes> gaps(const Indexes& side, const Indexes& spine) const {
    std::vector<std::size_t> place(parts_.size(), 0);
    for (std::size_t i = 0; i < spine.size(); ++i) place[spine[i]] = i + 1;
    std::vector<Indexes> gaps(spine.size() + 1);
    std::size_t gap = 0;
    for (const std::size_t part : side)
      if (place[part] > 0)
        gap = place[part];
      else
        gaps[gap].push_back(part);
    return gaps;
  }

  Weight weight(std::size_t index) const {
    const Choice& part = parts_[index];
    Weight weight;
    if (part.place == Place::pair) {
      weight.rank = choice_.shape.rank(part.key);
      weight.content = part.key;
      return weight;
    }
    const auto day = day_of(part);
    weight.has_no_day = !day;
    weight.day = day.value_or(Date{});
    weight.content = content_of(node_of(part));
    return weight;
  }

  bool is_earlier(std::size_t a, std::size_t b) const {
    const auto first = day_of(parts_[a]);
    const auto second = day_of(parts_[b]);
    return first && (!second || *first < *second);
  }

  bool is_in_time(const Indexes& side) const {
    if (parts_.empty() || parts_.front().place != Place::item) return false;
    return std::ranges::is_sorted(side, [this](std::size_t a, std::size_t b) { return is_earlier(a, b); });
  }

  const Choice& choice_;
  const Choices& parts_;
};

} // namespace

void put_in_order(Choice& choice) {
  // What neither side has any more is not written.
  choice.gone.clear();
  for (const Choice& part : choice.parts)
    if (!part.ours && !part.theirs) choice.gone.push_back(part.base);
  std::erase_if(choice.parts, [](const Choice& part) { return !part.ours && !part.theirs; });
  Choices ordered;
  for (const std::size_t index : Order(choice).merged()) ordered.push_back(std::move(choice.parts[index]));
  choice.parts = std::move(ordered);
}

} // namespace asystent::edit::merging
