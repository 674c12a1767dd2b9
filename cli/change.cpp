#include "cli/change.hpp"

#include "cli/diff.hpp"
#include "cli/option_problems.hpp"
#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "edit/writing.hpp"
#include "folder/replace.hpp"
#include "record/schema.hpp"
#include "report/outcome.hpp"
#include "rules/gate.hpp"
#include "text/utf8.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <set>

namespace asystent {
namespace {

/// The text of a change, before and after.
struct Proposal {
  const YamlFile* before = nullptr; // nullptr: a new file
  std::unique_ptr<YamlFile> after;
  Moves moves;
};

const Entity& root_of(const Change& change) {
  return change.family.empty() ? entity_of<Worklog>() : entity_of<Family>();
}

/// The edits, or where and why the lines cannot be edited.
Edited edited_lines(Invocation& invocation, const YamlFile& before, const Change& change) {
  try {
    return apply(before, change.edits, root_of(change));
  } catch (const CannotEdit& error) {
    const Language language = invocation.language();
    throw Stop(ExitStatus::unreadable,
               fmt::format("{}:{}:{}: {}\n  {}", change.file, error.at.line, error.at.column,
                           error.message(language), error.advice.in(language)));
  }
}

Proposal propose(Invocation& invocation, const Change& change) {
  const YamlFile* before = invocation.folder().document(change.file);
  if (before == nullptr) {
    std::string text = canonical_file(change.record, root_of(change));
    return {nullptr, std::make_unique<YamlFile>(change.file, std::move(text)), {}};
  }
  Edited edited = edited_lines(invocation, *before, change);
  return {before, std::move(edited.document), std::move(edited.moves)};
}

/// Puts the record into the folder as it would be read after the write. A record that could not be read again
/// comes from a value that cannot be.
template <class Record>
void put_read(Invocation& invocation, Loaded<Record> loaded) {
  refuse_problems(invocation, loaded.problems);
  invocation.folder().put(std::move(loaded));
}

void put(Invocation& invocation, const Change& change, const std::string& text) {
  const Office& office = invocation.folder().office();
  if (change.family.empty())
    put_read(invocation, read_worklog(change.file, text, office));
  else
    put_read(invocation, read_family(change.file, text, office));
}

/// Where an override of the finding is to be written: an entry of the changed file, a new one before an old
/// one.
Position keeper_of(const Finding& finding, const Change& change, const Proposal& proposal) {
  std::set<Position> old;
  for (const auto& [before, after] : proposal.moves) old.insert(after);
  Position keeper{};
  for (const Place& place : finding.keepers) {
    if (place.file != change.file) continue;
    if (!old.contains(place.at)) return place.at;
    keeper = place.at;
  }
  return keeper;
}

/// The edit that stores the reason in the entry at which the finding stands.
Edit override_edit(Invocation& invocation, const YamlFile& document, Position keeper, FindingId id,
                   std::string_view reason) {
  Path path = path_to(document.root(), keeper);
  const Node& entry = node_at(document.root(), path);
  if (const Node* given = entry.find("override"); given != nullptr && !given->is_null()) {
    path.emplace_back("override");
    return SetValue{path, std::string(word(id)), scalar_node(reason)};
  }
  Node reasons = mapping_node();
  put(reasons, invocation.keep(std::string(word(id))), scalar_node(reason));
  return SetValue{path, "override", std::move(reasons)};
}

[[noreturn]] void refuse(Invocation& invocation, const std::vector<const Finding*>& stopped) {
  std::vector<Finding> findings;
  for (const Finding* finding : stopped) findings.push_back(*finding);
  throw Stop(ExitStatus::refused,
             invocation.say("nie zapisano, nic nie zmieniono (z ważnego powodu można: --override \"powód\")",
                            "not saved, nothing was changed (for a weighty reason: --override \"reason\")"),
             std::move(findings));
}

/// Stores the reason at one finding that the gate stops; false where its entry is in another file, or has
/// one.
bool accept(Invocation& invocation, const Change& change, Proposal& proposal, const Finding& finding,
            std::string_view reason) {
  const Position keeper = keeper_of(finding, change, proposal);
  if (keeper == Position{}) return false;
  const Node& entry = node_at(proposal.after->root(), path_to(proposal.after->root(), keeper));
  const Node* given = entry.find("override");
  if (given != nullptr && given->find(word(finding.id)) != nullptr) return false;
  const std::vector<Edit> edits{override_edit(invocation, *proposal.after, keeper, finding.id, reason)};
  Edited edited = apply(*proposal.after, edits, root_of(change));
  for (auto& [before, after] : proposal.moves) after = edited.moves.at(after);
  proposal.after = std::move(edited.document);
  return true;
}

/// Asks the gate. With --override each finding that it stops is accepted in turn, until none is left.
void pass_gate(Invocation& invocation, const Change& change, Proposal& proposal) {
  const auto before = invocation.folder().findings_around(change.file);
  const auto reason = invocation.text("--override");
  for (;;) {
    put(invocation, change, proposal.after->text());
    const auto after = invocation.folder().findings_around(change.file);
    const Moved moved{change.file, proposal.moves};
    const auto stopped = brought_in(before, after, {&moved, 1});
    if (stopped.empty()) return;
    const bool accepted = reason && !reason->empty() &&
                          accept(invocation, change, proposal, *stopped.front(), invocation.keep(*reason));
    if (!accepted) refuse(invocation, stopped);
  }
}

void write(Invocation& invocation, const Change& change, const std::string* before,
           const std::string& after) {
  const auto& folder = invocation.folder().path();
  if (before == nullptr)
    create_file(folder, change.file, after);
  else
    replace_file(folder, change.file, *before, after);
}

void tell(Invocation& invocation, const Change& change) {
  if (invocation.wants_json()) {
    invocation.out += written_json(change.family, change.file, !invocation.is_dry_run());
    return;
  }
  const bool is_id_alone = change.done.empty();
  for (const std::string& date : invocation.understood())
    (is_id_alone ? invocation.err : invocation.out) += date + "\n";
  if (invocation.is_dry_run()) return;
  const std::string subject = change.family.empty() ? change.file : change.family;
  invocation.out += is_id_alone ? subject + "\n" : fmt::format("{}: {}\n", subject, printable(change.done));
}

} // namespace

ExitStatus make_change(Invocation& invocation, Change change) {
  Proposal proposal = propose(invocation, change);
  const bool is_new = proposal.before == nullptr;
  const std::string before = is_new ? std::string() : proposal.before->text();
  const auto show = [&] {
    if (!invocation.is_dry_run()) return;
    invocation.show_diff(diff_text(change.file, before, proposal.after->text(), invocation.look()));
  };
  try {
    pass_gate(invocation, change, proposal);
  } catch (const Stop& stop) {
    if (stop.status == ExitStatus::refused)
      show(); // a dry run shows what would have been written all the same
    throw;
  }
  show();
  if (!invocation.is_dry_run()) write(invocation, change, is_new ? nullptr : &before, proposal.after->text());
  tell(invocation, change);
  return ExitStatus::done;
}

} // namespace asystent
