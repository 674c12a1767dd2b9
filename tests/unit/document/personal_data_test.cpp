#include "document/access_keys.hpp"
#include "document/access_texts.hpp"
#include "document/builtin_files.hpp"
#include "document/kinds.hpp"
#include "document/template.hpp"
#include "record/record.hpp"
#include "support/field_table.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>

using namespace asystent::document;
using namespace asystent::record;
using namespace asystent::yaml;

namespace asystent {
namespace {

// Whoever adds a key to a family's record decides in lib/document/access_keys.hpp what the copy of a person's
// data (`dostep`, art. 15 RODO) does with it. What the table says is tried here with every key.

bool is_of(std::string_view path, std::string_view pattern) {
  if (!pattern.ends_with(".*")) return path == pattern;
  return path.starts_with(pattern.substr(0, pattern.size() - 1));
}

/// The key's own row, else that of the mapping it is in.
const AccessKey* decision_on(const test::Key& key) {
  const auto own = std::ranges::find(access_keys, std::string_view(key.path), &AccessKey::path);
  if (own != access_keys.end()) return &*own;
  const auto around =
      std::ranges::find_if(access_keys, [&](const AccessKey& row) { return is_of(key.path, row.path); });
  return around == access_keys.end() ? nullptr : &*around;
}

/// What somebody wrote as they liked: no list of words, no pattern, no reference.
bool is_free_text(const test::Key& key) {
  const Type& type = key.row->type->shape == Shape::list ? *key.row->type->item : *key.row->type;
  return type.shape == Shape::text || type.shape == Shape::texts;
}

std::vector<test::Key> family_keys() {
  std::vector<test::Key> keys = test::keys_of(entity_of<Family>());
  std::erase_if(keys, [](const test::Key& key) {
    return key.row->type->entity != nullptr || key.row->key == "override";
  });
  return keys;
}

std::string whole_contract() {
  return test::text_of(std::string(ASYSTENT_TESTS_DIR) + "/reading/good/the-whole-contract.yaml");
}

constexpr std::string_view marker = "Zdzisława Wrzosa";

/// The sample with the marker where the first value of the key stands; of a text of several lines in the
/// first.
std::string sample_with_marker(const test::Key& key) {
  const YamlFile sample("families/R-2026-001.yaml", whole_contract());
  const auto values = test::values_at(sample.root(), key.path);
  REQUIRE_MESSAGE(!values.empty(), key.path);
  const Node* value = values.front();
  while (value->kind == Node::Kind::sequence || value->kind == Node::Kind::mapping)
    value = &value->children.at(0);
  const std::string line(value->text.substr(0, value->text.find('\n')));
  std::string changed = sample.text();
  // The places of a value are its line and its column; the column is before a quote, or that of a `|`.
  std::size_t at = 0;
  for (std::size_t passed = 1; passed < value->at.line; ++passed) at = changed.find('\n', at) + 1;
  at = changed.find(line, at);
  REQUIRE_MESSAGE(at != std::string::npos, key.path);
  changed.replace(at, line.size(), marker);
  return changed;
}

DocumentRequest request_of(const Office& office, const Policy& policy, const Family& family,
                           const Member& member) {
  return {.office = office,
          .policy = policy,
          .date = *parse_iso("2026-11-20"),
          .family = &family,
          .member = &member};
}

/// The copy by a template that prints all that it can get, and by the program's own.
std::string printed(const DocumentRequest& request) {
  const DocumentKind& kind = *find_kind("dostep");
  std::vector<Partial> partials;
  for (const BuiltinFile& file : builtin_files())
    if (file.name.starts_with("_"))
      partials.push_back({std::string(file.name.substr(0, file.name.find('.'))),
                          {std::string(file.name), file.name == "_style.css" ? "" : std::string(file.text)}});
  const TemplateFields fields = document_fields(kind, request);
  const Template own{"dostep.html", std::string(find_builtin_file("dostep.html")->text)};
  const Template greedy{"dostep.html",
                        "{{family.name}}{{family.address}}{{family.phone}}{{#family.members}}{{name}}"
                        "{{/family.members}}{{person.whereabouts}}{{person.address}}{{person.role}}"};
  return print_template(own, partials, fields).html + print_template(greedy, partials, fields).html;
}

bool has_marker(const std::string& text) { return text.find(marker) != std::string::npos; }

/// In the list for the head to decide: its number; none where it is not listed.
std::optional<int> number_of_marker(const DocumentRequest& request) {
  const auto texts = texts_to_decide(request);
  const auto found =
      std::ranges::find_if(texts, [](const AccessText& text) { return has_marker(text.text); });
  if (found == texts.end()) return std::nullopt;
  return static_cast<int>(found - texts.begin()) + 1;
}

} // namespace

TEST_CASE("of each key of a family's record it is decided what a copy of a person's data does with it") {
  for (const test::Key& key : family_keys()) CHECK_MESSAGE(decision_on(key) != nullptr, key.path);
}

TEST_CASE("no free text but the person's own name is a fact that needs no decision") {
  for (const test::Key& key : family_keys()) {
    const AccessKey* row = decision_on(key);
    if (row == nullptr || !is_free_text(key) || key.path == "members.name") continue;
    const bool tells_whose = key.path == "visits.agreed.who"; // an id of a member where it is the person's
    CHECK_MESSAGE((row->rule != AccessRule::fact || tells_whose), key.path);
  }
}

TEST_CASE("each row of the table is a key of the record, and what is decided has a label") {
  const auto keys = family_keys();
  for (const AccessKey& row : access_keys) {
    const bool is_known =
        std::ranges::any_of(keys, [&](const test::Key& key) { return is_of(key.path, row.path); });
    CHECK_MESSAGE(is_known, row.path);
    CHECK_MESSAGE((row.rule == AccessRule::decided) == !row.label.empty(), row.path);
  }
}

TEST_CASE("no free text is in a copy unless it was released, and what is decided is listed and released") {
  const Office office;
  const Policy policy(office.policy);
  int decided = 0;
  for (const test::Key& key : family_keys()) {
    if (!is_free_text(key) || key.path == "members.name") continue;
    CAPTURE(key.path);
    const auto read = read_family("families/R-2026-001.yaml", sample_with_marker(key), office);
    if (!read.value) continue; // an id that others refer to
    bool is_listed = false;
    for (const Member& member : read.value->members) {
      DocumentRequest request = request_of(office, policy, *read.value, member);
      CHECK_FALSE(has_marker(printed(request)));
      const auto number = number_of_marker(request);
      if (!number) continue;
      is_listed = true;
      request.released = {*number};
      CHECK(has_marker(printed(request)));
    }
    CHECK(is_listed == (decision_on(key)->rule == AccessRule::decided));
    decided += is_listed ? 1 : 0;
  }
  CHECK(decided == std::ranges::count(access_keys, AccessRule::decided, &AccessKey::rule));
}

TEST_CASE("the digest is another one as soon as the list says anything else") {
  const Office office;
  const Policy policy(office.policy);
  const auto before = read_family("families/R-2026-001.yaml", whole_contract(), office);
  const DocumentRequest first = request_of(office, policy, *before.value, before.value->members.front());
  const DocumentRequest second = request_of(office, policy, *before.value, before.value->members.back());
  const auto texts = texts_to_decide(first);
  REQUIRE(texts.size() > 2);
  const std::string digest = digest_of(first, texts);
  CHECK(digest.size() == 12);
  CHECK(digest_of(first, texts_to_decide(first)) == digest);
  CHECK(digest_of(second, texts) != digest);
  auto changed = texts;
  changed.back().text += ' ';
  CHECK(digest_of(first, changed) != digest);
  changed = texts;
  changed.erase(changed.begin());
  CHECK(digest_of(first, changed) != digest);
  changed = texts;
  std::swap(changed.front(), changed.back());
  CHECK(digest_of(first, changed) != digest);
}

} // namespace asystent
