#include "document/wording.hpp"

#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "model/score_history.hpp"
#include "model/sex.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::document {

std::string date_text(const std::optional<Date>& date) { return date ? polish_long(*date) : std::string(); }
std::string date_text(const Field<Date>& date) { return date_text(date.value); }
std::string moment_text(const Field<Moment>& moment) {
  if (!moment) return {};
  const std::string day = polish_long(moment->day);
  return moment->time ? day + ", " + to_string(*moment->time) : day;
}
std::string short_date(const std::optional<Date>& date) { return date ? polish(*date) : std::string(); }
std::string short_date(const Field<Date>& date) { return short_date(date.value); }

std::string text_of(const Field<std::string_view>& text) { return std::string(text.value_or("")); }
std::string text_of(const Field<Private>& text) { return std::string(disclosed(text.value_or({}))); }

std::string time_text(const Field<ClockTime>& time) { return time ? to_string(*time) : std::string(); }

std::string area_label(const Field<Area>& area, const Office& office) {
  return area ? std::string(asystent::area_label(area->id, office, Language::pl)) : std::string();
}

std::string name_of(const Family& family, Private member) {
  const Member* found = find_member(family, member);
  return std::string(disclosed(found == nullptr ? member : *found->name));
}

std::string name_of(const Family& family, const Field<MemberRef>& member) {
  return member ? name_of(family, member->text) : std::string();
}

std::string names_of(const Family& family, ValueList<MemberRef> members) {
  std::vector<std::string> names;
  for (const auto& member : members) names.push_back(name_of(family, member->text));
  return joined(names);
}

std::string role_text(const Member& member) {
  if (member.relation) return text_of(member.relation);
  return unless_empty(member.role) ? std::string(role_word(member)) : std::string();
}

std::string actor(const Family& family, Private who) {
  if (who == Private("assistant")) return "asystent rodziny";
  if (who == Private("social_worker")) return "pracownik socjalny";
  return name_of(family, who);
}

std::string actors(const Family& family, ValueList<Private> who) {
  std::vector<std::string> texts;
  for (const auto& one : who) texts.push_back(actor(family, *one));
  return joined(texts);
}

std::string words_on(const Member& member, const std::vector<TextOf<MemberRef>>& texts) {
  const auto found = std::ranges::find_if(texts, [&](const TextOf<MemberRef>& text) {
    return unless_empty(member.id) && text.of->text == member.id->text;
  });
  return std::string(found == texts.end() ? std::string_view() : disclosed(found->text));
}

std::string assistant_name(const Office& office, std::string_view id) {
  const Assistant* found = find_assistant(office, id);
  return std::string(found == nullptr ? id : disclosed(*found->name));
}

std::vector<std::string> strings(ValueList<Private> list) {
  std::vector<std::string> texts;
  for (const auto& field : list) texts.emplace_back(disclosed(*field));
  return texts;
}

std::string joined(const std::vector<std::string>& texts) {
  return fmt::format("{}", fmt::join(texts, ", "));
}

std::string duration_text(int minutes) {
  if (minutes == 0) return {};
  if (minutes < 60) return fmt::format("{} min", minutes);
  if (minutes % 60 == 0) return fmt::format("{} h", minutes / 60);
  return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string duration_or_dash(int minutes) { return minutes == 0 ? "—" : duration_text(minutes); }

} // namespace asystent::document
