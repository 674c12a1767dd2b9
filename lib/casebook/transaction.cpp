#include "casebook/transaction.hpp"

#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "edit/writing.hpp"
#include "record/schema.hpp"
#include "rules/gate.hpp"
#include "yaml/problems.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace asystent::casebook {
namespace {

bool is_worklog(std::string_view file) { return file.starts_with(worklogs_folder); }

const record::Entity& root_of(std::string_view file) {
  return is_worklog(file) ? record::entity_of<Worklog>() : record::entity_of<Family>();
}

const yaml::YamlFile& document_of(const Record& record) {
  return std::visit([](const auto* file) -> const yaml::YamlFile& { return *file->document; }, record);
}

Record record_of(const ProposedFile& file) {
  return std::visit([](const auto& read) { return Record(&read); }, file.record.value());
}

std::vector<Record> records_after(const Proposal& proposal) {
  std::vector<Record> records;
  for (const ProposedFile& file : proposal.files) records.push_back(record_of(file));
  return records;
}

std::vector<Record> records_before(const Proposal& proposal) {
  std::vector<Record> records;
  for (const ProposedFile& file : proposal.files)
    if (file.old) records.push_back(*file.old);
  return records;
}

std::vector<rules::MovedEntries> moves_of(const Proposal& proposal) {
  std::vector<rules::MovedEntries> moved;
  for (const ProposedFile& file : proposal.files) moved.push_back({file.name, file.moves});
  return moved;
}

Digest digest_of(const Record& record, const Casebook& casebook) {
  if (const auto* file = std::get_if<const CaseFile*>(&record))
    return Digest(casebook.on_this_day((*file)->family));
  return Digest(std::get<const WorklogFile*>(record)->worklog);
}

/// Of a file that is not there: it holds nothing that another record could meet.
Digest digest_of_nothing(const std::string& file) {
  Digest digest;
  if (!is_worklog(file)) digest.engaged.emplace().file = file;
  digest.timed.emplace().file = file;
  return digest;
}

edit::EditResult edited(const yaml::YamlFile& document, std::span<const edit::Edit> edits) {
  try {
    return edit::apply(document, edits, root_of(document.file()));
  } catch (const edit::CannotEdit& error) {
    throw NotEditable(document.file(), error);
  }
}

/// Reads the text of the file as it would be.
void read_after(ProposedFile& file, std::unique_ptr<yaml::YamlFile> document, const Office& office,
                std::vector<Finding>& problems) {
  file.after = document->text();
  file.record.reset();
  const auto take = [&](auto read) {
    if (auto* bad = std::get_if<Findings>(&read))
      std::ranges::move(bad->all, std::back_inserter(problems));
    else
      file.record = std::move(std::get<0>(read));
  };
  if (is_worklog(file.name))
    take(open_worklog(std::move(document), office));
  else
    take(open_family(std::move(document), office));
}

/// The file as the change makes it.
ProposedFile proposed(const Change& change, const Office& office, std::vector<Finding>& problems) {
  ProposedFile file{
      .name = change.file(), .old = change.before(), .before = {}, .after = {}, .moves = {}, .record = {}};
  if (!file.old) {
    std::string text = change.first_line() + edit::canonical_file(change.record(), root_of(file.name));
    read_after(file, std::make_unique<yaml::YamlFile>(file.name, std::move(text)), office, problems);
    return file;
  }
  const yaml::YamlFile& before = document_of(*file.old);
  edit::EditResult after = edited(before, change.edits());
  file.before = before.text();
  file.moves = std::move(after.moves);
  read_after(file, std::move(after.document), office, problems);
  return file;
}

ProposedFile rewritten(Rewriting one, const Office& office, std::vector<Finding>& problems) {
  ProposedFile file{.name = one.file,
                    .old = one.old,
                    .before = {},
                    .after = {},
                    .moves = std::move(one.moves),
                    .record = {}};
  if (file.old) file.before = document_of(*file.old).text();
  read_after(file, std::make_unique<yaml::YamlFile>(file.name, std::move(one.text)), office, problems);
  return file;
}

/// Where an override of the finding is to be written: an entry of the file, a new one before an old one.
Position keeper_in(const ProposedFile& file, const Finding& finding) {
  std::set<Position> old;
  for (const auto& [before, after] : file.moves) old.insert(after);
  Position keeper{};
  for (const Place& place : finding.keepers) {
    if (place.file != file.name) continue;
    if (!old.contains(place.at)) return place.at;
    keeper = place.at;
  }
  return keeper;
}

/// The edit that stores the reason at an entry, in `text` behind the days that were corrected there; nothing
/// where the entry has a reason for this finding.
std::optional<edit::Edit> override_edit(const yaml::Node& root, Position keeper, FindingId id,
                                        std::string& text) {
  edit::Path path = edit::path_to(root, keeper);
  const yaml::Node* given = edit::node_at(root, path).find("override");
  const yaml::Node* before = given == nullptr ? nullptr : given->find(word(id));
  if (before != nullptr && !rules::is_trace_of_days(before->text)) return std::nullopt;
  if (before != nullptr) text = std::string(before->text).append(rules::between_corrections).append(text);
  if (given != nullptr && !given->is_null()) {
    path.emplace_back("override");
    return edit::SetValue{path, std::string(word(id)), yaml::scalar_node(text)};
  }
  yaml::Node reasons = yaml::mapping_node();
  yaml::put(reasons, word(id), yaml::scalar_node(text));
  return edit::SetValue{path, "override", std::move(reasons)};
}

/// Stores the reason in one of the files; false where none has an entry for it.
bool accept(Proposal& proposal, const Finding& finding, std::string_view reason, const Office& office) {
  for (ProposedFile& file : proposal.files) {
    const Position keeper = keeper_in(file, finding);
    if (keeper == Position{}) continue;
    const yaml::YamlFile& document = document_of(record_of(file));
    std::string text(reason);
    const auto edit = override_edit(document.root(), keeper, finding.id, text);
    if (!edit) return false;
    edit::EditResult after = edited(document, {&*edit, 1});
    for (auto& [before, place] : file.moves) place = after.moves.at(place);
    read_after(file, std::move(after.document), office, proposal.problems);
    return true;
  }
  return false;
}

} // namespace

Proposal Transaction::propose(std::span<const Change> changes) {
  Proposal proposal;
  for (const Change& change : changes)
    proposal.files.push_back(proposed(change, casebook_.office(), proposal.problems));
  return judged(std::move(proposal));
}

Proposal Transaction::propose(std::span<Rewriting> rewritings) {
  Proposal proposal;
  for (Rewriting& one : rewritings)
    proposal.files.push_back(rewritten(std::move(one), casebook_.office(), proposal.problems));
  return judged(std::move(proposal));
}

Proposal Transaction::judged(Proposal proposal) {
  if (!proposal.problems.empty()) return proposal;
  proposal.found_before = casebook_.findings_around(overview_, records_before(proposal));
  judge(proposal);
  return proposal;
}

/// The overview is for a moment that of the folder after the proposal.
void Transaction::judge(Proposal& proposal) {
  for (const ProposedFile& file : proposal.files) overview_.put(digest_of(record_of(file), casebook_));
  const auto after = casebook_.findings_around(overview_, records_after(proposal));
  for (const ProposedFile& file : proposal.files)
    overview_.put(file.old ? digest_of(*file.old, casebook_) : digest_of_nothing(file.name));
  proposal.stopped.clear();
  for (const Finding* finding : rules::brought_in(proposal.found_before, after, moves_of(proposal)))
    proposal.stopped.push_back(*finding);
}

Proposal Transaction::override_with(std::string_view reason, Proposal proposal) {
  if (reason.empty()) return proposal;
  while (!proposal.stopped.empty() &&
         accept(proposal, proposal.stopped.front(), reason, casebook_.office())) {
    if (!proposal.problems.empty()) return proposal;
    judge(proposal);
  }
  return proposal;
}

void Transaction::leave_out(const std::string& file) { overview_.put(digest_of_nothing(file)); }

void Transaction::assume(const Proposal& proposal) {
  for (const ProposedFile& file : proposal.files) {
    overview_.put(digest_of(record_of(file), casebook_));
    if (const auto* read = std::get_if<CaseFile>(&*file.record))
      overview_.know(read->id(), *read->family.name);
  }
}

void Transaction::write(const Proposal& proposal, Writer& writer) {
  for (const ProposedFile& file : proposal.files) {
    if (!file.former_name.empty()) {
      writer.rename(file.former_name, file.name, file.before.value_or(""));
      written_.push_back(file.former_name);
    }
    if (file.before)
      writer.replace(file.name, *file.before, file.after);
    else
      writer.create(file.name, file.after);
    written_.push_back(file.name);
  }
  assume(proposal);
}

} // namespace asystent::casebook
