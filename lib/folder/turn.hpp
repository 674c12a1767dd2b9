#pragma once

#include "folder/system_call.hpp"

#include <chrono>
#include <filesystem>

namespace asystent::folder {

/// A time until which one waits for one's turn.
class Patience {
public:
  explicit Patience(std::chrono::milliseconds wait) : end_(std::chrono::steady_clock::now() + wait) {}

  bool is_over() const { return std::chrono::steady_clock::now() >= end_; }
  std::chrono::milliseconds left() const; // rounded up

private:
  std::chrono::steady_clock::time_point end_;
};

/// Locks the open file or directory for this process alone. Who must wait does so in the kernel's queue, in
/// which those who came earlier have their turn earlier. False when the time is up. Throws FolderError where
/// it cannot be locked at all.
bool takes_turn(const Descriptor& file, const Patience& patience, const std::filesystem::path& path);

} // namespace asystent::folder
