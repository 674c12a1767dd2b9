#include "report/outcome.hpp"

#include "show/json.hpp"

#include <nlohmann/json.hpp>

namespace asystent {

std::string written_json(std::string_view family, std::string_view file, bool written) {
  return document_text(
      {{"asystent", 1}, {"family", json_of(family)}, {"file", json_of(file)}, {"written", written}});
}

std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const Look& look) {
  return document_text(
      {{"asystent", 1},
       {"error", {{"status", status}, {"message", message}, {"findings", json_of(findings, look)}}}});
}

} // namespace asystent
