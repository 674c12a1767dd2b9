#include "samples.hpp"
#include "targets.hpp"

#include <doctest/doctest.h>

using namespace asystent;

namespace {

/// The sample, cut off at some places, and with one byte turned into another: enough to see that a target
/// works.
void run_around(const fuzz::Target& target, const std::string& sample) {
  CHECK_NOTHROW(target.run(sample));
  for (std::size_t i = 0; i < 8; ++i) {
    const std::size_t place = sample.size() * i / 8;
    CHECK_NOTHROW(target.run(std::string_view(sample).substr(0, place)));
    std::string changed = sample;
    if (!changed.empty()) changed[place] = "\n:{-\"\xff\0 "[i];
    CHECK_NOTHROW(target.run(changed));
  }
}

} // namespace

TEST_CASE("no sample of the corpus, and nothing near it, breaks a promise") {
  for (const fuzz::Target& target : fuzz::targets()) {
    int samples = 0;
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(ASYSTENT_CORPUS) / target.name)) {
      CAPTURE(file.path().string());
      run_around(target, fuzz::bytes_of(file.path()));
      ++samples;
    }
    CAPTURE(target.name);
    CHECK(samples > 3);
  }
}
