#include "edit/canonical.hpp"

#include "edit/written.hpp"

namespace asystent {

std::string canonical_entry(const Node& mapping, const Entity& entity, std::size_t indent) {
  const Described described(entity);
  return written_mapping(arranged(mapping, described), described, indent, LongText::lines);
}

std::string canonical_file(const Node& mapping, const Entity& entity) {
  return canonical_entry(mapping, entity, 0);
}

std::string canonical_scalar(const Node& value, const Type& type) {
  const Described described(type);
  return written_on_line(arranged(value, described), described, Surrounding::block);
}

} // namespace asystent
