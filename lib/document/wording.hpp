#pragma once

#include "calendar/clock_time.hpp"
#include "document/request.hpp"
#include "model/family.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// Values of a record as Polish documents have them. What is not there is an empty text.

/// `3 lutego 2026 r.`
std::string date_text(const Field<Date>& date);
std::string date_text(const std::optional<Date>& date);
/// With the hour where there is one: `10 lutego 2026 r., 15:00`.
std::string moment_text(const Field<Moment>& moment);
/// `03.02.2026`, for tables.
std::string short_date(const Field<Date>& date);
std::string short_date(const std::optional<Date>& date);

std::string text_of(const Field<std::string_view>& text);
std::string text_of(const Field<Private>& text);
std::string time_text(const Field<ClockTime>& time);

/// The Polish label of a word of the record.
template <Worded Enum>
std::string label_of(const Field<Enum>& field) {
  return field ? std::string(label(*field).pl) : std::string();
}
template <Worded Enum>
std::string label_of(const Value<Enum>& value) {
  return label_of(Field<Enum>(value));
}

/// A value that each record has; none of an empty form, which is printed to be filled in by hand.
template <class T>
std::optional<T> unless_empty(const Value<T>& value) {
  return Field<T>(value).value;
}

/// The label of an area, also of the office's own; its id where nobody gave it one.
std::string area_label(const Field<Area>& area, const Office& office);

/// The name of a member; the id where there is no such member.
std::string name_of(const Family& family, Private member);
std::string name_of(const Family& family, const Field<MemberRef>& member);
/// `Anna Kowalska, Kuba Kowalski`
std::string names_of(const Family& family, ValueList<MemberRef> members);
/// Who the member is in the family, in one word: as the record says, else the role in the form of the sex.
std::string role_text(const Member& member);
/// Who acts in a plan: a member, the assistant, the social worker, or whoever is written there.
std::string actor(const Family& family, Private who);
/// `Anna Kowalska, asystent rodziny`
std::string actors(const Family& family, ValueList<Private> who);

/// What of these texts is about that member.
std::string words_on(const Member& member, const std::vector<TextOf<MemberRef>>& texts);

/// The name of an assistant; the id where the office does not list it.
std::string assistant_name(const Office& office, std::string_view id);

std::vector<std::string> strings(ValueList<Private> list);
/// With commas between them.
std::string joined(const std::vector<std::string>& texts);

/// `1 h 30 min`; nothing for no time.
std::string duration_text(int minutes);
/// The same for a table: `—` for no time.
std::string duration_or_dash(int minutes);

} // namespace asystent::document
