#pragma once

#include <compare>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace asystent {

// What is personal: names, the ids of members (often first names), addresses, notes and all other free text
// of a family's record. A list, a report, a mail goes without it unless names are asked for, and who writes
// one cannot forget that: nothing here turns into a text by itself. There are two ways to the text, and both
// can be searched for: `shown()` of show/private.hpp, which looks whether names are shown, and `disclosed()`
// of model/disclosed.hpp, for papers that carry names by design, for reading, and for looking somebody up.

/// A personal text. Looks into what was read, as a std::string_view does. Can be compared, and be a key.
class Private {
public:
  constexpr Private() = default;
  constexpr explicit Private(std::string_view text) : text_(text) {}

  constexpr bool empty() const { return text_.empty(); }
  friend constexpr auto operator<=>(Private, Private) = default;

private:
  friend struct Disclosure;

  std::string_view text_;
};

/// A personal text that lives on when the record is gone.
class PrivateText {
public:
  PrivateText() = default;
  explicit PrivateText(std::string text) : text_(std::move(text)) {}
  PrivateText(Private text);

  operator Private() const& { return Private(text_); }
  operator Private() && = delete; // it would look into nothing

  bool empty() const { return text_.empty(); }

private:
  std::string text_;
};

/// One behind the other, with `, ` between them.
PrivateText joined(std::span<const Private> texts);

} // namespace asystent
