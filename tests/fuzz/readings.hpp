#pragma once

#include "yaml/event.hpp"
#include "yaml/fast_reader.hpp"
#include "yaml/problems.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::fuzz {

/// A file as each of the two readers sees it. Keeps the texts that the events look into.
class Readings {
public:
  explicit Readings(std::string_view bytes);

  /// Whether YAML may be read from the bytes at all. Only then may the readers be asked.
  bool is_text() const { return is_text_; }

  /// By the fast reader with no help of the library; nothing where it declines.
  std::optional<yaml::Events> fast();
  /// By the fast reader, which gives pieces to the library; nothing where it declines.
  std::optional<yaml::Events> fast_with_pieces();
  /// By the library; nothing where something is wrong, which is then told in problems().
  std::optional<yaml::Events> library();

  /// How many pieces the library was last asked for.
  std::size_t pieces() const { return pieces_; }
  std::vector<Finding> take_problems() { return problems_.take(); }

private:
  std::optional<yaml::Events> piece(const yaml::Piece& piece);

  std::string bytes_;
  std::optional<std::string> normalised_; // where the bytes are not
  yaml::Arena arena_;
  yaml::FindingCollector problems_;
  bool is_text_;
  const std::string& text_;
  std::size_t pieces_ = 0;
};

/// How a file is read: by the fast reader alone, by it with pieces read by the library, by the library; or
/// not at all, because it is no text.
enum class Share { whole, with_pieces, declined, no_text };

/// Reads with both readers; throws Broken where the fast one does not decline and they differ in anything.
Share compare_readers(std::string_view bytes);

} // namespace asystent::fuzz
