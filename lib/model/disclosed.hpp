#pragma once

#include "model/private.hpp"

namespace asystent {

/// The one that Private lets in.
struct Disclosure {
  static constexpr std::string_view of(Private text) { return text.text_; }
};

/// The text of what is personal, whatever the look says: for documents, which carry names by design, for
/// checking and writing records, and for finding whom somebody named. Not for what is listed, reported or
/// mailed: there it is `shown()`, and the folders of reports do not include this header.
constexpr std::string_view disclosed(Private text) { return Disclosure::of(text); }

/// For a template that takes both: what is not personal is as it is.
constexpr std::string_view disclosed(std::string_view text) { return text; }

} // namespace asystent
