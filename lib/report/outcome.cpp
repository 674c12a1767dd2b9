#include "report/outcome.hpp"

#include "show/json.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <vector>

namespace asystent::report {

std::string written_json(std::string_view family, std::span<const std::string> files, bool written) {
  show::Json answer{{"asystent", 1},
                    {"family", show::json_of(family)},
                    {"file", show::json_of(std::string_view(files.front()))},
                    {"written", written}};
  if (files.size() > 1) answer["files"] = std::vector(files.begin(), files.end());
  return show::document_text(answer);
}

std::string written_json(std::string_view family, std::string_view file, bool written) {
  return written_json(family, std::array{std::string(file)}, written);
}

std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const show::Look& look) {
  return show::document_text(
      {{"asystent", 1},
       {"error", {{"status", status}, {"message", message}, {"findings", show::json_of(findings, look)}}}});
}

} // namespace asystent::report
