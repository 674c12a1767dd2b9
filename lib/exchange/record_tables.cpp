#include "exchange/record_tables.hpp"

#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace asystent::exchange {
namespace {

using record::Shape;

/// A kind of file: its folder, its mapping, how its own table and those below are called, and whose it is.
struct FileOf {
  std::string_view beginning; // of its path
  const record::Entity& (*root)();
  std::string_view table;
  std::string_view prefix; // of the tables below
  std::string_view owner;  // the column, and the key of the file that says it; empty: there is one file only
  std::string_view owner_key;
};

constexpr std::array files = std::to_array<FileOf>({
    {"families/", record::entity_of<Family>, "families", "", "family", "id"},
    {"worklog/", record::entity_of<Worklog>, "worklogs", "worklog_", "assistant", "assistant"},
    {"asystent.yaml", record::entity_of<Office>, "office", "office_", "", ""},
});

const yaml::Node* node_at(const yaml::Node& entry, std::span<const std::string_view> keys) {
  const yaml::Node* node = &entry;
  for (const std::string_view key : keys)
    if (node != nullptr) node = node->find(key);
  return node;
}

/// As the record has it; a sum with a point, a flag in small letters.
std::string text_of_value(const yaml::Node& node, const record::Type* type) {
  std::string text(node.text);
  if (type == nullptr) return text;
  if (type->shape == Shape::money) std::ranges::replace(text, ',', '.');
  if (type->shape == Shape::flag)
    for (char& c : text) c = static_cast<char>(c | 0x20);
  return text;
}

Cell cell_of(const yaml::Node* node, const record::Type* type) {
  if (node == nullptr || (type != nullptr && record::is_absent(*node, *type))) return {};
  if (node->kind == yaml::Node::Kind::scalar) return {text_of_value(*node, type)};
  Cell cell;
  for (const yaml::Node& item : node->children) cell.push_back(text_of_value(item, nullptr));
  return cell;
}

/// The tables of one layout, and the rows of its files.
class Rows {
public:
  Rows(const Layout& layout, const FileOf& file, std::vector<Table>& tables)
      : layout_(layout), file_(file), tables_(tables) {
    add_table(layout_, 0);
  }

  void add(const yaml::Node& root) {
    owner_ = file_.owner.empty() ? Cell{} : cell_of(root.find(file_.owner_key), nullptr);
    add_entry(layout_, root, "");
  }

private:
  /// Whether the column says what the column of the owner says already.
  bool is_owner(const Layout& layout, const LaidColumn& column) const {
    return &layout == &layout_ && !file_.owner.empty() && column.keys.size() == 1 &&
           column.keys.front() == file_.owner_key;
  }

  void add_table(const Layout& layout, int depth) {
    Table table{.name = layout.name, .columns = {}, .rows = {}};
    if (!file_.owner.empty()) table.columns.push_back({std::string(file_.owner)});
    if (depth > 0) table.columns.push_back({"entry"});
    if (depth > 1) table.columns.push_back({"parent"});
    for (const LaidColumn& column : layout.columns)
      if (!is_owner(layout, column)) table.columns.push_back(column.column);
    index_[&layout] = tables_.size();
    tables_.push_back(std::move(table));
    for (const Layout& below : layout.below) add_table(below, depth + 1);
  }

  std::vector<Cell> beginning(const std::string& entry, const std::string& parent) const {
    std::vector<Cell> row;
    if (!file_.owner.empty()) row.push_back(owner_);
    if (!entry.empty()) row.push_back({entry});
    if (!parent.empty()) row.push_back({parent});
    return row;
  }

  void add_entry(const Layout& layout, const yaml::Node& node, const std::string& entry) {
    const std::size_t dot = entry.rfind('.');
    auto row = beginning(entry, dot == std::string::npos ? "" : entry.substr(0, dot));
    for (const LaidColumn& column : layout.columns)
      if (!is_owner(layout, column)) row.push_back(cell_of(node_at(node, column.keys), column.type));
    tables_[index_.at(&layout)].rows.push_back(std::move(row));
    for (const Layout& below : layout.below)
      if (const yaml::Node* list = node_at(node, below.keys)) add_list(below, *list, entry);
  }

  void add_list(const Layout& layout, const yaml::Node& list, const std::string& above) {
    int number = 0;
    for (const yaml::Node& child : list.children) {
      const std::string entry = fmt::format("{}{}{}", above, above.empty() ? "" : ".", ++number);
      if (layout.is_mapping)
        add_pair(layout, child, entry, above);
      else
        add_entry(layout, child, entry);
    }
  }

  void add_pair(const Layout& layout, const yaml::Node& child, const std::string& entry,
                const std::string& above) {
    auto row = beginning(entry, above);
    row.push_back({std::string(child.key)});
    row.push_back(cell_of(&child, nullptr));
    tables_[index_.at(&layout)].rows.push_back(std::move(row));
  }

  const Layout& layout_;
  const FileOf& file_;
  std::vector<Table>& tables_;
  std::map<const Layout*, std::size_t> index_;
  Cell owner_;
};

} // namespace

std::vector<Table> record_tables(std::span<const std::unique_ptr<yaml::YamlFile>> documents,
                                 const std::string& office, bool personal) {
  const yaml::YamlFile settings("asystent.yaml", office);
  std::vector<Table> tables;
  for (const FileOf& file : files) {
    const Layout layout = layout_of(file.root(), std::string(file.table), file.prefix, personal);
    Rows rows(layout, file, tables);
    for (const auto& document : documents)
      if (document->file().starts_with(file.beginning)) {
        rows.add(document->root()); // made here: only the values were kept of it
        document->drop_tree();
      }
    if (settings.file() == file.beginning) rows.add(settings.root());
  }
  return tables;
}

} // namespace asystent::exchange
