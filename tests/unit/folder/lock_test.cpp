#include "folder/files.hpp"
#include "folder/lock.hpp"
#include "folder/replace.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using namespace std::chrono_literals;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
namespace fs = std::filesystem;

namespace {

/// A process that holds the lock until it is told to end.
class Holder {
public:
  explicit Holder(const TemporaryFolder& folder) {
    process_ = test::start_process([&] {
      const FolderLock lock{folder.path(), 0ms};
      folder.put("ready", "");
      ::pause();
      return 0;
    });
    while (!fs::exists(folder / "ready")) std::this_thread::sleep_for(1ms);
  }
  Holder(const Holder&) = delete;
  Holder& operator=(const Holder&) = delete;
  ~Holder() { end(); }

  pid_t process() const { return process_; }
  void end() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    test::exit_status(process_);
    process_ = 0;
  }

private:
  pid_t process_ = 0;
};

std::optional<FolderError> error_of_lock(const TemporaryFolder& folder,
                                         std::chrono::milliseconds wait = 0ms) {
  return test::error_of([&] { const FolderLock lock{folder.path(), wait}; });
}

} // namespace

TEST_CASE("The lock file is private and stays when the lock is given back") {
  const TemporaryFolder folder;
  { const FolderLock lock{folder.path(), 0ms}; }
  CHECK(test::mode_of(folder / ".asystent.lock") == 0600);
  CHECK(folder.get(".asystent.lock").empty());
  CHECK_FALSE(error_of_lock(folder));
}

TEST_CASE("A second lock fails when its time is up and says who holds the first one") {
  const TemporaryFolder folder;
  const Holder holder{folder};
  const auto start = std::chrono::steady_clock::now();
  const auto error = error_of_lock(folder, 60ms);
  CHECK(std::chrono::steady_clock::now() - start >= 60ms);
  REQUIRE(error);
  CHECK(error->kind == Kind::locked);
  CHECK(error->path == folder.path());
  CHECK(error->holder.process == std::to_string(holder.process()));
  CHECK_FALSE(error->holder.host.empty());
  CHECK(error->holder.since.size() == std::string{"2026-02-03T15:00:00+0100"}.size());
}

TEST_CASE("Two locks exclude each other in one process too") {
  const TemporaryFolder folder;
  const FolderLock first{folder.path(), 0ms};
  CHECK(error_of_lock(folder)->kind == Kind::locked);
}

TEST_CASE("A lock that is moved is held until its new owner ends") {
  const TemporaryFolder folder;
  auto first = std::make_unique<FolderLock>(folder.path(), 0ms);
  {
    const FolderLock second{std::move(*first)};
    first.reset();
    CHECK(error_of_lock(folder)->kind == Kind::locked);
  }
  CHECK_FALSE(error_of_lock(folder));
}

TEST_CASE("The lock of a killed process is free at once") {
  const TemporaryFolder folder;
  Holder holder{folder};
  holder.end();
  CHECK_FALSE(error_of_lock(folder));
}

TEST_CASE("Who waits gets the lock as soon as it is free") {
  const TemporaryFolder folder;
  Holder holder{folder};
  std::thread release{[&] {
    std::this_thread::sleep_for(60ms);
    holder.end();
  }};
  CHECK_FALSE(error_of_lock(folder, 10s));
  release.join();
}

TEST_CASE("What a hand has written into the lock file is not taken for a holder") {
  const TemporaryFolder folder;
  const Holder holder{folder};
  for (const auto* text : {"", "one", "one two", "\x1b[31m two three", "ą two three"}) {
    CAPTURE(text);
    folder.put(".asystent.lock", text);
    const LockHolder told = error_of_lock(folder)->holder;
    CHECK(told.host.empty());
    CHECK(told.since.empty());
    CHECK((told.process.empty() || told.process == std::to_string(holder.process())));
  }
}

TEST_CASE("Another program that has locked the folder is named, not who has held it before") {
  const TemporaryFolder folder;
  folder.put(".asystent.lock", "1 elsewhere 2026-02-03T15:00:00+0100\n");
  fs::path held = folder.path();
  SUBCASE("the folder itself") {}
  SUBCASE("the lock file") { held /= ".asystent.lock"; }
  const int locked = ::open(held.c_str(), O_RDONLY | O_CLOEXEC);
  REQUIRE(::flock(locked, LOCK_EX) == 0);
  const auto error = error_of_lock(folder);
  ::close(locked);
  REQUIRE(error);
  CHECK(error->kind == Kind::locked);
  CHECK(error->holder.process == std::to_string(::getpid()));
  CHECK(error->holder.program == "unit_folder");
  CHECK(error->message(Language::pl).find("program „unit_folder” (proces ") != std::string::npos);
}

TEST_CASE("A folder that is missing, or whose lock is no regular file, cannot be locked") {
  const TemporaryFolder folder;
  CHECK(test::kind_of([&] { const FolderLock lock{folder / "missing", 0ms}; }) == Kind::not_found);
  fs::create_symlink("elsewhere", folder / ".asystent.lock");
  CHECK(error_of_lock(folder)->error_number == ELOOP);
  CHECK_FALSE(fs::exists(folder / "elsewhere"));
  fs::remove(folder / ".asystent.lock");
  REQUIRE(::mkfifo((folder / ".asystent.lock").c_str(), 0600) == 0);
  CHECK(error_of_lock(folder)->kind == Kind::not_regular);
}

TEST_CASE("A lock file that is removed or exchanged lets nobody in beside who holds the folder") {
  const TemporaryFolder folder;
  const FolderLock first{folder.path(), 0ms};
  fs::remove(folder / ".asystent.lock");
  CHECK(error_of_lock(folder)->kind == Kind::locked);
  folder.put("other", "");
  fs::rename(folder / "other", folder / ".asystent.lock");
  CHECK(error_of_lock(folder)->kind == Kind::locked);
}

TEST_CASE("Who has waited for a lock file that was exchanged meanwhile waits for the other one") {
  const TemporaryFolder folder;
  folder.put(".asystent.lock", "");
  folder.put("other", "");
  const int old = ::open((folder / ".asystent.lock").c_str(), O_RDONLY);
  const int other = ::open((folder / "other").c_str(), O_RDONLY);
  REQUIRE(::flock(old, LOCK_EX) == 0);
  REQUIRE(::flock(other, LOCK_EX) == 0); // an older version, say, that locks no directory
  std::thread exchange{[&] {
    std::this_thread::sleep_for(60ms);
    fs::rename(folder / "other", folder / ".asystent.lock");
    ::close(old);
  }};
  CHECK(error_of_lock(folder, 300ms)->kind == Kind::locked);
  exchange.join();
  ::close(other);
  CHECK_FALSE(error_of_lock(folder));
}

TEST_CASE("A lock file that is removed again and again stops nobody") {
  const TemporaryFolder folder;
  std::atomic<bool> is_over = false;
  std::thread remover{[&] {
    while (!is_over) fs::remove(folder / ".asystent.lock");
  }};
  for (int turn = 0; turn < 50; ++turn) CHECK_FALSE(error_of_lock(folder, 10s));
  is_over = true;
  remover.join();
}

TEST_CASE("Writers have their turns in the order in which they came") {
  const TemporaryFolder folder;
  Holder holder{folder};
  std::vector<pid_t> writers;
  for (int number = 0; number < 8; ++number) {
    writers.push_back(test::start_process([&] {
      const FolderLock lock{folder.path(), 20s};
      const std::string old = fs::exists(folder / "turns") ? folder.get("turns") : "";
      folder.put("turns", old + std::to_string(number));
      return 0;
    }));
    std::this_thread::sleep_for(100ms);
  }
  holder.end();
  for (const pid_t writer : writers) CHECK(test::exit_status(writer) == 0);
  CHECK(folder.get("turns") == "01234567");
}

TEST_CASE("Of twenty writers at once each one's line is kept") {
  const TemporaryFolder folder;
  const std::string name = "worklog/elis.yaml";
  folder.put(name, "");
  std::vector<pid_t> writers;
  for (int number = 10; number < 30; ++number)
    writers.push_back(test::start_process([&] {
      const FolderLock lock{folder.path(), 20s};
      const std::string old = read_file(folder.path(), name).text;
      replace_file(folder.path(), name, old, old + std::to_string(number) + "\n");
      return 0;
    }));
  for (const pid_t writer : writers) CHECK(test::exit_status(writer) == 0);
  const std::string text = folder.get(name);
  CHECK(text.size() == 60);
  for (int number = 10; number < 30; ++number)
    CHECK(text.find(std::to_string(number) + "\n") != std::string::npos);
}
