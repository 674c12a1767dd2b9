#include "yaml/event.hpp"

#include <algorithm>
#include <span>

namespace asystent::yaml {
namespace {

bool identical_alone(const Event& a, const Event& b) {
  return a.kind == b.kind && a.style == b.style && a.text == b.text && a.at == b.at && a.key == b.key &&
         a.key_at == b.key_at && a.extent == b.extent && a.count == b.count;
}

} // namespace

bool identical(const Event& a, const Event& b) {
  return std::ranges::equal(std::span(&a, a.extent), std::span(&b, b.extent), identical_alone);
}

} // namespace asystent::yaml
