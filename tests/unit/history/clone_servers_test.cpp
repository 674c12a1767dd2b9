#include "history/clone_checks.hpp"
#include "history/server.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::history;

namespace {

using Details = std::vector<std::string>;

Details found(const ScratchRepository& clone, std::string_view id) {
  const auto checks = checks_of_servers();
  const auto check = std::ranges::find(checks, id, &CloneCheck::id);
  REQUIRE(check != checks.end());
  return check->find(repository_of(clone.path()), {});
}

Details found_by_all(const ScratchRepository& clone) {
  Details all;
  for (const CloneCheck& check : checks_of_servers())
    for (const std::string& detail : found(clone, check.id))
      all.push_back(std::string(check.id) + " " + detail);
  return all;
}

/// A clone whose only server is one that `init --remote` has made.
class CloneOfServer : public ScratchRepository {
public:
  explicit CloneOfServer(const std::string& address = "server.git") {
    make_server(path() / "server.git");
    run("git remote add origin '" + address + "'");
  }
};

} // namespace

TEST_CASE("Nothing is wrong with a server as init --remote makes it, nor with none, nor with one elsewhere") {
  CHECK(found_by_all(CloneOfServer()).empty());
  const ScratchRepository alone;
  CHECK(found_by_all(alone).empty());
  alone.run("git remote add origin ewa@ops.example:server.git && git remote add b https://ops.example/a.git");
  alone.run("git remote add c ssh://ops.example/srv/a.git && git remote add d no-such-directory.git");
  CHECK(found_by_all(alone).empty());
}

TEST_CASE("Each thing that init --remote sets is missed, and found no more once it is set") {
  const CloneOfServer clone;
  const std::string config = "git config --file server.git/config ";
  for (const std::string name : {"receive.denyNonFastForwards", "receive.denyDeletes"}) {
    clone.run(config + "--unset " + name);
    CHECK(found(clone, "git-server-unsafe") == Details{"server.git " + name});
    clone.run(config + name + " false");
    CHECK(found(clone, "git-server-unsafe") == Details{"server.git " + name});
    clone.run(config + name + " yes");
    CHECK(found_by_all(clone).empty());
  }
  clone.run(config + "receive.fsckObjects false");
  CHECK(found(clone, "git-server-unchecked") == Details{"server.git"}); // goes before transfer.fsckObjects
  clone.run(config + "receive.fsckObjects true && " + config + "--unset transfer.fsckObjects");
  CHECK(found_by_all(clone).empty());
}

TEST_CASE("The hook must be there, call the program and be one that can be run") {
  const CloneOfServer clone;
  clone.run("chmod 600 server.git/hooks/pre-receive");
  CHECK(found(clone, "git-server-hook") == Details{"server.git"});
  clone.run("chmod 700 server.git/hooks/pre-receive");
  CHECK(found_by_all(clone).empty());
  clone.run("mv server.git/hooks/pre-receive server.git/kept");
  CHECK(found(clone, "git-server-hook") == Details{"server.git"});
  clone.run("printf '#!/bin/sh\\nexit 0\\n' >server.git/hooks/pre-receive && chmod 700 "
            "server.git/hooks/pre-receive");
  CHECK(found(clone, "git-server-hook") == Details{"server.git"});
  clone.run("mv server.git/kept server.git/hooks/pre-receive && git config --file server.git/config "
            "core.hooksPath elsewhere");
  CHECK(found(clone, "git-server-hook") == Details{"server.git"});
  clone.run("mv server.git/hooks server.git/elsewhere");
  CHECK(found_by_all(clone).empty());
}

TEST_CASE("All remotes that are folders are looked at: paths, file: addresses, those for pushes alone") {
  const ScratchRepository clone;
  clone.run("git init -q --bare 'plain one.git' && git init -q tree && git init -q --bare pushed");
  const std::string top = clone.path().string();
  clone.run("git remote add first ewa@ops.example:a.git && git remote add second 'file://" + top +
            "/plain%20one.git'");
  clone.run("git remote add third '" + top +
            "/plain one' && git remote set-url --push first pushed && git remote add fourth tree");
  const auto without_hook = found(clone, "git-server-hook");
  CHECK(without_hook == Details{"pushed", "file://" + top + "/plain%20one.git", top + "/plain one"});
  CHECK(found(clone, "git-server-unsafe").size() == 6);
}
