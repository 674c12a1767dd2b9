#include "record/rows.hpp"

#include <algorithm>

namespace asystent::record {
namespace {

bool is_mapping(RecordReader& reader, const yaml::Event& event) {
  if (event.is_null() || event.kind == yaml::Kind::mapping) return true;
  return reader.refuse(event, Text{"pola w postaci „klucz: wartość”", "keys with values, `key: value`"});
}

/// The children of a mapping whose keys are values themselves, each key once and one of the allowed.
template <class Is, class Use>
void each_child(RecordReader& reader, const yaml::Event& event, Text entry,
                std::span<const std::string_view> allowed, Is is_allowed, Use use) {
  if (!is_mapping(reader, event)) return;
  SeenKeys seen;
  for (const yaml::Event& child : event.children()) {
    if (!reader.is_first(child, seen)) continue;
    if (is_allowed(child.key))
      use(child);
    else
      reader.refuse_key(child, entry, allowed);
  }
}

template <Worded Enum, class Use>
void each_word(RecordReader& reader, const yaml::Event& event, Text entry, Use use) {
  const auto is_word = [](std::string_view key) { return from_word<Enum>(key).has_value(); };
  each_child(reader, event, entry, words_of(words<Enum>), is_word, use);
}

template <class Use>
void each_area(RecordReader& reader, const yaml::Event& event, Text entry, Use use) {
  const auto is_area = [&](std::string_view key) { return reader.is_area(key); };
  each_child(reader, event, entry, reader.areas(), is_area, use);
}

/// A text for each key, whatever the key: whether it names something is asked in consistency.cpp.
template <class Of>
void read_texts(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<Of>>& texts) {
  if (!is_mapping(reader, event)) return;
  SeenKeys seen;
  for (const yaml::Event& child : event.children()) {
    if (!reader.is_first(child, seen)) continue;
    if (const auto text = ValueReader<Private>::read(reader, child))
      texts.push_back({{Of{decltype(Of::text)(child.key)}, child.key_at}, *text});
  }
}

} // namespace

[[gnu::cold]] bool refuse_no_list(RecordReader& reader, const yaml::Event& event) {
  return reader.refuse(event, Text{"lista, np. [a, b]", "a list, e.g. [a, b]"});
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<AreaScore>& scores) {
  scores.reserve(event.count);
  each_area(reader, event, {"oceny obszarów", "scores"}, [&](const yaml::Event& child) {
    if (const auto score = ValueReader<Score>::read(reader, child))
      scores.push_back({{child.key}, *score, child.key_at});
  });
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<Area>>& texts) {
  each_area(reader, event, {"opisy obszarów", "areas in words"}, [&](const yaml::Event& child) {
    if (const auto text = ValueReader<Private>::read(reader, child))
      texts.push_back({{Area{child.key}, child.key_at}, *text});
  });
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<MemberRef>>& texts) {
  read_texts(reader, event, texts);
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<TextOf<GoalRef>>& texts) {
  read_texts(reader, event, texts);
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<Override>& overrides) {
  each_word<FindingId>(reader, event, {"override", "override"}, [&](const yaml::Event& child) {
    if (const auto reason = ValueReader<std::string_view>::read(reader, child))
      overrides.push_back({*from_word<FindingId>(child.key), *reason});
  });
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<OwnArea>& areas) {
  if (!is_mapping(reader, event)) return;
  SeenKeys seen;
  for (const yaml::Event& child : event.children()) {
    if (!reader.is_first(child, seen)) continue;
    if (const auto label = ValueReader<std::string_view>::read(reader, child))
      areas.push_back({{child.key}, *label});
  }
}

void read_member(RecordReader& reader, const yaml::Event& event, std::vector<ScaleWord>& scale) {
  each_word<Score>(reader, event, {"skala", "scale"}, [&](const yaml::Event& child) {
    if (const auto label = ValueReader<std::string_view>::read(reader, child))
      scale.push_back({*from_word<Score>(child.key), *label});
  });
}

/// What may be a name, and what it may stand for, is asked in consistency.cpp.
void read_member(RecordReader& reader, const yaml::Event& event, std::vector<Alias>& aliases) {
  if (!is_mapping(reader, event)) return;
  SeenKeys seen;
  for (const yaml::Event& child : event.children()) {
    if (!reader.is_first(child, seen)) continue;
    if (child.is_null()) continue;
    if (const auto words = ValueReader<std::string_view>::read(reader, child))
      aliases.push_back({child.key, child.key_at, *words, child.at});
  }
}

} // namespace asystent::record
