#pragma once

#include "history/repository.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

/// Who a commit is from. Without a name: whom git knows, and nobody that it would guess from the computer.
struct Identity {
  std::string name;
  std::string email;

  bool operator==(const Identity&) const = default;
};

/// An assistant of the office: the address is one that no mail can reach.
Identity identity_of_assistant(std::string_view id, std::string_view name);
/// Whether an address is such a one.
bool is_of_an_assistant(std::string_view email);

/// Settings for a command of git's that makes commits, before its name: who is not guessed, and whether it is
/// signed. With the variables they make every commit of the program alike.
std::vector<std::string> settings_of_commits(const Repository& repository);
std::vector<std::string> variables_of(const Identity& identity);
/// Those of a commit from them that git's user makes.
std::vector<std::string> variables_of_author(const Identity& identity);

} // namespace asystent::history
