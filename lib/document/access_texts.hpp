#pragma once

#include "document/access_keys.hpp"
#include "document/request.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

/// What stands in the copy where a text was not released.
inline constexpr std::string_view left_out_text = "(pominięto)";

/// A text of the record about the person, as the head of the unit decides on it. Its number is its place in
/// the list, from 1.
struct AccessText {
  std::string_view label;
  std::optional<Date> day; // of the entry that it stands in
  std::string text;
  bool has_place = false; // in the copy: there it is printed, or said to be left out
};

/// Collects the texts in the order of the copy, and hands out only those that were released.
class AccessTexts {
public:
  explicit AccessTexts(const std::vector<int>& released) : released_(released) {}

  /// The text for its place in the copy, `left_out_text` where it was not released; nothing for nothing.
  std::string in_place(DecidedKey key, std::optional<Date> day, std::string text);
  /// A text that the copy has no place of its own for.
  void beside(DecidedKey key, std::optional<Date> day, std::string text);

  const std::vector<AccessText>& all() const { return all_; }
  bool is_released(std::size_t index) const;

private:
  bool add(DecidedKey key, std::optional<Date> day, std::string text, bool has_place);

  const std::vector<int>& released_;
  std::vector<AccessText> all_;
};

/// The texts of the record about the member of the request, for a person to decide.
std::vector<AccessText> texts_to_decide(const DocumentRequest& request);

/// Short enough to be typed, and another one as soon as the list says anything else: of this member of this
/// case, with these numbers.
std::string digest_of(const DocumentRequest& request, const std::vector<AccessText>& texts);

} // namespace asystent::document
