#include "markup/html.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::markup;

TEST_CASE("attributes are escaped, and those without a value left out") {
  CHECK(element("a", {{"href", "x\"y"}, {"class", ""}}, "<b>z</b>") == "<a href=\"x&quot;y\"><b>z</b></a>");
  CHECK(page_link("family/R-1.html", "R<1>") == "<a href=\"family/R-1.html\">R&lt;1&gt;</a>");
}

TEST_CASE("a section is named by its heading") {
  CHECK(section("goals", "Cele & plan", "x") ==
        "<section id=\"goals\" aria-labelledby=\"goals-title\">\n"
        "<h2 id=\"goals-title\">Cele &amp; plan</h2>\nx\n</section>\n");
}

TEST_CASE("a table has headers of columns and rows") {
  PageTable table("Rodziny", {{"rodzina"}, {"dni", "number"}});
  CHECK(table.empty());
  table.add({{"R-1"}, {"4", "number late"}});
  CHECK_FALSE(table.empty());
  CHECK(table.text() == "<table>\n<caption class=\"unseen\">Rodziny</caption>\n"
                        "<thead><tr><th scope=\"col\">rodzina</th><th scope=\"col\" class=\"number\">dni</th>"
                        "</tr></thead>\n<tbody>\n"
                        "<tr><th scope=\"row\">R-1</th><td class=\"number late\">4</td></tr>\n"
                        "</tbody>\n</table>");
}
