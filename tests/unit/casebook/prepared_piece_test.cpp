#include "casebook/prepared_piece.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::casebook;

namespace {

NewEntry visit() { return NewEntry(entry_kind<Visit>); }

NewEntry read(EntryKind kind, std::string text) {
  auto piece = NewEntry::of_piece(kind, "piece", std::move(text));
  REQUIRE(std::holds_alternative<NewEntry>(piece));
  return std::get<NewEntry>(std::move(piece));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Each kind of entry that a command writes.
constexpr std::array kinds{
    entry_kind<Visit>,      entry_kind<Plan>,         entry_kind<Goal>,    entry_kind<Action>,
    entry_kind<Assessment>, entry_kind<Intervention>, entry_kind<Member>,  entry_kind<Diagnosis>,
    entry_kind<Consent>,    entry_kind<CourtPaper>,   entry_kind<Closure>, entry_kind<Monitoring>,
    entry_kind<Catalogue>,  entry_kind<Letter>,       entry_kind<Housing>, entry_kind<Family>,
    entry_kind<Assistant>,  entry_kind<WorklogEntry>, entry_kind<Debt>,    entry_kind<Placement>};

} // namespace

TEST_CASE("a prepared piece of each kind reads, and nothing in it counts") {
  for (const EntryKind kind : kinds)
    for (const Language language : {Language::pl, Language::en}) {
      NewEntry entry = read(kind, prepared_piece(NewEntry(kind), {.language = language, .head = {"x"}}));
      entry.erase_empty();
      CHECK_MESSAGE(entry.is_empty(), kind().name.en);
    }
}

TEST_CASE("a prepared piece has all keys of the field table, with words, but those of the program") {
  const std::string text = prepared_piece(visit(), {});
  for (const record::Row& row : entry_kind<Visit>().rows)
    CHECK_MESSAGE(has(text, fmt::format("\n{}:", row.key)) == (row.key != "override"), row.key);
  CHECK(has(text, "dom, biuro"));
  CHECK(has(prepared_piece(visit(), {.language = Language::en}), "home, office"));
  CHECK(has(text, "#   - who:"));
}

TEST_CASE("what is known stands in a prepared piece, and comes back the same") {
  NewEntry entry = visit();
  entry.put("date", "2026-11-20");
  entry.put("from", "15:00");
  entry.put("note", "a: b #c\n\nd");
  entry.put("place", "no");
  const std::vector<std::string> present{"anna", "kuba"};
  entry.put("present", present, {});
  NewEntry again = read(entry_kind<Visit>, prepared_piece(entry, {}));
  again.erase_empty();
  CHECK(again.keys().size() == 5);
  CHECK(again.text("note") == "a: b #c\n\nd");
  CHECK(again.text("place") == "no");
  CHECK(again.texts("present").size() == 2);
  again.keep_changed(read(entry_kind<Visit>, prepared_piece(entry, {})));
  CHECK(again.is_empty());
}

TEST_CASE("of an edited entry what is changed is kept, and what is taken out has no value") {
  const NewEntry before = read(entry_kind<Visit>, "place: a\nnote: b\ntasks: [3]\ngoals: [g1]\nkm:\n");
  NewEntry after = read(entry_kind<Visit>, "place: c\nnote: b\ntasks:\nkm: \nnext: 2026-12-01\n");
  after.keep_changed(before);
  CHECK(after.text("place") == "c");
  CHECK_FALSE(after.has("note"));
  CHECK(after.has("tasks"));
  CHECK_FALSE(after.has_content("tasks"));
  CHECK(after.has("goals"));
  CHECK_FALSE(after.has_content("goals"));
  CHECK_FALSE(after.has("km"));
  CHECK(after.text("next") == "2026-12-01");
}

TEST_CASE("of a whole record only the keys of the command are shown") {
  const std::string text = prepared_piece(NewEntry(entry_kind<Family>),
                                          {.keys = {{.key = "name", .is_required = true}, {.key = "phone"}}});
  CHECK(has(text, "\nname:"));
  CHECK(has(text, "(wymagane)\nname:"));
  CHECK(has(text, "\nphone:"));
  CHECK_FALSE(has(text, "\nvisits:"));
  CHECK_FALSE(has(text, "\nasystent:"));
}

TEST_CASE("hints stand above their key, and long comments are broken") {
  const std::string text = prepared_piece(visit(), {.hints = {{"present", {"  anna: Anna Kowalska"}}}});
  CHECK(has(text, "#   anna: Anna Kowalska\npresent:"));
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    CHECK(display_width(line) <= 78);
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
}

TEST_CASE("remarks stand above their lines and come out again") {
  const std::string text = "a: 1\nb:\n  c: x\n";
  const std::string marked =
      with_remarks(text, {{3, "wrong"}, {0, "all\nof it"}, {1, "first"}, {9, "beyond"}});
  CHECK(marked == "#!! all\n#!! of it\n#!! first\na: 1\nb:\n  #!! wrong\n  c: x\n#!! beyond\n");
  CHECK(without_remarks(marked) == text);
  CHECK(without_remarks("# own\nx: '#!! no'\n") == "# own\nx: '#!! no'\n");
  CHECK(without_remarks(with_remarks("a: 1", {{1, "x"}, {2, "y"}})) == "a: 1\n");
  CHECK(with_remarks("", {{1, "x"}}) == "#!! x\n");
}
