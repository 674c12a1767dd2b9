#pragma once

#include <string_view>
#include <vector>

namespace asystent::document {

// A finished page as a row of texts and tags.

struct PagePiece {
  std::string_view text; // as it stands: `kot &amp; pies`, `<p class="text">`
  bool is_tag = false;

  /// Of a tag: `p`, also of `</p>`; empty of a comment.
  std::string_view name() const;
  bool is_end() const { return text.starts_with("</"); }
  /// Whether the tag has no end of its own: `<br>`.
  bool is_alone() const;
  bool has_class(std::string_view name) const;
};

/// All of the page. The text of a style, a title, a script or a picture is a part of its tag: it is none of
/// the page. A tag without its `>` reaches to the end.
std::vector<PagePiece> pieces_of(std::string_view page);

} // namespace asystent::document
