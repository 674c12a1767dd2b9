#include "history/age.hpp"

#include "folder/output_folder.hpp"
#include "folder/process.hpp"
#include "folder/user_place.hpp"
#include "text/lines.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::ProcessEnd;

ProcessEnd run(const std::string& program, const std::vector<std::string>& words, std::string_view input) {
  ProcessEnd end = folder::end_of_program(program, words, input, {"LC_ALL=C"});
  if (end.status == 127)
    throw GitError(message("{} nie jest zainstalowany (Debian: apt install age)",
                           "{} is not installed (Debian: apt install age)", program));
  return end;
}

bool is_key(std::string_view line) { return line.starts_with("age1") || line.starts_with("ssh-"); }

[[noreturn]] void stop_keyless(const fs::path& file) {
  throw GitError(message("nie ma Twojego klucza do wymiany. Załóż go: age-keygen -o {0}, i dopisz siebie: "
                         "age-keygen -y {0} >> {1}",
                         "your key for the exchange is not there. Make it: age-keygen -o {0}, and add "
                         "yourself: age-keygen -y {0} >> {1}",
                         file.string(), recipients_file));
}

[[noreturn]] void stop_given_away(const fs::path& file) {
  throw GitError(message("klucz {} leży tam, skąd trafi do innych; przenieś go poza folder spraw i folder "
                         "wymiany",
                         "the key {} lies where others get it; move it out of the case folder and of the "
                         "drop",
                         file.string()));
}

} // namespace

std::vector<std::string> recipients_in(std::string_view text) {
  std::vector<std::string> keys;
  for (std::string_view line : lines_of(text)) {
    line = trimmed(line);
    if (line.empty() || line.starts_with('#')) continue;
    if (!is_key(line))
      throw GitError(message("w {} jest wiersz, który nie jest kluczem age", "in {} a line is no key of age",
                             recipients_file));
    keys.emplace_back(line);
  }
  if (!keys.empty()) return keys;
  throw GitError(
      message("nie wiadomo, kto ma czytać wymianę: {0} nie ma kluczy. Dopisz swój: age-keygen -y "
              "PLIK-KLUCZA >> {0}, i klucze współpracowników",
              "nobody knows who is to read the exchange: {0} has no keys. Add your own: age-keygen "
              "-y KEY-FILE >> {0}, and those of your colleagues",
              recipients_file));
}

std::string encrypted(std::string_view bytes, const std::vector<std::string>& recipients) {
  std::vector<std::string> words{"--encrypt"};
  for (const std::string& key : recipients) words.insert(words.end(), {"--recipient", key});
  ProcessEnd end = run("age", words, bytes);
  if (end.status == 0) return std::move(end.out);
  throw GitError(message("age nie szyfruje: sprawdź klucze w {}",
                         "age does not encrypt: look at the keys in {}", recipients_file));
}

ReadingKey::ReadingKey(const fs::path& case_folder, const fs::path& drop)
    : file_(folder::variable("ASYSTENT_AGE_KEY").value_or(folder::settings_place("age.key").string())) {
  std::error_code ignored;
  if (!fs::exists(file_, ignored)) stop_keyless(file_);
  for (const fs::path& shared : {case_folder, drop})
    if (folder::is_at_or_inside(shared, file_)) stop_given_away(file_);
}

std::optional<std::string> ReadingKey::decrypted(std::string_view bytes) const {
  ProcessEnd end = run("age", {"--decrypt", "--identity", file_.string()}, bytes);
  if (end.status != 0) return std::nullopt;
  return std::move(end.out);
}

std::string ReadingKey::recipient() const {
  const ProcessEnd end = run("age-keygen", {"-y", file_.string()}, {});
  return end.status == 0 ? std::string(trimmed(end.out)) : std::string();
}

} // namespace asystent::history
