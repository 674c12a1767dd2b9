#include "folder/folder_error.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <string>

using namespace asystent;
using namespace asystent::folder;
using Kind = FolderError::Kind;

TEST_CASE("A folder error says what was tried, where and why, in both languages") {
  const FolderError error{Operation::write, "families/R-2026-001.yaml", ENOSPC};
  CHECK(error.message(Language::pl) ==
        "nie można zapisać pliku families/R-2026-001.yaml: brak miejsca na dysku");
  CHECK(error.message(Language::en) == "cannot write families/R-2026-001.yaml: No space left on device");
  CHECK(error.what() == error.message(Language::en));
  CHECK(error.error_number == ENOSPC);
  CHECK(error.path == "families/R-2026-001.yaml");
}

TEST_CASE("The usual answers of the system exist in Polish, the others stay in English") {
  for (const int number :
       {ENOSPC, EACCES, EROFS, EIO, EDQUOT, ENOENT, ENOTDIR, EEXIST, ENAMETOOLONG, ELOOP}) {
    const FolderError error{Operation::open, "x", number};
    const std::string english = error.message(Language::en);
    CAPTURE(english);
    CHECK(error.message(Language::pl).find(english.substr(english.find(':'))) == std::string::npos);
  }
  CHECK(FolderError{Operation::open, "x", EPIPE}.message(Language::pl) ==
        "nie można otworzyć pliku x: Broken pipe");
}

TEST_CASE("The system's answer decides the kind of a folder error") {
  CHECK(FolderError{Operation::open, "x", ENOENT}.kind == Kind::not_found);
  CHECK(FolderError{Operation::create, "x", EEXIST}.kind == Kind::exists);
  CHECK(FolderError{Operation::open, "x", EISDIR}.kind == Kind::not_regular);
  CHECK(FolderError{Operation::open, "x", ENXIO}.kind == Kind::not_regular);
  CHECK(FolderError{Operation::open, "x", EACCES}.kind == Kind::system);
}

TEST_CASE("Every operation and every refusal has its words in both languages") {
  for (int number = 0; number <= static_cast<int>(Operation::sync_directory); ++number) {
    const FolderError error{static_cast<Operation>(number), "x", Kind::changed};
    CHECK(error.message(Language::pl).find("x: plik zmienił się") > 10);
    CHECK(error.message(Language::en).find("x: the file has changed") > 10);
  }
  for (int number = 1; number <= static_cast<int>(Kind::locked); ++number) {
    const FolderError error{Operation::open, "x", static_cast<Kind>(number)};
    CHECK(error.message(Language::pl).size() > std::string{"nie można otworzyć pliku x: "}.size());
    CHECK(error.message(Language::en).size() > std::string{"cannot open x: "}.size());
  }
}

TEST_CASE("A locked folder names its holder where it is known") {
  const LockHolder holder{"1234", "lipowo-3", "2026-02-03T15:00:00+0100", ""};
  const FolderError known{Operation::lock, "sprawy", Kind::locked, holder};
  CHECK(known.message(Language::pl) == "nie można zająć folderu sprawy: używa go inne polecenie "
                                       "(proces 1234 na komputerze lipowo-3, od 2026-02-03T15:00:00+0100)");
  CHECK(known.message(Language::en) == "cannot lock the folder sprawy: another command is using it "
                                       "(process 1234 on lipowo-3, since 2026-02-03T15:00:00+0100)");
  CHECK(FolderError{Operation::lock, "sprawy", Kind::locked}.message(Language::pl) ==
        "nie można zająć folderu sprawy: używa go inne polecenie");
}
