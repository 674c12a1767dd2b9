#pragma once

#include "model/enums.hpp"
#include "model/values.hpp"
#include "record/reader.hpp"
#include "record/schema.hpp"

#include <optional>
#include <string_view>

namespace asystent::record {

/// How one type of value is read: its description, and a function that gives the value or tells the problem.
/// Specialised for every type that a field of the model may have.
template <class T>
struct ValueReader;

#define ASYSTENT_READS(T)                                                                                    \
  template <>                                                                                                \
  struct ValueReader<T> {                                                                                    \
    static const Type type;                                                                                  \
    static std::optional<T> read(RecordReader&, const yaml::Event&);                                         \
  }
ASYSTENT_READS(std::string_view);
ASYSTENT_READS(Private);
ASYSTENT_READS(FamilyId);
ASYSTENT_READS(AssistantId);
ASYSTENT_READS(MemberId);
ASYSTENT_READS(MemberRef);
ASYSTENT_READS(GoalRef);
ASYSTENT_READS(Area);
ASYSTENT_READS(Date);
ASYSTENT_READS(ClockTime);
ASYSTENT_READS(Moment);
ASYSTENT_READS(Money);
ASYSTENT_READS(bool);
ASYSTENT_READS(int);       // the version of the format
ASYSTENT_READS(Statistic); // a closed list too, but too long to name all of it
#undef ASYSTENT_READS

/// Whether a flag's text is one of the three ways in which YAML writes true.
bool says_true(std::string_view text);

/// A whole number from low to high.
std::optional<int> read_number(RecordReader& reader, const yaml::Event& event, int low, int high);

/// A word of a closed list, as its index.
std::optional<std::size_t> read_word(RecordReader& reader, const yaml::Event& event,
                                     std::span<const Word> words);

template <int Low, int High>
struct ValueReader<Bounded<Low, High>> {
  static constexpr Type type{.shape = Shape::number, .low = Low, .high = High};
  static std::optional<Bounded<Low, High>> read(RecordReader& reader, const yaml::Event& event) {
    const auto number = read_number(reader, event, Low, High);
    return number ? std::optional(Bounded<Low, High>{*number}) : std::nullopt;
  }
};

template <Worded Enum>
struct ValueReader<Enum> {
  static constexpr Type type{.shape = Shape::word, .words = words<Enum>};
  static std::optional<Enum> read(RecordReader& reader, const yaml::Event& event) {
    const auto index = read_word(reader, event, words<Enum>);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
  }
};

} // namespace asystent::record
