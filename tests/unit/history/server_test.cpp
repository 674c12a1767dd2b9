#include "history/hooks.hpp"
#include "history/server.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

namespace {

/// What the hook ends with where the program is this script.
int end_of_hook(const ScratchFolder& scratch, const std::string& script, std::string_view hook) {
  scratch.put("bin/asystent", script);
  scratch.put("hook", hook_text(hook));
  scratch.run("chmod +x bin/asystent && sed -i 's|^[^ #]* git-hook|asystent git-hook|' hook");
  const std::string place = scratch.path().string();
  return std::system(("PATH=" + place + "/bin:/usr/bin:/bin sh " + place + "/hook >/dev/null 2>&1").c_str());
}

} // namespace

TEST_CASE("A server is free of what others have, and nothing can be rewritten or removed there") {
  const ScratchFolder scratch;
  const auto place = scratch.path() / "server";
  CHECK(is_free_for_server(place));
  make_server(place);
  CHECK(!is_free_for_server(place));
  scratch.run(
      "cd server && test $(git config core.bare) = true && test $(git symbolic-ref HEAD) = refs/heads/main");
  for (const char* setting : {"receive.denyNonFastForwards", "receive.denyDeletes", "transfer.fsckObjects"})
    scratch.run("cd server && test $(git config " + std::string(setting) + ") = true");
  scratch.run("test -x server/hooks/pre-receive && test $(stat -c %a server) = 700");
}

TEST_CASE("A server whose making was cut off takes no push, and is made anew") {
  const ScratchFolder scratch;
  const auto place = scratch.path() / "server";
  scratch.run("mkdir -p server/.asystent-new server/objects && touch server/config");
  CHECK(is_free_for_server(place));
  scratch.run("! git -C server rev-parse --git-dir");
  make_server(place);
  scratch.run("test -x server/hooks/pre-receive && test -s server/config && ! test -e server/.asystent-new");
  // Of a repository it is none, whatever lies in it.
  scratch.run("mkdir server/.asystent-new");
  CHECK(!is_free_for_server(place));
}

TEST_CASE("No file, and no link that leads nowhere, is free for a server") {
  const ScratchFolder scratch;
  scratch.run("touch file && ln -s nowhere link && mkdir empty");
  CHECK(!is_free_for_server(scratch.path() / "file"));
  CHECK(!is_free_for_server(scratch.path() / "link"));
  CHECK(is_free_for_server(scratch.path() / "empty"));
}

TEST_CASE("A server takes only what was checked; a clone stops only what was refused") {
  const ScratchFolder scratch;
  CHECK(end_of_hook(scratch, "#!/bin/sh\nexit 0\n", "pre-receive") == 0);
  for (const char* end : {"exit 3", "exit 5", "exit 127", "kill -9 $$"})
    CHECK_MESSAGE(end_of_hook(scratch, "#!/bin/sh\n" + std::string(end) + "\n", "pre-receive") != 0, end);
  CHECK(end_of_hook(scratch, "#!/bin/sh\nexit 3\n", "pre-commit") != 0);
  for (const char* end : {"exit 0", "exit 5", "exit 127"})
    CHECK_MESSAGE(end_of_hook(scratch, "#!/bin/sh\n" + std::string(end) + "\n", "pre-commit") == 0, end);
}
