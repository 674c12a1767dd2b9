#include "model/household.hpp"

#include "model/disclosed.hpp"

namespace asystent {
namespace {

bool is_own_address(std::string_view household, std::string_view address) {
  if (!address.starts_with(household)) return false;
  address.remove_prefix(household.size());
  return address.empty() || address.front() == ',';
}

} // namespace

bool lives_apart(const Member& member, const Family& family) {
  return member.household &&
         !is_own_address(disclosed(*member.household), disclosed(family.address.value_or({})));
}

} // namespace asystent
