#include "document/addresses.hpp"

#include <doctest/doctest.h>

using namespace asystent::document;

namespace {

/// `where address` of each, with commas.
std::string in_page(std::string_view page) {
  std::string all;
  for (const ForeignAddress& found : addresses_in_page(page))
    all += (all.empty() ? "" : ", ") + found.where + (found.address.empty() ? "" : " ") + found.address;
  return all;
}

std::string in_style(std::string_view style) {
  std::string all;
  for (const ForeignAddress& found : addresses_in_style(style))
    all += (all.empty() ? "" : ", ") + found.where + (found.address.empty() ? "" : " ") + found.address;
  return all;
}

} // namespace

TEST_CASE("what stands in the page itself is no address") {
  for (const std::string_view page :
       {"<!DOCTYPE html><html lang=\"pl\"><meta charset=\"utf-8\"><title>a</title>", "<a href=\"#plan\">",
        "<A HREF = '#x'>", "<img src=data:image/png;base64,iVBORw0KGgo=>",
        "<img src=\" data:image/gif;base64,R0lGODlh \" alt=\"https://ops.example\">",
        "<img srcset=\"data:image/png;base64,iVBO 2x, #a 3x\">",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use "
        "xlink:href=\"#a\"/>",
        "<p title=\"url(http://x)\">1 < 2, see https://ops.example</p>", "<p style=\"fill: url(#a)\">",
        "<style>p { color: red } @page { margin: 0 }</style>", "<!-- a comment --> <![CDATA[x]]>",
        "<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3C/svg%3E\">",
        "<link rel=\"stylesheet\" href=\"data:text/css,p%7Bcolor:red%7D\">"})
    CHECK_MESSAGE(in_page(page).empty(), page << " → " << in_page(page));
}

TEST_CASE("each attribute that names a thing to load is refused, however it is written") {
  for (const std::string_view page : {"<img src=\"http://host/a.png\">",
                                      "<img src='//host/a'>",
                                      "<IMG\nSRC\n=\nfile:///etc/passwd>",
                                      "<img/src=a.png>",
                                      "<img src=\"\">",
                                      "<img src=\"logo.png\">",
                                      "<img src=\"/logo.png\">",
                                      "<img src=\"&#104;ttp://x\">",
                                      "<img src=\"ht\ttp://x\">",
                                      "<img src=\"\x01http://x\">",
                                      "<img srcset=\"data:image/png;base64,iVBO 1x, http://x 2x\">",
                                      "<img alt='>' src=x>",
                                      "<link rel=\"attachment\" href=\"file:///home/ewa/.ssh/id_ed25519\">",
                                      "<a href=\"https://x\">",
                                      "<a rel=attachment href=\"../key\">",
                                      "<video poster=x>",
                                      "<audio src=x>",
                                      "<input type=image src=x>",
                                      "<form action=http://x>",
                                      "<button formaction=http://x>",
                                      "<body background=x>",
                                      "<table background=x>",
                                      "<svg><image xlink:href=\"http://x\"/>",
                                      "<svg><use href=\"file.svg#a\"/>",
                                      "<svg><feImage href=x />",
                                      "<html manifest=x>",
                                      "<a ping=http://x>",
                                      "<blockquote cite=http://x>",
                                      "<p xml:base=\"http://x/\">",
                                      "<svg fill=\"url(http://x#a)\">",
                                      "<p style=\"background:url(x.png)\">",
                                      "<p style=\"background:&#117;rl&lpar;x.png)\">",
                                      "<p foo=\"http://x\">",

                                      "<p style='background:\\75 rl(x.png)'>",
                                      "<a href=\"javascript:x()\">",
                                      "<track src=x>",

                                      "<img src=\"{{family.name}}\">",
                                      "<img src=\"http://h/?{{family.name}}\">"})
    CHECK_MESSAGE(!in_page(page).empty(), page);
}

TEST_CASE("what loads or runs by what it is has no place in a page") {
  for (const std::string_view page :
       {"<script>fetch('http://x')</script>", "<SCRIPT >", "<iframe srcdoc=x>", "<object>", "<embed>",
        "<base>", "<meta http-equiv=\"refresh\" content=\"0;url=http://x\">", "<p onclick=\"x()\">",
        "<img onerror=x>", "<svg><animate attributeName=href to=http://x>", "<svg:script>",
        "<?xml-stylesheet href=\"x\"?>", "<!DOCTYPE html SYSTEM \"file:///x\">",
        "<!ENTITY a SYSTEM \"file:///x\">", "<frame>"})
    CHECK_MESSAGE(!in_page(page).empty(), page);
}

TEST_CASE("nothing hides a tag: not a comment, not a title, not a quotation of another tag") {
  for (const std::string_view page :
       {"<!-- <img src=http://x> -->", "<title><img src=http://x></title>",
        "<!-- <a title=\" --> <img src=http://x> <!-- \"> -->", "<p <img src=http://x>",
        "<style><img src=http://x></style>", "<style><!-- <style> --> @import 'x'</style>",
        "<p title=\"<img src=http://x>\">", "<noscript><img src=x></noscript>"})
    CHECK_MESSAGE(!in_page(page).empty(), page);
}

TEST_CASE("a style loads nothing either, whatever its escapes and comments") {
  for (const std::string_view style : {"p{background:url(http://x)}",
                                       "p{background:URL( 'x' )}",
                                       "p{background:u\\72l(x)}",
                                       "@import 'x';",
                                       "@IMPORT \"x\";",
                                       "@import url(x);",
                                       "@import/**/'x';",
                                       "@import /* a */ /* b */ \"x\";",
                                       "@\\69mport 'x';",
                                       "p{background:image-set('x' 1x)}",
                                       "p{background:-webkit-image-set(\"x\" 1x, url(#a) 2x)}",
                                       "p{background:cross-fade('x', #a)}",
                                       "p{background:image('x')}",
                                       "@font-face{src:url(a.woff)}",
                                       "p{background:src('x')}",
                                       "@import x",
                                       "@import",
                                       "/* url(x) */",
                                       "p{background:url({{family.name}})}",
                                       "p{background:url(/**/x)}",
                                       "p{background:url(\\68ttp://x)}",
                                       "p{background:url("})
    CHECK_MESSAGE(!in_style(style).empty(), style);
  for (const std::string_view style :
       {"p{background:url(#a)}", "p{background:url( \"data:image/png;base64,iVBO\" )}",
        "@import 'data:text/css,p%7B%7D';",
        "p{background:image-set('data:image/png;base64,iVBO' type('image/png') 1x)}",
        "p::before{content:'http://x'} @page{margin:0} @font-face{font-family:'a b'}",
        "@font-face{src:url(data:font/woff2;base64,d09GMg==) format('woff2')}"})
    CHECK_MESSAGE(in_style(style).empty(), style << " → " << in_style(style));
}

TEST_CASE("what stands in the page loads nothing either") {
  for (const std::string_view page :
       {"<link rel=stylesheet href=\"data:text/css,@import%20'http://x'\">",
        "<link rel=stylesheet href=\"data:text/css;base64,QGltcG9ydCAnaHR0cDovL3gn\">",
        "<img src=\"data:image/svg+xml,<svg><image href='http://x'/></svg>\">",
        "<img src=\"data:image/png,%3Csvg%3E%3Cimage href='file:///x'/%3E%3C/svg%3E\">",
        "<a href=\"data:text/html,<script>x</script>\">", "<img src=\"data:image/png,\xff\xfe<\">",
        "<link rel=stylesheet "
        "href=\"data:text/css,p{background:url(data:image/svg+xml,%253Csvg%253E%253Cimage "
        "href=x%253E)}\">"})
    CHECK_MESSAGE(!in_page(page).empty(), page);
}

TEST_CASE("each is told where it stands, and a hostile page is done in a moment") {
  const auto found = addresses_in_page("<p>\n<img src=\"x\">");
  REQUIRE(found.size() == 1);
  CHECK(found.front().index == 14);
  CHECK(found.front().where == "src");
  CHECK(addresses_in_style("a{}\n b{c:url(x)}").front().index == 12);
  for (const std::string_view piece :
       {"<a ", "<style>", "<a x=\"<a x='", "url(", "@import", "<", "&#", "image('#'", "\\", "url(#",
        "url(data:,", "<a href=\"data:,<a href='data:,"}) {
    std::string page;
    while (page.size() < 200'000) page += piece;
    addresses_in_page(page);
    page += ')';
    addresses_in_style(page);
  }
}
