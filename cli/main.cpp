#include "casebook/outside.hpp"
#include "cli/freed_memory.hpp"
#include "cli/pager.hpp"
#include "cli/parse.hpp"
#include "cli/run.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

/// Everybody who may look at the list of processes reads its words: names and notes are not for them while
/// the command waits for its turn. What was read before is out of reach.
void clear_words(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) std::fill_n(argv[i], std::strlen(argv[i]), '\0');
}

/// Whether all of the text reached its file; a full disk behind `>` must not look like success. Who has
/// closed the other end of a pipe wants no more of it: that says nothing against the command.
bool print(std::FILE* file, const std::string& text) {
  if (std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0) return true;
  return errno == EPIPE;
}

/// Who is told nothing would think that nothing is written, and would enter it once more.
std::string unprinted_text(const asystent::cli::Result& result, asystent::Language language) {
  std::string text = asystent::say(language, "asystent: nie można wypisać odpowiedzi",
                                   "asystent: the answer cannot be printed");
  if (result.status == asystent::cli::ExitStatus::done)
    text += asystent::say(language, "; samo polecenie zostało wykonane", "; the command itself is done");
  return text + "\n";
}

} // namespace

int main(int argc, char** argv) {
  asystent::casebook::make_private_process();
  asystent::cli::keep_freed_memory();
  // A limit of the file size is an error to tell, and a reader who has gone is none: no reasons to die.
  for (const int number : {SIGXFSZ, SIGPIPE}) std::signal(number, SIG_IGN);
  const std::vector<std::string> arguments{argv + 1, argv + argc};
  clear_words(argc, argv);
  auto result = asystent::cli::run(arguments, asystent::cli::real_environment());
  const bool is_shown = asystent::cli::shown_by_pager(result.pager, result.out);
  if (!is_shown && !print(stdout, result.out)) {
    result.err += unprinted_text(result, asystent::cli::language_of(arguments));
    result.status = asystent::cli::ExitStatus::system;
  }
  const bool printed = print(stderr, result.err);
  return static_cast<int>(printed ? result.status : asystent::cli::ExitStatus::system);
}
