#include "folder/process.hpp"
#include "folder/signals.hpp"
#include "processes.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <cstdlib>

using namespace asystent;
using namespace asystent::folder;

TEST_CASE("a program reads what it is given, and what it says is returned") {
  const std::string text(300'000, 'x'); // more than a pipe holds
  CHECK(run_program("cat", {}, text) == text);
}

TEST_CASE("arguments reach the program as they are: there is no shell") {
  CHECK(run_program("printf", {"%s|%s", "a b; $HOME", "*"}, "") == "a b; $HOME|*");
}

TEST_CASE("a program that is not installed is told apart") {
  try {
    run_program("asystent-no-such-program", {}, "");
    FAIL("nothing was thrown");
  } catch (const ProcessError& error) {
    CHECK(error.missing);
  }
}

TEST_CASE("a program that fails gives its own words") {
  try {
    run_program("ls", {"/no/such/place"}, "");
    FAIL("nothing was thrown");
  } catch (const ProcessError& error) {
    CHECK_FALSE(error.missing);
    CHECK(std::string(error.what()).find("/no/such/place") != std::string::npos);
  }
}

TEST_CASE("A program gets the variables that it is given, and not those that it must not have") {
  ::setenv("ASYSTENT_TEST_ONE", "one", 1);
  ::setenv("ASYSTENT_TEST_TWO", "two", 1);
  const std::string said =
      run_program("env", {}, "", {"ASYSTENT_TEST_ONE=other", "ASYSTENT_TEST_TWO", "ASYSTENT_TEST_NEW=1"});
  CHECK(said.find("ASYSTENT_TEST_ONE=other\n") != std::string::npos);
  CHECK(said.find("ASYSTENT_TEST_NEW=1\n") != std::string::npos);
  CHECK(said.find("ASYSTENT_TEST_ONE=one") == std::string::npos);
  CHECK(said.find("ASYSTENT_TEST_TWO") == std::string::npos);
}

TEST_CASE("A program starts with signals as usual although we hold and ignore some") {
  const int status = test::exit_status(test::start_process([] {
    std::signal(SIGPIPE, SIG_IGN);
    hold_signals();
    int ended = 0;
    for (const auto* signal : {"PIPE", "TERM"}) try {
        run_program("sh", {"-c", std::string("kill -") + signal + " $$; true"}, "");
      } catch (const ProcessError&) {
        ++ended;
      }
    return ended;
  }));
  CHECK(status == 2);
}
