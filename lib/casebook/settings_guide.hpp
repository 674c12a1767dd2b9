#pragma once

#include "text/language.hpp"

#include <string>

namespace asystent::casebook {

/// All keys of asystent.yaml as comments, each with what it means, for the end of a new one. Made of the
/// field table, so that none is missing.
std::string settings_guide(Language language);

} // namespace asystent::casebook
