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

/// Tells a list or a mapping where a text is wanted. Always false.
bool refuse_structure(RecordReader& reader, const yaml::Event& event);

/// Whether the event is a text, or nothing; anything else is told.
inline bool is_scalar(RecordReader& reader, const yaml::Event& event) {
  return !event.is_collection() || refuse_structure(reader, event);
}

// Where any text is good. Whether there is the member or goal that it names is known only when the whole
// record is read: consistency.cpp.
#define ASYSTENT_READS_TEXT(T, its_shape, ...)                                                               \
  template <>                                                                                                \
  struct ValueReader<T> {                                                                                    \
    static constexpr Type type{.shape = its_shape};                                                          \
    static std::optional<T> read(RecordReader& reader, const yaml::Event& event) {                           \
      return is_scalar(reader, event) ? std::optional(__VA_ARGS__) : std::nullopt;                           \
    }                                                                                                        \
  }
ASYSTENT_READS_TEXT(std::string_view, Shape::text, event.text);
ASYSTENT_READS_TEXT(Private, Shape::text, Private(event.text));
ASYSTENT_READS_TEXT(MemberRef, Shape::member, MemberRef{Private(event.text)});
ASYSTENT_READS_TEXT(GoalRef, Shape::goal, GoalRef{event.text});
#undef ASYSTENT_READS_TEXT

#define ASYSTENT_READS(T, ...)                                                                               \
  template <>                                                                                                \
  struct ValueReader<T> {                                                                                    \
    static constexpr Type type{__VA_ARGS__};                                                                 \
    static std::optional<T> read(RecordReader&, const yaml::Event&);                                         \
  }
ASYSTENT_READS(FamilyId, .shape = Shape::family_id);
ASYSTENT_READS(AssistantId, .shape = Shape::family_id);
ASYSTENT_READS(MemberId, .shape = Shape::member_id);
ASYSTENT_READS(Area, .shape = Shape::area);
ASYSTENT_READS(Date, .shape = Shape::date);
ASYSTENT_READS(ClockTime, .shape = Shape::clock_time);
ASYSTENT_READS(Moment, .shape = Shape::moment);
ASYSTENT_READS(Money, .shape = Shape::money);
ASYSTENT_READS(bool, .shape = Shape::flag);
ASYSTENT_READS(int, .shape = Shape::number, .low = 1, .high = 1); // the version of the format
// A closed list too, but too long to name all of it.
ASYSTENT_READS(Statistic, .shape = Shape::word, .words = words<Statistic>);
#undef ASYSTENT_READS

/// Whether a flag's text is one of the three ways in which YAML writes true.
bool says_true(std::string_view text);

/// A whole number from low to high.
std::optional<int> read_number(RecordReader& reader, const yaml::Event& event, int low, int high);

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
    if (!is_scalar(reader, event)) return std::nullopt;
    const auto value = from_word<Enum>(event.text);
    if (!value) reader.refuse_word(event, words<Enum>);
    return value;
  }
};

} // namespace asystent::record
