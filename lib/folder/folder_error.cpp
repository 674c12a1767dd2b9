#include "folder/folder_error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace asystent::folder {

namespace {

using Kind = FolderError::Kind;

/// In the order of Operation.
constexpr std::array<Text, 12> operation_texts{{
    {"nie można otworzyć pliku", "cannot open"},
    {"nie można odczytać pliku", "cannot read"},
    {"nie można zapisać pliku", "cannot write"},
    {"nie można utrwalić na dysku pliku", "cannot bring safely to disk"},
    {"nie można zachować właściciela i uprawnień pliku", "cannot keep owner and mode of"},
    {"nie można zastąpić pliku", "cannot replace"},
    {"nie można utworzyć pliku", "cannot create"},
    {"nie można usunąć pliku", "cannot remove"},
    {"nie można zająć folderu", "cannot lock the folder"},
    {"nie można odczytać zawartości folderu", "cannot list the folder"},
    {"nie można utworzyć folderu", "cannot make the folder"},
    {"zmianę zapisano, ale nie można jej utrwalić na dysku w folderze",
     "the change is made, but cannot be brought safely to disk in the folder"},
}};
static_assert(operation_texts.size() == static_cast<std::size_t>(Operation::sync_directory) + 1);

/// In the order of Kind. A system's answer has the texts of its number instead.
constexpr std::array<Text, 12> kind_texts{{
    {"", ""},
    {"nie ma takiego pliku ani folderu", "no such file or folder"},
    {"już istnieje", "it exists already"},
    {"to nie jest zwykły plik", "not a regular file"},
    {"plik jest większy niż 8 MiB", "the file is larger than 8 MiB"},
    {"ścieżka prowadzi poza folder spraw", "the path leads outside the case folder"},
    {"plik ma kilka nazw (twarde dowiązania), zapis by je rozdzielił",
     "the file has several names (hard links), and a write would part them"},
    {"plik zmienił się od czasu odczytu, nic nie zapisano; powtórz polecenie",
     "the file has changed since it was read, nothing is written; run the command again"},
    {"plik jest właśnie zapisywany przez inny program, nic nie zapisano; zamknij go i powtórz polecenie",
     "another program is saving the file, nothing is written; close it and run the command again"},
    {"nie ma tego folderu: czy dysk jest podłączony, czy nazwa się nie zmieniła? Jeśli nie ma jeszcze żadnej "
     "rodziny, załóż go: mkdir families",
     "there is no such folder: is its disk there, has it got another name? If there is no family yet, make "
     "it: mkdir families"},
    {"używa go inne polecenie", "another command is using it"},
    {"folder o tej nazwie jest teraz inny niż na początku polecenia, nic nie zapisano; powtórz polecenie",
     "the folder of this name is another one now than when the command began, nothing is written; run the "
     "command again"},
}};
static_assert(kind_texts.size() == static_cast<std::size_t>(Kind::exchanged) + 1);

struct NumberText {
  int number;
  std::string_view pl;
};

constexpr NumberText number_texts[] = {
    {EACCES, "brak uprawnień"},
    {EBADF, "plik nie jest otwarty"},
    {EBUSY, "plik lub dysk jest zajęty"},
    {EDQUOT, "przekroczony przydział miejsca na dysku"},
    {EEXIST, "już istnieje"},
    {EFBIG, "plik byłby zbyt duży"},
    {EINVAL, "ten dysk na to nie pozwala"},
    {EIO, "błąd odczytu lub zapisu, sprawdź dysk"},
    {EISDIR, "to jest folder"},
    {ELOOP, "zbyt wiele dowiązań symbolicznych"},
    {EMFILE, "zbyt wiele otwartych plików"},
    {ENAMETOOLONG, "zbyt długa nazwa"},
    {ENFILE, "zbyt wiele otwartych plików w systemie"},
    {ENOENT, "nie ma takiego pliku ani folderu"},
    {ENOLCK, "system nie może dać blokady"},
    {ENOMEM, "brak pamięci"},
    {ENOSPC, "brak miejsca na dysku"},
    {ENOTDIR, "to nie jest folder"},
    {ENXIO, "to nie jest zwykły plik"},
    {EPERM, "operacja niedozwolona"},
    {EROFS, "dysk jest tylko do odczytu"},
    {ESTALE, "plik zniknął z serwera"},
};

Kind kind_of(int number) {
  switch (number) {
  case ENOENT:
    return Kind::not_found;
  case EEXIST:
    return Kind::exists;
  case EISDIR:
  case ENXIO:
    return Kind::not_regular;
  default:
    return Kind::system;
  }
}

std::string number_text(int number, Language language) {
  const auto* const row = std::ranges::find(number_texts, number, &NumberText::number);
  if (language == Language::pl && row != std::end(number_texts)) return std::string{row->pl};
  return std::system_category().message(number);
}

std::string holder_text(const LockHolder& holder, Language language) {
  if (holder.process.empty()) return {};
  if (!holder.program.empty() && language == Language::pl)
    return ": program „" + holder.program + "” (proces " + holder.process + ")";
  if (!holder.program.empty())
    return ": the program '" + holder.program + "' (process " + holder.process + ")";
  if (language == Language::pl)
    return " (proces " + holder.process + " na komputerze " + holder.host + ", od " + holder.since + ")";
  return " (process " + holder.process + " on " + holder.host + ", since " + holder.since + ")";
}

std::string operation_text(Operation operation, const std::filesystem::path& path, Language language) {
  const Text& text = operation_texts[static_cast<std::size_t>(operation)];
  return std::string{text.in(language)} + " " + path.string() + ": ";
}

Message number_message(Operation operation, const std::filesystem::path& path, int number) {
  const auto in = [&](Language language) {
    return operation_text(operation, path, language) + number_text(number, language);
  };
  return {in(Language::pl), in(Language::en)};
}

Message kind_message(Operation operation, const std::filesystem::path& path, Kind kind,
                     const LockHolder& holder) {
  const Text& text = kind_texts[static_cast<std::size_t>(kind)];
  const auto in = [&](Language language) {
    return operation_text(operation, path, language) + std::string{text.in(language)} +
           holder_text(holder, language);
  };
  return {in(Language::pl), in(Language::en)};
}

} // namespace

FolderError::FolderError(Operation tried, std::filesystem::path where, int number)
    : Error{number_message(tried, where, number)},
      operation{tried},
      path{std::move(where)},
      kind{kind_of(number)},
      error_number{number} {}

FolderError::FolderError(Operation tried, std::filesystem::path where, Kind why, LockHolder who)
    : Error{kind_message(tried, where, why, who)},
      operation{tried},
      path{std::move(where)},
      kind{why},
      holder{std::move(who)} {}

} // namespace asystent::folder
