#pragma once

#include "model/field.hpp"
#include "text/same_word.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace asystent::yaml {

enum class Kind : std::uint8_t { empty, scalar, sequence, mapping };
enum class Style : std::uint8_t { plain, quoted, block, flow };

/// One of YAML's words for no value.
constexpr bool is_null_word(std::string_view plain_text) {
  if (plain_text.size() != 4) return plain_text.size() == 1 && plain_text.front() == '~';
  if ((plain_text.front() | 0x20) != 'n') return false;
  return plain_text == "null" || plain_text == "Null" || plain_text == "NULL";
}

/// What a reader meets: a value, with its key where it has one. The events of a text stand one behind the
/// other in the order of the text, the first one of a list or mapping before all that is in it; where that
/// ends the first one says, so that it can be gone through, or passed over. Texts are views into the text
/// that was read, or into its arena.
///
/// Whether a plain text is a number, a date or a word is decided by the field that takes it.
struct Event {
  using Kind = yaml::Kind;
  using Style = yaml::Style;

  std::string_view text;    // of a scalar
  std::string_view key;     // of a value of a mapping; else empty
  Position at;              // of an empty value: its key's
  Position key_at;          // where that key stands
  std::uint32_t extent = 1; // so many events are this one and all that is in it
  std::uint32_t count = 0;  // so many items, or values of a mapping
  Kind kind = Kind::empty;
  Style style = Style::plain; // scalar: plain, quoted, block (| or >); the others: block or flow

  /// A list or a mapping, also one without anything in it.
  bool is_collection() const { return kind == Kind::sequence || kind == Kind::mapping; }

  /// No value at all, or one of YAML's words for none.
  bool is_null() const {
    return kind == Kind::empty || (kind == Kind::scalar && style == Style::plain && is_null_word(text));
  }

  /// Goes from one child to the next, over all that is in it.
  class Iterator {
  public:
    using difference_type = std::ptrdiff_t;
    using value_type = Event;

    Iterator() = default;
    explicit Iterator(const Event* event) : event_(event) {}
    const Event& operator*() const { return *event_; }
    const Event* operator->() const { return event_; }
    Iterator& operator++() {
      event_ += event_->extent;
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const Iterator&) const = default;

  private:
    const Event* event_ = nullptr;
  };

  /// Items of a list, values of a mapping. Only of an event that stands among the others.
  struct Children {
    Iterator begin() const { return first; }
    Iterator end() const { return behind; }

    Iterator first;
    Iterator behind;
  };
  Children children() const { return {Iterator(this + 1), Iterator(this + extent)}; }

  /// The value of a key of this mapping; nullptr where it has none.
  const Event* find(std::string_view wanted) const {
    for (const Event& child : children())
      if (same_word(child.key, wanted)) return &child;
    return nullptr;
  }
};

/// The events of a text: the first is its root.
using Events = std::vector<Event>;

/// Lets a list or mapping that begins at the index end behind the last event.
inline void end_at_last(Events& events, std::size_t begin, std::size_t count) {
  events[begin].extent = static_cast<std::uint32_t>(events.size() - begin);
  events[begin].count = static_cast<std::uint32_t>(count);
}

/// Whether the two have the same kinds, styles, texts, keys and places, and so all that is in them.
bool identical(const Event& a, const Event& b);

} // namespace asystent::yaml
