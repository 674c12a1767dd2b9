#include "casebook/family_heads.hpp"

#include "casebook/record_file.hpp"
#include "folder/files.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

namespace asystent::casebook {
namespace {

/// What stands behind `name:` at the beginning of a line; without quotes. Not read as YAML: somebody finds
/// the family by it.
std::string name_in(std::string_view text) {
  constexpr std::string_view key = "name:";
  std::size_t at = text.starts_with(key) ? 0 : text.find("\nname:");
  if (at == std::string_view::npos) return {};
  at += text[at] == '\n' ? 1 + key.size() : key.size();
  std::string_view name = trimmed(text.substr(at, text.find('\n', at) - at));
  if (name.size() > 1 && (name.front() == '"' || name.front() == '\'') && name.back() == name.front())
    name = name.substr(1, name.size() - 2);
  return std::string(name);
}

} // namespace

PrivateText family_name_in(std::string_view text) { return PrivateText(name_in(text)); }

std::vector<FamilyHead> family_heads(const folder::OpenFolder& folder, std::string_view beginning,
                                     std::size_t most) {
  const folder::RecordFiles files(folder, families_folder);
  const std::string wanted = fold(beginning);
  std::vector<FamilyHead> by_id;
  for (std::size_t i = 0; i < files.size() && by_id.size() < most; ++i)
    if (const std::string id = family_of(files.name(i)); fold(id).starts_with(wanted))
      by_id.push_back({id, PrivateText(name_in(files.read(i).text))});
  if (!by_id.empty()) return by_id;
  std::vector<FamilyHead> by_name;
  for (std::size_t i = 0; i < files.size() && by_name.size() < most; ++i)
    if (const std::string name = name_in(files.read(i).text); fold(name).starts_with(wanted))
      by_name.push_back({family_of(files.name(i)), PrivateText(name)});
  return by_name;
}

} // namespace asystent::casebook
