#pragma once

#include "text/error.hpp"

namespace asystent::exchange {

/// A file for another program could not be made.
struct ExportError : Error {
  using Error::Error;
};

} // namespace asystent::exchange
