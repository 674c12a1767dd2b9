#include "markup/page.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

using namespace asystent;
using namespace asystent::markup;

namespace {

/// One channel of `#rrggbb` in linear light (WCAG 2.1, relative luminance).
double channel(std::string_view colour, std::size_t index) {
  const double value = std::stoi(std::string(colour.substr(1 + 2 * index, 2)), nullptr, 16) / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(std::string_view colour) {
  return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}

double contrast(std::string_view a, std::string_view b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

/// The parts of the stylesheet that say what the colours are: by day, by night, on paper.
std::array<std::string_view, 3> palettes() {
  const std::size_t night = stylesheet.find("prefers-color-scheme: dark");
  const std::size_t paper = stylesheet.find("@media print");
  REQUIRE(night < paper);
  REQUIRE(paper < stylesheet.size());
  return {stylesheet.substr(0, night), stylesheet.substr(night, paper - night), stylesheet.substr(paper)};
}

std::string_view colour_of(std::string_view palette, const std::string& name) {
  const std::string key = "--" + name + ": ";
  const std::size_t at = palette.find(key);
  REQUIRE_MESSAGE(at != std::string_view::npos, key);
  return palette.substr(at + key.size(), 7);
}

void check_contrast(const std::vector<std::string>& inks, const std::vector<std::string>& grounds,
                    double least) {
  for (const std::string_view palette : palettes())
    for (const std::string& ink : inks)
      for (const std::string& ground : grounds) {
        CAPTURE(ink);
        CAPTURE(ground);
        CHECK(contrast(colour_of(palette, ink), colour_of(palette, ground)) >= least);
      }
}

} // namespace

TEST_CASE("text has the contrast of WCAG AA by day, by night and on paper") {
  check_contrast({"ink", "soft", "link", "red", "amber", "green"}, {"paper", "wash"}, 4.5);
  check_contrast({"ink"}, {"score-1", "score-2", "score-3", "score-4", "score-5"}, 4.5);
  check_contrast({"ink"}, {"blue-wash", "teal-wash", "violet-wash", "grey-wash", "sand-wash"}, 4.5);
  check_contrast({"red", "soft", "link"}, {"red-wash"}, 4.5);
  check_contrast({"soft", "link"}, {"amber-wash"}, 4.5);
  check_contrast({"paper"}, {"link"}, 4.5);
}

TEST_CASE("bars and marks stand out from their ground") {
  check_contrast({"blue", "teal", "violet", "grey", "sand", "red", "green"}, {"paper", "wash"}, 3);
}

TEST_CASE("a page names its language, its title and who made it") {
  const std::string text = page("en", "A<B", "body");
  CHECK(text.find("<html lang=\"en\">") != std::string::npos);
  CHECK(text.find("<title>A&lt;B</title>") != std::string::npos);
  CHECK(text.find(generator_line) != std::string::npos);
}
