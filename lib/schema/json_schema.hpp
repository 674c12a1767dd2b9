#pragma once

#include "text/words.hpp"

#include <array>
#include <string>
#include <string_view>

namespace asystent::schema {

// The form of the files of a case folder as JSON Schema (draft 2020-12), for editors and for other programs:
// made of the field table, with what the keys mean in both languages. What a schema cannot know is left to
// `asystent check`: whether a member is there, whether an id is there twice, which areas an office has.

/// The kinds of files that there are schemas of.
inline constexpr std::array file_kinds = std::to_array<Word>({
    {"record", {"zapis rodziny, families/*.yaml", "record of a family, families/*.yaml"}},
    {"office", {"ustawienia jednostki, asystent.yaml", "settings of the office, asystent.yaml"}},
    {"worklog", {"praca własna asystenta, worklog/*.yaml", "an assistant's own work, worklog/*.yaml"}},
});

/// The schema of the kind, which must be one of these; ends with a line break.
std::string json_schema(std::string_view kind);

/// The file of a case folder that holds the schema of the kind: `.asystent/record.schema.json`.
std::string schema_file(std::string_view kind);

/// The kind that a file of a case folder is of, by its place; empty where it is none.
std::string_view kind_of_file(std::string_view file);

/// The line by which the YAML language server finds the schema for a file of a case folder, with its line
/// break: `# yaml-language-server: $schema=../.asystent/record.schema.json`.
std::string modeline(std::string_view file);

} // namespace asystent::schema
