#include "cli/seeing/numbered.hpp"

#include "casebook/last_list.hpp"

namespace asystent::cli {

/// Where the numbers cannot be kept there are none.
std::string numbered_list(Call& call, const std::function<std::string(show::Handles*)>& text) {
  if (!call.environment.is_terminal || call.session.is_in_the_past()) return text(nullptr);
  show::Handles handles;
  std::string numbered = text(&handles);
  casebook::LastList list{call.options.today(), {}};
  for (const show::Handle& handle : handles.all())
    list.lines.push_back({handle.family, handle.about, handle.kept});
  return casebook::keep_list(call.session.folder().path(), list) ? numbered : text(nullptr);
}

} // namespace asystent::cli
