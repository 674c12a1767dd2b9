#include "cli/told.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

struct Told {
  std::string_view id;
  std::string_view text;
};

Told told_of(const Output& output, std::string_view option, const std::string& typed) {
  const std::string_view all = typed;
  const auto colon = all.find(':');
  const Told told = colon == std::string_view::npos
                        ? Told{}
                        : Told{trimmed(all.substr(0, colon)), trimmed(all.substr(colon + 1))};
  if (told.id.empty() || told.text.empty())
    output.stop(ExitStatus::usage, "{}: oczekiwano „ID: TEKST”, a podano „{}”",
                "{}: 'ID: TEXT' is expected, and '{}' was given", option, printable(typed));
  return told;
}

} // namespace

void put_told(Call& call, std::string_view option, std::string_view key, NewEntry& entry) {
  const auto all = call.options.texts(option);
  for (const std::string& typed : all) {
    const Told told = told_of(call.output, option, typed);
    entry.put({told.id, key}, told.text, origin_of(call.options, option));
  }
}

void put_told_of_areas(Call& call, std::string_view option, std::string_view key, NewEntry& entry) {
  const auto all = call.options.texts(option);
  for (const std::string& typed : all) {
    const Told told = told_of(call.output, option, typed);
    const std::string_view area = casebook::area_as_recorded(told.id, call.session.office());
    entry.put({area, key}, told.text, origin_of(call.options, option));
  }
}

std::vector<NewEntry> statements_of(Call& call, std::string_view option) {
  std::vector<NewEntry> statements;
  const auto all = call.options.texts(option);
  for (const std::string& typed : all) {
    const Told told = told_of(call.output, option, typed);
    NewEntry statement(entry_kind<Statement>);
    statement.put("who", told.id, origin_of(call.options, option));
    statement.put("text", told.text, origin_of(call.options, option));
    statements.push_back(std::move(statement));
  }
  return statements;
}

} // namespace asystent::cli
