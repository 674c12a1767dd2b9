#include "folder/beneath.hpp"

#include <array>
#include <climits>
#include <deque>
#include <fcntl.h>
#include <linux/openat2.h>
#include <optional>
#include <sys/syscall.h>
#include <system_error>
#include <vector>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using Kind = FolderError::Kind;

constexpr int directory_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr int most_links = 40; // as the kernel has it

/// One way into the folder, step by step.
class Walk {
public:
  Walk(const OpenFolder& folder, const fs::path& name, LastLink last)
      : folder_(folder), path_(folder.path() / name), last_(last) {
    if (name.is_absolute()) stop(Kind::outside);
    go_on_with(name);
  }

  Spot spot() {
    while (!ahead_.empty()) {
      const std::string part = ahead_.front();
      ahead_.pop_front();
      const bool is_last = ahead_.empty();
      if (part == "..")
        go_up();
      else if (const auto target = is_last && last_ == LastLink::kept ? std::nullopt : link_target(part))
        follow(*target);
      else if (is_last)
        return {opened_again(here(), path_), part, path_};
      else
        go_into(part);
    }
    return {opened_again(here(), path_), ".", path_};
  }

private:
  [[noreturn]] void stop(Kind why) const { throw FolderError(Operation::open, path_, why); }

  const Descriptor& here() const { return below_.empty() ? folder_.directory() : below_.back(); }

  void go_on_with(const fs::path& name) {
    auto place = ahead_.begin();
    for (const fs::path& part : name)
      if (!part.empty() && part != ".") place = ahead_.insert(place, part.string()) + 1;
  }

  /// Back to a directory that is open already: where its name has gone meanwhile is all the same.
  void go_up() {
    if (below_.empty()) stop(Kind::outside);
    below_.pop_back();
  }

  void go_into(const std::string& part) {
    Descriptor next{checked(Operation::open, path_,
                            [&] { return ::openat(here().number(), part.c_str(), directory_flags); })};
    below_.push_back(std::move(next));
  }

  /// Nothing where it is no link, or missing: who opens it is told.
  std::optional<std::string> link_target(const std::string& part) const {
    std::array<char, PATH_MAX> text{};
    const auto length = ::readlinkat(here().number(), part.c_str(), text.data(), text.size());
    if (length >= 0) return std::string(text.data(), static_cast<std::size_t>(length));
    if (errno == EINVAL || errno == ENOENT) return std::nullopt;
    throw FolderError(Operation::open, path_, errno);
  }

  void follow(const fs::path& target) {
    if (++links_ > most_links) throw FolderError(Operation::open, path_, ELOOP);
    if (!target.is_absolute()) return go_on_with(target);
    const fs::path inside = from_folder(target);
    below_.clear();
    go_on_with(inside);
  }

  /// Only to find the words of the way; it is then gone from the open folder, step by step.
  fs::path from_folder(const fs::path& target) const {
    std::error_code error;
    const fs::path folder = fs::canonical(folder_.path(), error);
    const fs::path inside = fs::weakly_canonical(target, error).lexically_relative(folder);
    if (error || inside.empty() || *inside.begin() == "..") stop(Kind::outside);
    return inside;
  }

  const OpenFolder& folder_;
  fs::path path_;
  LastLink last_;
  std::deque<std::string> ahead_;
  std::vector<Descriptor> below_; // the directories from the folder down to here
  int links_ = 0;
};

/// One call for the whole way, where no link is on it; -1 and errno where the kernel does not know the call
/// too.
int open_without_links(const OpenFolder& folder, const fs::path& name, int flags) {
  open_how how{};
  how.flags = static_cast<unsigned>(flags | O_CLOEXEC);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  const char* const text = name.empty() ? "." : name.c_str();
  return static_cast<int>(::syscall(SYS_openat2, folder.directory().number(), text, &how, sizeof how));
}

/// There is a link on the way, or the kernel cannot say it in one call.
bool is_to_be_walked(int number) {
  return number == ELOOP || number == EXDEV || number == ENOSYS || number == EPERM || number == EAGAIN ||
         number == EINVAL;
}

} // namespace

Spot Spot::at(const fs::path& path, Operation wanted) {
  const fs::path parent = path.has_parent_path() || path.empty() ? path.parent_path() : fs::path(".");
  Descriptor directory{
      checked(wanted, path, [&] { return ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })};
  return {std::move(directory), path.has_filename() ? path.filename().string() : ".", path};
}

Spot find_spot(const OpenFolder& folder, const fs::path& name, LastLink last) {
  return Walk(folder, name, last).spot();
}

Descriptor open_beneath(const OpenFolder& folder, const fs::path& name, int flags) {
  Descriptor opened{open_without_links(folder, name, flags)};
  if (opened.is_open()) return opened;
  if (!is_to_be_walked(errno)) throw FolderError(Operation::open, folder.path() / name, errno);
  const Spot spot = find_spot(folder, name);
  return Descriptor{checked(Operation::open, spot.path, [&] {
    return ::openat(spot.directory.number(), spot.name.c_str(), flags | O_NOFOLLOW | O_CLOEXEC);
  })};
}

} // namespace asystent::folder
