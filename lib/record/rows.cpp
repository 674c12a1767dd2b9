#include "record/rows.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_mapping(Reader& reader, const Node& node) {
  if (node.is_null() || node.kind == Node::Kind::mapping) return true;
  return reader.refuse(node, Text{"pola w postaci „klucz: wartość”", "keys with values, `key: value`"});
}

/// The pairs of a mapping whose keys are values themselves, each key once and one of the allowed.
template <class Use>
void each_pair(Reader& reader, const Node& node, Text entry, std::span<const std::string_view> allowed,
               Use use) {
  if (!is_mapping(reader, node)) return;
  std::set<std::string_view> seen;
  for (const Pair& pair : node.pairs) {
    if (!reader.is_first(pair, seen)) continue;
    if (std::ranges::find(allowed, pair.key) == allowed.end())
      reader.refuse_key(pair, entry, allowed);
    else
      use(pair);
  }
}

} // namespace

bool is_list(Reader& reader, const Node& node) {
  if (node.is_null() || node.kind == Node::Kind::sequence) return true;
  return reader.refuse(node, Text{"lista, np. [a, b]", "a list, e.g. [a, b]"});
}

void read_member(Reader& reader, const Node& node, std::vector<AreaScore>& scores) {
  each_pair(reader, node, {"oceny obszarów", "scores"}, reader.areas(), [&](const Pair& pair) {
    if (const auto score = Reads<Score>::read(reader, pair.value))
      scores.push_back({{pair.key}, *score, pair.at});
  });
}

void read_member(Reader& reader, const Node& node, std::vector<Override>& overrides) {
  each_pair(reader, node, {"override", "override"}, words_of(words<FindingId>), [&](const Pair& pair) {
    if (const auto reason = Reads<std::string_view>::read(reader, pair.value))
      overrides.push_back({*from_word<FindingId>(pair.key), *reason});
  });
}

void read_member(Reader& reader, const Node& node, std::vector<OwnArea>& areas) {
  if (!is_mapping(reader, node)) return;
  std::set<std::string_view> seen;
  for (const Pair& pair : node.pairs) {
    if (!reader.is_first(pair, seen)) continue;
    if (const auto label = Reads<std::string_view>::read(reader, pair.value))
      areas.push_back({{pair.key}, *label});
  }
}

void read_member(Reader& reader, const Node& node, std::vector<ScaleWord>& scale) {
  each_pair(reader, node, {"skala", "scale"}, words_of(words<Score>), [&](const Pair& pair) {
    if (const auto label = Reads<std::string_view>::read(reader, pair.value))
      scale.push_back({*from_word<Score>(pair.key), *label});
  });
}

} // namespace asystent
