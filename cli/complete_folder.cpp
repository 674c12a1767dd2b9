#include "cli/complete_folder.hpp"

#include "casebook/family_heads.hpp"
#include "model/enums.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

/// More nobody chooses from.
constexpr std::size_t most_families = 200;

} // namespace

CompleteFolder::CompleteFolder(const Environment& environment, std::string named)
    : environment_(environment), named_(std::move(named)) {}

std::filesystem::path CompleteFolder::place() const {
  if (!named_.empty()) return environment_.directory / named_;
  if (environment_.folder) return environment_.directory / *environment_.folder;
  const auto found = casebook::find_upwards(environment_.directory);
  // As for every command: somebody else's is taken only where it is named.
  if (!found || casebook::stranger_in(*found))
    throw Error(message("nie ma tu folderu spraw", "there is no case folder here"));
  return *found;
}

const casebook::OpenFolder& CompleteFolder::folder() {
  if (folder_) return *folder_;
  return folder_.emplace(place());
}

const casebook::Casebook& CompleteFolder::book() {
  if (book_ != nullptr) return *book_;
  source_ = std::make_unique<casebook::DiskSource>(folder());
  book_ = std::make_unique<casebook::Casebook>(*source_, environment_.clock);
  return *book_;
}

std::vector<Named> CompleteFolder::families(std::string_view beginning) {
  std::vector<Named> named;
  for (const auto& [id, name] : casebook::family_heads(folder(), beginning, most_families))
    named.push_back({id, printable(show::shown_always(name))}); // who types chooses by it
  return named;
}

std::vector<Named> CompleteFolder::assistants() {
  std::vector<Named> named;
  for (const Assistant& assistant : book().office().assistants)
    named.push_back({std::string(assistant.id->text), printable(show::shown_always(*assistant.name))});
  return named;
}

std::vector<Named> CompleteFolder::aliases() {
  std::vector<Named> named;
  for (const Alias& alias : book().office().aliases)
    named.push_back({std::string(alias.name), std::string(alias.words)});
  return named;
}

/// By its id, or by the one family whose id or name begins so.
std::optional<casebook::CaseFile> CompleteFolder::file_of(std::string_view family) {
  const auto heads = casebook::family_heads(folder(), family, 2);
  if (heads.empty()) return std::nullopt;
  auto read = book().one(heads.front().id);
  auto* file = std::get_if<casebook::CaseFile>(&read);
  return file == nullptr ? std::nullopt : std::optional(std::move(*file));
}

std::vector<Named> CompleteFolder::members(std::string_view family) {
  std::vector<Named> named;
  const auto file = file_of(family);
  if (!file) return named;
  for (const Member& member : file->family.members)
    named.push_back({std::string(show::shown_always(member.id->text)),
                     fmt::format("{}, {}", printable(show::shown_always(*member.name)),
                                 label(*member.role).in(book().office().language.value_or(Language::pl)))});
  return named;
}

std::vector<Named> CompleteFolder::goals(std::string_view family) {
  std::vector<Named> named;
  const auto file = file_of(family);
  const Plan* plan = file ? newest_plan(file->family) : nullptr;
  if (plan == nullptr) return named;
  for (const Goal& goal : plan->goals)
    named.push_back({std::string(*goal.id), printable(show::shown_always(*goal.goal))});
  return named;
}

} // namespace asystent::cli
