#include "schema/values.hpp"

#include "model/enums.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace asystent::schema {
namespace {

using record::Shape;
using record::Type;

// The days of each month; that 29 February is not in every year only `format` knows.
constexpr std::string_view day_pattern =
    "(19|20|21)[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
    "02-(0[1-9]|[12][0-9]))";
constexpr std::string_view time_pattern = "(([01]?[0-9]|2[0-3]):[0-5][0-9]|24:00)";

Json whole(std::string_view pattern) {
  return {{"type", "string"}, {"pattern", fmt::format("^{}$", pattern)}};
}

/// A plain text that looks like a number, or like true, is one for other programs.
Json any_text() { return {{"type", {"string", "number", "boolean", "null"}}}; }

Json id(std::string_view pattern) {
  return {{"type", {"string", "integer", "boolean"}}, {"pattern", fmt::format("^{}$", pattern)}};
}

Json date() {
  Json schema = whole(day_pattern);
  schema["format"] = "date";
  return schema;
}

/// Between quotes a number is a text: its range is then for the program to judge.
Json number(const Type& type) {
  return {
      {"anyOf", {{{"type", "integer"}, {"minimum", type.low}, {"maximum", type.high}}, whole("-?[0-9]+")}}};
}

Json money() {
  return {{"anyOf", {{{"type", "number"}, {"minimum", 0}}, whole("[0-9]{1,13}([.,][0-9]{2})?")}}};
}

Json flag() { return {{"enum", {true, false, "true", "True", "TRUE", "false", "False", "FALSE"}}}; }

/// The built-in ones for whoever completes the word; an office may have others.
Json area() {
  Json any = one_of(words<BuiltInArea>);
  return {{"anyOf", {any, {{"type", {"string", "integer", "boolean"}}}}}};
}

Json mapping(Json values) { return {{"type", "object"}, {"additionalProperties", std::move(values)}}; }

/// Each built-in area by name, so that it is completed, and any of the office's own.
Json scores() {
  Json keys = Json::object();
  for (const Word& known : words<BuiltInArea>)
    keys[std::string(known.word)] = {{"description", fmt::format("{} / {}", known.label.pl, known.label.en)}};
  Json schema = mapping(one_of(words<Score>));
  for (auto& [key, value] : keys.items()) value.update(one_of(words<Score>));
  schema["properties"] = std::move(keys);
  return schema;
}

Json keyed_by(std::span<const Word> keys, Json values) {
  Json schema = mapping(std::move(values));
  schema["propertyNames"]["enum"] = Json::array();
  for (const Word& key : keys) schema["propertyNames"]["enum"].push_back(key.word);
  return schema;
}

/// Which words are commands only the program knows.
Json aliases() {
  Json schema = mapping(any_text());
  schema["propertyNames"]["not"]["pattern"] = R"(^[-_0-9]|[\x00-,./:-@\[-^`{-\x7f])";
  return schema;
}

Json entry(const Type& type) { return {{"$ref", "#/$defs/" + name_of(type.entity())}}; }

Json list(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json value_of(const Type& type) {
  switch (type.shape) {
  case Shape::text:
    return any_text();
  case Shape::family_id:
    return id("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  case Shape::member_id:
    return id("[a-z0-9][a-z0-9_-]{0,31}");
  case Shape::date:
    return date();
  case Shape::clock_time:
    return whole(time_pattern);
  case Shape::moment:
    return whole(fmt::format("{}( {})?", day_pattern, time_pattern));
  case Shape::flag:
    return flag();
  case Shape::number:
    return number(type);
  case Shape::money:
    return money();
  case Shape::word:
    return one_of(type.words);
  case Shape::area:
    return area();
  case Shape::member:
  case Shape::goal:
    return {{"type", {"string", "number", "boolean"}}};
  case Shape::list:
    return list(schema_of(*type.item, false));
  case Shape::entry:
    return entry(type);
  case Shape::entries:
    return list(entry(type));
  case Shape::scores:
    return scores();
  case Shape::texts:
  case Shape::labels:
    return mapping(any_text());
  case Shape::overrides:
    return keyed_by(words<FindingId>, any_text());
  case Shape::scale:
    return keyed_by(words<Score>, any_text());
  case Shape::aliases:
    return aliases();
  }
  return true;
}

void let_be_empty(Json& schema) {
  if (schema.contains("type") && !schema.contains("enum")) {
    Json& type = schema["type"];
    if (type.is_string()) type = Json::array({type});
    if (std::ranges::find(type, Json("null")) == type.end()) type.push_back("null");
  } else if (schema.contains("enum")) {
    schema["enum"].push_back(nullptr);
  } else if (schema.contains("anyOf")) {
    schema["anyOf"].push_back({{"type", "null"}});
  } else {
    schema = {{"anyOf", {schema, {{"type", "null"}}}}};
  }
}

} // namespace

std::string name_of(const record::Entity& entity) {
  std::string name;
  for (const char c : fold(entity.name.en))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      name += c;
    else if (!name.empty() && name.back() != '-')
      name += '-';
  return name;
}

Json one_of(std::span<const Word> words) {
  Json values = Json::array();
  for (const Word& each : words) {
    values.push_back(each.word);
    int number = 0;
    const char* const end = each.word.data() + each.word.size();
    if (std::from_chars(each.word.data(), end, number).ptr == end) values.push_back(number);
  }
  return {{"enum", std::move(values)}};
}

Json schema_of(const record::Type& type, bool may_be_empty) {
  Json schema = value_of(type);
  if (may_be_empty) let_be_empty(schema);
  return schema;
}

} // namespace asystent::schema
