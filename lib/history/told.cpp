#include "history/told.hpp"

#include "history/clone_notes.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using casebook::Findings;

constexpr std::string_view note_name = "told";

int order_of(const std::string& a, const std::string& b) { return a.compare(b); }
int order_of(const PrivateText& a, const PrivateText& b) {
  const auto order = Private(a) <=> Private(b);
  return order < 0 ? -1 : order > 0;
}
int order_of(const Text& a, const Text& b) { return a.pl.compare(b.pl); }
int order_of(int a, int b) { return a < b ? -1 : a > b; }
int order_of(Date a, Date b) { return a < b ? -1 : a > b; }
int order_of(const Message& a, const Message& b) { return a.pl.compare(b.pl); }

int order_of(const Argument& a, const Argument& b) {
  if (a.index() != b.index()) return a.index() < b.index() ? -1 : 1;
  return std::visit(
      [&](const auto& value) { return order_of(value, std::get<std::decay_t<decltype(value)>>(b)); }, a);
}

auto simple_identity(const Finding& finding) {
  return std::tie(finding.id, finding.severity, finding.family, finding.assistant, finding.place.file,
                  finding.date, finding.due);
}

/// A merge moves lines, so where it stands is no part of what it is.
bool is_before(const Finding* a, const Finding* b) {
  if (simple_identity(*a) != simple_identity(*b)) return simple_identity(*a) < simple_identity(*b);
  return std::ranges::lexicographical_compare(
      a->arguments, b->arguments, [](const auto& one, const auto& other) {
        const int by_name = one.first.compare(other.first);
        return by_name != 0 ? by_name < 0 : order_of(one.second, other.second) < 0;
      });
}

std::vector<const Finding*> in_order(const Findings& findings) {
  std::vector<const Finding*> sorted;
  for (const Finding& finding : findings.all) sorted.push_back(&finding);
  std::ranges::sort(sorted, is_before);
  return sorted;
}

std::string or_dash(const std::string& text) { return text.empty() ? "-" : text; }

std::vector<std::string> parents_of_head(const Repository& repository) {
  const std::string told = repository.look({"rev-list", "--parents", "--max-count=1", "HEAD"});
  std::string_view line = trimmed(told);
  std::vector<std::string> commits;
  while (!line.empty()) commits.emplace_back(take_word(line));
  return commits;
}

/// The first word of a line is the commit before, the second the one after.
std::string word_at(std::string_view line, bool is_second) {
  const std::string_view before = take_word(line);
  return std::string(is_second ? take_word(line) : before);
}

Findings told_of(const Repository& repository, const std::string& merged, const std::string& ours,
                 const std::string& theirs, Date today) {
  ObjectTexts texts(repository);
  FindingsOfTrees findings(texts, today);
  Findings found = brought(findings.of(merged), findings.of(ours), findings.of(theirs));
  leave_note(repository, found);
  return found;
}

} // namespace

const Findings& FindingsOfTrees::of(const std::string& tree) {
  const auto [known, is_new] = known_.try_emplace(tree);
  if (!is_new) return known->second;
  const TreeSource source(texts_, tree);
  try {
    known->second = casebook::Casebook(source, today_).inspect().findings;
  } catch (const casebook::BadOffice& bad) {
    known->second = bad.problems;
  }
  return known->second;
}

Findings brought(const Findings& merged, const Findings& ours, const Findings& theirs) {
  std::vector<const Finding*> left = in_order(merged);
  for (const Findings* side : {&ours, &theirs}) {
    std::vector<const Finding*> rest;
    std::ranges::set_difference(left, in_order(*side), std::back_inserter(rest), is_before);
    left = std::move(rest);
  }
  const std::set<const Finding*> wanted(left.begin(), left.end());
  return merged.where([&](const Finding& finding) { return wanted.contains(&finding); });
}

ToldFinding told_finding(const Finding& finding) {
  return {std::string(word(finding.id)), or_dash(finding.family), or_dash(finding.assistant)};
}

std::string line_of(const ToldFinding& finding) {
  return finding.id + " " + finding.family + " " + finding.assistant;
}

std::vector<ToldFinding> told_findings(std::string_view lines) {
  std::vector<ToldFinding> told;
  for (std::string_view line : lines_of(lines)) {
    ToldFinding one;
    for (std::string* part : {&one.id, &one.family, &one.assistant}) *part = take_word(line);
    if (!one.assistant.empty()) told.push_back(std::move(one));
  }
  return told;
}

Findings named_in(const std::vector<ToldFinding>& told, const Findings& findings) {
  const std::set<ToldFinding> wanted(told.begin(), told.end());
  return findings.where([&](const Finding& finding) { return wanted.contains(told_finding(finding)); });
}

Findings told_after_merge(const Repository& repository, Date today) {
  const auto commits = parents_of_head(repository);
  if (commits.size() < 3) return {};
  return told_of(repository, commits[0], commits[1], commits[2], today);
}

Findings told_after_rebase(const Repository& repository, std::string_view rewritten, Date today) {
  const auto lines = lines_of(trimmed(rewritten));
  if (lines.empty() || lines.front().empty()) return {};
  const std::string base = word_at(lines.front(), true) + "^";
  const std::string new_tip = word_at(lines.back(), true);
  return told_of(repository, new_tip, base, word_at(lines.back(), false), today);
}

void leave_note(const Repository& repository, const Findings& brought) {
  std::set<ToldFinding> told;
  for (const Finding& finding : brought.all) told.insert(told_finding(finding));
  if (told.empty()) return remove_note(repository, note_name);
  std::string lines;
  for (const ToldFinding& finding : told) lines += line_of(finding) + "\n";
  write_note(repository, note_name, lines);
}

std::vector<ToldFinding> take_note(const fs::path& folder) try {
  const auto repository = Repository::found(folder);
  if (!repository) return {};
  const auto lines = read_note(*repository, note_name);
  if (!lines) return {};
  remove_note(*repository, note_name);
  return told_findings(*lines);
} catch (const Error&) {
  return {};
}

} // namespace asystent::history
