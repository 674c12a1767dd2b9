#pragma once

#include "record/record.hpp"
#include "record/schema.hpp"

#include <list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace asystent::casebook {

// What a command makes out of its options and the piece of YAML of --file, before it comes into a record.

struct CaseFile;

using record::area_as_recorded;

/// A kind of entry that commands write, and what the record says of its keys.
using EntryKind = const record::Entity& (*)();

/// The kind of the entry that a struct of the model is read from.
template <class Struct>
const record::Entity& entry_kind() {
  return record::entity_of<Struct>();
}

/// A key of an entry; `within` is the mapping of the entry that has it, empty for the entry itself.
struct Key {
  Key(const char* its_name) : name(its_name) {}      // not explicit: most keys are the entry's own
  Key(std::string_view its_name) : name(its_name) {} // the same
  Key(std::string_view its_name, std::string_view holder) : name(its_name), within(holder) {}

  std::string_view name;
  std::string_view within = {};
};

/// Whose ids the value of a key is of.
enum class NamedBy { nothing, member, goal, assistant, family };

/// What the record says of a key.
struct KeyMeaning {
  Text meaning;
  std::span<const Word> words; // that its value may be; empty where it is open
  NamedBy named = NamedBy::nothing;
};

/// Nothing where the kind has no such key.
std::optional<KeyMeaning> meaning_of(EntryKind kind, const Key& key);

/// Nothing but blanks; also no-break ones, which nobody sees.
bool is_blank(std::string_view text);

/// A new entry, or new values for one that is there. Owns its texts. A value knows where it comes from: an
/// option of the call, or a place in the piece of YAML.
class NewEntry {
public:
  explicit NewEntry(EntryKind kind);
  NewEntry(NewEntry&&) = default;
  NewEntry& operator=(NewEntry&&) = default;
  /// The piece is either a mapping, or a list where that is what a command takes; else what is wrong with it.
  static std::variant<NewEntry, std::vector<Finding>> of_piece(EntryKind kind, std::string name,
                                                               std::string text);

  /// A copy of an entry of a record, which must live as long as the copy.
  static NewEntry copy_of(EntryKind kind, const CaseFile& file, const Entry& entry);
  /// A copy that owns its texts: the same entry for another record.
  NewEntry copy() const;

  bool is_mapping() const;
  bool is_list() const;
  /// The entry that has this list under the key.
  NewEntry as_list_of(std::string_view key) &&;

  bool is_empty() const { return root_.children.empty(); }
  std::vector<std::string_view> keys() const;
  /// Whether the key is there, with a value or without.
  bool has(const Key& key) const;
  /// Whether its value is more than nothing.
  bool has_content(const Key& key) const;
  /// Nothing there, or one of YAML's words for none.
  bool lacks(const Key& key) const;
  /// The text that stands there; empty where none does.
  std::string_view text(const Key& key) const;
  /// The texts of the list that stands there.
  std::vector<std::string_view> texts(const Key& key) const;
  std::optional<Date> date(const Key& key) const { return parse_iso(text(key)); }
  template <Worded Enum>
  std::optional<Enum> word(const Key& key) const {
    return from_word<Enum>(text(key));
  }

  /// Puts the record's own word for each area that was typed in Polish, unless the office has one of that
  /// name.
  void settle_areas(const Office& office);

  /// A value in the place of the one that is there, or as a new key at the end. What was made of an option
  /// says so with `origin`. For the Polish word of a list the record's own one is put.
  void put(const Key& key, std::string_view text, Position origin = {});
  void put(const Key& key, Date day, Position origin = {}) { put(key, iso(day), origin); }
  void put(const Key& key, std::span<const std::string> texts, Position origin);
  /// The same where nothing is there.
  void put_default(const Key& key, std::string_view text);
  void put_default(const Key& key, Date day) { put_default(key, iso(day)); }
  /// A key that the user has typed, at the end, whether it is there or not.
  void add(const Key& key, std::string_view text, Position origin);
  /// One more entry in the list of the key.
  void add_item(std::string_view key, NewEntry item);
  void erase(const Key& key);
  /// Takes out what has no value: of a piece with all keys only some were filled in.
  void erase_empty();
  /// Leaves of values for an entry that is there what somebody has changed since it was prepared; what was
  /// taken out has no value now.
  void keep_changed(const NewEntry& prepared);
  /// What nobody has typed: for the correction of an entry that is there, which keeps its own.
  void erase_defaults();

  /// What is wrong with the entry, as far as it can be seen without its record.
  std::vector<Finding> problems(const Office& office) const;
  /// The same of its values one by one, for an entry that is there already: of the first that has any.
  std::vector<Finding> problems_of_values(const Office& office) const;

private:
  friend class Change;
  friend std::string prepared_piece(const NewEntry& known, const struct PieceRequest& request);

  explicit NewEntry(const record::Entity& kind);
  std::string_view recorded(const Key& key, std::string_view text) const;
  void keep_texts(yaml::Node& node);
  yaml::Node* find(const Key& key);
  const yaml::Node* find(const Key& key) const;
  yaml::Node& holder(const Key& key);
  void put_node(const Key& key, yaml::Node value, Position origin);
  std::string_view keep(std::string_view text) { return texts_.emplace_back(text); }
  void take_texts(NewEntry& other);

  const record::Entity* kind_;
  std::list<std::string> texts_;                        // that the nodes look into
  std::vector<std::shared_ptr<yaml::YamlFile>> pieces_; // the same
  std::vector<std::string> defaults_;                   // the keys of what put_default() has put
  yaml::Node root_;
};

} // namespace asystent::casebook
