#include "history/revision.hpp"

#include <charconv>

namespace asystent::history {
namespace {

using folder::GitUse;

[[noreturn]] void stop_at_cut(const Mainline& mainline) {
  const std::string first = iso(office_day(mainline.stops().front().time));
  throw GitError(message("ten klon jest płytki: ma historię dopiero od {}. Reszta: git fetch --unshallow",
                         "this clone is shallow: its history begins on {}. The rest: git fetch --unshallow",
                         first));
}

/// Of a side branch.
sys_seconds time_of(const Repository& repository, const std::string& id) {
  const std::string told = repository.look({"log", "-1", "--format=%ct", id, "--"});
  std::int64_t seconds = 0;
  std::from_chars(told.data(), told.data() + told.size(), seconds);
  return sys_seconds(std::chrono::seconds(seconds));
}

} // namespace

std::optional<Revision> revision_on(const Repository& repository, Date day, sys_seconds now) {
  const Mainline mainline = Mainline::of(repository, now);
  if (const Stop* stop = mainline.on(day))
    return Revision{std::string(stop->id), stop->time, doubts_of_mainline(repository, mainline)};
  require_whole(repository, mainline);
  return std::nullopt;
}

std::optional<Revision> revision_named(const Repository& repository, std::string_view name, sys_seconds now) {
  const auto told = repository.ask(
      GitUse::looking, {"rev-parse", "--verify", "-q", "--end-of-options", std::string(name) + "^{commit}"});
  if (!told.is_good()) return std::nullopt;
  const std::string id = told.text.substr(0, told.text.find('\n'));
  const Mainline mainline = Mainline::of(repository, now);
  if (const Stop* stop = mainline.find(id)) return Revision{id, stop->time, {}};
  return Revision{id,
                  time_of(repository, id),
                  {message("wersja {} nie leży na głównej linii historii: nie wszyscy ją mieli",
                           "the commit {} is not on the mainline: not everybody had it", short_id(id))}};
}

std::vector<Message> doubts_of_mainline(const Repository& repository, const Mainline& mainline) {
  const std::string passed = state_passed_by(repository, mainline);
  if (passed.empty()) return {};
  return {message(
      "główna linia historii omija stan {}, który miał serwer (scalono przez git pull): dzień sprzed "
      "scalenia może pokazać folder tylko jednej osoby",
      "the mainline goes past the state {} that the server had (merged by git pull): a day before the "
      "merge may show the folder of one person only",
      short_id(passed))};
}

void require_whole(const Repository& repository, const Mainline& mainline) {
  if (is_shallow(repository)) stop_at_cut(mainline);
}

std::string short_id(std::string_view id) { return std::string(id.substr(0, 12)); }

} // namespace asystent::history
