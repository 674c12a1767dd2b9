#pragma once

#include "show/json.hpp"

#include <string>
#include <string_view>

namespace asystent::show {

/// A document of JSON, written piece by piece: of a city's findings there are megabytes, and as a tree they
/// would be ten times as many. Indented as document_text(), which writes with the same pen.
class JsonText {
public:
  /// Begins with what stands in this object.
  explicit JsonText(const Json& head);

  void add(std::string_view key, const Json& value);

  /// Between both what is added are its items.
  void begin_list(std::string_view key);
  void add(const Json& item);
  void end_list();

  /// The whole document, with one line break at its end.
  std::string take();

private:
  void separate(std::size_t depth);
  void key(std::string_view name);

  std::string out_ = "{";
  bool is_first_ = true; // of the document, or of the list
};

/// Puts the value behind the text, as it stands so many levels deep. What is not UTF-8 is replaced; what a
/// terminal obeys is escaped, as printable() shows it.
void append_json(std::string& out, const Json& value, std::size_t depth);

} // namespace asystent::show
