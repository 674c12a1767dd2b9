#include "cli/session.hpp"
#include "report/outcome.hpp"
#include "schema/json_schema.hpp"

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--write",
     .kind = Kind::flag,
     .meaning = {"zapisz schematy w folderze spraw, gdzie szuka ich edytor",
                 "write the schemas into the case folder, where an editor looks for them"}},
});

/// The text that is there; nothing where none is.
std::optional<std::string> text_there(Call& call, const std::string& file) {
  casebook::FileText there = call.session.read(file);
  if (there.problem) return std::nullopt;
  return std::move(there.text);
}

void write_one(Call& call, std::string_view kind) {
  const std::string file = schema::schema_file(kind);
  const auto before = text_there(call, file);
  const std::string after = schema::json_schema(kind);
  if (before == after) return;
  if (!call.options.is_dry_run()) call.session.write_file(file, before, after, {});
  call.output.out += call.options.is_dry_run()
                         ? call.output.say("zapisałoby się: {}\n", "would be written: {}\n", file)
                         : call.output.say("zapisano: {}\n", "written: {}\n", file);
}

ExitStatus write_schemas(Call& call) {
  for (const Word& kind : schema::file_kinds)
    if (call.options.choice().value_or(kind.word) == kind.word) write_one(call, kind.word);
  if (call.output.out.empty())
    call.output.out =
        call.output.say("schematy w folderze są aktualne\n", "the folder's schemas are current\n");
  return ExitStatus::done;
}

ExitStatus give_schema(Call& call) {
  const auto kind = call.options.choice();
  if (call.options.has("--write")) return write_schemas(call);
  call.output.out = schema::json_schema(kind.value_or(schema::file_kinds.front().word));
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "schema",
     .operand = Operand::choice,
     .access = Access::writes,
     .summary = {"schemat plików (JSON Schema) dla edytorów i innych programów",
                 "the schema of the files (JSON Schema) for editors and other programs"},
     .examples = {"asystent schema record", "asystent schema --write"},
     .options = options,
     .run = give_schema,
     .after = Afterwards::nothing,
     .writes_with = "--write",
     .choices = schema::file_kinds},
});

} // namespace

std::span<const Command> schema_commands() { return commands; }

} // namespace asystent::cli
