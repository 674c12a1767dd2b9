#include "cli/change.hpp"
#include "cli/command.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <list>

namespace asystent::cli {
namespace {

using casebook::Setting;
using casebook::SettingsFile;

[[noreturn]] void stop_unknown(const Output& output, const std::string& name) {
  const auto names = casebook::names_of_settings();
  const std::vector<std::string_view> known(names.begin(), names.end());
  if (const std::string_view near = nearest(name, known); !near.empty())
    output.stop(ExitStatus::usage, "nie ma ustawienia „{}”; czy chodziło o {}?",
                "there is no setting '{}'; did you mean {}?", printable(name), near);
  output.stop(ExitStatus::usage,
              "nie ma ustawienia „{}”. Są: {}; oraz ASYSTENT.KLUCZ (np. elis.until), areas.ID, scale.OCENA, "
              "aliases.NAZWA",
              "there is no setting '{}'. There are: {}; and ASSISTANT.KEY (e.g. elis.until), areas.ID, "
              "scale.SCORE, aliases.NAME",
              printable(name), fmt::join(names, ", "));
}

/// A date as people type it, as the file has it; an empty value is none.
std::string value_of(Call& call, const Setting& setting, const std::string& name, std::string_view typed) {
  if (!setting.is_date() || typed.empty()) return std::string(typed);
  const auto result = parse_date(typed, call.options.today(), Direction::near);
  if (const auto* day = std::get_if<ParsedDate>(&result)) return iso(day->date);
  call.output.stop(ExitStatus::usage, "{}: {}", "{}: {}", printable(name),
                   reason(std::get<DateProblem>(result), printable(typed)).in(call.output.language()));
}

std::vector<std::string> values_of(Call& call, const Setting& setting, const std::string& name,
                                   std::string_view typed) {
  std::vector<std::string> values;
  if (!setting.is_list()) return {value_of(call, setting, name, typed)};
  for (const std::string_view part : parts_of(typed, ','))
    if (!part.empty()) values.push_back(value_of(call, setting, name, part));
  return values;
}

/// Makes the change that one `KEY=VALUE` asks for, and returns the key.
std::string apply(Call& call, const SettingsFile& file, Change& change, std::list<Setting>& settings,
                  const std::string& typed) {
  const auto equals = typed.find('=');
  if (equals == std::string::npos || equals == 0)
    call.output.stop(ExitStatus::usage, "„{}”: oczekiwano KLUCZ=WARTOŚĆ, np. visit_gap_days=21",
                     "'{}': KEY=VALUE is expected, e.g. visit_gap_days=21", printable(typed));
  const std::string name(trimmed(std::string_view(typed).substr(0, equals)));
  auto setting = casebook::setting_named(file, name);
  if (!setting) stop_unknown(call.output, name);
  const Setting& kept = settings.emplace_back(std::move(*setting));
  casebook::set(change, kept,
                values_of(call, kept, name, trimmed(std::string_view(typed).substr(equals + 1))));
  return name;
}

ExitStatus set_office(Call& call) {
  const SettingsFile file = call.session.settings();
  Change change(*file.document);
  std::list<Setting> settings; // that the change looks into
  std::vector<std::string> names;
  for (std::size_t i = 0; const auto typed = call.options.operand(i); ++i)
    names.push_back(apply(call, file, change, settings, *typed));
  if (names.empty())
    call.output.stop(ExitStatus::usage, "podaj KLUCZ=WARTOŚĆ. Pomoc: {} --help",
                     "give KEY=VALUE. Help: {} --help", full_name(call.options.command()));
  return change_settings(call, change,
                         call.output.say("zmieniono: {}", "changed: {}", fmt::join(names, ", ")));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "office",
     .name = "set",
     .operand = Operand::settings,
     .access = Access::writes,
     .summary =
         {"zmienia ustawienia: jednostka, zasady, dane asystentów, własne obszary; pusta wartość usuwa",
          "changes settings: the office, policy, assistants, own areas; an empty value removes one"},
     .examples =
         {"asystent office set visit_gap_days=21 \"office.head=Barbara Wrona\"",
          "asystent office set elis.until=31.12.2027 areas.transport=Dojazdy policy.free_days=24.12.,31.12."},
     .run = set_office},
});

} // namespace

std::span<const Command> set_commands() { return commands; }

} // namespace asystent::cli
