#include "model/disclosed.hpp"

namespace asystent {

PrivateText::PrivateText(Private text) : text_(disclosed(text)) {}

PrivateText joined(std::span<const Private> texts) {
  std::string all;
  for (const Private text : texts) all.append(all.empty() ? "" : ", ").append(disclosed(text));
  return PrivateText(std::move(all));
}

} // namespace asystent
