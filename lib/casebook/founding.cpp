#include "casebook/founding.hpp"

#include "casebook/record_file.hpp"
#include "edit/writing.hpp"
#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/replace.hpp"
#include "folder/upkeep.hpp"
#include "record/schema.hpp"
#include "yaml/tree.hpp"

namespace asystent::casebook {
namespace {

namespace fs = std::filesystem;

void put_text(Node& node, std::string_view key, const std::optional<std::string>& text) {
  if (text) put(node, key, scalar_node(*text));
}

/// Looks into the office.
Node node_of(const NewOffice& office) {
  Node node = mapping_node();
  put(node, "asystent", scalar_node("1"));
  put_text(node, "language", office.language);
  Node address = mapping_node();
  put_text(address, "name", office.name);
  put_text(address, "head", office.head);
  put(node, "office", std::move(address));
  std::pmr::vector<Node> assistants;
  for (const auto& [id, name] : office.assistants) {
    Node& assistant = assistants.emplace_back(mapping_node());
    put(assistant, "id", scalar_node(id));
    put(assistant, "name", scalar_node(name));
  }
  put(node, "assistants", list_node(std::move(assistants)));
  return node;
}

} // namespace

/// A list of no assistants is written too: the key is required.
std::variant<std::string, std::vector<Finding>> office_text(const NewOffice& office) {
  std::string text = canonical_file(node_of(office), entity_of<Office>());
  if (office.assistants.empty()) text += "assistants: []\n";
  auto read = read_office(std::string(settings_file_name), text);
  if (!read.value) return std::move(read.problems);
  return text;
}

bool has_office(const fs::path& folder) {
  return !read_file(folder, std::string(settings_file_name)).problem.has_value();
}

std::optional<fs::path> outer_folder(const fs::path& folder) {
  auto above = fs::weakly_canonical(folder).parent_path();
  while (!fs::exists(above)) above = above.parent_path();
  return find_upwards(above);
}

void found(const fs::path& folder, const std::string& office_text) {
  make_folder(folder);
  make_directories_inside(folder, families_folder);
  if (read_file(folder, ".gitignore").problem) create_file(folder, ".gitignore", ignored_by_git);
  create_file(folder, std::string(settings_file_name), office_text);
}

} // namespace asystent::casebook
