// usage: readers COUNT SEED [FOLDER…]
//
// Mutates so many records out of the folders, reads each with both readers, and counts how. Status 1 where
// they differ; such a record is written to found/ beside this program. The same seed makes the same records.

#include "mutations.hpp"
#include "readings.hpp"
#include "samples.hpp"
#include "targets.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <cstdio>
#include <span>

using namespace asystent::fuzz;
namespace fs = std::filesystem;

namespace {

/// A longer one takes more time and shows no more.
constexpr std::uintmax_t longest_sample = 6000;

/// What is a whole record each.
constexpr std::array usual_folders{ASYSTENT_EXAMPLES, ASYSTENT_CORPUS "/fast", ASYSTENT_CORPUS "/record",
                                   ASYSTENT_CORPUS "/office", ASYSTENT_CORPUS "/worklog"};

std::vector<std::string> samples_in(std::span<const std::string> folders) {
  std::vector<std::string> samples;
  for (const std::string& folder : folders)
    for (const fs::path& file : files_below(folder))
      if (fs::file_size(file) <= longest_sample) samples.push_back(bytes_of(file));
  return samples;
}

struct Count {
  std::array<unsigned long, 4> by_share{};
  unsigned long wrong = 0; // of those declined
  unsigned long different = 0;

  unsigned long operator[](Share share) const { return by_share[static_cast<std::size_t>(share)]; }

  void add(Share share, const std::string& text) {
    ++by_share[static_cast<std::size_t>(share)];
    if (share == Share::declined && !Readings(text).library()) ++wrong;
  }
};

void keep_found(const Mutated& record, const fs::path& file, const std::string& what) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << record.text;
  fmt::print(stderr, "{}: {} ({})\n", file.string(), what, fmt::join(record.mutations, ", "));
}

Count compare(std::span<const std::string> samples, std::uint32_t records, std::uint32_t seed,
              const fs::path& found) {
  Count count;
  for (std::uint32_t i = 0; i < records; ++i) {
    Dice dice(seed, i);
    const Mutated record = mutated(samples[dice.roll(samples.size())], dice);
    try {
      count.add(compare_readers(record.text), record.text);
    } catch (const std::exception& broken) {
      ++count.different;
      keep_found(record, found / fmt::format("readers-{}-{}", seed, i), broken.what());
    }
  }
  return count;
}

void print(const Count& count, std::uint32_t records) {
  fmt::print("{:>9} mutated records\n"
             "{:>9} read whole by the fast reader\n"
             "{:>9} with pieces read by the library\n"
             "{:>9} declined, good for the library\n"
             "{:>9} declined, wrong for the library too\n"
             "{:>9} no text that a record may have\n"
             "{:>9} different\n",
             records, count[Share::whole], count[Share::with_pieces], count[Share::declined] - count.wrong,
             count.wrong, count[Share::no_text], count.different);
}

/// Both readers alike, and enough records read by the fast one for that to say something.
bool is_good(const Count& count, std::uint32_t records) {
  const unsigned long enough = records / 20;
  return count.different == 0 && count[Share::whole] >= enough && count[Share::with_pieces] >= enough;
}

std::uint32_t number(const std::string& argument) { return static_cast<std::uint32_t>(std::stoul(argument)); }

} // namespace

int main(int argc, char** argv) {
  std::vector<std::string> arguments{argv, argv + argc};
  if (arguments.size() < 3) {
    fmt::print(stderr, "usage: readers COUNT SEED [FOLDER…]\n");
    return 2;
  }
  if (arguments.size() == 3) arguments.insert(arguments.end(), usual_folders.begin(), usual_folders.end());
  const auto samples = samples_in(std::span(arguments).subspan(3));
  const std::uint32_t records = number(arguments[1]);
  const Count count =
      compare(samples, records, number(arguments[2]), fs::path(arguments[0]).parent_path() / "found");
  print(count, records);
  return is_good(count, records) ? 0 : 1;
}
