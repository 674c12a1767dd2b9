#include "model/disclosed.hpp"
#include "show/private.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace asystent;
using namespace asystent::show;

namespace {

Look look(bool names) { return {.language = Language::pl, .names = names, .style = {}, .today = {}}; }

std::string text_of(const std::vector<Cell>& row) {
  TextTable table;
  table.add(row);
  return table.text({});
}

} // namespace

// What is personal turns into no text by itself; the samples of tests/holes show what the compiler says.
static_assert(!std::is_convertible_v<Private, std::string_view>);
static_assert(!std::is_constructible_v<std::string, Private>);
static_assert(!std::is_convertible_v<std::string_view, Private>);
static_assert(!std::is_convertible_v<PrivateText, std::string>);

TEST_CASE("what is personal is shown where names are, else what stands in its place") {
  const Private name("Kowalscy");
  CHECK(shown(name, look(true)) == "Kowalscy");
  CHECK(shown(name, look(false)).empty());
  CHECK(shown(name, look(false), "…") == "…");
  CHECK(shown_always(name) == "Kowalscy");
}

TEST_CASE("a name stands behind the id, where there is one and names are shown") {
  CHECK(with_name("R-1", Private("Kowalscy"), look(true)) == "R-1 Kowalscy");
  CHECK(with_name("R-1", Private("Kowalscy"), look(true), "  ") == "R-1  Kowalscy");
  CHECK(with_name("R-1", Private(), look(true)) == "R-1");
  CHECK(with_name("R-1", Private("Kowalscy"), look(false)) == "R-1");
}

TEST_CASE("a table has one column less without names") {
  CHECK(text_of(family_cells("R-1", Private("Kowalscy"), look(true))) == "R-1  Kowalscy\n");
  CHECK(text_of(family_cells("R-1", Private("Kowalscy"), look(false))) == "R-1\n");
  CHECK(family_cells("R-1", Private(), look(true)).size() == 2);
}

TEST_CASE("a personal text can be compared, kept and joined") {
  const PrivateText kept(Private("kuba"));
  CHECK(Private(kept) == Private("kuba"));
  CHECK(Private("anna") < Private("kuba"));
  const std::vector<Private> children{Private("anna"), Private("kuba")};
  const PrivateText both = joined(children);
  CHECK(disclosed(Private(both)) == "anna, kuba");
  CHECK(joined({}).empty());
}
