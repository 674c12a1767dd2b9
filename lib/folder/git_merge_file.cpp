#include "folder/git_merge_file.hpp"

#include "folder/memory_file.hpp"

#include <unistd.h>

namespace asystent::folder {
namespace {

/// As another program finds it: our files are closed there.
std::string path_of(const MemoryFile& file) {
  return "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file.number());
}

} // namespace

GitAnswer git_merge_file(const TextMerge& texts) {
  MemoryFile base("base");
  MemoryFile ours("ours");
  MemoryFile theirs("theirs");
  base.fill(texts.base);
  ours.fill(texts.ours);
  theirs.fill(texts.theirs);
  return run_git("/", GitUse::looking,
                 {"merge-file", "-p", "-q", "--marker-size=" + std::to_string(texts.marker_size), "-L",
                  std::string(texts.our_label), "-L", "base", "-L", std::string(texts.their_label),
                  path_of(ours), path_of(base), path_of(theirs)});
}

} // namespace asystent::folder
