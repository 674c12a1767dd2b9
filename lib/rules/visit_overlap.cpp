#include "rules/visit_overlap.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <list>
#include <map>
#include <set>
#include <span>
#include <tuple>

namespace asystent::rules {
namespace {

using Timed = Timetable::Row;

/// So many pairs are told of one entry, and of one assistant in full; from then on one of each entry.
constexpr int most_of_an_entry = 64;
constexpr int most_in_full = 10'000;

std::string_view group_of(const Timed& timed) { return timed.record->who(*timed.entry).group; }

/// Where an entry is: its family or its worklog. A line says nothing of a change that is not saved.
const std::string& name_of(const Timed& timed) {
  return timed.record->family.empty() ? timed.record->file : timed.record->family;
}

bool has_reason(const Timed& timed) { return timed.record->reason_of(timed.entry->at) != nullptr; }

bool is_in(std::span<const std::string> files, const Timed& timed) {
  return std::ranges::find(files, timed.record->file) != files.end();
}

/// The entry, as far as a finding needs it.
JudgedEntry keeper_of(const Timed& timed) {
  JudgedEntry keeper;
  keeper.at = timed.entry->at;
  if (const std::string* reason = timed.record->reason_of(keeper.at))
    keeper.overrides.push_back({FindingId::visit_overlap, *reason});
  return keeper;
}

/// The pair stands at the later entry, in file and line; either may hold the override.
void tell_pair(const Timed& a, const Timed& b, std::string_view assistant, std::vector<Finding>& found) {
  const auto place = [](const Timed& timed) { return std::tie(timed.record->file, timed.entry->at); };
  const auto& [earlier, later] = place(a) < place(b) ? std::tie(a, b) : std::tie(b, a);
  FindingsOfRule finder(FindingId::visit_overlap, Severity::error, later.record->file, later.record->family);
  Finding& finding = finder.at(keeper_of(later));
  finder.add_entry(finding, earlier.record->file, keeper_of(earlier));
  finding.assistant = assistant;
  finding.date = later.entry->date;
  finding.arguments = {{"from", to_string(later.entry->from)},
                       {"to", to_string(later.entry->to)},
                       {"entry", name_of(later)},
                       {"other_from", to_string(earlier.entry->from)},
                       {"other_to", to_string(earlier.entry->to)},
                       {"other", name_of(earlier)}};
  finder.move_to(found);
}

/// Whether any two overlap, of those that are in the order of their beginnings.
bool any_overlap(std::span<const Timed> entries) {
  SmallTime last_end = ClockTime{0};
  for (const Timed& timed : entries) {
    if (timed.entry->from < last_end) return true;
    last_end = std::max(last_end, timed.entry->to);
  }
  return false;
}

// How many pairs there are, without looking at each.

/// That overlap: all but those of which one ends before the other begins.
long long overlapping(std::span<const Timed> entries) {
  std::vector<SmallTime> ends;
  for (const Timed& timed : entries) ends.push_back(timed.entry->to);
  std::ranges::sort(ends);
  const auto count = static_cast<long long>(entries.size());
  long long pairs = count * (count - 1) / 2;
  for (const Timed& timed : entries)
    pairs -= std::ranges::upper_bound(ends, timed.entry->from) - ends.begin();
  return pairs;
}

/// The same without those of one group.
long long count_of_pairs(std::span<const Timed> entries) {
  std::map<std::string_view, std::vector<Timed>> groups;
  for (const Timed& timed : entries)
    if (!group_of(timed).empty()) groups[group_of(timed)].push_back(timed);
  long long pairs = overlapping(entries);
  for (const auto& [name, members] : groups) pairs -= overlapping(members);
  return pairs;
}

/// The entries that have begun and may still last, each group for itself, so that those of one are passed
/// over at once.
class Lasting {
public:
  void add(const Timed& timed) {
    const std::string_view name = group_of(timed);
    const auto [found, is_new] = places_.try_emplace(name, groups_.end());
    if (is_new || found->second == groups_.end())
      found->second = groups_.insert(groups_.end(), Group{name, {}});
    found->second->entries.push_back(timed);
  }

  /// Uses those that overlap with the entry, until `use` says that it is enough.
  template <class Use>
  void each_beside(const Timed& later, Use use) {
    for (auto group = groups_.begin(); group != groups_.end();) {
      const bool is_same = !group->name.empty() && group->name == group_of(later);
      if (!is_same && !each_in(group->entries, later, use)) return;
      group = group->entries.empty() ? drop(group) : std::next(group);
    }
  }

private:
  struct Group {
    std::string_view name;
    std::list<Timed> entries;
  };

  template <class Use>
  static bool each_in(std::list<Timed>& entries, const Timed& later, Use& use) {
    for (auto one = entries.begin(); one != entries.end();) {
      if (one->entry->to <= later.entry->from)
        one = entries.erase(one);
      else if (!use(*one++))
        return false;
    }
    return true;
  }

  std::list<Group>::iterator drop(std::list<Group>::iterator group) {
    places_.erase(group->name);
    return groups_.erase(group);
  }

  std::list<Group> groups_;
  std::map<std::string_view, std::list<Group>::iterator> places_;
};

/// The pairs of one assistant.
class Pairs {
public:
  Pairs(const OfficeOnDay& c, std::string_view assistant, std::vector<Finding>& found)
      : c_(c), assistant_(assistant), found_(found) {}

  /// Of one day, by the time of beginning.
  void find(std::span<const Timed> entries) {
    if (!any_overlap(entries)) return;
    const std::size_t first = found_.size();
    Classes lasting;
    for (const Timed& timed : entries) {
      const std::size_t own = class_of(timed);
      for (std::size_t other = 0; other < lasting.size(); ++other)
        if (((own | other) & asked_about) != 0) tell(timed, lasting[other]);
      lasting[own].add(timed);
    }
    if (first < found_.size()) count_the_rest(entries, first);
  }

private:
  // Of an entry, or of at least one of a pair.
  static constexpr std::size_t accepted = 1; // saved all the same, with a reason
  static constexpr std::size_t asked_about = 2;
  using Classes = std::array<Lasting, 4>;

  bool is_asked_about(const Timed& timed) const { return c_.about.empty() || is_in(c_.about, timed); }

  std::size_t class_of(const Timed& timed) const {
    return (has_reason(timed) ? accepted : 0) | (is_asked_about(timed) ? asked_about : 0);
  }

  void tell(const Timed& later, Lasting& lasting) {
    int left = told_ < most_in_full ? most_of_an_entry : 1;
    lasting.each_beside(later, [&](const Timed& earlier) {
      tell_pair(earlier, later, assistant_, found_);
      ++told_;
      return --left > 0;
    });
  }

  template <class Wanted>
  static long long pairs_where(std::span<const Timed> entries, Wanted wanted) {
    std::vector<Timed> some;
    std::ranges::copy_if(entries, std::back_inserter(some), wanted);
    return count_of_pairs(some);
  }

  void count_the_rest(std::span<const Timed> entries, std::size_t first) {
    const auto is_other = [&](const Timed& timed) { return !is_asked_about(timed); };
    const auto is_open = [&](const Timed& timed) { return !has_reason(timed); };
    const auto is_both = [&](const Timed& timed) { return is_other(timed) && is_open(timed); };
    const long long all = count_of_pairs(entries) - pairs_where(entries, is_other);
    const long long errors = pairs_where(entries, is_open) - pairs_where(entries, is_both);
    count_at_last(first, Severity::error, errors);
    count_at_last(first, Severity::warning, all - errors);
  }

  /// The last one that is told says how many more there are.
  void count_at_last(std::size_t first, Severity severity, long long all) {
    Finding* last = nullptr;
    for (std::size_t i = first; i < found_.size(); ++i) {
      if (found_[i].severity != severity) continue;
      last = &found_[i];
      --all;
    }
    if (last != nullptr) last->more = static_cast<int>(std::min(all, 1'000'000'000LL));
  }

  const OfficeOnDay& c_;
  std::string_view assistant_;
  std::vector<Finding>& found_;
  int told_ = 0;
};

/// All of the assistant, or where only some files are asked about, those of the days on which one of these
/// has an entry: a change of one record need not look at all that the others hold.
std::vector<Timed> entries_asked_about(const OfficeOnDay& c, std::string_view assistant) {
  std::vector<Timed> entries = c.timetable.entries_of(assistant);
  if (c.about.empty()) return entries;
  std::set<Date> days;
  for (const Timed& timed : entries)
    if (is_in(c.about, timed)) days.insert(timed.entry->date);
  std::erase_if(entries, [&](const Timed& timed) { return !days.contains(timed.entry->date); });
  return entries;
}

void find_pairs(const OfficeOnDay& c, std::string_view assistant, std::vector<Finding>& found) {
  std::vector<Timed> entries = entries_asked_about(c, assistant);
  std::ranges::stable_sort(entries, {},
                           [](const Timed& timed) { return std::tie(timed.entry->date, timed.entry->from); });
  Pairs pairs(c, assistant, found);
  for (auto first = entries.begin(); first != entries.end();) {
    const auto next = std::find_if(
        first, entries.end(), [&](const Timed& timed) { return timed.entry->date != first->entry->date; });
    pairs.find({first, next});
    first = next;
  }
}

} // namespace

void visit_overlap(const OfficeOnDay& c, std::vector<Finding>& found) {
  const auto assistants = c.about.empty() ? c.timetable.assistants() : c.timetable.assistants_in(c.about);
  for (const std::string_view assistant : assistants) find_pairs(c, assistant, found);
}

} // namespace asystent::rules
