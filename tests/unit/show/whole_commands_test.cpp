#include "show/whole_commands.hpp"

#include <doctest/doctest.h>

using asystent::show::broken_but_commands;

TEST_CASE("Only lines that are too wide are broken, and none that has a command to be copied") {
  CHECK(broken_but_commands("ab  cd\n  ef\n", 10) == "ab  cd\n  ef\n");
  CHECK(broken_but_commands("raz dwa trzy cztery\nkrótko", 10) == "raz dwa\n  trzy\n  cztery\nkrótko");
  CHECK(broken_but_commands("  raz dwa trzy", 10) == "  raz dwa\n    trzy");
  CHECK(broken_but_commands("zobacz: asystent show R-2026-001", 10) == "zobacz: asystent show R-2026-001");
  CHECK(broken_but_commands("raz dwa trzy cztery", 0) == "raz dwa trzy cztery");
  CHECK(broken_but_commands("", 10) == "");
}
