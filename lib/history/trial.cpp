#include "history/trial.hpp"

#include "history/clone.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"

#include <fmt/ranges.h>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitUse;

constexpr std::string_view record = "asystent: 1\n"
                                    "id: P-1\n"
                                    "name: Proba\n"
                                    "referral:\n"
                                    "  source: self\n"
                                    "  date: 2026-01-05\n"
                                    "visits:\n"
                                    "  - date: 2026-01-12\n"
                                    "    kind: home\n"
                                    "    outcome: held\n";

std::string record_with_visit(std::string_view day) {
  return fmt::format("{}  - date: {}\n    kind: phone\n    outcome: held\n", record, day);
}

std::string data(std::string_view text) { return fmt::format("data {}\n{}\n", text.size(), text); }

/// A commit for `git fast-import`, which makes all of them by one process.
std::string commit(std::string_view branch, std::string_view from, const std::string& text) {
  std::string all = fmt::format("commit refs/heads/{}\ncommitter a <a@b> 1767607200 +0000\n{}", branch, data("t"));
  if (!from.empty()) all += fmt::format("from refs/heads/{}\n", from);
  const std::string attributes = fmt::format("{}\n", fmt::join(needed_attributes(""), "\n"));
  return all + "M 100644 inline .gitattributes\n" + data(attributes) +
         "M 100644 inline families/P-1.yaml\n" + data(text);
}

/// Goes again, whatever becomes of the trial.
struct TrialFolder {
  explicit TrialFolder(fs::path where) : path(std::move(where)) {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  TrialFolder(const TrialFolder&) = delete;
  TrialFolder& operator=(const TrialFolder&) = delete;
  ~TrialFolder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }

  fs::path path;
};

bool merges_both(const Repository& trial, std::string_view line) {
  const std::string driver = fmt::format("merge.asystent.driver={}", line);
  const auto merged =
      trial.ask(GitUse::writing, {"-c", driver, "merge-tree", "--write-tree", "ours", "theirs"});
  if (!merged.is_good()) return false;
  const std::string tree = merged.text.substr(0, merged.text.find('\n'));
  const auto text = trial.ask(GitUse::looking, {"cat-file", "blob", tree + ":families/P-1.yaml"}).text;
  return text.find("2026-01-13") != std::string::npos && text.find("2026-01-14") != std::string::npos &&
         text.find("<<<<<<<") == std::string::npos;
}

} // namespace

bool driver_runs(const Repository& repository) try {
  const auto settings = CloneSettings::of(common_directory_of(repository.git_directory()));
  const std::string line(settings.value("merge.asystent.driver"));
  if (line.empty()) return false;
  const TrialFolder folder(repository.git_directory() / "asystent" / "trial");
  const Repository trial = Repository::made(folder.path);
  trial.change({"fast-import", "--quiet"},
               commit("base", {}, std::string(record)) + commit("ours", "base", record_with_visit("2026-01-13")) +
                   commit("theirs", "base", record_with_visit("2026-01-14")));
  return merges_both(trial, line);
} catch (const Error&) {
  return false;
} catch (const fs::filesystem_error&) {
  return false;
}

} // namespace asystent::history
