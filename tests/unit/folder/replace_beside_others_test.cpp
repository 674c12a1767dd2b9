#include "faults.hpp"
#include "folder/replace.hpp"
#include "one_family.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::Failing;
using test::Faults;
using test::OneFamily;
using Kind = FolderError::Kind;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("A file that somebody has changed meanwhile is not replaced") {
  const OneFamily folder;
  CHECK(test::kind_of([&] { folder.replace("older", "new"); }) == Kind::changed);
  CHECK(test::kind_of([&] { folder.replace("ol", "new"); }) == Kind::changed);
  CHECK(test::kind_of([&] { folder.replace("", "new"); }) == Kind::changed);
  CHECK(folder.is_untouched());
}

TEST_CASE("Who saves between the last look and the exchange of names keeps what they saved") {
  const OneFamily folder;
  const auto save_by_rename = [&](const std::string& text) {
    return [&folder, text] {
      folder.put("editor", text);
      fs::rename(folder / "editor", folder / folder.name);
    };
  };
  SUBCASE("once") {
    const Failing failing{Faults{.before_exchange = {save_by_rename("theirs")}}};
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
    CHECK(folder.get(folder.name) == "theirs");
  }
  SUBCASE("and once more before it is put back") {
    const Failing failing{Faults{.before_exchange = {save_by_rename("theirs"), save_by_rename("newest")}}};
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
    CHECK(folder.get(folder.name) == "newest");
  }
  SUBCASE("and again and again") {
    const Failing failing{Faults{.before_exchange = {save_by_rename("1"), save_by_rename("2"),
                                                     save_by_rename("3"), save_by_rename("4")}}};
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
    CHECK(folder.get(folder.name) == "4");
  }
  SUBCASE("with the very text that was there") {
    const Failing failing{Faults{.before_exchange = {save_by_rename("old")}}};
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
    CHECK(folder.get(folder.name) == "old");
  }
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
}

TEST_CASE("A file that somebody has open for writing is waited for, and then not replaced") {
  const OneFamily folder;
  const int editor = ::open((folder / folder.name).c_str(), O_WRONLY | O_APPEND);
  SUBCASE("who does not end") {
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::being_saved);
    CHECK(folder.is_untouched());
  }
  SUBCASE("who has written meanwhile") {
    std::thread saving{[&] {
      std::this_thread::sleep_for(std::chrono::milliseconds{50});
      CHECK(::write(editor, "er", 2) == 2);
      ::close(editor);
    }};
    CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
    saving.join();
    CHECK(folder.get(folder.name) == "older");
  }
  ::close(editor);
}

TEST_CASE("Where the system gives no word on writers, what was changed just now is looked at again") {
  const OneFamily folder;
  const Failing failing{Faults{.lease_error = EINVAL}};
  std::thread saving{[&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{60});
    folder.put(folder.name, "older");
  }};
  const auto kind = test::kind_of([&] { folder.replace("old", "new"); });
  saving.join();
  CHECK(kind == Kind::changed);
  CHECK(folder.get(folder.name) == "older");
}

TEST_CASE("A network disk that refuses each lease is not taken for one that somebody writes to") {
  const OneFamily folder;
  const Failing failing{Faults{.lease_error = EAGAIN, .disk = 0x6969}};
  folder.replace("old", "new");
  CHECK(folder.get(folder.name) == "new");
}

TEST_CASE("What somebody has saved in the moment of writing stays, though they remove the new text at once") {
  const OneFamily folder;
  const auto save = [&] { fs::rename(folder.put("saved", "saved"), folder / folder.name); };
  const auto remove = [&] { fs::remove(folder / folder.name); };
  const Failing failing{Faults{.before_exchange = {save, remove}}};
  CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::changed);
  CHECK(folder.get(folder.name) == "saved");
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
}

TEST_CASE("What is written is written though a signal to end has come") {
  const OneFamily folder;
  const pid_t process = test::start_process([&] {
    const Failing failing{Faults{.before_exchange = {[] { ::raise(SIGTERM); }}}};
    folder.replace("old", "new");
    return 7;
  });
  CHECK(test::exit_status(process) == 7);
  CHECK(folder.get(folder.name) == "new");
}
