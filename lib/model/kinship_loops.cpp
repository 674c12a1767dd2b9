#include "model/kinship_loops.hpp"

#include "model/members.hpp"

#include <algorithm>

namespace asystent {
namespace {

using Index = std::size_t;

bool has_parents(const Member& member) { return !member.parents.empty(); }

std::vector<std::vector<Index>> parents_of_each(const Family& family) {
  std::vector<std::vector<Index>> parents;
  for (const Member& member : family.members) {
    auto& own = parents.emplace_back();
    for (const Value<MemberRef>& ref : member.parents)
      if (const Member* parent = find_member(family, ref->text))
        own.push_back(static_cast<Index>(parent - family.members.data()));
  }
  return parents;
}

/// Tarjan's strongly connected components, without recursion: who reaches one another upwards is in a loop.
class Loops {
public:
  explicit Loops(const std::vector<std::vector<Index>>& parents)
      : parents_(parents),
        order_(parents.size(), 0),
        lowest_(parents.size(), 0),
        is_open_(parents.size()),
        in_loop_(parents.size()) {}

  std::vector<bool> find() {
    for (Index person = 0; person < parents_.size(); ++person)
      if (order_[person] == 0) climb(person);
    return std::move(in_loop_);
  }

private:
  struct Step {
    Index person;
    std::size_t next; // of the parents
  };

  void climb(Index start) {
    enter(start);
    while (!path_.empty()) {
      const Index person = path_.back().person;
      if (path_.back().next < parents_[person].size())
        look_at(person, parents_[person][path_.back().next++]);
      else
        leave(person);
    }
  }

  void enter(Index person) {
    order_[person] = lowest_[person] = ++entered_;
    is_open_[person] = true;
    open_.push_back(person);
    path_.push_back({person, 0});
  }

  void look_at(Index person, Index parent) {
    if (order_[parent] == 0)
      enter(parent);
    else if (is_open_[parent])
      lowest_[person] = std::min(lowest_[person], order_[parent]);
    if (parent == person) in_loop_[person] = true;
  }

  void leave(Index person) {
    path_.pop_back();
    if (!path_.empty()) {
      const Index child = path_.back().person;
      lowest_[child] = std::min(lowest_[child], lowest_[person]);
    }
    if (lowest_[person] == order_[person]) close(person);
  }

  /// All that were entered since the person reach it and are reached by it.
  void close(Index person) {
    const bool is_loop = open_.back() != person;
    for (bool is_last = false; !is_last;) {
      const Index one = open_.back();
      is_last = one == person;
      open_.pop_back();
      is_open_[one] = false;
      if (is_loop) in_loop_[one] = true;
    }
  }

  const std::vector<std::vector<Index>>& parents_;
  std::vector<std::size_t> order_; // of entering, from 1
  std::vector<std::size_t> lowest_;
  std::vector<bool> is_open_;
  std::vector<bool> in_loop_;
  std::vector<Index> open_;
  std::vector<Step> path_;
  std::size_t entered_ = 0;
};

} // namespace

std::vector<bool> own_ancestors(const Family& family) {
  if (std::ranges::none_of(family.members, has_parents)) return std::vector<bool>(family.members.size());
  return Loops(parents_of_each(family)).find();
}

} // namespace asystent
