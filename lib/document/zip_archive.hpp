#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asystent::document {

// A zip file in memory, as word processors keep a text in one.

/// What the member of that name holds; nothing where there is none, where it is damaged, or where the bytes
/// are no zip file.
std::optional<std::string> zip_member(std::string_view bytes, const std::string& name);

/// The zip file with another content of that member, which it has; all others stay as they are, in their
/// order, and so does the time that it says of it. Nothing where it cannot be written.
std::optional<std::string> with_zip_member(std::string_view bytes, const std::string& name,
                                           std::string_view content);

} // namespace asystent::document
