#pragma once

#include "text/language.hpp"

#include <string_view>

namespace asystent {

/// yaml-cpp's message for a syntax error in both languages.
Text syntax_error(std::string_view message);

} // namespace asystent
