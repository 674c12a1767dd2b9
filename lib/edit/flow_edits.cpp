#include "edit/flow_edits.hpp"

#include "edit/extents.hpp"
#include "edit/refusal.hpp"

namespace asystent {
namespace {

void refuse_several_lines(const SourceText& source, const Node& flow) {
  const Range range = Extents(source).brackets(flow);
  if (source.line_at(range.start) != source.line_at(range.end)) throw Refusal(obstacles::flow_over_lines);
}

/// One more part among those of a list or mapping, of which `ends` and `starts` know the places.
template <class StartOf, class EndOf>
Splices add_part(const Range& brackets, std::size_t index, std::size_t size, const std::string& part,
                 StartOf start_of, EndOf end_of) {
  if (size == 0) return {{brackets.start + 1, 0, part}};
  if (index < size) return {{start_of(index), 0, part + ", "}};
  return {{end_of(size - 1), 0, ", " + part}};
}

} // namespace

Splices replace_value_in_brackets(const SourceText& source, const Node& mapping, const Node& child,
                                  const std::string& value) {
  refuse_several_lines(source, mapping);
  const Extents extents(source);
  const Range old = extents.value(mapping, child);
  if (!old.is_empty()) return {{old.start, old.end - old.start, value}};
  return {{old.start, 0, (extents.after_colon(mapping, child) ? " " : ": ") + value}};
}

Splices add_key_in_brackets(const SourceText& source, const Node& mapping, std::size_t index,
                            const std::string& pair) {
  refuse_several_lines(source, mapping);
  const Extents extents(source);
  return add_part(
      extents.brackets(mapping), index, mapping.children.size(), pair,
      [&](std::size_t i) { return extents.key(mapping, mapping.children[i]).start; },
      [&](std::size_t i) { return extents.value(mapping, mapping.children[i]).end; });
}

Splices add_item_in_brackets(const SourceText& source, const Node& list, std::size_t index,
                             const std::string& item) {
  refuse_several_lines(source, list);
  const Extents extents(source);
  return add_part(
      extents.brackets(list), index, list.children.size(), item,
      [&](std::size_t i) { return extents.item(list, i).start; },
      [&](std::size_t i) { return extents.item(list, i).end; });
}

} // namespace asystent
