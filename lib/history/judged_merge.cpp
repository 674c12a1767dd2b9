#include "history/judged_merge.hpp"

#include "casebook/record_file.hpp"
#include "folder/folder.hpp"
#include "history/by_hand.hpp"

#include <fmt/format.h>

#include <set>

namespace asystent::history {
namespace {

using casebook::Findings;

RenumberedWork renumbered(ObjectTexts& texts, const std::string& ours, const std::string& theirs) {
  const std::string base = common_commit(texts.repository(), ours, theirs);
  return base.empty() ? RenumberedWork{ours, {}} : renumbered_beside(texts, base, ours, theirs);
}

/// Puts in what a person has settled; what nobody has stays a conflict.
void settle(ObjectTexts& texts, const MergedTree& merged, const std::optional<Resolution>& resolution,
            JudgedMerge& judged) {
  std::vector<TreeChange> changes;
  for (const Conflict& conflict : merged.conflicts) {
    if (auto change = settled_change(texts, resolution, conflict)) {
      changes.push_back(std::move(*change));
      continue;
    }
    judged.conflicts.push_back(conflict_file(texts, merged, conflict));
    judged.conflicts.back().is_as_before = is_as_before(texts, resolution, conflict);
  }
  judged.tree = merged.tree;
  if (judged.conflicts.empty() && !changes.empty())
    judged.tree = tree_with(texts.repository(), merged.tree, changes);
}

Findings problems_of_record(const std::string& name, const TreeSource& source, const Office& office) {
  const auto told = [](auto read) { return Findings(std::move(read.problems), read.document.get()); };
  if (name.starts_with("families/") && name.ends_with(".yaml"))
    return told(casebook::load_family(source.read(name), office));
  if (name.starts_with("worklog/") && name.ends_with(".yaml"))
    return told(casebook::load_worklog(source.read(name), office));
  return {};
}

/// What neither side has had like this, read again before it is believed.
void require_readable(ObjectTexts& texts, const std::string& tree, const std::string& ours,
                      const std::string& theirs) try {
  const TreeSource merged(texts, tree);
  const TreeSource here(texts, ours);
  const TreeSource there(texts, theirs);
  const auto office = casebook::load_office(merged.read(std::string(folder::settings_file_name)));
  Findings problems;
  for (const auto& entry : merged.objects())
    if (!here.has(entry) && !there.has(entry))
      problems.add(problems_of_record(entry.first, merged, *office.value));
  if (!problems.empty()) throw UnreadableMerge(std::move(problems));
} catch (const casebook::BadOffice& bad) {
  throw UnreadableMerge(bad.problems);
}

} // namespace

JudgedMerge judged_merge(ObjectTexts& texts, FindingsOfTrees& findings, const std::string& ours,
                         const std::string& theirs, const std::optional<Resolution>& resolution) {
  RenumberedWork work = renumbered(texts, ours, theirs);
  const MergedTree merged = merge_trees(texts.repository(), work.commit, theirs);
  JudgedMerge judged;
  settle(texts, merged, resolution, judged);
  if (!judged.conflicts.empty()) return judged;
  require_readable(texts, judged.tree, work.commit, theirs);
  judged.brought = brought(findings.of(judged.tree), findings.of(work.commit), findings.of(theirs));
  judged.renumbered = std::move(work.families);
  return judged;
}

std::string message_of(const JudgedMerge& merge, const std::vector<std::string>& files) {
  std::string text = "sync";
  if (!files.empty()) text += fmt::format(" {}", ids_in_message(files));
  for (const Renumbered& family : merge.renumbered) text += fmt::format("; {} -> {}", family.from, family.to);
  std::set<ToldFinding> told;
  for (const Finding& finding : merge.brought.all) told.insert(told_finding(finding));
  text += told.empty() ? "\n" : "\n\n";
  for (const ToldFinding& finding : told) text += "Finding: " + line_of(finding) + "\n";
  return text;
}

std::vector<ToldFinding> told_by_commits(const Repository& repository, const std::string& known,
                                         const std::string& commit) {
  return told_findings(repository.look(
      {"log", "--format=%(trailers:key=Finding,valueonly)", "--merges", known + ".." + commit}));
}

} // namespace asystent::history
