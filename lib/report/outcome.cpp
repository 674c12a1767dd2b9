#include "report/outcome.hpp"

#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {

std::string written_json(std::string_view family, std::string_view file, bool written) {
  return show::document_text({{"asystent", 1},
                              {"family", show::json_of(family)},
                              {"file", show::json_of(file)},
                              {"written", written}});
}

std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const show::Look& look) {
  return show::document_text(
      {{"asystent", 1},
       {"error", {{"status", status}, {"message", message}, {"findings", show::json_of(findings, look)}}}});
}

} // namespace asystent::report
