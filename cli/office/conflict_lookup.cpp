#include "cli/office/conflict_lookup.hpp"

#include "casebook/family_heads.hpp"
#include "casebook/lookup.hpp"
#include "cli/office/sync_words.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace asystent::cli {
namespace {

using casebook::Fit;
using history::Choice;
using history::ConflictFile;
using history::OpenConflicts;

bool is_named(const ConflictFile& file, const std::string& typed) {
  return file.name == typed || file.name.ends_with("/" + typed) || file.name.ends_with("/" + typed + ".yaml");
}

/// All of one side; nothing where that has removed the file.
std::optional<std::string> text_of(const ConflictFile& file, Choice side) {
  return history::chosen_text(file, std::vector<Choice>(file.text.clashes.size(), side));
}

/// The name here, else there: the record itself cannot be read now, perhaps.
PrivateText name_of(const ConflictFile& file) {
  const auto here = text_of(file, Choice::ours);
  return casebook::family_name_in(here ? *here : text_of(file, Choice::theirs).value_or(std::string()));
}

/// As FAMILY is meant everywhere; another file by its name alone.
Fit fit_of(const ConflictFile& file, const std::string& typed, const casebook::Typed& family) {
  if (is_named(file, typed)) return Fit::same_id;
  const std::string id = casebook::family_of(file.name);
  if (id.empty()) return Fit::none;
  Fit best = family.fit_of_id(id);
  for (const Choice side : {Choice::ours, Choice::theirs}) {
    const PrivateText name = casebook::family_name_in(text_of(file, side).value_or(std::string()));
    best = std::min(best, family.fit_of_name(name));
  }
  return best;
}

/// Those that fit best what was typed.
std::vector<const ConflictFile*> files_meant(const OpenConflicts& conflicts, const std::string& typed) {
  const casebook::Typed family(typed);
  std::vector<const ConflictFile*> meant;
  Fit best = Fit::beginning;
  for (const ConflictFile& file : conflicts.files) {
    const Fit fit = fit_of(file, typed, family);
    if (fit < best) meant.clear();
    best = std::min(best, fit);
    if (fit == best) meant.push_back(&file);
  }
  return meant;
}

std::string names_of_families(const Output& output, const std::vector<const ConflictFile*>& files) {
  std::string names;
  for (const ConflictFile* file : files) {
    const PrivateText name = name_of(*file);
    names += names.empty() ? "" : ", ";
    names += printable(show::with_name(id_of_file(file->name), name, output.look()));
  }
  return names;
}

} // namespace

std::string names_of_files(const OpenConflicts& conflicts) {
  std::string names;
  for (const ConflictFile& file : conflicts.files)
    names += (names.empty() ? "" : ", ") + id_of_file(file.name);
  return names;
}

const ConflictFile& look_up_conflict(Call& call, const OpenConflicts& conflicts) {
  const std::string typed = call.options.operand().value_or("");
  if (typed.empty() && conflicts.files.size() == 1) return conflicts.files.front();
  if (typed.empty())
    call.output.stop(ExitStatus::usage, "podaj, którą rodzinę rozstrzygnąć: {}",
                     "say which family to settle: {}", names_of_files(conflicts));
  const auto files = files_meant(conflicts, typed);
  if (files.size() == 1) return *files.front();
  if (files.empty())
    call.output.stop(ExitStatus::usage, "„{}” nie ma sprzeczności do rozstrzygnięcia; mają ją: {}",
                     "'{}' has no conflict to settle; these have: {}", printable(typed),
                     names_of_files(conflicts));
  call.output.stop(ExitStatus::usage, "„{}” pasuje do kilku rodzin: {}. Podaj identyfikator",
                   "'{}' matches several families: {}. Give the id", printable(typed),
                   names_of_families(call.output, files));
}

} // namespace asystent::cli
