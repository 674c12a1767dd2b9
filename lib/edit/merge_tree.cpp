#include "edit/merge_tree.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace asystent::edit::merging {
namespace {

bool is_there(const Choice& choice, Resolution resolution) {
  if (choice.take == Take::nothing) return false;
  return choice.take != Take::clash || resolved(choice, resolution);
}

yaml::Node tree_of_parts(const Choice& choice, Resolution resolution) {
  yaml::Node node;
  for (const Choice& part : choice.parts) {
    if (!is_there(part, resolution)) continue;
    yaml::Node& child = node.children.emplace_back(tree_of(part, resolution));
    child.key = part.key;
    node.kind = part.place == Place::pair ? yaml::Node::Kind::mapping : yaml::Node::Kind::sequence;
  }
  node.style = yaml::Node::Style::block;
  return node;
}

/// What tells an entry from others, in the words of the record.
std::string name_of(const yaml::Node& entry, const record::Entity* entity) {
  std::vector<std::string_view> words;
  const auto add = [&](std::string_view key) {
    const yaml::Node* value = entry.find(key);
    if (value != nullptr && value->kind == yaml::Node::Kind::scalar) words.push_back(value->text);
  };
  if (entity != nullptr)
    for (const std::string_view key : entity->merging.same.all()) add(key);
  return fmt::format("{}", fmt::join(words, " "));
}

/// A single value, or the lines of anything more.
std::string said(const Version& version) {
  if (!version) return {};
  if (version.node->kind == yaml::Node::Kind::scalar) return std::string(version.node->text);
  if (!version.part) return {};
  std::string text;
  for (const std::string& line : plain_lines(version, version.part->at, version.part->behind))
    text += line + "\n";
  return text;
}

class Collector {
public:
  void collect(const Choice& choice, Clash where) {
    if (choice.place == Place::item) {
      where.entry = name_of(choice);
      where.key.clear();
    } else if (choice.place == Place::pair && choice.shape.shape() == record::Shape::entries) {
      where.list = choice.key;
      where.entry.clear();
      where.key = choice.key;
    } else if (choice.place == Place::pair) {
      where.key = choice.key;
      if (where.list.empty()) where.list = choice.key;
    }
    if (choice.take == Take::clash)
      found.push_back(
          {choice.clash, where.list, where.entry, where.key, said(choice.ours), said(choice.theirs)});
    for (const Choice& part : choice.parts) collect(part, where);
  }

  std::vector<Clash> found;

private:
  static std::string name_of(const Choice& choice) {
    for (const Version* version : {&choice.base, &choice.ours, &choice.theirs})
      if (*version) return merging::name_of(*version->node, choice.shape.entity());
    return {};
  }
};

} // namespace

const Version& resolved(const Choice& clash, Resolution resolution) {
  if (resolution == Resolution::base) return clash.base;
  return resolution == Resolution::theirs ? clash.theirs : clash.ours;
}

yaml::Node tree_of(const Choice& choice, Resolution resolution) {
  if (choice.take == Take::parts) return tree_of_parts(choice, resolution);
  if (choice.take == Take::values) return arranged(tree_of_parts(choice, resolution), choice.shape);
  if (choice.take == Take::clash) return *resolved(choice, resolution).node;
  return *choice.taken().node;
}

std::vector<Clash> clashes_of(const Choice& file) {
  Collector collector;
  collector.collect(file, {});
  return std::move(collector.found);
}

} // namespace asystent::edit::merging
