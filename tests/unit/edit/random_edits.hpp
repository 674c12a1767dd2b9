#pragma once

#include "edit/edit.hpp"

#include <fmt/format.h>

#include <random>
#include <set>
#include <string>
#include <vector>

namespace asystent::test {

/// Changes a record somewhere, as people do: values, entries, words, comments. All that is new has a word of
/// its own, so that it can be found again.
class RandomEdits {
public:
  RandomEdits(std::uint32_t seed, std::string_view who) : random_(seed), who_(who) {}

  /// The record after so many changes, of the keys of the file that `is_wanted` lets pass.
  template <class Wanted>
  std::string edited(std::string text, int changes, Wanted is_wanted) {
    for (int i = 0; i < changes; ++i) text = changed(text, is_wanted);
    return text;
  }

  /// The words that it has written and not taken away again.
  std::vector<std::string> words_in(const std::string& text) const {
    std::vector<std::string> found;
    for (const std::string& word : words_)
      if (text.find(word) != std::string::npos) found.push_back(word);
    return found;
  }

private:
  using Path = edit::Path;

  struct Places {
    std::vector<std::pair<Path, std::string>> texts; // the mapping, and its key
    std::vector<Path> entries;                       // lists of mappings
    std::vector<Path> words;                         // lists of words
    std::vector<std::uint32_t> lines;                // where a key or dash begins
  };

  static void collect(const yaml::Node& node, const Path& path, Places& places) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const yaml::Node& child = node.children[i];
      Path inner = path;
      inner.push_back(edit::step_to(node, i));
      if (node.kind == yaml::Node::Kind::mapping && node.style == yaml::Node::Style::block)
        places.lines.push_back(child.key_at.line);
      if (node.kind == yaml::Node::Kind::mapping && child.kind == yaml::Node::Kind::scalar &&
          child.key != "id" && child.key != "asystent")
        places.texts.emplace_back(path, std::string(child.key));
      if (child.kind == yaml::Node::Kind::sequence && !child.children.empty())
        (child.children.front().kind == yaml::Node::Kind::mapping ? places.entries : places.words)
            .push_back(inner);
      collect(child, inner, places);
    }
  }

  template <class T>
  const T& any_of(const std::vector<T>& all) {
    return all[random_() % all.size()];
  }

  std::string new_word() { return words_.emplace_back(fmt::format("{}{}x", who_, words_.size())); }

  template <class Wanted>
  std::string changed(const std::string& text, Wanted is_wanted) {
    const yaml::YamlFile file("families/R-1.yaml", text);
    if (!file.problems().empty()) throw std::logic_error("an edit has broken the record");
    Places places;
    for (std::size_t i = 0; i < file.root().children.size(); ++i) {
      const yaml::Node& child = file.root().children[i];
      if (!is_wanted(child.key)) continue;
      places.lines.push_back(child.key_at.line);
      if (child.kind == yaml::Node::Kind::sequence && !child.children.empty() &&
          child.children.front().kind == yaml::Node::Kind::mapping)
        places.entries.push_back({std::string(child.key)});
      collect(child, {std::string(child.key)}, places);
    }
    try {
      return one_change(file, places);
    } catch (const edit::CannotEdit&) {
      return text; // written in a way that is not edited
    }
  }

  std::string one_change(const yaml::YamlFile& file, const Places& places) {
    switch (random_() % 8) {
    case 0:
    case 1: {
      if (places.texts.empty()) return file.text();
      const auto& [path, key] = any_of(places.texts);
      const std::string word = new_word();
      return applied(file, edit::SetValue{path, key, yaml::scalar_node(word)});
    }
    case 2: {
      if (places.entries.empty()) return file.text();
      const Path& list = any_of(places.entries);
      return applied(file,
                     edit::RemoveItem{list, random_() % edit::node_at(file.root(), list).children.size()});
    }
    case 3:
    case 4:
      return places.entries.empty() ? file.text() : with_entry(file, any_of(places.entries));
    case 5:
      return places.words.empty() ? file.text() : with_word(file, any_of(places.words));
    case 6:
      return places.lines.empty() ? file.text() : with_line(file, any_of(places.lines));
    default:
      return places.texts.empty() ? file.text() : without_value(file, any_of(places.texts));
    }
  }

  static std::string applied(const yaml::YamlFile& file, const edit::Edit& change) {
    return edit::apply(file, std::vector{change}, record::entity_of<Family>()).document->text();
  }

  std::string with_entry(const yaml::YamlFile& file, const Path& list) {
    const yaml::Node& node = edit::node_at(file.root(), list);
    yaml::Node entry = any_of(std::vector<yaml::Node>(node.children.begin(), node.children.end()));
    std::vector<std::string> words;
    for (yaml::Node& child : entry.children)
      if (child.kind == yaml::Node::Kind::scalar && (random_() % 2 == 0 || child.key == "id"))
        words.push_back(new_word());
      else
        words.emplace_back();
    for (std::size_t i = 0; i < entry.children.size(); ++i)
      if (!words[i].empty()) entry.children[i].set_value(yaml::scalar_node(words[i]));
    const std::string own = new_word();
    yaml::put(entry, "note", yaml::scalar_node(own));
    return applied(file, edit::InsertItem{list, random_() % (node.children.size() + 1), entry});
  }

  std::string with_word(const yaml::YamlFile& file, const Path& list) {
    yaml::Node node = edit::node_at(file.root(), list);
    const std::string word = new_word();
    if (random_() % 3 == 0) node.children.erase(node.children.begin());
    node.children.insert(node.children.begin() +
                             static_cast<std::ptrdiff_t>(random_() % (node.children.size() + 1)),
                         yaml::scalar_node(word));
    const Path mapping(list.begin(), list.end() - 1);
    return applied(file, edit::SetValue{mapping, std::get<std::string>(list.back()), node});
  }

  /// A comment, an empty line, or both, above a key.
  std::string with_line(const yaml::YamlFile& file, std::uint32_t line) {
    std::size_t at = 0;
    for (std::uint32_t i = 1; i < line; ++i) at = file.text().find('\n', at) + 1;
    const std::size_t indent = file.text().find_first_not_of(" -", at) - at;
    std::string lines = random_() % 2 == 0 ? "\n" : "";
    if (random_() % 3 != 0) lines += std::string(indent, ' ') + "# " + new_word() + "\n";
    return std::string(file.text()).insert(at, lines);
  }

  static std::string without_value(const yaml::YamlFile& file, const std::pair<Path, std::string>& place) {
    return applied(file, edit::SetValue{place.first, place.second, yaml::Node{}});
  }

  std::mt19937 random_;
  std::string who_;
  std::vector<std::string> words_;
};

} // namespace asystent::test
