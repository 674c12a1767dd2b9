#pragma once

#include "casebook/new_entry.hpp"
#include "casebook/record_file.hpp"
#include "casebook/set_once.hpp"
#include "edit/edit.hpp"

#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// A value of an entry that another takes the place of, as a text.
struct Replaced {
  std::string key;
  PrivateText was;
};

/// An entry of a list that a new one is equal to in all that it says.
struct EqualEntry {
  std::string list;
  std::string date; // `2026-02-03`; empty where it has none
  Position at;
};

/// Edits of one record, or a record that is new. Places are named by the entries of the record as it was
/// read. Lists are kept in order of time. The record must live as long as its change.
class Change {
public:
  explicit Change(const CaseFile& file) : Change(*file.document) { before_ = Record(&file); }
  explicit Change(const WorklogFile& file) : Change(*file.document) { before_ = Record(&file); }
  /// Of asystent.yaml, which is no record.
  explicit Change(const yaml::YamlFile& file) : file_(file.file()), document_(&file) {}
  /// A new file: families/ID.yaml or worklog/ID.yaml.
  Change(std::string file, NewEntry record);

  const std::string& file() const { return file_; }
  /// The record as it is; nothing for a new one.
  const std::optional<Record>& before() const { return before_; }

  /// One more item in a list of the entry, where its date (the value of `date_key`) says.
  void insert(const Entry& entry, std::string_view list, std::string_view date_key, NewEntry item);
  /// A date in a list of dates.
  void insert(const Entry& entry, std::string_view list, Date day);
  /// One more item at the end of a list of the entry.
  void append(const Entry& entry, std::string_view list, NewEntry item);
  /// At the end of a list that may be new itself: below what an earlier edit of this change has made.
  void append(edit::Path list, std::size_t index, NewEntry item);

  /// An entry of a list of another record, which must live as long as this, with its own lines and comments,
  /// and with these values in the place of its own.
  void move_in(const Entry& entry, std::string_view list, std::string_view date_key, const CaseFile& from,
               const Entry& item, NewEntry values);
  /// Takes the entry out of its list, with its comments.
  void remove(const Entry& entry);
  /// All the values, and the entry in its list where its date now says, its own lines and comments with it.
  void set_each_in_order(const Entry& entry, std::string_view date_key, NewEntry values);

  /// What is there already and would now be there twice: the first of the new entries for which this is so.
  const std::optional<EqualEntry>& repeats() const { return repeats_; }

  /// Sets a value of an entry that is there.
  void set(const Entry& entry, std::string_view key, Date day);
  void set(const Entry& entry, std::string_view key, NewEntry mapping);
  /// All the values.
  void set_each(const Entry& entry, NewEntry values);
  /// What of the entry the values would take the place of: what is there, and is not the same.
  std::vector<Replaced> replaced_by(const Entry& entry, const NewEntry& values) const;
  /// Leaves the key without a value.
  void clear(const Entry& entry, std::string_view key);

  /// Recorded days that the change would replace or take away: see set_once.hpp.
  const std::vector<ReplacedDay>& replaced_days() const { return replaced_days_; }
  /// Lets the change replace them, and keeps in their entries what was there and why. False where one has no
  /// entry that could keep it: then nothing is done.
  bool keep_reason(std::string_view reason);
  /// The reason stands in a key of its own, as in the `why` of a goal that is given up.
  void note_reason() { keeps_reason_ = true; }
  /// Whether the reason is in the record in one way or the other.
  bool keeps_reason() const { return keeps_reason_; }

  /// For those who know the tree.
  const yaml::Node& tree() const;
  const yaml::YamlFile& document() const { return *document_; }
  /// A value of the type as it was typed, or several for a list; it looks into this change.
  yaml::Node value_of(const record::Type& type, std::span<const std::string> values);
  edit::Path path_of(const Entry& entry) const;
  void add(edit::Edit edit);

  const std::vector<edit::Edit>& edits() const { return edits_; }
  /// Of a new file; else empty.
  const yaml::Node& record() const { return record_; }

  /// Lets a new file begin with this line, a comment with its line break.
  void begin_with(std::string line) { first_line_ = std::move(line); }
  const std::string& first_line() const { return first_line_; }

private:
  void take_texts(NewEntry& entry);
  void insert_node(const Entry& entry, std::string_view list, std::string_view date_key, yaml::Node item);
  std::size_t behind_earlier(const edit::Path& list, std::size_t index) const;
  /// Of an entry that this change has written anew.
  void set_at(const edit::Path& path, NewEntry values);
  void note_days_replaced(const edit::Path& path, const NewEntry& values);
  yaml::Node date_node(Date day);
  void look_for_equal(const yaml::Node* list, std::string_view key, const yaml::Node& item);

  std::string file_;
  const yaml::YamlFile* document_ = nullptr; // nullptr: a new file
  std::optional<Record> before_;
  std::vector<edit::Edit> edits_;
  std::optional<EqualEntry> repeats_;
  std::vector<ReplacedDay> replaced_days_;
  bool keeps_reason_ = false;
  yaml::Node record_;
  std::string first_line_;
  std::list<std::string> texts_;                        // that the edits look into
  std::vector<std::shared_ptr<yaml::YamlFile>> pieces_; // the same
};

} // namespace asystent::casebook
