#include "record/rows.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_mapping(Reader& reader, const Node& node) {
  if (node.is_null() || node.kind == Node::Kind::mapping) return true;
  return reader.refuse(node, Text{"pola w postaci „klucz: wartość”", "keys with values, `key: value`"});
}

/// The children of a mapping whose keys are values themselves, each key once and one of the allowed.
template <class Use>
void each_child(Reader& reader, const Node& node, Text entry, std::span<const std::string_view> allowed,
                Use use) {
  if (!is_mapping(reader, node)) return;
  std::set<std::string_view> seen;
  for (const Node& child : node.children) {
    if (!reader.is_first(child, seen)) continue;
    if (std::ranges::find(allowed, child.key) == allowed.end())
      reader.refuse_key(child, entry, allowed);
    else
      use(child);
  }
}

} // namespace

bool is_list(Reader& reader, const Node& node) {
  if (node.is_null() || node.kind == Node::Kind::sequence) return true;
  return reader.refuse(node, Text{"lista, np. [a, b]", "a list, e.g. [a, b]"});
}

void read_member(Reader& reader, const Node& node, std::vector<AreaScore>& scores) {
  each_child(reader, node, {"oceny obszarów", "scores"}, reader.areas(), [&](const Node& child) {
    if (const auto score = Reads<Score>::read(reader, child))
      scores.push_back({{child.key}, *score, child.key_at});
  });
}

void read_member(Reader& reader, const Node& node, std::vector<Override>& overrides) {
  each_child(reader, node, {"override", "override"}, words_of(words<FindingId>), [&](const Node& child) {
    if (const auto reason = Reads<std::string_view>::read(reader, child))
      overrides.push_back({*from_word<FindingId>(child.key), *reason});
  });
}

void read_member(Reader& reader, const Node& node, std::vector<OwnArea>& areas) {
  if (!is_mapping(reader, node)) return;
  std::set<std::string_view> seen;
  for (const Node& child : node.children) {
    if (!reader.is_first(child, seen)) continue;
    if (const auto label = Reads<std::string_view>::read(reader, child))
      areas.push_back({{child.key}, *label});
  }
}

void read_member(Reader& reader, const Node& node, std::vector<ScaleWord>& scale) {
  each_child(reader, node, {"skala", "scale"}, words_of(words<Score>), [&](const Node& child) {
    if (const auto label = Reads<std::string_view>::read(reader, child))
      scale.push_back({*from_word<Score>(child.key), *label});
  });
}

} // namespace asystent
