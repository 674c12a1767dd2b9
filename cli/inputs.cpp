#include "cli/inputs.hpp"

#include "casebook/outside.hpp"

namespace asystent::cli {

const std::string& Inputs::of(const std::string& file) {
  const auto known = texts_.find(file);
  if (known != texts_.end()) return known->second;
  return texts_.emplace(file, casebook::read_input(file)).first->second;
}

void Inputs::read_ahead(const std::string& file) {
  try {
    of(file);
  } catch (const casebook::FolderError&) {
  }
}

} // namespace asystent::cli
