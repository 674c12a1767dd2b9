#include "folder/listing.hpp"
#include "folder/lock.hpp"
#include "folder/settled.hpp"
#include "processes.hpp"
#include "records.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::read_records;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
namespace fs = std::filesystem;

TEST_CASE("What is being saved in place is read when it is whole") {
  const TemporaryFolder folder;
  const std::string name = "families/a.yaml";
  folder.put(name, "whole text");
  const int editor = ::open((folder / name).c_str(), O_WRONLY | O_TRUNC);
  const auto save = [&](std::string_view text) {
    CHECK(::write(editor, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  };
  SUBCASE("it is empty") {}
  SUBCASE("half of it is there") { save("half and "); }
  std::thread saving{[&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{30});
    save("the end");
    ::close(editor);
  }};
  const std::string text = read_records(folder.path(), "families").front().text;
  saving.join();
  CHECK(text.ends_with("the end"));
}

TEST_CASE("Half of a record that is held longer than one waits is a problem, not a text") {
  const TemporaryFolder folder;
  folder.put("families/a.yaml", "whole text");
  const int editor = ::open((folder / "families/a.yaml").c_str(), O_WRONLY | O_TRUNC);
  std::atomic<bool> is_over = false;
  std::thread saving{[&] {
    while (!is_over) {
      CHECK(::pwrite(editor, "half", 4, 0) == 4);
      std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
  }};
  renew_patience();
  const FileText file = read_records(folder.path(), "families").front();
  is_over = true;
  saving.join();
  ::close(editor);
  REQUIRE(file.problem);
  CHECK(file.problem->kind == Kind::being_saved);
}

TEST_CASE("A record that an editor takes away for a moment is waited for") {
  const TemporaryFolder folder;
  folder.put("families/a.yaml", "old");
  fs::rename(folder / "families/a.yaml", folder / "families/a.yaml~");
  std::thread saving{[&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{30});
    folder.put("families/a.yaml", "new");
  }};
  const auto files = read_records(folder.path(), "families");
  saving.join();
  REQUIRE(files.size() == 1);
  CHECK(files.front().text == "new");
}

TEST_CASE("A record that vanishes after it was listed is waited for") {
  const TemporaryFolder folder;
  folder.put("families/a.yaml", "old");
  const RecordFiles files(folder.path(), "families");
  fs::remove(folder / "families/a.yaml");
  std::thread saving{[&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{30});
    folder.put("families/a.yaml", "new");
  }};
  const FileText file = files.read(0);
  saving.join();
  CHECK(file.text == "new");
}

TEST_CASE("A family that was taken away before a command began is waited for where it is named") {
  const TemporaryFolder folder;
  folder.put("families/a.yaml", "old");
  const OpenFolder open(folder.path());
  renew_patience();
  LookAgain again(most_for_a_missing_record);
  SUBCASE("by an editor that has its hands full") {
    fs::remove(folder / "families/a.yaml");
    std::this_thread::sleep_for(std::chrono::milliseconds{40}); // longer than a list waits
    const FolderLock lock(open, {});
    auto files = read_records(folder.path(), "families");
    CHECK(files.empty());
    std::thread saving{[&] {
      std::this_thread::sleep_for(std::chrono::milliseconds{150});
      folder.put("families/a.yaml", "new");
    }};
    while (files.empty() && may_come_back(open, again)) files = read_records(folder.path(), "families");
    saving.join();
    REQUIRE(files.size() == 1);
    CHECK(files.front().text == "new");
  }
  SUBCASE("by nobody: not at all") {
    std::this_thread::sleep_for(moment_of_saving);
    CHECK(!may_come_back(open, again));
  }
}

TEST_CASE("Many files that stay empty are not waited for one by one") {
  const TemporaryFolder folder;
  for (int number = 0; number < 100; ++number) folder.put("families/" + std::to_string(number) + ".yaml", "");
  const pid_t process = test::start_process([&] { // the time is that of a process
    const auto start = std::chrono::steady_clock::now();
    const std::size_t count = read_records(folder.path(), "families").size();
    return count == 100 && std::chrono::steady_clock::now() - start < std::chrono::seconds{4} ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}
