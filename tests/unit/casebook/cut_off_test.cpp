#include "casebook/cut_off.hpp"
#include "casebook/keeping.hpp"
#include "folder_in_memory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace asystent;
using namespace asystent::test;
namespace fs = std::filesystem;

namespace {

/// A folder on the disk.
class DiskOffice {
public:
  explicit DiskOffice(const MapSource::Files& files) {
    std::string pattern = (fs::temp_directory_path() / "asystent-cut-off-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
    for (const auto& [name, text] : files) {
      fs::create_directories((path_ / name).parent_path());
      std::ofstream(path_ / name) << text;
    }
  }
  DiskOffice(const DiskOffice&) = delete;
  DiskOffice& operator=(const DiskOffice&) = delete;
  ~DiskOffice() { fs::remove_all(path_); }

  const fs::path& path() const { return path_; }
  std::vector<CutOff> found() const { return cut_off_renumberings(path_); }
  std::string text(const std::string& name) const {
    return DiskSource(folder::OpenFolder(path_)).read(name).text;
  }

private:
  fs::path path_;
};

std::string with_previous(const std::string& id, const std::string& previous) {
  return family_text(id, "Kowalscy") + "previous: " + previous + "\n";
}

/// R-2026-001 on its way to be R-2026-009; R-2026-002 still names it by its old id.
MapSource::Files cut_off() {
  return small_office({{file_of("R-2026-001"), with_previous("R-2026-009", "R-2026-001")},
                       {file_of("R-2026-002"), with_previous("R-2026-002", "'R-2026-001'   # dawna")}});
}

} // namespace

TEST_CASE("A renumbering that was cut off is found, and ended") {
  const DiskOffice office(cut_off());
  const auto found = office.found();
  REQUIRE(found.size() == 1);
  CHECK(found.front().file == file_of("R-2026-001"));
  CHECK(found.front().id == "R-2026-009");
  const auto written = finish_renumbering(office.path(), found.front());
  CHECK(written ==
        std::vector<std::string>{file_of("R-2026-002"), file_of("R-2026-001"), file_of("R-2026-009")});
  CHECK(office.text(file_of("R-2026-001")).empty());
  CHECK(office.text(file_of("R-2026-009")) == with_previous("R-2026-009", "R-2026-001"));
  CHECK(office.text(file_of("R-2026-002")).find("R-2026-009") != std::string::npos);
  CHECK(office.found().empty());
}

TEST_CASE("An id that is a slip of the hand is nobody's renumbering") {
  CHECK(DiskOffice(small_office()).found().empty());
  CHECK(DiskOffice(small_office({{file_of("R-2026-001"), family_text("R-2026-009", "Kowalscy")}}))
            .found()
            .empty());
  // The new id is somebody's.
  auto taken = cut_off();
  taken[file_of("R-2026-009")] = family_text("R-2026-009", "Zgasowie");
  CHECK(DiskOffice(taken).found().empty());
  // What cannot be read for another reason too.
  auto bad = cut_off();
  bad[file_of("R-2026-001")] += "x: 1\n";
  CHECK(DiskOffice(bad).found().empty());
}

TEST_CASE("doctor tells it, and --fix ends it") {
  const DiskOffice office(cut_off());
  const auto is_told = [](const Flaw& flaw) { return flaw.id == "cut-off-renumbering"; };
  const auto told = flaws(office.path());
  CHECK(std::ranges::count_if(told, is_told) == 1);
  const auto mended = mend(office.path(), std::chrono::milliseconds(1000));
  const auto flaw = std::ranges::find_if(mended, is_told);
  REQUIRE(flaw != mended.end());
  CHECK(flaw->is_mended);
  CHECK(flaw->written.size() == 3);
  const auto left = flaws(office.path());
  CHECK(std::ranges::none_of(left, is_told));
}
