#include "history/identity.hpp"

#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"

namespace asystent::history {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view assistants = "@asystent.invalid";

void append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

Words named(std::string_view who, const Identity& identity) {
  return {fmt::format("GIT_{}_NAME={}", who, identity.name),
          fmt::format("GIT_{}_EMAIL={}", who, identity.email)};
}

} // namespace

Identity identity_of_assistant(std::string_view id, std::string_view name) {
  return {std::string(name), std::string(id).append(assistants)};
}

bool is_of_an_assistant(std::string_view email) { return email.ends_with(assistants); }

/// No window for a passphrase opens behind a command: where there is no terminal signing fails at once.
Words variables_of_author(const Identity& identity) {
  Words variables{"SSH_ASKPASS_REQUIRE=never"};
  if (!identity.name.empty()) append(variables, named("AUTHOR", identity));
  return variables;
}

Words settings_of_commits(const Repository& repository) {
  const auto settings = CloneSettings::of(common_directory_of(repository.git_directory()));
  Words words{"-c", "user.useConfigOnly=true", "-c", "core.safecrlf=false"};
  if (settings.is_true("asystent.sign"))
    words.insert(words.end(), {"-c", "gpg.format=ssh", "-c", "commit.gpgSign=true"});
  else
    words.insert(words.end(), {"-c", "commit.gpgSign=false"});
  return words;
}

Words variables_of(const Identity& identity) {
  Words variables = variables_of_author(identity);
  if (!identity.name.empty()) append(variables, named("COMMITTER", identity));
  return variables;
}

} // namespace asystent::history
