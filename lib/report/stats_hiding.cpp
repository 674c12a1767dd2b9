#include "report/stats.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

using enum Statistic;

bool is_hidden(const Figure* figure) { return figure->shown != Shown::number; }

/// A whole and the parts that add up to it.
struct Sum {
  Figure* whole;
  std::vector<Figure*> parts;
};

class Hiding {
public:
  explicit Hiding(Stats& stats) : stats_(stats) {
    for (Figure& figure : stats_.figures) {
      if (figure.part == Part::whole) sums_.push_back({&figure, {}});
      if (figure.part == Part::of_which) sums_.back().parts.push_back(&figure);
    }
    add_sum(families_covered, {families_start, families_new});
    add_sum(families_covered, {families_end, families_ended});
  }

  void hide() {
    for (Figure& figure : stats_.figures)
      if (!is_mean(figure.statistic) && figure.value < smallest_shown) figure.shown = Shown::small;
    while (std::ranges::any_of(sums_, [](const Sum& sum) { return protect(sum); })) {
    }
    hide_caseload();
  }

private:
  Figure& at(Statistic statistic) { return stats_.figures[static_cast<std::size_t>(statistic)]; }

  void add_sum(Statistic whole, std::initializer_list<Statistic> parts) {
    Sum sum{&at(whole), {}};
    for (const Statistic part : parts) sum.parts.push_back(&at(part));
    sums_.push_back(std::move(sum));
  }

  static bool must_all_be_largest(const Sum& sum) {
    return !is_hidden(sum.whole) && std::ranges::all_of(sum.parts, [](const Figure* part) {
      return !is_hidden(part) || (part->shown == Shown::small && part->value == smallest_shown - 1);
    });
  }

  static bool is_derivable(const Sum& sum) {
    const auto hidden = std::ranges::count_if(sum.parts, is_hidden) + (is_hidden(sum.whole) ? 1 : 0);
    return !sum.parts.empty() && (hidden == 1 || (hidden > 1 && must_all_be_largest(sum)));
  }

  /// The smallest part that is still shown, else the whole.
  static Figure& next_to_withhold(const Sum& sum) {
    Figure* smallest = nullptr;
    for (Figure* part : sum.parts)
      if (!is_hidden(part) && (smallest == nullptr || part->value < smallest->value)) smallest = part;
    return smallest != nullptr ? *smallest : *sum.whole;
  }

  /// Withholds one more number where a hidden one follows from the others; false where none does.
  static bool protect(const Sum& sum) {
    if (!is_derivable(sum)) return false;
    next_to_withhold(sum).shown = Shown::withheld;
    return true;
  }

  void hide_caseload() {
    const bool few = at(Statistic::assistants).value < smallest_shown || is_hidden(&at(families_end)) ||
                     is_hidden(&at(families_per_assistant_max));
    for (const Statistic statistic : {families_per_assistant_mean, families_per_assistant_max})
      if (Figure& figure = at(statistic); few && !is_hidden(&figure)) figure.shown = Shown::withheld;
  }

  Stats& stats_;
  std::vector<Sum> sums_;
};

} // namespace

Stats without_small_numbers(Stats stats) {
  Hiding(stats).hide();
  return stats;
}

} // namespace asystent::report
