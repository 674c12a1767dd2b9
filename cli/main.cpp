#include "cli/run.hpp"
#include "folder/make.hpp"

#include <csignal>
#include <cstdio>

namespace {

/// Whether all of the text reached its file; a full disk behind `>` must not look like success.
bool print(std::FILE* file, const std::string& text) {
  return std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
}

} // namespace

int main(int argc, char** argv) {
  asystent::make_private_process();
  std::signal(SIGXFSZ, SIG_IGN); // a limit of the file size is an error to tell, not a reason to die
  const auto result = asystent::run({argv + 1, argv + argc}, asystent::real_environment());
  const bool printed = print(stdout, result.out) && print(stderr, result.err);
  return static_cast<int>(printed ? result.status : asystent::ExitStatus::system);
}
