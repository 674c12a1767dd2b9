#include "folder/user_place.hpp"

#include <cstdlib>

namespace asystent::folder {

namespace fs = std::filesystem;

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

fs::path settings_place(std::string_view name) {
  const auto own = variable("XDG_CONFIG_HOME");
  const fs::path settings = own ? fs::path(*own) : fs::path(variable("HOME").value_or("/")) / ".config";
  return settings / "asystent" / name;
}

fs::path state_place() {
  const auto own = variable("XDG_STATE_HOME");
  const fs::path state = own ? fs::path(*own) : fs::path(variable("HOME").value_or("/")) / ".local" / "state";
  return state / "asystent";
}

} // namespace asystent::folder
