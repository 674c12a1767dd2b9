#pragma once

#include "folder/files.hpp"
#include "folder/listing.hpp"
#include "folder/lock.hpp"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// The files of a case folder, wherever they come from. Nothing else of the program opens them. Who may only
// read has a Source; who may write has a Writer, and has it for as long as nobody else writes.

using asystent::folder::FileText;

/// Whether there is no such file, rather than one that cannot be read.
inline bool is_missing(const FileText& file) {
  return file.problem && file.problem->kind == folder::FolderError::Kind::not_found;
}

/// The record files of one subfolder, in the order of the bytes of their names.
struct Listing {
  std::size_t size = 0;
  /// One of them, below `size`; on any thread. Lives without the source.
  std::function<FileText(std::size_t)> read;
};

class Source {
public:
  Source() = default;
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;
  virtual ~Source() = default;

  /// One file by its name relative to the folder. One that cannot be read has a problem and no text.
  virtual FileText read(const std::string& name) const = 0;
  /// A subfolder that is not there has none, but every folder on a disk has its families. Throws FolderError
  /// if it cannot be listed.
  virtual Listing list(std::string_view subfolder) const = 0;
  /// The files that look like records and are none of a listing, in the order of the bytes of their names.
  virtual std::vector<std::string> not_read() const = 0;
  /// Whether there was a file of that name once, as far as the source has a past.
  virtual bool once_had(const std::string& /*name*/) const { return false; }
  /// For who misses a family: whether it may be there in another listing, since somebody is saving it just
  /// now. Waits before it says yes, and says so for no longer than a second.
  virtual bool may_come_back() { return false; }
};

/// The right to write in a folder, held for as long as this lives.
class Writer {
public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  virtual ~Writer() = default;

  /// Throws FolderError, of kind exists where the name is taken.
  virtual void create(const std::string& name, std::string_view text) = 0;
  /// Throws FolderError, of kind changed where the text is not `expected_old` any more.
  virtual void replace(const std::string& name, std::string_view expected_old, std::string_view text) = 0;
  /// The same; then the file is not there.
  virtual void remove(const std::string& name, std::string_view expected_old) = 0;
  /// The same; the file has another name in the same subfolder then. Of kind exists where that is taken.
  virtual void rename(const std::string& name, const std::string& new_name, std::string_view expected) = 0;
};

/// A folder on the disk, open.
class DiskSource final : public Source {
public:
  explicit DiskSource(folder::OpenFolder folder) : folder_(std::move(folder)) {}

  FileText read(const std::string& name) const override { return folder::read_file(folder_, name); }
  Listing list(std::string_view subfolder) const override;
  std::vector<std::string> not_read() const override;
  /// As git knows; where it knows nothing there was none.
  bool once_had(const std::string& name) const override;
  bool may_come_back() override { return folder::may_come_back(folder_, for_a_missing_one_); }

private:
  folder::OpenFolder folder_;
  folder::LookAgain for_a_missing_one_{folder::most_for_a_missing_record};
};

/// Holds the folder's lock, and has removed what killed writers left there. Writes nothing once another
/// folder has got the name.
class DiskWriter final : public Writer {
public:
  /// Waits about so long for another writer. Throws FolderError, of kind locked when time is up.
  DiskWriter(folder::OpenFolder folder, std::chrono::milliseconds wait);

  void create(const std::string& name, std::string_view text) override;
  void replace(const std::string& name, std::string_view expected_old, std::string_view text) override;
  void remove(const std::string& name, std::string_view expected_old) override;
  void rename(const std::string& name, const std::string& new_name, std::string_view expected) override;

private:
  folder::OpenFolder folder_;
  folder::FolderLock lock_;
};

/// A folder in memory: texts by the files' names.
class MapSource final : public Source {
public:
  using Files = std::map<std::string, std::string>;
  explicit MapSource(Files texts) : files(std::move(texts)) {}

  FileText read(const std::string& name) const override;
  Listing list(std::string_view subfolder) const override;
  std::vector<std::string> not_read() const override;

  Files files;
};

class MapWriter final : public Writer {
public:
  explicit MapWriter(MapSource& source) : files_(source.files) {}

  void create(const std::string& name, std::string_view text) override;
  void replace(const std::string& name, std::string_view expected_old, std::string_view text) override;
  void remove(const std::string& name, std::string_view expected_old) override;
  void rename(const std::string& name, const std::string& new_name, std::string_view expected) override;

private:
  MapSource::Files& files_;
};

} // namespace asystent::casebook
