#pragma once

#include "model/case_set.hpp"
#include "model/form.hpp"
#include "record/schema.hpp"
#include "yaml/yaml_file.hpp"

#include <memory>
#include <optional>
#include <string>

namespace asystent::record {

/// One file of the case folder, read. `value` is there when nothing is wrong with the file, so each Value<T>
/// in it has been read; it looks into `document`.
template <class Record>
struct ReadRecord {
  std::unique_ptr<yaml::YamlFile> document; // nullptr where the file itself cannot be read
  std::optional<Record> value;
  std::vector<Finding> problems;

  const std::string& file() const { return document ? document->file() : problems.front().place.file; }
};

/// asystent.yaml.
ReadRecord<Office> read_office(std::string file, std::string text);

/// families/ID.yaml. The office says which areas there are beside the built-in ones.
ReadRecord<Family> read_family(std::string file, std::string text, const Office& office);

/// worklog/ID.yaml.
ReadRecord<Worklog> read_worklog(std::string file, std::string text, const Office& office);

/// The same of a text that was read already. The events stay, for who is to change the record.
ReadRecord<Family> read_family(std::unique_ptr<yaml::YamlFile> document, const Office& office);
ReadRecord<Worklog> read_worklog(std::unique_ptr<yaml::YamlFile> document, const Office& office);

/// templates/NAME.yaml, the mapping of statistics to the cells of a form.
ReadRecord<Form> read_form(std::string file, std::string text);

/// What is wrong with an entry that belongs to no record yet, as far as it can be seen without one.
std::vector<Finding> problems_of_entry(const yaml::Node& entry, const Entity& entity, const Office& office);

} // namespace asystent::record
