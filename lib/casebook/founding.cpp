#include "casebook/founding.hpp"

#include "casebook/record_file.hpp"
#include "casebook/settings_guide.hpp"
#include "edit/writing.hpp"
#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/replace.hpp"
#include "folder/upkeep.hpp"
#include "record/schema.hpp"
#include "schema/json_schema.hpp"
#include "yaml/tree.hpp"

namespace asystent::casebook {
namespace {

namespace fs = std::filesystem;

void put_text(yaml::Node& node, std::string_view key, const std::optional<std::string>& text) {
  if (text) yaml::put(node, key, yaml::scalar_node(*text));
}

/// Looks into the office.
yaml::Node node_of(const NewOffice& office) {
  yaml::Node node = yaml::mapping_node();
  yaml::put(node, "asystent", yaml::scalar_node("1"));
  put_text(node, "language", office.language);
  yaml::Node address = yaml::mapping_node();
  put_text(address, "name", office.name);
  put_text(address, "head", office.head);
  yaml::put(node, "office", std::move(address));
  std::pmr::vector<yaml::Node> assistants;
  for (const auto& [id, name] : office.assistants) {
    yaml::Node& assistant = assistants.emplace_back(yaml::mapping_node());
    yaml::put(assistant, "id", yaml::scalar_node(id));
    yaml::put(assistant, "name", yaml::scalar_node(name));
  }
  yaml::put(node, "assistants", yaml::list_node(std::move(assistants)));
  return node;
}

/// One that is there stays: another version of the program may have made it.
void write_schema(const OpenFolder& folder, std::string_view kind) {
  const std::string file = schema::schema_file(kind);
  if (folder::read_file(folder, file).problem) folder::create_file(folder, file, schema::json_schema(kind));
}

} // namespace

/// A list of no assistants is written too: the key is required.
std::variant<std::string, std::vector<Finding>> office_text(const NewOffice& office) {
  std::string text = edit::canonical_file(node_of(office), record::entity_of<Office>());
  if (office.assistants.empty()) text += "assistants: []\n";
  text += settings_guide(from_word<Language>(office.language.value_or("")).value_or(Language::pl));
  auto read = record::read_office(std::string(folder::settings_file_name), text);
  if (!read.value) return std::move(read.problems);
  return text;
}

bool has_office(const fs::path& folder) {
  if (!folder::is_case_folder(folder)) return false;
  return !folder::read_file(folder, std::string(folder::settings_file_name)).problem.has_value();
}

std::optional<fs::path> outer_folder(const fs::path& folder) {
  auto above = fs::weakly_canonical(folder).parent_path();
  while (!fs::exists(above)) above = above.parent_path();
  return folder::find_upwards(above);
}

std::string modeline(const Source& source, const std::string& file) {
  const std::string_view kind = schema::kind_of_file(file);
  if (kind.empty() || source.read(schema::schema_file(kind)).problem) return {};
  return schema::modeline(file);
}

void found(const fs::path& path, const std::string& office_text) {
  const folder::OpenFolder folder = folder::make_folder(path);
  folder::make_directories_inside(folder, families_folder);
  if (folder::read_file(folder, ".gitignore").problem)
    folder::create_file(folder, ".gitignore", folder::ignored_by_git);
  for (const Word& kind : schema::file_kinds) write_schema(folder, kind.word);
  folder::create_file(folder, std::string(folder::settings_file_name), office_text);
}

} // namespace asystent::casebook
