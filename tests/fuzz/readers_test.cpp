#include "readings.hpp"
#include "samples.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace asystent::fuzz;
namespace fs = std::filesystem;

namespace {

std::map<Share, int> shares_of(const std::vector<fs::path>& files) {
  std::map<Share, int> shares;
  for (const fs::path& file : files) {
    CAPTURE(file.string());
    CHECK_NOTHROW(++shares[compare_readers(bytes_of(file))]);
  }
  return shares;
}

std::vector<fs::path> records_below(const fs::path& folder) {
  std::vector<fs::path> files = files_below(folder);
  std::erase_if(files, [](const fs::path& file) { return file.extension() != ".yaml"; });
  return files;
}

} // namespace

TEST_CASE("both readers see the same in every sample of the corpus, whatever it is for") {
  auto shares = shares_of(files_below(ASYSTENT_CORPUS));
  CHECK(shares[Share::whole] > 40);
  CHECK(shares[Share::with_pieces] > 2);
}

TEST_CASE(
    "both readers see the same in every record of the tests, and the fast one reads most of them alone") {
  auto shares = shares_of(records_below(ASYSTENT_TESTS_DIR));
  const int all =
      shares[Share::whole] + shares[Share::with_pieces] + shares[Share::declined] + shares[Share::no_text];
  CHECK(all > 800);
  CHECK(shares[Share::whole] * 10 > all * 8);
}

TEST_CASE("the fast reader reads every record of the examples without the library") {
  auto shares = shares_of(records_below(ASYSTENT_EXAMPLES));
  CHECK(shares[Share::whole] > 20);
  CHECK(shares.size() == 1);
}
