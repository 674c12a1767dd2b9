#pragma once

#include "model/cases.hpp"
#include "model/form.hpp"
#include "record/schema.hpp"
#include "yaml/yaml_file.hpp"

#include <memory>
#include <optional>
#include <string>

namespace asystent {

/// One file of the case folder, read. `value` is there when nothing is wrong with the file, so each Value<T>
/// in it has been read; it looks into `document`.
template <class Record>
struct Loaded {
  std::unique_ptr<YamlFile> document; // nullptr where the file itself cannot be read
  std::optional<Record> value;
  std::vector<Finding> problems;

  const std::string& file() const { return document ? document->file() : problems.front().place.file; }
};

/// asystent.yaml.
Loaded<Office> read_office(std::string file, std::string text);

/// families/ID.yaml. The office says which areas there are beside the built-in ones.
Loaded<Family> read_family(std::string file, std::string text, const Office& office);

/// worklog/ID.yaml.
Loaded<Worklog> read_worklog(std::string file, std::string text, const Office& office);

/// The same of a text that was read already. The tree stays, for who is to change the record.
Loaded<Family> read_family(std::unique_ptr<YamlFile> document, const Office& office);
Loaded<Worklog> read_worklog(std::unique_ptr<YamlFile> document, const Office& office);

/// templates/NAME.yaml, the mapping of statistics to the cells of a form.
Loaded<Form> read_form(std::string file, std::string text);

/// What is wrong with an entry that belongs to no record yet, as far as it can be seen without one.
std::vector<Finding> problems_of_entry(const Node& entry, const Entity& entity, const Office& office);

} // namespace asystent
