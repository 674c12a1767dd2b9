#include "calendar/office_time.hpp"
#include "folder/folder.hpp"
#include "history/clone_checks.hpp"
#include "history/clone_place.hpp"
#include "history/commit.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using Details = std::vector<std::string>;

bool says_true(const Repository& repository, const std::vector<std::string>& arguments) {
  return repository.told(arguments).starts_with("true");
}

/// The branch on which nothing is committed yet, of a repository that is the folder's own.
Details no_commit(const Repository& repository, Date /*today*/) {
  if (!repository.prefix().empty()) return {};
  const std::string branch = repository.told({"symbolic-ref", "--quiet", "--short", "HEAD"});
  const std::string head = repository.told({"rev-parse", "--verify", "--quiet", "HEAD"});
  return branch.empty() || !head.empty() ? Details() : Details{branch};
}

/// Plain text of records, which a merge that was killed has left at the top.
std::vector<fs::path> leftovers(const Repository& repository) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(clone_of(repository.folder())->top, ignored))
    if (entry.path().filename().string().starts_with(".merge_file_")) files.push_back(entry.path());
  return files;
}

Details leftover_names(const Repository& repository, Date /*today*/) {
  Details names;
  for (const fs::path& file : leftovers(repository)) names.push_back(file.filename().string());
  return names;
}

/// A merge that is running needs its own: those are young.
void remove_leftovers(const Repository& repository) {
  std::error_code ignored;
  for (const fs::path& file : leftovers(repository))
    if (fs::file_time_type::clock::now() - fs::last_write_time(file, ignored) > std::chrono::hours(1))
      fs::remove(file, ignored);
}

Details unmerged_files(const Repository& repository, Date /*today*/) {
  auto names = folder::names_of_git(
      repository.told({"diff", "-z", "--relative", "--name-only", "--diff-filter=U", "--no-ext-diff"}));
  return names;
}

/// Somebody's own settings, for all repositories, may say so; what is new by hand nobody else then gets.
Details ignored_records(const Repository& repository, Date /*today*/) {
  Details names = folder::names_of_git(
      repository.told({"ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--",
                       "families/*.yaml", "worklog/*.yaml", std::string(folder::settings_file_name)}));
  std::erase_if(names, [](const std::string& name) { return name.find("/.") != std::string::npos; });
  return names;
}

constexpr std::size_t most_named = 3;

/// Of a history that has not begun that alone is told.
Details uncommitted_files(const Repository& repository, Date today) {
  if (!no_commit(repository, today).empty()) return {};
  Details names;
  for (const std::string& line : folder::names_of_git(
           repository.told({"status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--",
                            "families", "worklog", std::string(folder::settings_file_name)})))
    if (line.size() > 3 + repository.prefix().size() && !line.starts_with("U"))
      names.push_back(line.substr(3 + repository.prefix().size())); // git tells it from the top
  if (names.size() <= most_named) return names;
  return {fmt::format("{} (+{})", names.front(), names.size() - 1)};
}

/// When a commit was made, in the office's days.
std::optional<Date> day_in(std::string_view seconds) {
  long long number = 0;
  const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), number);
  if (error != std::errc()) return std::nullopt;
  return parse_iso(office_time(std::chrono::sys_seconds(std::chrono::seconds(number))).substr(0, 10));
}

constexpr std::chrono::days longest_unpushed{3};

/// The days of the commits that `git log` has for these arguments.
std::vector<Date> days_of_commits(const Repository& repository, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"log", "--format=%ct"});
  const std::string times = repository.told(arguments);
  std::vector<Date> days;
  for (const std::string_view line : lines_of(times))
    if (const auto day = day_in(line)) days.push_back(*day);
  return days;
}

/// The oldest that no server has.
Details unpushed_work(const Repository& repository, Date today) {
  const auto days = days_of_commits(repository, {"@{upstream}..HEAD"});
  const auto oldest = std::ranges::min_element(days);
  return oldest == days.end() || today - *oldest <= longest_unpushed ? Details() : Details{iso(*oldest)};
}

/// Of the server's last commits one is from a day that is not here yet: one of the two clocks is wrong.
Details clock_ahead(const Repository& repository, Date today) {
  const auto days = days_of_commits(repository, {"-50", "@{upstream}"});
  const auto latest = std::ranges::max_element(days);
  return latest == days.end() || *latest <= today ? Details() : Details{iso(*latest)};
}

Details cached_texts(const Repository& repository, Date /*today*/) {
  const std::string refs = repository.told({"for-each-ref", "--format=%(refname)", "refs/notes/textconv"});
  Details names;
  for (const std::string_view line : lines_of(refs))
    if (!line.empty()) names.emplace_back(line);
  return names;
}

void remove_cached_texts(const Repository& repository) {
  for (const std::string& name : cached_texts(repository, {})) repository.change({"update-ref", "-d", name});
}

Details partial_clone(const Repository& repository, Date /*today*/) {
  const std::string remote = repository.setting("extensions.partialclone");
  const std::string promised = repository.told({"config", "--get-regexp", "^remote\\..*\\.promisor$"});
  return remote.empty() && promised.empty() ? Details() : Details{remote.empty() ? "remote" : remote};
}

Details shallow_clone(const Repository& repository, Date /*today*/) {
  return says_true(repository, {"rev-parse", "--is-shallow-repository"}) ? Details{".git/shallow"}
                                                                         : Details();
}

constexpr int many_commits = 1000;

/// A family's history is found many times as fast where git knows which commits touched which files.
Details slow_history(const Repository& repository, Date /*today*/) {
  const std::string count = repository.told({"rev-list", "--count", "HEAD"});
  int number = 0;
  std::from_chars(count.data(), count.data() + count.size(), number);
  std::error_code ignored;
  const fs::path objects = common_directory_of(repository.git_directory()) / "objects" / "info";
  const bool is_there =
      fs::exists(objects / "commit-graph", ignored) || fs::exists(objects / "commit-graphs", ignored);
  return number > many_commits && !is_there ? Details{"commit-graph"} : Details();
}

void write_commit_graph(const Repository& repository) {
  repository.change({"commit-graph", "write", "--reachable", "--changed-paths"});
}

Details no_branch(const Repository& repository, Date /*today*/) {
  return is_on_no_branch(repository) && !has_open_work(repository) ? Details{"HEAD"} : Details();
}

constexpr auto checks = std::to_array<CloneCheck>({
    {"git-detached",
     {"klon nie stoi na żadnej gałęzi: poleceń nie zatwierdza, sync nie zadziała",
      "the clone is on no branch: commands make no commits, and sync cannot work"},
     {"git switch main", "git switch main"},
     no_branch},
    {"git-no-commit",
     {"w historii tej gałęzi nic jeszcze nie ma: sync, log i --at nie mają od czego zacząć",
      "nothing is in the history of this branch yet: sync, log and --at have nothing to begin with"},
     {"git add -A && git commit -m początek", "git add -A && git commit -m beginning"},
     no_commit},
    {"git-leftover",
     {"pozostałość po przerwanym scalaniu, z tekstem zapisu",
      "left over from a merge that was cut off, with a record's text"},
     {"usuń plik", "remove the file"},
     leftover_names,
     remove_leftovers},
    {"git-unmerged",
     {"w pliku jest nierozstrzygnięte scalenie", "an unsettled merge is in the file"},
     {"rozstrzygnij: asystent resolve RODZINA", "settle it: asystent resolve FAMILY"},
     unmerged_files},
    {"git-ignored",
     {"git pomija ten zapis, więc nikt inny go nie ma", "git leaves this record out, so nobody else has it"},
     {"regułę wskaże: git check-ignore -v PLIK; dodaj zapis: git add -f PLIK",
      "git check-ignore -v FILE says by which rule; add the record: git add -f FILE"},
     ignored_records},
    {"git-uncommitted",
     {"zmiana nie jest zatwierdzona, więc nikt inny jej nie ma",
      "the change is not committed, so nobody else has it"},
     {"zatwierdź i wyślij: asystent sync", "commit and send it: asystent sync"},
     uncommitted_files},
    {"git-unpushed",
     {"pracy od tego dnia nie ma jeszcze na serwerze", "the work since that day is not on the server yet"},
     {"wyślij: asystent sync", "send it: asystent sync"},
     unpushed_work},
    {"git-clock",
     {"wpis na serwerze jest z dnia, którego tu jeszcze nie ma: któryś zegar jest zły",
      "a commit on the server is from a day that is not here yet: one of the clocks is wrong"},
     {"ustaw zegar komputera", "set the computer's clock"},
     clock_ahead},
    {"git-textconv",
     {"git przechowuje teksty zapisów poza nimi (textconv)",
      "git keeps texts of records beside them (textconv)"},
     {"usuń je", "remove them"},
     cached_texts,
     remove_cached_texts},
    {"git-partial",
     {"klon jest częściowy: dawnych dni nie da się tu obejrzeć",
      "a partial clone: days of the past cannot be seen here"},
     {"sklonuj folder cały", "clone the whole folder"},
     partial_clone},
    {"git-shallow",
     {"historia jest ucięta: dawnych dni tu nie ma, sync nie zadziała",
      "history is cut (a shallow clone): days of the past are not here, and sync cannot work"},
     {"git fetch --unshallow", "git fetch --unshallow"},
     shallow_clone},
    {"git-slow-history",
     {"log i --at szukają w długiej historii bez spisu",
      "log and --at look through a long history without its index"},
     {"zapisz spis", "write the index"},
     slow_history,
     write_commit_graph},
});

} // namespace

std::span<const CloneCheck> checks_of_content() { return checks; }

} // namespace asystent::history
