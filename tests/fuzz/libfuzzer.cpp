#include "targets.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

// One program per target: ASYSTENT_FUZZ_TARGET is its name. What a target throws ends the program, and
// libFuzzer keeps the input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto target =
      std::ranges::find(asystent::fuzz::targets(), ASYSTENT_FUZZ_TARGET, &asystent::fuzz::Target::name);
  std::string bytes(size, '\0');
  std::ranges::transform(data, data + size, bytes.begin(),
                         [](std::uint8_t byte) { return static_cast<char>(byte); });
  target->run(bytes);
  return 0;
}
