#include "cli/past/people.hpp"

#include "show/private.hpp"

#include <algorithm>

namespace asystent::cli {

history::AssistantOf assistant_of(const Office& office) {
  return [&office](std::string_view email) {
    const auto is_theirs = [&](const Assistant& assistant) {
      // Only compared with what git knows already, never shown.
      const bool is_own = assistant.email && show::shown_always(*assistant.email) == email;
      return is_own || email == fmt::format("{}@asystent.invalid", assistant.id->text);
    };
    const auto found = std::ranges::find_if(office.assistants, is_theirs);
    return found == office.assistants.end() || email.empty() ? std::string() : std::string(found->id->text);
  };
}

} // namespace asystent::cli
