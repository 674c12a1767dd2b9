#pragma once

#include "temporary_folder.hpp"

#include <cstdlib>

namespace asystent::test {

/// While it lives, what is kept for the user is kept in a folder of the test.
struct StateOfItsOwn {
  StateOfItsOwn() { ::setenv("XDG_STATE_HOME", folder.path().c_str(), 1); }
  ~StateOfItsOwn() { ::unsetenv("XDG_STATE_HOME"); }

  TemporaryFolder folder;
};

} // namespace asystent::test
