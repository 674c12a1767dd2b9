#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace asystent::fuzz {

/// Chance that is the same on every machine: the distributions of the standard library are not.
class Dice {
public:
  Dice(std::uint32_t seed, std::uint32_t throw_number) : engine_(seed ^ (throw_number * 0x9e3779b9U)) {}

  /// 0 to sides - 1; 0 where there are no sides.
  std::size_t roll(std::size_t sides) { return sides == 0 ? 0 : engine_() % sides; }

private:
  std::mt19937_64 engine_;
};

/// A record after some mutations, mostly one or two, and their names in turn.
struct Mutated {
  std::string text;
  std::vector<std::string_view> mutations;
};

/// Bytes that mean something in YAML are put in, and bytes, lines and indentations changed.
Mutated mutated(std::string text, Dice& dice);

} // namespace asystent::fuzz
