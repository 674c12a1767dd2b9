#include "show/json.hpp"

#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/json_text.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <vector>

namespace asystent::show {
namespace {

constexpr int version = 1;

auto order(const Finding* finding) {
  return std::tuple(std::string_view(finding->place.file), finding->place.at.line, word(finding->id));
}

/// A line or column; null where there is no place.
Json number(std::uint32_t value) { return value > 0 ? Json(value) : Json(); }

/// What is told of a finding.
template <class Object>
void put_finding(Object& object, const Finding& finding, const Look& look) {
  object.put("id", word(finding.id));
  object.put("severity", word(finding.severity));
  object.put("family", std::string_view(finding.family));
  object.put("assistant", std::string_view(finding.assistant));
  object.put("file", std::string_view(finding.place.file));
  object.put("line", finding.place.at.line);
  object.put("column", finding.place.at.column);
  object.put("date", finding.date);
  object.put("due", finding.due);
  object.put("rolled", finding.rolled);
  object.put("message", message(finding, look.language, look.today));
  object.put("basis", basis(finding, look.language));
  object.put("help", advice(finding, look.language, look.today));
  // Of its kind in this file, which are not listed.
  if (finding.more > 0) object.put("more", static_cast<std::uint32_t>(finding.more));
}

/// The goal or the number of the action that the finding is about; null where there is none.
Json part_of(const Finding& finding, std::string_view name) {
  if (const auto* number = argument<int>(finding, name)) return *number;
  const auto* text = argument<std::string>(finding, name);
  return text == nullptr ? Json() : Json(*text);
}

/// What it is about, in the words of the record; of what has none there, in the program's own. Nothing where
/// names are not shown.
Json what_of(const Deadline& deadline, const Look& look) {
  if (!look.names) return {};
  const auto* words = argument<PrivateText>(deadline.finding, "words");
  return words == nullptr ? Json(rules::subject_of(deadline, look.language)) : json_of(shown(*words, look));
}

} // namespace

std::string document_text(const Json& document) {
  std::string text;
  append_json(text, document, 0);
  return text + '\n';
}

Json document_of(const Look& look) {
  Json document{{"asystent", version}, {"today", iso(look.today)}};
  if (look.at) document["at"] = {{"commit", look.at->id}, {"time", look.at->time}};
  return document;
}

Json json_of(const std::optional<Date>& date) { return date ? Json(iso(*date)) : Json(); }

Json json_of(const std::optional<ClockTime>& time) { return time ? Json(to_string(*time)) : Json(); }

Json json_of(std::string_view text) { return text.empty() ? Json() : Json(text); }

void add_private(Json& object, std::string_view key, Private text, const Look& look) {
  if (look.names) object[std::string(key)] = json_of(shown(text, look));
}

void add_private(Json& object, std::string_view key, const Field<Private>& text, const Look& look) {
  add_private(object, key, text.value_or({}), look);
}

void add_private_list(Json& object, std::string_view key, std::span<const Private> texts, const Look& look) {
  if (!look.names) return;
  Json list = Json::array();
  for (const Private text : texts) list.push_back(shown(text, look));
  object[std::string(key)] = std::move(list);
}

Json json_of(const Finding& finding, const Look& look) {
  struct Object {
    void put(const char* key, std::string_view text) { json[key] = json_of(text); }
    void put(const char* key, const std::string& text) { json[key] = text; }
    void put(const char* key, const std::optional<Date>& date) { json[key] = json_of(date); }
    void put(const char* key, std::uint32_t value) { json[key] = number(value); }
    Json json = Json::object();
  } object;
  put_finding(object, finding, look);
  return std::move(object.json);
}

void add_finding(JsonText& list, const Finding& finding, const Look& look) {
  list.begin_item();
  put_finding(list, finding, look);
  list.end_item();
}

std::vector<const Finding*> in_order(std::span<const Finding> findings) {
  std::vector<const Finding*> sorted;
  for (const Finding& finding : findings) sorted.push_back(&finding);
  std::ranges::stable_sort(sorted, {}, order);
  return sorted;
}

Json json_of(std::span<const Finding> findings, const Look& look) {
  Json list = Json::array();
  for (const Finding* finding : in_order(findings)) list.push_back(json_of(*finding, look));
  return list;
}

Json json_of(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  return {{"kind", word(finding.id)},
          {"family", json_of(finding.family)},
          {"assistant", json_of(finding.assistant)},
          {"due", json_of(finding.due)},
          {"rolled", json_of(finding.rolled)},
          {"days", deadline.days},
          {"state", word(deadline.state)},
          {"what", what_of(deadline, look)},
          {"goal", part_of(finding, "goal")},
          {"action", part_of(finding, "number")},
          {"entry", json_of(finding.date)},
          {"command", mending_command(deadline, look)}};
}

Json json_of(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look) {
  Json list = Json::array();
  for (const Deadline& deadline : deadlines) {
    list.push_back(json_of(deadline, look));
    add_private(list.back(), "name", names.of(deadline.finding.family), look);
  }
  return list;
}

Json json_of(const NextVisit& meeting, const Look& look) {
  Json json{{"family", meeting.family},
            {"assistant", json_of(meeting.assistant)},
            {"date", iso(meeting.day)},
            {"days", days_between(look.today, meeting.day)},
            {"from", json_of(meeting.from)},
            {"to", json_of(meeting.to)},
            {"kind", meeting.kind ? Json(word(*meeting.kind)) : Json()}};
  add_private(json, "what", meeting.what, look);
  add_private(json, "place", meeting.place, look);
  return json;
}

} // namespace asystent::show
