#pragma once

#include <string>
#include <string_view>

namespace asystent {

/// The SHA-256 (FIPS 180-4) of the text, as 64 hexadecimal digits: nobody makes another text with the same
/// one.
std::string sha256(std::string_view text);

} // namespace asystent
