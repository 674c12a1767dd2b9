#include "casebook/settings.hpp"

#include "casebook/founding.hpp"
#include "casebook/transaction.hpp"
#include "edit/intended.hpp"
#include "rules/catalogue.hpp"
#include "rules/gate.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <array>

namespace asystent::casebook {
namespace {

/// A folder with another asystent.yaml.
class ChangedSettings final : public Source {
public:
  ChangedSettings(const Source& source, std::string text) : source_(source), text_(std::move(text)) {}

  FileText read(const std::string& name) const override {
    if (name != settings_file_name) return source_.read(name);
    FileText file;
    file.name = name;
    file.text = text_;
    return file;
  }
  Listing list(std::string_view subfolder) const override { return source_.list(subfolder); }
  std::vector<std::string> not_read() const override { return source_.not_read(); }

private:
  const Source& source_;
  std::string text_;
};

/// The mappings of asystent.yaml whose keys are settings, but those of assistants.
struct Section {
  std::string_view name; // empty: the file itself
  const record::Entity& (*entity)();
};

constexpr std::array sections{Section{"", &record::entity_of<Office>},
                              Section{"office", &record::entity_of<OfficeAddress>},
                              Section{"policy", &record::entity_of<PolicyAsWritten>}};

/// A list of entries or a mapping is no value that can be typed.
bool is_value(const record::Row& row) {
  using enum record::Shape;
  constexpr std::array others{entry, entries, labels, scale, aliases};
  return std::ranges::find(others, row.type->shape) == others.end() && row.key != "asystent";
}

std::optional<Setting> setting_in(const record::Entity& entity, edit::Path mapping, std::string_view key) {
  const record::Row* row = entity.find(key);
  if (row == nullptr || !is_value(*row)) return std::nullopt;
  return Setting{std::move(mapping), std::string(key), row->type};
}

edit::Path path_of(std::string_view section) {
  return section.empty() ? edit::Path() : edit::Path{std::string(section)};
}

/// A key alone: in whichever section has it, if just one does.
std::optional<Setting> setting_anywhere(std::string_view key) {
  std::optional<Setting> found;
  for (const Section& section : sections)
    if (auto here = setting_in(section.entity(), path_of(section.name), key)) {
      if (found) return std::nullopt;
      found = std::move(here);
    }
  return found;
}

std::optional<Setting> setting_of_assistant(const SettingsFile& file, std::string_view id,
                                            std::string_view key) {
  const auto& assistants = file.office().assistants;
  for (std::size_t i = 0; i < assistants.size(); ++i)
    if (assistants[i].id->text == id && key != "id")
      return setting_in(record::entity_of<Assistant>(), {std::string("assistants"), i}, key);
  return std::nullopt;
}

constexpr record::Type text_type{.shape = record::Shape::text};

/// What a path leads to from a node; nullptr where it leads nowhere.
const yaml::Node* walk(const yaml::Node* node, std::span<const edit::Step> path) {
  for (const edit::Step& step : path) {
    if (node == nullptr) return nullptr;
    const auto* name = std::get_if<std::string>(&step);
    node = name != nullptr ? node->find(*name) : &node->children[std::get<std::size_t>(step)];
  }
  return node;
}

bool is_mapping(const yaml::Node* node) { return node != nullptr && node->kind == yaml::Node::Kind::mapping; }

/// Whether the mapping is there, or an earlier edit of the change makes it.
bool is_there(const Change& change, const edit::Path& path) {
  if (is_mapping(walk(&change.tree(), path))) return true;
  return std::ranges::any_of(change.edits(), [&](const edit::Edit& edit) {
    const auto* set = std::get_if<edit::SetValue>(&edit);
    if (set == nullptr) return false;
    edit::Path made = set->mapping;
    made.emplace_back(set->key);
    return made.size() <= path.size() && std::equal(made.begin(), made.end(), path.begin()) &&
           is_mapping(walk(&set->value, std::span(path).subspan(made.size())));
  });
}

/// Where a mapping is not there yet it comes with the key, and so does the one above it.
edit::Edit edit_of(const Change& change, const Setting& setting, yaml::Node value) {
  edit::Path path = setting.mapping;
  std::string_view key = setting.key;
  while (!is_there(change, path)) {
    yaml::Node mapping = yaml::mapping_node();
    yaml::put(mapping, key, std::move(value));
    value = std::move(mapping);
    path.pop_back();
    key = std::get<std::string>(setting.mapping[path.size()]);
  }
  return edit::SetValue{std::move(path), std::string(key), std::move(value)};
}

/// Records that the new settings make unreadable, such as by an area that is gone.
bool makes_unreadable(const Finding& after, std::span<const Finding> before) {
  if (rules::info(after.id).group != FaultGroup::unreadable_record) return false;
  return std::ranges::none_of(
      before, [&](const Finding& old) { return old.id == after.id && old.place.file == after.place.file; });
}

} // namespace

SettingsFile open_settings(FileText file) {
  auto read = load_office(file);
  return {std::make_unique<yaml::YamlFile>(std::move(file.name), std::move(file.text)), std::move(read)};
}

bool Setting::is_list() const { return type->item != nullptr; }

bool Setting::is_date() const { return (is_list() ? type->item->shape : type->shape) == record::Shape::date; }

std::optional<Setting> setting_named(const SettingsFile& file, std::string_view name) {
  const auto dot = name.find('.');
  if (dot == std::string_view::npos) return setting_anywhere(name);
  const std::string_view holder = name.substr(0, dot);
  const std::string_view key = name.substr(dot + 1);
  if (key.empty()) return std::nullopt;
  if (holder == "areas" || holder == "scale" || holder == "aliases")
    return Setting{path_of(holder), std::string(key), &text_type};
  if (key.starts_with("data_protection."))
    return setting_in(record::entity_of<DataProtection>(),
                      {std::string("office"), std::string("data_protection")},
                      key.substr(std::string_view("data_protection.").size()));
  for (const Section& section : sections)
    if (!section.name.empty() && section.name == holder)
      return setting_in(section.entity(), path_of(holder), key);
  return setting_of_assistant(file, holder, key);
}

std::vector<std::string> names_of_settings() {
  std::vector<std::string> names;
  for (const Section& section : sections)
    for (const record::Row& row : section.entity().rows)
      if (is_value(row))
        names.push_back(section.name.empty() ? std::string(row.key)
                                             : fmt::format("{}.{}", section.name, row.key));
  return names;
}

void set(Change& change, const Setting& setting, std::span<const std::string> values) {
  change.add(edit_of(change, setting, change.value_of(*setting.type, values)));
}

SettingsProposal propose_settings(const Source& source, const Casebook& casebook, const Change& change) {
  const yaml::YamlFile& before = change.document();
  edit::EditResult edited = [&] {
    try {
      return edit::apply(before, change.edits(), record::entity_of<Office>());
    } catch (const edit::CannotEdit& error) {
      throw NotEditable(before.file(), error);
    }
  }();
  return propose_settings(source, casebook, before, edited.document->text(), edited.moves);
}

SettingsProposal propose_settings(const Source& source, const Casebook& casebook,
                                  const yaml::YamlFile& before, std::string after,
                                  const edit::NewPlaces& moves) {
  SettingsProposal proposal;
  proposal.before = before.text();
  proposal.after = std::move(after);
  const auto read = record::read_office(before.file(), proposal.after);
  proposal.problems = read.problems;
  if (!proposal.problems.empty()) return proposal;
  const ChangedSettings changed(source, proposal.after);
  const auto was = casebook.inspect(FoundLines::left_out).findings.all;
  const auto is = Casebook(changed, casebook.today()).inspect(FoundLines::left_out).findings.all;
  const rules::MovedEntries moved{before.file(), moves};
  for (const Finding* finding : rules::brought_in(was, is, {&moved, 1})) proposal.stopped.push_back(*finding);
  for (const Finding& finding : is)
    if (makes_unreadable(finding, was)) proposal.stopped.push_back(finding);
  return proposal;
}

} // namespace asystent::casebook
