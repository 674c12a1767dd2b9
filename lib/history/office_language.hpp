#pragma once

#include "casebook/source.hpp"
#include "history/repository.hpp"
#include "text/language.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace asystent::history {

// In which language an office is answered that no command has opened: by a hook, or in the past. Nothing
// where its asystent.yaml says none, cannot be read or is not there. None throws.

std::optional<Language> language_of(const casebook::Source& folder);
/// Of a folder on the disk.
std::optional<Language> language_of(const std::filesystem::path& folder);
/// Of the folder that a commit has at the top of the repository, whose objects may be nobody else's yet.
std::optional<Language> language_of(const Repository& repository, const std::string& commit);

} // namespace asystent::history
