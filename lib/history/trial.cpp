#include "history/trial.hpp"

#include "history/clone.hpp"

#include <fmt/format.h>

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

std::string data_block(std::string_view text) { return fmt::format("data {}\n{}\n", text.size(), text); }

/// A commit for `git fast-import`, which makes all of them by one process.
std::string commit(std::string_view branch, std::string_view from, const std::string& text) {
  std::string all =
      fmt::format("commit refs/heads/{}\ncommitter a <a@b> 1767607200 +0000\n{}", branch, data_block("t"));
  if (!from.empty()) all += fmt::format("from refs/heads/{}\n", from);
  return all + "M 100644 inline families/P-1.yaml\n" + data_block(text);
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
  const std::string line = repository.setting("merge.asystent.driver");
  if (line.empty()) return false;
  const TrialFolder folder(repository.git_directory() / "asystent" / "trial");
  const Repository trial = Repository::made(folder.path);
  add_own_attributes(trial); // git reads those of a commit only where it is checked out
  trial.change({"fast-import", "--quiet"}, commit("base", {}, std::string(record)) +
                                               commit("ours", "base", record_with_visit("2026-01-13")) +
                                               commit("theirs", "base", record_with_visit("2026-01-14")));
  return merges_both(trial, line);
} catch (const Error&) {
  return false;
} catch (const fs::filesystem_error&) {
  return false;
}

} // namespace asystent::history
