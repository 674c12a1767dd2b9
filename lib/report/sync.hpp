#pragma once

#include "model/finding.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::report {

// What `sync` and `resolve` say: what came, what went, what is new, and what two people must settle.

/// A value that both changed. A date or a number is always shown, other words only with names.
struct SyncValue {
  std::string key;
  std::optional<Text> key_word = {}; // what people call it; else the key itself
  PrivateText ours;
  PrivateText theirs;
  bool is_plain = false;
};

/// A place in a record.
struct SyncClash {
  std::string list;
  std::optional<Text> list_word = {}; // what people call an entry of it
  PrivateText entry;
  bool is_plain = false; // the entry is a day
  std::vector<SyncValue> values;
};

struct SyncConflict {
  std::string id; // of the family, or the file's name
  bool is_laid = false;
  bool is_as_before = false; // laid, and as it was committed again
  bool is_removed_here = false;
  bool is_removed_there = false;
  std::vector<SyncClash> clashes;
};

/// Everything by ids of families; other files by their names.
struct SyncReport {
  bool is_rehearsal = false;
  std::vector<std::string> by_hand; // committed
  std::vector<std::string> bad;     // changed by hand, and cannot be read
  std::vector<std::string> missing;
  std::vector<std::string> came;
  std::vector<std::string> went;
  std::vector<std::pair<std::string, std::string>> renumbered;
  std::vector<SyncConflict> conflicts;
  std::vector<std::string> held_up;
  std::vector<Finding> brought;
};

/// Whether somebody has something to do: status 1.
bool leaves_work(const SyncReport& report);

std::string sync_text(const SyncReport& report, const show::Look& look);
std::string sync_json(const SyncReport& report, const show::Look& look);

/// The findings that a merge has brought; nothing where it brought none.
std::string brought_text(std::span<const Finding> brought, const show::Look& look);

/// What two people must settle, with both values and how it is settled.
std::string conflicts_text(std::span<const SyncConflict> conflicts, const show::Look& look);
std::string conflicts_json(std::span<const SyncConflict> conflicts, const show::Look& look);

/// `assessment 2026-07-08, passed on: here: 2026-07-10, there: 2026-07-12`, a line for each value.
std::string clash_text(const SyncClash& clash, const show::Look& look);

} // namespace asystent::report
