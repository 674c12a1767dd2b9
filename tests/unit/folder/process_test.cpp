#include "folder/process.hpp"
#include "folder/signals.hpp"
#include "processes.hpp"

#include <doctest/doctest.h>

#include <chrono>
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

TEST_CASE(
    "who says nothing for too long is ended with all that it has started, who goes on speaking is not") {
  constexpr std::chrono::milliseconds half_a_second{500};
  const auto silent =
      end_of_program("sh", {"-c", "echo begun; sleep 60 & echo $! >&2; wait"}, {}, {}, half_a_second);
  CHECK(silent.was_silent);
  CHECK(silent.status == -1);
  CHECK(silent.out == "begun\n");
  // Nobody may have asked yet how it has ended.
  const std::string status = "/proc/" + silent.said.substr(0, silent.said.find('\n')) + "/status";
  CHECK(end_of_program("sh", {"-c", "sleep 0.3; ! test -e $1 || grep -q '^State:.Z' $1", "sh", status}, {})
            .status == 0);
  const auto speaking = end_of_program("sh", {"-c", "for i in 1 2 3 4 5 6 7; do echo $i; sleep 0.2; done"},
                                       {}, {}, half_a_second);
  CHECK_FALSE(speaking.was_silent);
  CHECK(speaking.status == 0);
  CHECK(speaking.out.ends_with("7\n"));
  CHECK(end_of_program("no-such-program", {}, {}, {}, half_a_second).status == 127);
}

TEST_CASE("who does not end when asked is made to") {
  const auto stubborn = end_of_program("sh", {"-c", "trap '' TERM; while :; do sleep 1; done"}, {}, {},
                                       std::chrono::milliseconds(300));
  CHECK(stubborn.was_silent);
  CHECK(stubborn.status == -1);
}
