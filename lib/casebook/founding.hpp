#pragma once

#include "casebook/source.hpp"
#include "folder/folder.hpp"
#include "folder/open_folder.hpp"
#include "model/finding.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace asystent::casebook {

// Where case folders are, and how a new one is made.

using asystent::folder::find_upwards;
using asystent::folder::is_case_folder;
using asystent::folder::OpenFolder;
using asystent::folder::settings_file_name;
using asystent::folder::Stranger;
using asystent::folder::stranger_in;

/// The office of a new folder, as far as it is known.
struct NewOffice {
  std::optional<std::string> language;
  std::optional<std::string> name;
  std::optional<std::string> head;
  std::vector<std::pair<std::string, std::string>> assistants; // id and name
};

/// The text of its asystent.yaml, or why it could not be read again.
std::variant<std::string, std::vector<Finding>> office_text(const NewOffice& office);

/// Whether asystent.yaml is there and can be read.
bool has_office(const std::filesystem::path& folder);

/// The case folder that the new one would lie in: a folder inside another would be found in its place, or be
/// forgotten. `folder` need not exist.
std::optional<std::filesystem::path> outer_folder(const std::filesystem::path& folder);

/// The line that lets an editor find the schema of a file of the folder; empty where the folder has none.
std::string modeline(const Source& source, const std::string& file);

/// Makes the folder with what it needs, the schemas of its files too; what is there already stays. Throws
/// FolderError.
void found(const std::filesystem::path& folder, const std::string& office_text);

} // namespace asystent::casebook
