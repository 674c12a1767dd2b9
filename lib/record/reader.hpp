#pragma once

#include "model/office.hpp"
#include "record/schema.hpp"
#include "yaml/arena.hpp"
#include "yaml/event.hpp"
#include "yaml/problems.hpp"

#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace asystent::record {

/// The keys of a mapping that were read so far. Most mappings whose keys are no rows have few.
class SeenKeys {
public:
  /// False where it is there already.
  bool add(std::string_view key);

private:
  std::vector<std::string_view> first_; // no more than are soon gone through
  std::set<std::string_view> others_;
};

/// What reading of values needs beside the events: where problems go, where lists stand, and which areas the
/// office has.
class RecordReader {
public:
  /// `office` is nullptr while the office itself is read.
  RecordReader(yaml::FindingCollector& problems, yaml::Arena& arena, const Office* office);

  yaml::FindingCollector& problems() { return problems_; }
  yaml::Arena& arena() { return arena_; }

  /// Tells a value that is not what the row wants, with what would be good. Always false.
  bool refuse(const yaml::Event& event, Argument expected, std::string_view nearest = {});

  /// The same where only some words are good.
  bool refuse_word(const yaml::Event& event, std::span<const Word> allowed);

  /// The areas that scores, reasons and goals may have: built in and the office's own.
  const std::vector<std::string_view>& areas() const { return areas_; }
  bool is_area(std::string_view id) const;
  /// The same where none of them is written.
  bool refuse_area(const yaml::Event& event);

  /// The first time that a key is read; else it is told as repeated.
  bool is_first(const yaml::Event& child, SeenKeys& seen);

  void tell_repeated(const yaml::Event& child);

  /// Tells a key that is none of the allowed.
  void refuse_key(const yaml::Event& child, Argument entry, std::span<const std::string_view> allowed);

private:
  bool refuse_of(const yaml::Event& event, std::span<const Word> known,
                 std::span<const std::string_view> more);

  yaml::FindingCollector& problems_;
  yaml::Arena& arena_;
  const Office* office_;
  std::vector<std::string_view> areas_;
};

/// Reads a mapping into a struct by its rows: unknown, repeated and missing keys are told, each value is read
/// by its row. False where the event is no mapping.
bool read_entry(RecordReader& reader, const yaml::Event& event, const Entity& entity, void* entry);

} // namespace asystent::record
