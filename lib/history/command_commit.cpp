#include "history/command_commit.hpp"

#include "casebook/record_file.hpp"
#include "folder/folder_error.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"

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

/// What somebody has changed since is no longer what the command wrote. One that cannot be made keeps no
/// other from being made.
void CommandCommit::make_up(const Identity& identity) {
  std::vector<PendingCommit> left;
  std::exception_ptr why;
  const auto commits = pending_commits(repository_);
  for (const PendingCommit& commit : commits) try {
      const bool is_known = !commit.identity.name.empty();
      commit_files(repository_, unchanged_files(repository_, commit), commit.message,
                   is_known ? commit.identity : identity);
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
  const auto changed = uncommitted(repository_, files);
  if (!changed.empty()) commit_files(repository_, changed, message_by_hand(changed), identity);
} catch (const Error&) {
  is_blocked_ = true; // the command's own commit will say why
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
    commit_files(repository_, files, message, identity);
  } catch (const GitError&) {
    keep_for_later(files, message, identity);
    throw;
  }
}

} // namespace asystent::history
