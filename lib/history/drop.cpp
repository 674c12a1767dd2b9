#include "history/drop.hpp"

#include "folder/files.hpp"
#include "folder/output_folder.hpp"
#include "folder/parcel.hpp"
#include "history/objects.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitAnswer;
using folder::GitUse;

constexpr std::string_view refs_of_parcels = "refs/asystent/drop/";
constexpr std::string_view outgoing = "refs/asystent/outgoing";
/// A bundle in memory: git opens it as a file, and no disk ever holds its plain text.
constexpr std::string_view standard_input = "/dev/stdin";

fs::path usable(const Repository& repository, fs::path drop) {
  std::error_code ignored;
  drop = fs::weakly_canonical(drop, ignored);
  if (!fs::is_directory(drop, ignored))
    throw GitError(message("nie ma folderu {}: czy nośnik jest podłączony?",
                           "there is no folder {}: is the stick or drive connected?", drop.string()));
  if (folder::is_at_or_inside(repository.folder(), drop))
    throw GitError(
        message("folder wymiany nie może leżeć w folderze spraw", "the drop cannot lie in the case folder"));
  return drop;
}

std::string ref_of(const std::string& parcel) {
  return std::string(refs_of_parcels) + parcel.substr(0, parcel.find('.'));
}

/// `OBJECT NAME` of the one commit that a bundle brings.
std::string only_commit(const std::string& told) {
  const auto lines = lines_of(told);
  if (lines.size() != 1) return {};
  return std::string(lines.front().substr(0, lines.front().find(' ')));
}

/// Whether all is there that the commit needs.
bool is_whole(const Repository& repository, const std::string& commit) {
  return repository
      .ask(GitUse::looking, {"rev-list", "--objects", "--quiet", commit, "--not", "--branches", "--remotes"})
      .is_good();
}

} // namespace

DropExchange::DropExchange(const Repository& repository, fs::path drop)
    : repository_(repository), drop_(usable(repository, std::move(drop))), key_(repository.folder(), drop_) {
  const auto keys = recipients_in(folder::read_file(repository.folder(), std::string(recipients_file)).text);
  const std::string own = key_.recipient();
  if (!own.empty() && std::ranges::find(keys, own) == keys.end())
    throw GitError(message("Twojego klucza nie ma w {0}, więc nie przeczytasz, co dadzą inni; dopisz go: {1}",
                           "your key is not in {0}, so you will not read what others give; add it: {1}",
                           recipients_file, own));
}

std::vector<DropExchange::Known> DropExchange::known() const {
  const auto parcels = folder::parcels_in(drop_);
  std::map<std::string, std::string> commits;
  const std::string told =
      repository_.look({"for-each-ref", "--format=%(objectname) %(refname)", std::string(refs_of_parcels)});
  for (const std::string_view line : lines_of(told))
    commits.emplace(line.substr(line.find(' ') + 1), line.substr(0, line.find(' ')));
  std::vector<Known> known;
  for (const std::string& parcel : parcels)
    if (const auto found = commits.find(ref_of(parcel)); found != commits.end())
      known.push_back({parcel, found->second});
  return known;
}

void DropExchange::remember(const std::string& parcel, const std::string& commit) const {
  repository_.change({"update-ref", ref_of(parcel), commit});
}

bool DropExchange::unpack(const std::string& parcel, const std::string& bundle) {
  const std::string file(standard_input);
  if (!repository_.ask(GitUse::looking, {"bundle", "verify", "--quiet", file}, bundle).is_good())
    return false;
  const GitAnswer answer = repository_.ask(GitUse::writing, {"bundle", "unbundle", file}, bundle);
  const std::string commit = only_commit(answer.text);
  if (!answer.is_good() || commit.empty() || !is_whole(repository_, commit)) return false;
  remember(parcel, commit);
  return true;
}

bool DropExchange::take(const std::string& parcel) {
  const auto bundle = key_.decrypted(folder::read_input(drop_ / parcel));
  return bundle && unpack(parcel, *bundle);
}

/// A parcel may need one that comes later by name: so each is tried again as long as others came in.
std::vector<std::string> DropExchange::fetch() {
  std::set<std::string> before;
  for (const Known& one : known()) before.insert(one.parcel);
  std::vector<std::string> left = folder::parcels_in(drop_);
  std::erase_if(left, [&](const std::string& parcel) { return before.contains(parcel); });
  for (std::size_t had = left.size() + 1; !left.empty() && left.size() < had;) {
    had = left.size();
    std::erase_if(left, [&](const std::string& parcel) { return take(parcel); });
  }
  unread_ = left.size();
  std::vector<std::string> words{"merge-base", "--independent"};
  for (const Known& one : known()) words.push_back(one.commit);
  if (words.size() == 2) return {};
  std::vector<std::string> heads;
  const std::string told = repository_.look(words);
  for (const std::string_view line : lines_of(told)) heads.emplace_back(line);
  return heads;
}

std::vector<std::string> DropExchange::recipients_at(const std::string& commit) const {
  const GitAnswer text =
      repository_.ask(GitUse::looking, {"cat-file", "blob",
                                        commit + ":" + repository_.prefix() + std::string(recipients_file)});
  return recipients_in(text.is_good() ? text.text : std::string());
}

std::string DropExchange::bundle_of(const std::string& commit, const std::vector<Known>& without) const {
  std::string wanted(outgoing);
  wanted += '\n';
  for (const Known& one : without) wanted += "^" + one.commit + "\n";
  repository_.change({"update-ref", std::string(outgoing), commit});
  std::string bundle = repository_.change({"bundle", "create", "--quiet", "-", "--stdin"}, wanted);
  repository_.change({"update-ref", "-d", std::string(outgoing)});
  return bundle;
}

std::string DropExchange::put(const std::string& commit, const std::vector<Known>& without) {
  const auto recipients = recipients_at(commit);
  const std::string parcel = folder::put_parcel(drop_, encrypted(bundle_of(commit, without), recipients));
  remember(parcel, commit);
  return parcel;
}

bool DropExchange::send(const std::string& commit) {
  const auto there = known();
  const bool is_there = std::ranges::any_of(
      there, [&](const Known& one) { return is_ancestor(repository_, commit, one.commit); });
  if (!is_there) put(commit, there);
  return true;
}

std::size_t DropExchange::renew(const std::string& commit) {
  const auto old = known();
  const std::string base = put(commit, {});
  for (const Known& one : old) {
    if (!is_ancestor(repository_, one.commit, commit)) continue;
    folder::remove_parcel(drop_, one.parcel);
    repository_.change({"update-ref", "-d", ref_of(one.parcel)});
  }
  return folder::parcels_in(drop_).size() - 1;
}

} // namespace asystent::history
