#include "history/log.hpp"

#include "casebook/record_file.hpp"
#include "history/ancestry.hpp"
#include "history/raw_log.hpp"
#include "history/revision.hpp"
#include "history/versions.hpp"
#include "yaml/yaml_file.hpp"

#include <algorithm>
#include <map>

namespace asystent::history {
namespace {

using folder::GitUse;

constexpr std::size_t most_earlier_ids = 20; // a circle of them is a mistake, and ends

std::string file_of(std::string_view family) { return "families/" + std::string(family) + ".yaml"; }

/// The text of a file in a commit; empty where it has none.
std::string text_in(const Repository& repository, const std::string& commit, const std::string& file) {
  const auto told = repository.ask(GitUse::looking, {"cat-file", "blob", commit + ":./" + file});
  return told.is_good() ? told.text : std::string();
}

std::string previous_in(const std::string& text) {
  const yaml::YamlFile file({}, text);
  if (!file.problems().empty() || file.root().kind != yaml::Node::Kind::mapping) return {};
  const yaml::Node* previous = file.root().find("previous");
  return previous == nullptr ? std::string() : std::string(previous->text);
}

void keep_those_of(RecordChanges& changes, Date day) {
  std::erase_if(changes, [day](const RecordChange& change) {
    return std::ranges::find(change.dates, day) == change.dates.end();
  });
}

bool is_in_time(const RawCommit& commit, const LogQuery& query) {
  const Date day = office_day(commit.written);
  return (!query.from || day >= *query.from) && (!query.until || day <= *query.until);
}

/// Git's letters: G good, U good by somebody unknown, X and Y good and expired, R revoked, B bad, E cannot be
/// checked, N none.
std::optional<Text> doubt_of_signature(std::string_view letter) {
  static const std::map<std::string_view, Text> doubts{
      {"N", {"bez podpisu", "not signed"}},
      {"B", {"zły podpis", "bad signature"}},
      {"E", {"podpisu nie da się sprawdzić", "the signature cannot be checked"}},
      {"U", {"podpis dobry, podpisujący nieznany", "good signature of somebody unknown"}},
      {"X", {"podpis dobry, wygasł", "good signature, expired"}},
      {"Y", {"podpis kluczem, który wygasł", "signed by a key that has expired"}},
      {"R", {"podpis kluczem unieważnionym", "signed by a revoked key"}}};
  const auto found = doubts.find(letter);
  return found == doubts.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Text> doubts_of(const RawCommit& commit, const Ancestry& ancestry, sys_seconds now) {
  std::vector<Text> doubts;
  if (const auto doubt = doubt_of_signature(commit.signature)) doubts.push_back(*doubt);
  if (ancestry.runs_backwards(commit.id))
    doubts.push_back({"zegar cofnięty: wcześniej niż wersja, którą zmienia",
                      "a clock that ran backwards: earlier than the version it changes"});
  if (commit.committed > now || commit.written > now)
    doubts.push_back({"czas, który dopiero nadejdzie", "a time that is yet to come"});
  return doubts;
}

/// From the family back through ids that it had before: those whose files are gone.
std::vector<std::string> files_of(const Repository& repository, const LogQuery& query,
                                  std::string& previous) {
  std::vector<std::string> files{file_of(query.family)};
  std::string text = text_in(repository, query.tip, files.front());
  while (files.size() < most_earlier_ids) {
    const std::string earlier = previous_in(text);
    if (earlier.empty() || earlier.find('/') != std::string::npos) break;
    if (!text_in(repository, query.tip, file_of(earlier)).empty()) {
      previous = earlier;
      break;
    }
    files.push_back(file_of(earlier));
    const auto last = repository.ask(
        GitUse::looking, {"log", "-1", "--format=%H^", "--diff-filter=D", query.tip, "--", files.back()});
    text = text_in(repository, last.text.substr(0, last.text.find('\n')), files.back());
  }
  return files;
}

LoggedCommit logged(const RawCommit& commit, const AssistantOf& assistant_of) {
  return {.id = commit.id,
          .family = {},
          .written = commit.written,
          .came = {},
          .assistant = assistant_of(commit.email),
          .author = PrivateText(commit.author),
          .subject = PrivateText(commit.subject),
          .is_merge = commit.parents.size() > 1,
          .changes = {},
          .doubts = {}};
}

} // namespace

bool knows_family(const Repository& repository, const std::string& id, const std::string& tip) {
  const auto is_of_ids = [](char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '_';
  };
  if (id.empty() || id.starts_with('-') || !std::ranges::all_of(id, is_of_ids)) return false;
  if (!text_in(repository, tip, file_of(id)).empty()) return true;
  return !repository.look({"rev-list", "-1", tip, "--", file_of(id)}).empty();
}

FamilyLog log_of(const Repository& repository, const LogQuery& query, sys_seconds now,
                 const AssistantOf& assistant_of) {
  FamilyLog log;
  std::vector<std::string> arguments{query.tip, "--"};
  std::ranges::move(files_of(repository, query, log.previous), std::back_inserter(arguments));
  auto commits = raw_log(repository, arguments, query.verify);
  std::erase_if(commits, [&](const RawCommit& commit) { return !is_in_time(commit, query); });
  if (commits.empty()) return log;
  const CommitGraph graph = CommitGraph::of(repository);
  const Mainline mainline = Mainline::of(repository, graph, now, query.tip);
  log.warnings = doubts_of_mainline(repository, mainline);
  const Ancestry ancestry(repository, graph, mainline);
  std::vector<RawChange> all;
  for (const RawCommit& commit : commits) std::ranges::copy(commit.changes, std::back_inserter(all));
  const Versions versions(repository, all);
  for (const RawCommit& commit : commits)
    for (const RawChange& change : commit.changes) {
      LoggedCommit entry = logged(commit, assistant_of);
      entry.family = casebook::family_of(change.file);
      entry.came = ancestry.came(commit.id);
      entry.changes = versions.changes(change);
      if (query.entry) keep_those_of(entry.changes, *query.entry);
      if (query.verify) entry.doubts = doubts_of(commit, ancestry, now);
      if (!entry.changes.empty() || (!entry.is_merge && !query.entry))
        log.commits.push_back(std::move(entry));
    }
  return log;
}

} // namespace asystent::history
