#include "cli/pager.hpp"

#include "casebook/outside.hpp"

namespace asystent::cli {
namespace {

/// What a bare `less` needs, as git has it: it ends by itself where the text fits, and keeps colours and the
/// screen.
constexpr std::string_view less_options = "FRX";

constexpr int not_installed = 127;

} // namespace

bool shown_by_pager(const std::string& pager, std::string_view text) {
  const auto words = casebook::words_of_program(pager);
  if (words.empty() || words.front() == "cat" || text.empty()) return false;
  std::vector<std::string> variables;
  if (!casebook::variable("LESS")) variables.push_back("LESS=" + std::string(less_options));
  return casebook::run_reading(words, text, variables) != not_installed;
}

} // namespace asystent::cli
