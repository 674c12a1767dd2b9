#pragma once

#include "show/json.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::show {

/// A document of JSON, written piece by piece: of a city's findings there are megabytes, and as a tree they
/// would be ten times as many. Indented as document_text(), which writes with the same pen.
class JsonText {
public:
  /// Begins with what stands in this object.
  explicit JsonText(const Json& head);

  /// About so many bytes are still to come.
  void expect(std::size_t bytes) { out_.reserve(out_.size() + bytes); }

  void add(std::string_view key, const Json& value);

  /// Between both what is added are its items.
  void begin_list(std::string_view key);
  void add(const Json& item);
  /// An item that is an object, of which no tree is made: between both what is put in are its values. A text
  /// that is only looked at is null where it is empty, a number where it is 0.
  void begin_item();
  void put(std::string_view key, std::string_view text);
  void put(std::string_view key, const std::string& text);
  void put(std::string_view key, const std::optional<Date>& date);
  void put(std::string_view key, std::uint32_t number);
  void end_item();
  void end_list();

  /// The whole document, with one line break at its end.
  std::string take();

private:
  void separate(std::size_t depth);
  void key(std::string_view name, std::size_t depth = 1);

  std::string out_ = "{";
  bool is_first_ = true; // of the document, of the list or of the item
};

/// A finding as in `check`, as one more item of the list.
void add_finding(JsonText& list, const Finding& finding, const Look& look);

/// Puts the value behind the text, as it stands so many levels deep. What is not UTF-8 is replaced; what a
/// terminal obeys is escaped, as printable() shows it.
void append_json(std::string& out, const Json& value, std::size_t depth);

} // namespace asystent::show
