#include "history/office_language.hpp"

#include "casebook/record_file.hpp"
#include "folder/folder.hpp"
#include "history/layout.hpp"

namespace asystent::history {
namespace {

std::optional<Language> language_in(folder::FileText file) try {
  const auto office = casebook::load_office(std::move(file));
  if (!office.value || !office.value->language) return std::nullopt;
  return Language(*office.value->language);
} catch (const Error&) {
  return std::nullopt;
}

const std::string settings(folder::settings_file_name);

} // namespace

std::optional<Language> language_of(const casebook::Source& folder) try {
  return language_in(folder.read(settings));
} catch (const Error&) {
  return std::nullopt;
}

std::optional<Language> language_of(const std::filesystem::path& folder) try {
  return language_in(folder::read_file(folder, settings));
} catch (const Error&) {
  return std::nullopt;
}

std::optional<Language> language_of(const Repository& repository, const std::string& commit) {
  auto told = repository.ask(folder::GitUse::looking, {"cat-file", "blob", commit + ":" + settings});
  return told.is_good() ? language_in(file_of(settings, std::move(told.text))) : std::nullopt;
}

} // namespace asystent::history
