#include "cli/past/people.hpp"

#include "casebook/outside.hpp"
#include "history/commit.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace asystent::cli {

history::AssistantOf assistant_of(const Office& office) {
  return [&office](std::string_view email) {
    const auto is_theirs = [&](const Assistant& assistant) {
      // Only compared with what git knows already, never shown.
      const bool is_own = assistant.email && show::shown_always(*assistant.email) == email;
      return is_own || email == history::identity_of_assistant(assistant.id->text, {}).email;
    };
    const auto found = std::ranges::find_if(office.assistants, is_theirs);
    return found == office.assistants.end() || email.empty() ? std::string() : std::string(found->id->text);
  };
}

history::Owner owner(Call& call) {
  std::array<std::string, 3> addresses{casebook::email_of_git_user(call.session.folder().path())};
  const Assistant* assistant = find_assistant(call.session.office(), call.session.at_work());
  if (assistant != nullptr) {
    addresses[1] = history::identity_of_assistant(assistant->id->text, {}).email;
    // Only compared with what git knows already, never shown.
    if (assistant->email) addresses[2] = show::shown_always(*assistant->email);
  }
  history::Owner owner{.addresses = {}, .is_any_assistant = assistant == nullptr};
  std::ranges::copy_if(addresses, std::back_inserter(owner.addresses),
                       [](const std::string& address) { return !address.empty(); });
  return owner;
}

} // namespace asystent::cli
