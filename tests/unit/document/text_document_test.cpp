#include "document/text_document.hpp"
#include "document/zip_archive.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using asystent::document::finished_text_document;
using asystent::document::on_a4;
using asystent::document::with_ruled_cells;
using asystent::document::ZipArchive;

std::string number(std::size_t value, int width) {
  std::string bytes;
  for (int i = 0; i < width; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xff);
  return bytes;
}

struct Stored {
  std::string name, content;
};

/// A zip file whose members are stored as they are; nobody looks at their check sums.
std::string zip_of(const std::vector<Stored>& members) {
  std::string bytes, directory;
  for (const auto& [name, content] : members) {
    const std::string facts = number(0, 2) + number(0, 2) + number(0, 8) + number(content.size(), 4) +
                              number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
    directory +=
        "PK\1\2" + number(20, 2) + number(20, 2) + facts + number(0, 10) + number(bytes.size(), 4) + name;
    bytes += "PK\3\4" + number(20, 2) + facts + name + content;
  }
  return bytes + directory + "PK\5\6" + number(0, 4) + number(members.size(), 2) + number(members.size(), 2) +
         number(directory.size(), 4) + number(bytes.size(), 4) + number(0, 2);
}

const std::string end = "</office:automatic-styles>";

} // namespace

TEST_CASE("cells of tables with heads get lines, others none") {
  const std::string bare = R"(<table:table table:name="A"><table:table-cell table:style-name="TableRowCell">)"
                           R"(TableRowCell</table:table-cell></table:table>)";
  const std::string ruled = with_ruled_cells(
      end + bare +
      R"(<table:table table:name="B"><table:table-header-rows>)"
      R"(<table:table-cell table:style-name="TableHeaderRowCell">Lp.</table:table-cell>)"
      R"(</table:table-header-rows><table:table-cell table:style-name="TableRowCell">"TableRowCell)"
      R"(</table:table-cell></table:table>)" +
      bare);
  CHECK(ruled.ends_with(
      end + bare +
      R"(<table:table table:name="B"><table:table-header-rows>)"
      R"(<table:table-cell table:style-name="RuledHeadCell">Lp.</table:table-cell>)"
      R"(</table:table-header-rows><table:table-cell table:style-name="RuledCell">"TableRowCell)"
      R"(</table:table-cell></table:table>)" +
      bare));
  CHECK(ruled.find(R"(style:name="RuledCell")") < ruled.find(end));
}

TEST_CASE("the paper is A4, margins of anything else stay") {
  CHECK(
      on_a4(
          R"(<a fo:margin-top="1in"/><style:page-layout-properties fo:margin-top="1in" fo:page-width="8.5in">)") ==
      R"(<a fo:margin-top="1in"/><style:page-layout-properties fo:margin-top="20mm" fo:page-width="210mm">)");
  CHECK(on_a4("nothing") == "nothing");
}

TEST_CASE("only content and styles of the document change") {
  const std::string odt =
      zip_of({{"mimetype", "text"}, {"content.xml", end}, {"styles.xml", "x"}, {"Pictures/0.svg", "<svg/>"}});
  const std::string finished = finished_text_document(odt);
  const auto archive = ZipArchive::read(finished);
  REQUIRE(archive);
  CHECK(archive->member("mimetype") == "text");
  CHECK(archive->member("content.xml") == with_ruled_cells(end));
  CHECK(archive->member("styles.xml") == "x");
  CHECK(archive->member("Pictures/0.svg") == "<svg/>");
  CHECK(!archive->member("other.xml"));
}

TEST_CASE("what is no such file, or is damaged, stays as it is") {
  const std::string odt = zip_of({{"content.xml", end}, {"styles.xml", std::string(300, 'x')}});
  CHECK(finished_text_document("") == "");
  CHECK(finished_text_document("<html>") == "<html>");
  for (std::size_t length = 0; length < odt.size(); ++length) {
    const std::string torn = odt.substr(0, length);
    CHECK(finished_text_document(torn) == torn);
  }
  // Whatever one byte says, nothing is read beyond the bytes: the sanitizers look.
  const std::string twice = finished_text_document(odt);
  for (std::size_t at = 0; at < twice.size(); ++at)
    for (const char byte : {'\0', '\x7f', '\xff'}) {
      std::string odd = twice;
      odd[at] = byte;
      finished_text_document(odd);
    }
}
