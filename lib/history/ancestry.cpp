#include "history/ancestry.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <stdexcept>

namespace asystent::history {
namespace {

constexpr std::uint32_t not_brought = std::numeric_limits<std::uint32_t>::max();

/// All of the mainline but what comes before the newest that the index knows: with that one it knows the
/// rest.
std::vector<std::string> unknown_to(const CommitGraph& graph, const Mainline& mainline) {
  const auto& stops = mainline.stops();
  std::vector<std::string> words{"rev-list", "--timestamp", "--parents", std::string(stops.back().id)};
  const auto known = std::ranges::find_if(stops.rbegin(), stops.rend(),
                                          [&](const Stop& stop) { return graph.find(stop.id).has_value(); });
  if (known != stops.rend()) words.push_back(std::string("^").append(known->id));
  return words;
}

} // namespace

Ancestry::Ancestry(const Repository& repository, const CommitGraph& graph, const Mainline& mainline)
    : graph_(graph), mainline_(mainline) {
  if (!graph.find(mainline.stops().back().id)) text_ = repository.look(unknown_to(graph, mainline));
  read();
  stops_.assign(graph_.size() + commits_.size(), not_brought);
  std::vector<GraphCommit> open;
  const auto mainline_numbers = numbers_of_mainline();
  for (std::uint32_t stop = 0; stop < mainline_numbers.size(); ++stop)
    bring(mainline_numbers[stop], stop, open);
}

/// By the stops. To look for each id would take longer than all the rest: of one that the index knows it
/// knows the first parent.
std::vector<GraphCommit> Ancestry::numbers_of_mainline() const {
  const auto& stops = mainline_.stops();
  std::vector<GraphCommit> numbers(stops.size());
  std::optional<GraphCommit> next;
  for (std::size_t stop = stops.size(); stop-- > 0;) {
    if (!next) next = number(stops[stop].id);
    if (!next) throw std::out_of_range("not of the mainline");
    numbers[stop] = *next;
    next = *next < graph_.size() ? graph_.first_parent(*next) : std::nullopt;
  }
  return numbers;
}

/// Lines `TIME ID PARENT…`.
void Ancestry::read() {
  const auto lines = lines_of(text_);
  for (std::string_view line : lines) {
    take_word(line);
    const std::string_view id = take_word(line);
    if (!id.empty() && !graph_.find(id))
      numbers_.emplace(id, static_cast<GraphCommit>(graph_.size() + numbers_.size()));
  }
  commits_.resize(numbers_.size());
  for (std::string_view line : lines) {
    const std::string_view time = take_word(line);
    const auto known = numbers_.find(take_word(line));
    if (known == numbers_.end()) continue;
    Commit& commit = commits_[known->second - graph_.size()];
    std::int64_t seconds = 0;
    std::from_chars(time.data(), time.data() + time.size(), seconds);
    commit.stated = sys_seconds(std::chrono::seconds(seconds));
    while (!line.empty())
      if (const auto parent = number(take_word(line))) commit.parents.push_back(*parent);
  }
}

/// What no earlier stop has brought: each commit is looked at once. `open` is room to work in.
void Ancestry::bring(GraphCommit commit, std::uint32_t stop, std::vector<GraphCommit>& open) {
  open.assign(1, commit);
  while (!open.empty()) {
    const GraphCommit next = open.back();
    open.pop_back();
    if (stops_[next] != not_brought) continue;
    stops_[next] = stop;
    append_parents(next, open);
  }
}

std::optional<GraphCommit> Ancestry::number(std::string_view id) const {
  if (const auto found = numbers_.find(id); found != numbers_.end()) return found->second;
  return graph_.find(id);
}

sys_seconds Ancestry::stated(GraphCommit commit) const {
  return commit < graph_.size() ? graph_.stated(commit) : commits_[commit - graph_.size()].stated;
}

void Ancestry::append_parents(GraphCommit commit, std::vector<GraphCommit>& to) const {
  if (commit < graph_.size()) return graph_.append_parents(commit, to);
  const auto& parents = commits_[commit - graph_.size()].parents;
  to.insert(to.end(), parents.begin(), parents.end());
}

sys_seconds Ancestry::came(std::string_view id) const {
  const auto commit = number(id);
  if (!commit || stops_[*commit] == not_brought) throw std::out_of_range("not of the mainline");
  return mainline_.stops().at(stops_[*commit]).time;
}

bool Ancestry::runs_backwards(std::string_view id) const {
  const auto commit = number(id);
  std::vector<GraphCommit> parents;
  if (commit) append_parents(*commit, parents);
  return std::ranges::any_of(parents, [&](GraphCommit parent) { return stated(parent) > stated(*commit); });
}

} // namespace asystent::history
