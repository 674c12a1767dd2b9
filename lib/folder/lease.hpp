#pragma once

#include "folder/system_call.hpp"

namespace asystent::folder {

/// A word of the kernel's on a file that is open for reading: nobody has it open for writing, and who wants
/// to waits until this has ended. Nobody but the file's owner and root gets one, and not on every disk.
class ReadLease {
public:
  explicit ReadLease(const Descriptor& file);
  ReadLease(const ReadLease&) = delete;
  ReadLease& operator=(const ReadLease&) = delete;
  ~ReadLease();

  bool is_held() const { return answer_ == Answer::held; }
  /// Somebody has the file open for writing.
  bool is_refused() const { return answer_ == Answer::refused; }
  /// Somebody has begun to wait for the file, to write it.
  bool is_wanted() const;

private:
  enum class Answer { held, refused, unknown };

  int file_;
  Answer answer_;
};

} // namespace asystent::folder
