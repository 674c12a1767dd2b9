#pragma once

#include "casebook/casebook.hpp"
#include "casebook/change.hpp"
#include "model/office.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// Changes of asystent.yaml: by lines, read back, and judged by all that the whole folder then breaks.

/// asystent.yaml, to be changed: its tree, and the office that was read from it.
struct SettingsFile {
  std::unique_ptr<yaml::YamlFile> document;
  record::ReadRecord<Office> read;

  const Office& office() const { return *read.value; }
};

/// Throws BadOffice.
SettingsFile open_settings(FileText file);

/// A setting as people name it: `language`, `office.head`, `policy.visit_gap_days` or just `visit_gap_days`,
/// `elis.until`, `areas.transport`, `scale.1`, `aliases.moje`.
struct Setting {
  edit::Path mapping; // that has the key
  std::string key;
  const record::Type* type = nullptr;

  bool is_date() const;
  bool is_list() const;
};

/// Nothing where there is no such setting, or where a key alone is in several places.
std::optional<Setting> setting_named(const SettingsFile& file, std::string_view name);

/// The names of all settings but those of assistants, for who mistyped one.
std::vector<std::string> names_of_settings();

/// Sets it; of a list all the values. The setting must live as long as the change.
void set(Change& change, const Setting& setting, std::span<const std::string> values);

/// What a change would make of the folder.
struct SettingsProposal {
  std::string before;
  std::string after;
  std::vector<Finding> problems; // why the changed file could not be read
  std::vector<Finding> stopped;  // what the gate stops, and records that could no longer be read
};

/// `source` is that of the casebook. Throws NotEditable and FolderError.
SettingsProposal propose_settings(const Source& source, const Casebook& casebook, const Change& change);

/// The same of a text that no edits made; `moves` says where what stood in the old one stands in it.
SettingsProposal propose_settings(const Source& source, const Casebook& casebook,
                                  const yaml::YamlFile& before, std::string after,
                                  const edit::NewPlaces& moves);

} // namespace asystent::casebook
