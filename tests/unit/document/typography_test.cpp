#include "document/typography.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

using asystent::document::typeset;

namespace {

/// With `~` for a space and `=` for a hyphen at which no line ends.
std::string shown(std::string_view html) {
  std::string text = typeset(html);
  for (const auto& [sign, letter] : {std::pair{"\u00a0", "~"}, std::pair{"\u2011", "="}})
    for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at))
      text.replace(at, std::string_view(sign).size(), letter);
  return text;
}

void check_all(const std::vector<std::pair<std::string, std::string>>& samples) {
  for (const auto& [html, expected] : samples) CHECK(shown(html) == expected);
}

} // namespace

TEST_CASE("no line ends with a word of one letter") {
  check_all({{"kot i pies", "kot i~pies"},
             {"W domu, z lekcji (o których)", "W~domu, z~lekcji (o~których)"},
             {"a w domu", "a~w~domu"},
             {"„Z kim” &quot;U nas&quot;", "„Z~kim” &quot;U~nas&quot;"},
             {"ó tak", "ó~tak"},
             {"na co", "na co"},
             {"koniec z", "koniec z"},
             {"5 osób", "5 osób"},
             {"3 – dobrze", "3 – dobrze"}});
}

TEST_CASE("an abbreviation stays with its number") {
  check_all({{"art. 15 ust. 1 pkt 12", "art.~15 ust.~1 pkt~12"},
             {"(art. 8 ust. 3)", "(art.~8 ust.~3)"},
             {"Art. 109 § 4 i § 5", "Art.~109 §~4 i~§~5"},
             {"art. 6 ust. 1 lit. c i e", "art.~6 ust.~1 lit.~c~i~e"},
             {"z 2026 r. poz. 980)", "z~2026~r.~poz.~980)"},
             {"2018 r., poz. 1", "2018~r., poz.~1"},
             {"nr 5, Nr 6", "nr~5, Nr~6"},
             {"punkt 5, art. nowy", "punkt 5, art. nowy"},
             {"1 h 30 min, 20 zł", "1~h~30~min, 20~zł"},
             {"ul. Lipowa 3", "ul.~Lipowa 3"},
             {"rodzina p. Anny", "rodzina p.~Anny"}});
}

TEST_CASE("a date stays whole") {
  check_all({{"Lipowo, 20 listopada 2026 r.", "Lipowo, 20~listopada~2026~r."},
             {"do 3 lutego 2026 r.;", "do 3~lutego~2026~r.;"},
             {"listopad jest", "listopad jest"},
             {"w maju 2026", "w~maju 2026"}});
}

TEST_CASE("phone numbers and amounts are not broken") {
  check_all({{"tel. 600 100 216, dom", "tel.~600~100~216, dom"},
             {"22 100 20 30", "22~100~20~30"},
             {"4 860 zł", "4~860~zł"},
             {"3, 6, 11 i 2026 12", "3, 6, 11 i~2026 12"},
             {"18/26 600", "18/26 600"}});
}

TEST_CASE("case numbers, ids and postal codes are not broken") {
  check_all({{"sygn. III Nsm 18/26", "sygn.~III~Nsm~18/26"},
             {"sygn. akt III RNsm 18/26.", "sygn.~akt III~RNsm~18/26."},
             {"R-2026-001, 00-001 Lipowo", "R=2026=001, 00=001 Lipowo"},
             {"NK-A, 3-latek", "NK=A, 3=latek"},
             {"Kowalska-Nowak, pół-na-pół, - , a-", "Kowalska-Nowak, pół-na-pół, - , a-"}});
}

TEST_CASE("tags, attributes, styles, titles and pictures stay as they are") {
  for (const std::string_view html :
       {"<p title=\"i tak > 5 r. R-1\" aria-label='w domu R-2'>",
        "<style>p > a i b { margin: 0 R-1 }</style>", "<title>Plan z domu R-1</title>",
        "<svg><style>a b</style><text>w domu R-1</text></svg>", "<!DOCTYPE html>", "<p", "<p title=\"i b",
        "<style>a b", "i\nb", "z  dwóch", "i ", "<p>koniec i </p>", ""})
    CHECK(typeset(html) == html);
}

TEST_CASE("a text goes on over tags within a line, and begins anew after a style") {
  check_all({{"<p>plan z <span class=\"blank\"></span></p>", "<p>plan z~<span class=\"blank\"></span></p>"},
             {"<p>i tak<br>i b</p>", "<p>i~tak<br>i~b</p>"},
             {"<style>a b</style><p>w R-1", "<style>a b</style><p>w~R=1"},
             {"<b title=\"a b\">w domu</b> i tak", "<b title=\"a b\">w~domu</b> i~tak"}});
}

TEST_CASE("what is too long for a word may be broken, but not within a letter") {
  const std::string twenty = "&quot;zażółćgęśląjaźńa&amp;&lt;b";
  check_all({{twenty + twenty, twenty + "<wbr>" + twenty},
             {twenty + "a", twenty + "a"},
             {"&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&", "&&&&&&&&&&&&&&&&&&&&<wbr>&&&&&&&&&&&&&&&"}});
}

TEST_CASE("a long page is done in a moment") {
  std::string page;
  while (page.size() < 500'000) page += "i z w 5 r. R-1 <b> < \" ";
  CHECK(typeset(page).size() > page.size());
}
