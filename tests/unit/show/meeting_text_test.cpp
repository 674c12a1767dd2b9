#include "show/meeting_text.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::show;

namespace {

NextVisit meeting() {
  return {.family = "R-1",
          .assistant = "elis",
          .day = *parse_iso("2026-02-13"),
          .from = ClockTime{600},
          .to = ClockTime{660},
          .kind = VisitKind::office,
          .what = PrivateText("Podpisanie planu"),
          .place = PrivateText("OPS")};
}

std::string subject(const NextVisit& one, bool names) {
  return subject_text(one, {.language = Language::pl, .names = names, .style = {}, .today = {}});
}

} // namespace

TEST_CASE("a meeting is told by its day, its hours and its kind") {
  CHECK(moment_text(meeting(), Language::pl) == "pt 13.02.2026 10:00–11:00");
  CHECK(hours_text(ClockTime{600}, std::nullopt) == "10:00");
  CHECK(hours_text(std::nullopt, ClockTime{600}).empty());
  NextVisit announced{.family = "R-1", .assistant = {}, .day = {}, .is_announced = true};
  CHECK(kind_text(announced, Language::pl) == "wizyta");
  announced.is_announced = false;
  CHECK(kind_text(announced, Language::en) == "meeting");
}

TEST_CASE("what it is about and where is told with names only") {
  CHECK(subject(meeting(), true) == "spotkanie w biurze: Podpisanie planu, OPS");
  CHECK(subject(meeting(), false) == "spotkanie w biurze");
  NextVisit without = meeting();
  without.what = PrivateText();
  CHECK(subject(without, true) == "spotkanie w biurze: OPS");
}
