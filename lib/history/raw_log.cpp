#include "history/raw_log.hpp"

#include <algorithm>
#include <charconv>

namespace asystent::history {
namespace {

using folder::GitUse;
using Words = std::vector<std::string>;

sys_seconds moment_of(std::string_view number) {
  std::int64_t seconds = 0;
  std::from_chars(number.data(), number.data() + number.size(), seconds);
  return sys_seconds(std::chrono::seconds(seconds));
}

Words words_of(std::string_view text) {
  Words words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// What git wrote, by the NUL behind each piece.
class Pieces {
public:
  explicit Pieces(std::string_view text) : left_(text) {}

  bool at_end() const { return left_.empty(); }
  std::string_view next() {
    const std::size_t end = std::min(left_.find('\0'), left_.size());
    std::string_view piece = left_.substr(0, end);
    left_.remove_prefix(std::min(end + 1, left_.size()));
    return piece;
  }
  /// Between the words of a commit and its files.
  void skip_breaks() {
    while (left_.starts_with('\n') || left_.starts_with('\0')) left_.remove_prefix(1);
  }
  bool starts_with(char sign) const { return left_.starts_with(sign); }

private:
  std::string_view left_;
};

/// `:MODE MODE ID ID M`, of a merge of two `::MODE MODE MODE ID ID ID MM`; then the file.
RawChange change_of(Pieces& pieces, std::string_view prefix) {
  std::string_view told = pieces.next();
  const std::size_t parents = std::min(told.find_first_not_of(':'), told.size());
  Words words = words_of(told.substr(parents));
  RawChange change;
  if (words.size() >= 2 * parents + 2) {
    const auto ids = words.begin() + static_cast<std::ptrdiff_t>(parents) + 1;
    change.before.assign(ids, ids + static_cast<std::ptrdiff_t>(parents));
    change.after = ids[static_cast<std::ptrdiff_t>(parents)];
    change.mode = words[parents];
  }
  const std::string_view file = pieces.next();
  change.file = file.substr(file.starts_with(prefix) ? prefix.size() : 0);
  return change;
}

RawCommit commit_of(Pieces& pieces, std::string_view prefix) {
  RawCommit commit;
  commit.id = pieces.next().substr(1);
  commit.parents = words_of(pieces.next());
  commit.written = moment_of(pieces.next());
  commit.committed = moment_of(pieces.next());
  commit.author = pieces.next();
  commit.email = pieces.next();
  commit.committer = pieces.next();
  commit.signature = pieces.next();
  commit.subject = pieces.next();
  pieces.skip_breaks();
  while (pieces.starts_with(':')) {
    commit.changes.push_back(change_of(pieces, prefix));
    pieces.skip_breaks();
  }
  return commit;
}

std::vector<RawChange> changes_of(const Repository& repository, const std::string& told) {
  Pieces pieces(told);
  std::vector<RawChange> changes;
  while (pieces.starts_with(':')) changes.push_back(change_of(pieces, repository.prefix()));
  return changes;
}

/// The tree without files has another id in a repository of SHA-256.
std::string empty_tree(const Repository& repository) {
  std::string id = repository.look({"hash-object", "-t", "tree", "--stdin"});
  if (id.ends_with('\n')) id.pop_back();
  return id;
}

} // namespace

bool is_nothing(std::string_view id) { return id.find_first_not_of('0') == std::string_view::npos; }

std::vector<RawCommit> raw_log(const Repository& repository, const Words& arguments, bool signatures) {
  const std::string format = std::string("--format=%x01%H%x00%P%x00%at%x00%ct%x00%an%x00%ae%x00%ce%x00") +
                             (signatures ? "%G?" : "") + "%x00%s";
  Words words{"-c",           "gpg.program=gpg",
              "-c",           "gpg.ssh.program=ssh-keygen",
              "-c",           "gpg.x509.program=gpgsm",
              "log",          "-z",
              "-c",           "--raw",
              "--no-abbrev",  "--no-renames",
              format,         "--no-ext-diff",
              "--no-textconv"};
  // Without a file of signers git says of a signed commit that it has no signature.
  if (signatures && repository.setting("gpg.ssh.allowedSignersFile").empty())
    words.insert(words.begin(), {"-c", "gpg.ssh.allowedSignersFile=/dev/null"});
  words.insert(words.end(), arguments.begin(), arguments.end());
  const std::string told = repository.look(words);
  Pieces pieces(told);
  std::vector<RawCommit> commits;
  while (!pieces.at_end()) {
    pieces.skip_breaks();
    if (pieces.starts_with('\x01'))
      commits.push_back(commit_of(pieces, repository.prefix()));
    else
      pieces.next();
  }
  return commits;
}

std::vector<RawChange> raw_changes(const Repository& repository, std::string_view before,
                                   std::string_view after, const Words& paths) {
  const std::string old = before.empty() ? empty_tree(repository) : std::string(before);
  Words words{"diff-tree",        "-r", "-z", "--raw", "--no-renames", "--no-ext-diff", old,
              std::string(after), "--"};
  words.insert(words.end(), paths.begin(), paths.end());
  return changes_of(repository, repository.look(words));
}

std::vector<RawChange> raw_staged(const Repository& repository) {
  const bool has_commit =
      repository.ask(GitUse::looking, {"rev-parse", "--verify", "--quiet", "HEAD"}).is_good();
  const std::string before = has_commit ? "HEAD" : empty_tree(repository);
  return changes_of(repository, repository.look({"diff-index", "-z", "--cached", "--raw", "--no-abbrev",
                                                 "--no-renames", "--no-ext-diff", before}));
}

} // namespace asystent::history
