#pragma once

#include "casebook/casebook.hpp"
#include "casebook/change.hpp"
#include "edit/refusal.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace asystent::casebook {

// The one way in which records are written: edit the lines, read the result again, apply every rule before
// and after, ask the gate, write. What is proposed is nowhere yet; a dry run is a proposal that nobody
// writes.

/// A record cannot be edited by lines at that place.
struct NotEditable : edit::CannotEdit {
  NotEditable(std::string which, const edit::CannotEdit& error)
      : edit::CannotEdit(error), file(std::move(which)) {}

  std::string file;
};

/// One file of a proposal.
struct ProposedFile {
  std::string name;
  std::optional<Record> old;         // the record as it was read; nothing for a new file
  std::optional<std::string> before; // its text
  std::string former_name = {};      // of the file that has the text and gets this name first, or empty
  std::string after;                 // the text as it would be
  edit::NewPlaces moves;             // where the old entries stand in it
  std::optional<std::variant<CaseFile, WorklogFile>> record; // it, read again; nothing where it cannot be
};

/// Changes of some files, judged together.
struct Proposal {
  std::vector<ProposedFile> files;
  std::vector<Finding> problems; // why a changed record could not be read: a value that cannot be
  std::vector<Finding> stopped;  // what the gate stops; empty: it may be written

  std::vector<Finding> found_before; // what the rules find in these records and in the office as they are
};

/// A record as it is to read, which no edits made: a state of the past, say.
struct Rewriting {
  std::string file;
  std::optional<Record> old; // nothing for a new file
  std::string text;
  edit::NewPlaces moves; // where the old entries stand in it
};

class Transaction {
public:
  /// Both must live as long as this.
  Transaction(const Casebook& casebook, Overview& overview) : casebook_(casebook), overview_(overview) {}

  /// What the changes, one for each file, would make of the folder. Throws NotEditable.
  Proposal propose(std::span<const Change> changes);
  Proposal propose(std::span<Rewriting> rewritings);
  Proposal propose(const Change& change) { return propose({&change, 1}); }

  /// The proposal with the reason stored at each finding that the gate stops, one after the other; what is
  /// left in `stopped` cannot be overridden: its entry is in another file, or has a reason. An empty reason
  /// is none. Throws NotEditable.
  Proposal override_with(std::string_view reason, Proposal proposal);

  /// Lets the overview be that of the folder without this record, which is about to go: what is proposed in
  /// its place is not judged beside it.
  void leave_out(const std::string& file);

  /// Lets the overview be that of the folder after the proposal, which must be good.
  void assume(const Proposal& proposal);

  /// The same, and writes it. Throws FolderError, of kind changed where somebody has changed a file since it
  /// was read; what was written until then stays.
  void write(const Proposal& proposal, Writer& writer);

  /// The names of the files that were written.
  const std::vector<std::string>& written() const { return written_; }

private:
  Proposal judged(Proposal proposal);
  void judge(Proposal& proposal);

  const Casebook& casebook_;
  Overview& overview_;
  std::vector<std::string> written_;
};

} // namespace asystent::casebook
