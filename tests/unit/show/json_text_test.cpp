#include "show/json_text.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace asystent;
using show::Json;

namespace {

/// All kinds of values, empty ones and such that hold others.
Json everything() {
  return {{"text", "Żółw i „lis” – \"x\" \\ / \b\f\n\r\t\x01"},
          {"number", -12},
          {"big", 18446744073709551615ULL},
          {"real", 0.5},
          {"yes", true},
          {"nothing", nullptr},
          {"empty", {{"list", Json::array()}, {"object", Json::object()}, {"text", ""}}},
          {"list", {1, "dwa", {{"trzy", {4, Json::array({5})}}}, Json::array(), nullptr}},
          {"a \"key\"", 1}};
}

std::string written(const Json& value) {
  std::string out;
  show::append_json(out, value, 0);
  return out;
}

} // namespace

TEST_CASE("a document is written as the library would") {
  for (const Json& value : {everything(), Json::array(), Json::object(), Json(), Json("x"), Json(1)})
    CHECK(written(value) == value.dump(2));
}

TEST_CASE("every character below a blank is escaped as the library would") {
  for (char c = 0; c < ' '; ++c) CHECK(written(Json(std::string(3, c))) == Json(std::string(3, c)).dump());
}

TEST_CASE("what a terminal obeys is escaped, wherever it stands") {
  CHECK(written(Json("a\x7f\u009b\u202e\ufeffż")) == R"("a\u007f\u009b\u202e\ufeffż")");
  CHECK(written({{"k\u200b", 1}}) == "{\n  \"k\\u200b\": 1\n}");
}

TEST_CASE("what is not UTF-8 is replaced as the library would") {
  for (const char* text : {"a\xff\xc5", "\xe2\x80 z", "ż\xbc\"", "\xf0\x9f\x91"})
    CHECK(written(Json(text)) == Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

TEST_CASE("a document that is written piece by piece is the same") {
  for (const Json& items :
       {Json::array(), Json::array({everything()}), Json::array({1, everything(), "x"})}) {
    show::JsonText text({{"asystent", 1}, {"at", {{"commit", "x"}}}});
    text.begin_list("findings");
    for (const Json& item : items) text.add(item);
    text.end_list();
    text.add("summary", everything());
    CHECK(text.take() ==
          show::document_text(
              {{"asystent", 1}, {"at", {{"commit", "x"}}}, {"findings", items}, {"summary", everything()}}));
  }
  CHECK(show::JsonText(Json::object()).take() == "{}\n");
}
