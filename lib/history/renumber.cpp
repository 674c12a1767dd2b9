#include "history/renumber.hpp"

#include "casebook/git.hpp"
#include "casebook/record_file.hpp"
#include "edit/edit.hpp"
#include "folder/folder.hpp"
#include "record/schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace asystent::history {
namespace {

using casebook::CaseFile;

/// The families that came in since `base`, and those that were changed: names of files in the folder.
std::vector<std::string> files_since(const Repository& repository, const std::string& base,
                                     const std::string& commit, const std::string& kinds) {
  const auto paths = folder::names_of_git(repository.look(
      {"diff-tree", "-r", "-z", "--name-only", "--no-renames", "--diff-filter=" + kinds, base, commit}));
  std::vector<std::string> names;
  for (const std::string& path : paths)
    if (path.starts_with(repository.prefix() + "families/"))
      names.push_back(path.substr(repository.prefix().size()));
  return names;
}

/// A record as a commit has it; nothing where it cannot be read.
std::optional<CaseFile> family_in(const TreeSource& source, const std::string& name) try {
  const auto office = casebook::load_office(source.read(std::string(folder::settings_file_name)));
  auto opened = casebook::open_family(source.read(name), *office.value);
  if (auto* file = std::get_if<CaseFile>(&opened)) return std::move(*file);
  return std::nullopt;
} catch (const casebook::BadOffice&) {
  return std::nullopt;
}

/// Another name is another family; the same one taken in twice is for people to settle.
bool are_two_families(const TreeSource& ours, const TreeSource& theirs, const std::string& name) {
  const auto here = family_in(ours, name);
  const auto there = family_in(theirs, name);
  return here && there && Private(*here->family.name) != Private(*there->family.name);
}

std::string with_value(const CaseFile& file, std::string_view key, const std::string& id) {
  const std::vector<edit::Edit> edits{
      edit::SetValue{.mapping = {}, .key = std::string(key), .value = yaml::scalar_node(id)}};
  return edit::apply(*file.document, edits, record::entity_of<Family>()).document->text();
}

/// Every id that a record on either side bears, or ever bore.
std::vector<std::string> taken_ids(const Repository& repository, const TreeSource& ours,
                                   const TreeSource& theirs) {
  std::vector<std::string> ids;
  const auto add = [&](const std::string& file) { ids.push_back(casebook::family_of(file)); };
  for (const TreeSource* side : {&ours, &theirs})
    for (const auto& [name, object] : side->objects()) add(name);
  const auto known = casebook::files_known_to_git(repository.folder(), casebook::families_folder,
                                                  casebook::Knowledge::history);
  for (const std::string& name : known.files) add(name);
  return ids;
}

/// Families that came in on both sides, in the same file with different texts.
std::vector<std::string> added_by_both(const Repository& repository, const std::string& base,
                                       const std::string& ours, const std::string& theirs) {
  const auto here = files_since(repository, base, ours, "A");
  if (here.empty()) return {};
  const auto there = files_since(repository, base, theirs, "A");
  std::vector<std::string> both;
  std::ranges::set_intersection(here, there, std::back_inserter(both));
  return both;
}

/// What becomes of the tree of one's own work.
class Renumbering {
public:
  Renumbering(ObjectTexts& texts, const std::string& ours, const std::string& theirs)
      : texts_(texts),
        ours_(texts, ours),
        theirs_(texts, theirs),
        taken_(taken_ids(texts.repository(), ours_, theirs_)) {}

  void look_at(const std::string& name) {
    if (!are_two_families(ours_, theirs_, name)) return;
    const std::string from = casebook::family_of(name);
    const std::string to = next_free_id(from, taken_);
    taken_.push_back(to);
    put(casebook::file_of_family(to), with_value(*family_in(ours_, name), "id", to));
    changes_.push_back({path_of(name), {}});
    families_.push_back({from, to});
  }

  /// Who names the family by its old id means the one that was here.
  void follow(const std::string& name) {
    const auto file = family_in(ours_, name);
    if (!file || !file->family.previous) return;
    for (const Renumbered& family : families_)
      if (file->family.previous->text == family.from && file->id() != family.from)
        put(name, with_value(*file, "previous", family.to));
  }

  const std::vector<Renumbered>& families() const { return families_; }
  const std::vector<TreeChange>& changes() const { return changes_; }

private:
  std::string path_of(const std::string& name) const { return texts_.repository().prefix() + name; }
  void put(const std::string& name, const std::string& text) {
    changes_.push_back({path_of(name), object_of_text(texts_.repository(), text)});
  }

  ObjectTexts& texts_;
  TreeSource ours_;
  TreeSource theirs_;
  std::vector<std::string> taken_;
  std::vector<Renumbered> families_;
  std::vector<TreeChange> changes_;
};

} // namespace

RenumberedWork renumbered_beside(ObjectTexts& texts, const std::string& base, const std::string& ours,
                                 const std::string& theirs) {
  const Repository& repository = texts.repository();
  const auto both = added_by_both(repository, base, ours, theirs);
  if (both.empty()) return {ours, {}};
  Renumbering renumbering(texts, ours, theirs);
  for (const std::string& name : both) renumbering.look_at(name);
  if (renumbering.families().empty()) return {ours, {}};
  for (const std::string& name : files_since(repository, base, ours, "AM")) renumbering.follow(name);
  const std::string tree = tree_with(repository, ours, renumbering.changes());
  // Only an aid of the merge: no branch will ever hold it.
  return {
      commit_of_tree(repository, tree, {&ours, 1}, "renumber", identity_of_assistant("asystent", "asystent")),
      renumbering.families()};
}

std::string next_free_id(const std::string& id, const std::vector<std::string>& taken) {
  const std::set<std::string> known(taken.begin(), taken.end());
  const std::size_t head = id.find_last_not_of("0123456789") + 1;
  const std::size_t width = id.size() - head;
  long number = width == 0 || width > 9 ? 1 : std::stol(id.substr(head));
  const std::string stem = width == 0 || width > 9 ? id + "-" : id.substr(0, head);
  for (;; ++number)
    if (std::string next = fmt::format("{}{:0{}}", stem, number, width > 9 ? 1 : width);
        !known.contains(next) && next != id)
      return next;
}

} // namespace asystent::history
