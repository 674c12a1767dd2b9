#include "history/mainline.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_set>

namespace asystent::history {
namespace {

using folder::GitUse;

sys_seconds moment_of(std::string_view number) {
  std::int64_t seconds = 0;
  std::from_chars(number.data(), number.data() + number.size(), seconds);
  return sys_seconds(std::chrono::seconds(seconds));
}

std::string first_line(std::string_view text) { return std::string(text.substr(0, text.find('\n'))); }

/// Lines `TIME ID`, the newest first, of those that git's index of commits does not know; some of the others
/// behind them. It is seldom more than some days old.
std::string newest_lines(const Repository& repository, const CommitGraph& graph, const std::string& tip) {
  if (graph.size() == 0) return repository.look({"rev-list", "--first-parent", "--timestamp", tip});
  std::string some = repository.look({"rev-list", "--first-parent", "--timestamp", "-n", "1000", tip});
  const auto lines = lines_of(some);
  const auto is_known = [&](std::string_view line) {
    take_word(line);
    return graph.find(line).has_value();
  };
  if (lines.size() < 1000 || std::ranges::any_of(lines, is_known)) return some;
  return repository.look({"rev-list", "--first-parent", "--timestamp", tip});
}

} // namespace

Mainline Mainline::of(const Repository& repository, sys_seconds now, std::string_view tip) {
  return of(repository, CommitGraph::of(repository), now, tip);
}

Mainline Mainline::of(const Repository& repository, const CommitGraph& graph, sys_seconds now,
                      std::string_view tip) {
  const auto told = repository.ask(
      GitUse::looking, {"rev-parse", "--verify", "-q", "--end-of-options", std::string(tip) + "^{commit}"});
  if (!told.is_good())
    throw GitError(message("w repozytorium folderu nie ma jeszcze żadnej wersji",
                           "the repository of the folder has no commit yet"));
  const std::string id = first_line(told.text);
  Mainline line;
  if (const auto known = graph.find(id))
    line.go_on(graph, *known);
  else
    line.read(graph, newest_lines(repository, graph, id));
  line.finish(now);
  return line;
}

/// Lines `TIME ID`, the newest first, up to what the index knows.
void Mainline::read(const CommitGraph& graph, std::string_view lines) {
  for (std::string_view told : lines_of(lines)) {
    const std::string_view time = take_word(told);
    if (told.empty()) continue;
    if (const auto known = graph.find(told)) return go_on(graph, *known);
    add(told, moment_of(time));
  }
}

/// What comes before a commit may be no more than there are: an index that goes round in a circle is broken.
void Mainline::go_on(const CommitGraph& graph, GraphCommit commit) {
  ids_->reserve(ids_->size() + graph.size() * 40);
  for (std::optional<GraphCommit> next = commit; next && stops_.size() <= 2 * graph.size();
       next = graph.first_parent(*next)) {
    stops_.push_back({{}, graph.stated(*next), {}});
    graph.append_id(*next, *ids_);
  }
}

void Mainline::add(std::string_view id, sys_seconds stated) {
  stops_.push_back({{}, stated, {}});
  ids_->append(id);
}

/// All ids are equally long.
void Mainline::finish(sys_seconds now) {
  const std::size_t width = ids_->size() / stops_.size();
  for (std::size_t i = 0; i < stops_.size(); ++i)
    stops_[i].id = std::string_view(*ids_).substr(i * width, width);
  std::ranges::reverse(stops_);
  sys_seconds greatest = std::min(stops_.front().stated, now);
  for (Stop& stop : stops_) {
    if (stop.stated <= now) greatest = std::max(greatest, stop.stated);
    stop.time = greatest;
  }
}

const Stop* Mainline::on(Date day) const {
  const auto after = std::ranges::upper_bound(stops_, end_of_office_day(day), {}, &Stop::time);
  return after == stops_.begin() ? nullptr : &*std::prev(after);
}

const Stop* Mainline::find(std::string_view id) const {
  const auto found = std::ranges::find(stops_, id, &Stop::id);
  return found == stops_.end() ? nullptr : &*found;
}

bool is_shallow(const Repository& repository) {
  return first_line(repository.look({"rev-parse", "--is-shallow-repository"})) == "true";
}

bool is_partial(const Repository& repository) {
  const auto answer = repository.ask(
      GitUse::looking, {"config", "--get-regexp", R"(^(extensions\.partialclone|remote\..*\.promisor)$)"});
  return answer.is_good() && !answer.text.empty();
}

std::string state_passed_by(const Repository& repository, const Mainline& mainline) {
  const auto states = repository.ask(GitUse::looking, {"log", "-g", "--format=%H", "@{upstream}", "--"});
  if (!states.is_good()) return {};
  const auto all = lines_of(states.text);
  std::unordered_set<std::string_view> passed(all.begin(), all.end());
  for (const Stop& stop : mainline.stops()) passed.erase(stop.id);
  for (const std::string_view state : all) {
    if (state.empty() || !passed.contains(state)) continue;
    // One that was fetched and is not merged yet is no part of this past.
    const auto is_merged = repository.ask(GitUse::looking, {"merge-base", "--is-ancestor", std::string(state),
                                                            std::string(mainline.stops().back().id)});
    if (is_merged.is_good()) return std::string(state);
  }
  return {};
}

} // namespace asystent::history
