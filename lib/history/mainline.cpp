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

} // namespace

Mainline Mainline::of(const Repository& repository, sys_seconds now, std::string_view tip) {
  const auto told = repository.ask(
      GitUse::looking, {"rev-parse", "--verify", "-q", "--end-of-options", std::string(tip) + "^{commit}"});
  if (!told.is_good())
    throw GitError(message("w repozytorium folderu nie ma jeszcze żadnej wersji",
                           "the repository of the folder has no commit yet"));
  Mainline line(repository.look({"rev-list", "--first-parent", "--timestamp", first_line(told.text)}));
  line.read(now);
  return line;
}

/// Lines `TIME ID`, the newest first.
void Mainline::read(sys_seconds now) {
  for (const std::string_view told : lines_of(*text_)) {
    const std::size_t space = told.find(' ');
    if (space == std::string_view::npos) continue;
    stops_.push_back({told.substr(space + 1), moment_of(told.substr(0, space)), {}});
  }
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
  std::unordered_set<std::string_view> known;
  for (const Stop& stop : mainline.stops()) known.insert(stop.id);
  for (const std::string_view state : lines_of(states.text)) {
    if (state.empty() || known.contains(state)) continue;
    // One that was fetched and is not merged yet is no part of this past.
    const auto is_merged = repository.ask(GitUse::looking, {"merge-base", "--is-ancestor", std::string(state),
                                                            std::string(mainline.stops().back().id)});
    if (is_merged.is_good()) return std::string(state);
  }
  return {};
}

} // namespace asystent::history
