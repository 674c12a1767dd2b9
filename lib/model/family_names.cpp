#include "model/family_names.hpp"

namespace asystent {

FamilyNames::FamilyNames(const CaseSet& cases) {
  for (const Family& family : cases.families) add(family.id->text, *family.name);
}

Private FamilyNames::of(std::string_view id) const {
  const auto found = names_.find(id);
  return found == names_.end() ? Private() : Private(found->second);
}

} // namespace asystent
