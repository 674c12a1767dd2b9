#include "history/ancestry.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace asystent::history {
namespace {

constexpr std::size_t not_brought = std::numeric_limits<std::size_t>::max();

std::string_view next_word(std::string_view& line) {
  const std::string_view word = line.substr(0, line.find(' '));
  line.remove_prefix(std::min(word.size() + 1, line.size()));
  return word;
}

} // namespace

Ancestry::Ancestry(const Repository& repository, const Mainline& mainline)
    : mainline_(mainline),
      text_(repository.look(
          {"rev-list", "--timestamp", "--parents", std::string(mainline.stops().back().id)})) {
  read();
  for (std::size_t stop = 0; stop < mainline.stops().size(); ++stop)
    bring(numbers_.at(mainline.stops()[stop].id), stop);
}

/// Lines `TIME ID PARENT…`.
void Ancestry::read() {
  const auto lines = lines_of(text_);
  for (std::string_view line : lines) {
    next_word(line);
    if (!line.empty()) numbers_.emplace(next_word(line), numbers_.size());
  }
  commits_.reserve(numbers_.size());
  for (std::string_view line : lines) {
    if (line.empty()) continue;
    const std::string_view time = next_word(line);
    std::int64_t seconds = 0;
    std::from_chars(time.data(), time.data() + time.size(), seconds);
    next_word(line);
    Commit& commit =
        commits_.emplace_back(Commit{sys_seconds(std::chrono::seconds(seconds)), {}, not_brought});
    while (!line.empty())
      if (const auto parent = numbers_.find(next_word(line)); parent != numbers_.end())
        commit.parents.push_back(parent->second);
  }
}

/// What no earlier stop has brought: each commit is looked at once.
void Ancestry::bring(std::size_t commit, std::size_t stop) {
  std::vector<std::size_t> open{commit};
  while (!open.empty()) {
    Commit& next = commits_[open.back()];
    open.pop_back();
    if (next.stop != not_brought) continue;
    next.stop = stop;
    open.insert(open.end(), next.parents.begin(), next.parents.end());
  }
}

sys_seconds Ancestry::came(std::string_view id) const { return mainline_.stops().at(at(id).stop).time; }

bool Ancestry::runs_backwards(std::string_view id) const {
  const Commit& commit = at(id);
  return std::ranges::any_of(commit.parents,
                             [&](std::size_t parent) { return commits_[parent].stated > commit.stated; });
}

} // namespace asystent::history
