#include "history/pending.hpp"

#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/replace.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

fs::path note_of(const Repository& repository) { return repository.git_directory() / "asystent" / "pending"; }

/// What stands behind the first word of a line of the note.
using Taker = void (*)(PendingCommit& commit, std::string_view rest);

struct LineKind {
  std::string_view word;
  Taker take;
};

constexpr std::array kinds = std::to_array<LineKind>({
    {"message ",
     [](PendingCommit& commit, std::string_view rest) {
       commit.message.append(commit.message.empty() ? "" : "\n").append(rest);
     }},
    {"name ", [](PendingCommit& commit, std::string_view rest) { commit.identity.name = rest; }},
    {"email ", [](PendingCommit& commit, std::string_view rest) { commit.identity.email = rest; }},
    {"file ",
     [](PendingCommit& commit, std::string_view rest) {
       const std::size_t blank = std::min(rest.find(' '), rest.size());
       commit.files.push_back(
           {std::string(rest.substr(std::min(blank + 1, rest.size()))), std::string(rest.substr(0, blank))});
     }},
});

std::string text_of(const PendingCommit& commit) {
  std::string text;
  for (const std::string_view line : lines_of(commit.message)) text += fmt::format("message {}\n", line);
  if (!commit.identity.name.empty())
    text += fmt::format("name {}\nemail {}\n", commit.identity.name, commit.identity.email);
  for (const auto& [name, digest] : commit.files) text += fmt::format("file {} {}\n", digest, name);
  return text + "end\n";
}

bool share_a_file(const PendingCommit& one, const PendingCommit& other) {
  return std::ranges::any_of(one.files, [&](const PendingCommit::File& file) {
    return std::ranges::find(other.files, file.name, &PendingCommit::File::name) != other.files.end();
  });
}

void take_over(PendingCommit& commit, const PendingCommit& earlier) {
  commit.message += (commit.message.find('\n') == std::string::npos ? "\n\n" : "\n") + earlier.message;
  for (const PendingCommit::File& file : earlier.files)
    if (std::ranges::find(commit.files, file.name, &PendingCommit::File::name) == commit.files.end())
      commit.files.push_back(file);
}

} // namespace

/// FNV-1a: whether a text is the one that was written is asked, not whether somebody has forged it.
std::string digest_of_text(std::string_view text) {
  std::uint64_t value = 14695981039346656037ULL;
  for (const char byte : text) value = (value ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
  return fmt::format("{:016x}", value);
}

std::string digest_on_disk(const Repository& repository, const std::string& name) {
  const folder::FileText file = folder::read_file(repository.folder(), name);
  return file.problem ? std::string() : digest_of_text(file.text);
}

std::vector<PendingCommit> pending_commits(const Repository& repository) {
  std::error_code ignored;
  const fs::path note = note_of(repository);
  if (!fs::exists(note, ignored)) return {};
  std::vector<PendingCommit> commits;
  PendingCommit next;
  const std::string text = folder::read_input(note);
  for (const std::string_view line : lines_of(text)) {
    if (line == "end") commits.push_back(std::exchange(next, {}));
    for (const LineKind& kind : kinds)
      if (line.starts_with(kind.word)) kind.take(next, line.substr(kind.word.size()));
  }
  return commits;
}

void note_pending(const Repository& repository, std::span<const PendingCommit> commits) {
  std::error_code error;
  const fs::path note = note_of(repository);
  if (commits.empty()) {
    fs::remove(note, error);
    return;
  }
  std::string text;
  for (const PendingCommit& commit : commits) text += text_of(commit);
  folder::make_folder(note.parent_path());
  folder::write_output(note, text);
}

void add_pending(std::vector<PendingCommit>& commits, PendingCommit added) {
  for (const PendingCommit& earlier : commits)
    if (share_a_file(added, earlier)) take_over(added, earlier);
  std::erase_if(commits, [&](const PendingCommit& earlier) { return share_a_file(added, earlier); });
  commits.push_back(std::move(added));
}

PendingCommit pending_of(const Repository& repository, std::span<const std::string> files,
                         std::string message, Identity identity) {
  PendingCommit commit{std::move(message), std::move(identity), {}};
  for (const std::string& name : files) commit.files.push_back({name, digest_on_disk(repository, name)});
  return commit;
}

std::vector<std::string> unchanged_files(const Repository& repository, const PendingCommit& commit) {
  std::vector<std::string> names;
  for (const auto& [name, digest] : commit.files)
    if (digest == digest_on_disk(repository, name)) names.push_back(name);
  return names;
}

} // namespace asystent::history
