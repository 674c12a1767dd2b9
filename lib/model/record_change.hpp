#pragma once

#include "calendar/date.hpp"
#include "calendar/office_time.hpp"
#include "model/private.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent {

// What became of a record between two of its texts, entry by entry. It lives on when both are gone.

enum class ChangeKind {
  added,
  removed,
  changed,
  unreadable, // the later text is no record
};

/// Which entry is meant, as people name it.
struct EntryName {
  Text kind;                // `wpis dziennika`
  std::optional<Date> date; // its day
  std::string hour;         // `15:00`, where it has one
  std::string id;           // of a goal; of an assignment its assistant
  PrivateText words;        // what else names it: a member's id, what is to be done
};

/// A key of an entry that has another value. One that is personal is shown as the look allows.
struct ValueChange {
  std::string key;
  Message meaning;
  bool is_personal = false;
  std::string raw_before, raw_after;       // as the record has them; of what is not personal
  Message before, after;                   // empty: it has none
  PrivateText hidden_before, hidden_after; // the same of what is personal
};

struct RecordChange {
  ChangeKind kind = ChangeKind::changed;
  std::string path;             // the keys: `plans.goals`; empty: the record itself
  std::vector<EntryName> where; // the entry, behind those that it stands in
  std::vector<Date> dates;      // that any of these has, or had
  std::vector<ValueChange> values;
};

using RecordChanges = std::vector<RecordChange>;

/// What one commit did to one family.
struct LoggedCommit {
  std::string id;
  std::string family;    // by the name of the file
  sys_seconds written;   // by the clock of who wrote it
  sys_seconds came;      // when the mainline got it
  std::string assistant; // who wrote it; empty where the office does not know the address
  PrivateText author;
  PrivateText subject;
  bool is_merge = false;    // then only what the merge itself changed
  RecordChanges changes;    // none: layout and comments only
  std::vector<Text> doubts; // of who verifies
};

/// What became of one family in a time.
struct FamilyChanges {
  std::string family;
  RecordChanges changes;

  bool empty() const { return family.empty(); }
};

} // namespace asystent
