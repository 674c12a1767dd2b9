#include "history/command_commit.hpp"

#include "casebook/record_file.hpp"
#include "folder/folder_error.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"
#include "history/other_id.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

bool is_automatic(const Repository& repository) {
  return CloneSettings::of(common_directory_of(repository.git_directory())).value("asystent.commit") ==
         "auto";
}

/// Of a record its id.
std::string id_of(const std::string& file) {
  const fs::path path(file);
  const bool is_record = file.starts_with(std::string(casebook::families_folder) + "/") ||
                         file.starts_with(std::string(casebook::worklogs_folder) + "/");
  return is_record ? path.stem().string() : file;
}

} // namespace

std::string ids_of(std::span<const std::string> files) {
  std::string ids;
  for (const std::string& file : files) ids.append(ids.empty() ? "" : " ").append(id_of(file));
  return ids;
}

std::string message_by_hand(std::span<const std::string> files) { return "by hand " + ids_of(files); }

std::optional<CommandCommit> CommandCommit::in(const fs::path& folder) {
  auto repository = Repository::found(folder);
  if (!repository || !is_automatic(*repository)) return std::nullopt;
  return CommandCommit(std::move(*repository));
}

/// Half a minute for a signature that nobody can give is waited once, not for each commit.
bool CommandCommit::make(std::span<const std::string> files, const std::string& message,
                         const Identity& identity) {
  if (why_it_waits_) std::rethrow_exception(why_it_waits_);
  try {
    return commit_files(repository_, files, message, identity);
  } catch (const GitWaited&) {
    why_it_waits_ = std::current_exception();
    throw;
  }
}

/// What somebody has changed since is no longer what the command wrote. One that cannot be made keeps no
/// other from being made.
void CommandCommit::make_up(const Identity& identity) {
  std::vector<PendingCommit> left;
  std::exception_ptr why;
  const auto commits = pending_commits(repository_);
  for (const PendingCommit& commit : commits) try {
      const bool is_known = !commit.identity.name.empty();
      make(unchanged_files(repository_, commit), commit.message, is_known ? commit.identity : identity);
    } catch (const GitError&) {
      why = std::current_exception();
      left.push_back(commit);
    }
  if (left.size() < commits.size()) note_pending(repository_, left);
  if (why) std::rethrow_exception(why);
}

void CommandCommit::before(std::span<const std::string> files, const Identity& identity) try {
  if (has_open_work(repository_)) return;
  make_up(identity);
  auto changed = uncommitted(repository_, files);
  for (std::string& gone : gone_for_another_id(repository_, changed)) changed.push_back(std::move(gone));
  if (!changed.empty()) make(changed, message_by_hand(changed), identity);
} catch (const Error&) {
  is_blocked_ = true; // the command's own commit will say why
}

void CommandCommit::wrote(const std::string& file, const std::optional<std::string>& text) {
  written_[file] = text ? digest_of_text(*text) : std::string();
}

/// A change that is no change any more: somebody else has committed it, or taken it back.
void CommandCommit::require_there(std::span<const std::string> files) const {
  for (const std::string& file : files) {
    const auto written = written_.find(file);
    if (written == written_.end() || written->second == digest_on_disk(repository_, file)) continue;
    if (!uncommitted(repository_, {&file, 1}).empty()) continue; // changed once more, by somebody's hand
    throw TakenBack(message("inny program git cofnął ten zapis w tej samej chwili (stash, pull --autostash): "
                            "jeśli nie wróci z nim (git stash pop), powtórz polecenie",
                            "another git took this change back in the same moment (stash, pull --autostash): "
                            "unless it comes back with it (git stash pop), run the command again"));
  }
}

void CommandCommit::keep_for_later(std::span<const std::string> files, const std::string& message,
                                   const Identity& identity) {
  auto commits = pending_commits(repository_);
  add_pending(commits, pending_of(repository_, files, message, identity));
  note_pending(repository_, commits);
}

void CommandCommit::after(std::span<const std::string> files, const std::string& message,
                          const Identity& identity) {
  if (is_blocked_) {
    keep_for_later(files, message, identity);
    return make_up(identity);
  }
  try {
    if (!make(files, message, identity)) require_there(files);
  } catch (const TakenBack&) {
    throw;
  } catch (const GitError&) {
    keep_for_later(files, message, identity);
    require_there(files);
    throw;
  }
}

} // namespace asystent::history
