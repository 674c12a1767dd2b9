#include "history/signing.hpp"

#include "folder/files.hpp"
#include "folder/replace.hpp"
#include "folder/user_place.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitUse;

constexpr std::array usual_keys = {"id_ed25519", "id_ecdsa", "id_rsa", "id_ed25519_sk", "id_ecdsa_sk"};

fs::path home() { return folder::variable("HOME").value_or("/"); }

bool is_file(const fs::path& file) {
  std::error_code ignored;
  return fs::is_regular_file(file, ignored);
}

/// `~/.ssh/key` and `~/.ssh/key.pub` are both that key; what names no file is a key of another kind.
fs::path public_half(const std::string& told) {
  if (told.empty()) return {};
  fs::path file = told.starts_with("~/") ? home() / told.substr(2) : fs::path(told);
  if (file.extension() != ".pub") file += ".pub";
  return file.is_absolute() && is_file(file) ? file : fs::path();
}

/// What would be more than one name in a line of signers, or a pattern of names.
bool is_one_name(std::string_view email) {
  return !email.empty() && email.find_first_of(" \t\"',*?!#\\") == std::string_view::npos;
}

folder::FileText signers_of(const Repository& repository) {
  return folder::read_file(repository.folder(), std::string(signers_file));
}

} // namespace

fs::path signing_key(const Repository& repository) {
  if (fs::path told = public_half(repository.setting("user.signingKey")); !told.empty()) return told;
  for (const char* name : usual_keys)
    if (const fs::path key = home() / ".ssh" / name; is_file(key) && is_file(key.string() + ".pub"))
      return key.string() + ".pub";
  return {};
}

std::string signer_line(const Repository& repository, const fs::path& key) {
  const std::string email = repository.setting("user.email");
  const std::string text = folder::read_input(key);
  const std::size_t kind = text.find(' ');
  if (!is_one_name(email) || kind == std::string::npos) return {};
  const std::size_t end = std::min(text.find_first_of(" \r\n", kind + 1), text.size());
  return fmt::format("{} namespaces=\"git\" {}", email, text.substr(0, end));
}

bool can_sign(const Repository& repository, const fs::path& key) {
  const auto variables = variables_of(identity_of_assistant("asystent", "asystent"));
  const auto tree = repository.ask(GitUse::writing, {"mktree"});
  if (!tree.is_good()) return false;
  const std::vector<std::string> words{"-c",
                                       "gpg.format=ssh",
                                       "-c",
                                       "user.signingKey=" + key.string(),
                                       "commit-tree",
                                       "-S",
                                       "-m",
                                       "trial",
                                       tree.text.substr(0, tree.text.find('\n'))};
  return repository.ask(GitUse::writing, words, {}, variables).is_good();
}

std::vector<CloneSetting> lacking_signing(const Repository& repository, const fs::path& key) {
  const auto own = CloneSettings::of(common_directory_of(repository.git_directory()));
  std::vector<CloneSetting> lacking{
      {"gpg.format", "ssh"},
      {"user.signingKey", key.string()},
      {"gpg.ssh.allowedSignersFile", (repository.folder() / signers_file).string()},
      {"asystent.sign", "true"}};
  std::erase_if(lacking, [&](const CloneSetting& one) { return own.value(one.name) == one.value; });
  return lacking;
}

bool lacks_signer(const Repository& repository, std::string_view line) {
  const std::string text = signers_of(repository).text;
  return std::ranges::none_of(lines_of(text), [&](std::string_view one) { return trimmed(one) == line; });
}

void add_signer(const Repository& repository, std::string_view line) {
  const folder::FileText file = signers_of(repository);
  if (file.problem && file.problem->kind == folder::FolderError::Kind::not_found)
    return folder::create_file(repository.folder(), file.name, fmt::format("{}\n", line));
  if (file.problem) throw folder::FolderError(*file.problem);
  const std::string_view end = file.text.empty() || file.text.ends_with('\n') ? "" : "\n";
  folder::replace_file(repository.folder(), file.name, file.text,
                       fmt::format("{}{}{}\n", file.text, end, line));
}

} // namespace asystent::history
