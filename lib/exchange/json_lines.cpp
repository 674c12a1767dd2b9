#include "exchange/forms.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace asystent::exchange {
namespace {

using Json = nlohmann::ordered_json;

template <class Number>
Json number(const std::string& text) {
  const auto value = number_in<Number>(text);
  return value ? Json(*value) : Json(text);
}

Json value_of(const Cell& cell, Kind kind) {
  if (kind == Kind::list) return Json(cell);
  if (cell.empty()) return nullptr;
  switch (kind) {
  case Kind::whole:
    return number<int>(cell.front());
  case Kind::amount:
    return number<double>(cell.front());
  case Kind::flag:
    return cell.front() == "true";
  default:
    return cell.front();
  }
}

Json schema_of(Kind kind) {
  switch (kind) {
  case Kind::whole:
    return {{"type", {"integer", "null"}}};
  case Kind::amount:
    return {{"type", {"number", "null"}}};
  case Kind::flag:
    return {{"type", {"boolean", "null"}}};
  case Kind::date:
    return {{"type", {"string", "null"}}, {"format", "date"}};
  case Kind::list:
    return {{"type", "array"}, {"items", {{"type", "string"}}}};
  case Kind::text:
    break;
  }
  return {{"type", {"string", "null"}}};
}

Json form_of(const Table& table) {
  Json properties{{"table", {{"const", table.name}}}};
  Json required = Json::array({"table"});
  for (const Column& column : table.columns) {
    properties[column.name] = schema_of(column.kind);
    required.push_back(column.name);
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

} // namespace

std::string json_lines_of(std::span<const Table> tables) {
  std::string text;
  for (const Table& table : tables)
    for (const auto& row : table.rows) {
      Json line{{"table", table.name}};
      for (std::size_t i = 0; i < row.size(); ++i)
        line[table.columns[i].name] = value_of(row[i], table.columns[i].kind);
      text += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
  return text;
}

std::string json_lines_schema(std::span<const Table> tables) {
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"$id", "urn:asystent:1:export"},
              {"oneOf", Json::array()},
              {"$defs", Json::object()}};
  for (const Table& table : tables) {
    schema["$defs"][table.name] = form_of(table);
    schema["oneOf"].push_back({{"$ref", fmt::format("#/$defs/{}", table.name)}});
  }
  return schema.dump(1) + "\n";
}

} // namespace asystent::exchange
