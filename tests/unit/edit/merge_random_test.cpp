#include "edit/merge.hpp"
#include "random_edits.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::test;

namespace {

/// So many for a run of its own: ASYSTENT_RANDOM_MERGES=5000.
int number_of_merges() {
  const char* wanted = std::getenv("ASYSTENT_RANDOM_MERGES");
  return wanted == nullptr ? 60 : std::atoi(wanted);
}

std::string sample() {
  return text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/the-whole-contract.yaml");
}

Merged merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  return merge(base, ours, theirs, record::entity_of<Family>());
}

bool reads_the_same(const std::string& a, const std::string& b) {
  const yaml::YamlFile one("a", a);
  const yaml::YamlFile other("b", b);
  return one.problems().empty() && other.problems().empty() && yaml::same_content(one.root(), other.root());
}

void check_all_there(const std::string& text, const std::vector<std::string>& words) {
  for (const std::string& word : words)
    CHECK_MESSAGE(text.find(word) != std::string::npos, word << " is lost");
}

std::string with_crlf(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return result;
}

const auto all_keys = [](std::string_view) { return true; };

/// Of the keys that `is_wanted` lets pass.
template <class Wanted>
void check_random_merges(Wanted is_wanted) {
  const std::string base = sample();
  int clean = 0;
  for (int i = 0; i < number_of_merges(); ++i) {
    CAPTURE(i);
    RandomEdits one(static_cast<std::uint32_t>(2 * i), "left");
    RandomEdits other(static_cast<std::uint32_t>(2 * i + 1), "right");
    const std::string ours = one.edited(base, 1 + i % 7, is_wanted);
    const std::string theirs = other.edited(base, 1 + i % 5, is_wanted);
    const Merged there = merged(base, ours, theirs);
    const Merged back = merged(base, theirs, ours);
    CHECK(there.is_clean() == back.is_clean());
    check_all_there(there.text, one.words_in(ours));
    check_all_there(there.text, other.words_in(theirs));
    check_all_there(back.text, one.words_in(ours));
    check_all_there(back.text, other.words_in(theirs));
    for (const Clash& clash : there.clashes) CHECK(clash.kind != ClashKind::unreadable);
    if (!there.is_clean()) continue;
    ++clean;
    CHECK(reads_the_same(there.text, back.text));
  }
  MESSAGE(clean << " of " << number_of_merges() << " were clean");
}

} // namespace

TEST_CASE("whatever two people change, nothing is lost, and it is the same from both sides") {
  check_random_merges(all_keys);
}

TEST_CASE("nor where both change the same few things") {
  check_random_merges(
      [](std::string_view key) { return key == "plans" || key == "interventions" || key == "closure"; });
}

TEST_CASE("changes of other keys of a family never clash") {
  const std::string base = sample();
  const auto is_even = [](std::string_view key) { return key.size() % 2 == 0; };
  const auto is_odd = [](std::string_view key) { return key.size() % 2 == 1; };
  for (int i = 0; i < number_of_merges(); ++i) {
    CAPTURE(i);
    RandomEdits one(static_cast<std::uint32_t>(i), "left");
    RandomEdits other(static_cast<std::uint32_t>(i), "right");
    const std::string ours = one.edited(base, 5, is_even);
    const std::string theirs = other.edited(base, 5, is_odd);
    const Merged there = merged(base, ours, theirs);
    CHECK(there.is_clean());
    CHECK(reads_the_same(there.text, merged(base, theirs, ours).text));
  }
}

TEST_CASE("beside a side that only changed its line ends, all lines of ours stay as they are") {
  const std::string base = sample();
  for (int i = 0; i < number_of_merges() / 4; ++i) {
    RandomEdits one(static_cast<std::uint32_t>(i), "left");
    const std::string ours = one.edited(base, 4, all_keys);
    CHECK(merged(base, ours, with_crlf(base)).text == ours);
    CHECK(merged(base, with_crlf(base), ours).text == with_crlf(ours));
    CHECK(merged(base, ours, base).text == ours);
    CHECK(merged(base, base, ours).text == ours);
    CHECK(merged(base, ours, ours).text == ours);
  }
}
