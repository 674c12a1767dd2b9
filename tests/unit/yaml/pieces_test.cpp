#include "tree_text.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::yaml;
using namespace asystent::test;

namespace {

Node scalar(std::string_view text, Position at) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = text;
  node.at = at;
  return node;
}

Node block(Node::Kind kind, Position at) {
  Node node;
  node.kind = kind;
  node.style = Node::Style::block;
  node.at = at;
  return node;
}

Node with_key(std::string_view key, Position at, Node value) {
  value.key = key;
  value.key_at = at;
  return value;
}

/// What the library gives for a key with its value and the `0: 0` behind it.
Node mapping_of(Node child) {
  Node node = block(Node::Kind::mapping, child.key_at);
  const Position behind{child.key_at.line + 1, child.key_at.column};
  node.children = {std::move(child), with_key("0", behind, scalar("0", behind))};
  return node;
}

/// The same of an item and the `- 0: 0` behind it.
Node list_of(Node item, Position at) {
  Node last = block(Node::Kind::mapping, {at.line + 1, at.column + 2});
  last.children = {with_key("0", last.at, scalar("0", last.at))};
  Node node = block(Node::Kind::sequence, at);
  node.children = {std::move(item), std::move(last)};
  return node;
}

using Pieces = std::vector<std::string>;

constexpr auto odd_item = "a: 1\nb:\n  - x\n  - &y z\n    # c\n  - w\nc: 2\n";

} // namespace

TEST_CASE("only the item with an odd form is given to the library, with its line and its depth") {
  const Read read = read_with(odd_item, list_of(scalar("z", {4, 8}), {4, 3}));
  CHECK(read.pieces == Pieces{"4:1:  - &y z\n    # c\n  - 0: 0\n"});
  CHECK(read.tree == "{a@1:1 1@1:4, b@2:1 [x@3:5, z@4:8, w@6:5]@3:3, c@7:1 2@7:4}@1:1");
}

TEST_CASE("only the top-level key with an odd form is given to the library") {
  const Read read =
      read_with("a: 1\nb: !t\n  c:\n  - d\n\ne: 2\n", mapping_of(with_key("b", {2, 1}, scalar("x", {2, 4}))));
  CHECK(read.pieces == Pieces{"2:0:b: !t\n  c:\n  - d\n\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 1@1:4, b@2:1 x@2:4, e@6:1 2@6:4}@1:1");
}

TEST_CASE("a key deep in the record is a piece of its own") {
  const Read read = read_with("a:\n- b: 1\n  c:\n    d: *e\n    f: 2\n- g\n",
                              mapping_of(with_key("d", {4, 5}, scalar("x", {4, 8}))));
  CHECK(read.pieces == Pieces{"4:3:    d: *e\n    0: 0\n"});
  CHECK(read.tree == "{a@1:1 [{b@2:3 1@2:6, c@3:3 {d@4:5 x@4:8, f@5:5 2@5:8}@4:5}@2:3, g@6:3]@2:1}@1:1");
}

TEST_CASE("a key behind a dash does not begin its line, so that the item is the piece, with all below it") {
  const Read read = read_with("a:\n- b: *c\n  d:\n    - e\n- f\n", list_of(scalar("x", {2, 3}), {2, 1}));
  CHECK(read.pieces == Pieces{"2:1:- b: *c\n  d:\n    - e\n- 0: 0\n"});
  CHECK(read.tree == "{a@1:1 [x@2:3, f@5:3]@2:1}@1:1");
}

TEST_CASE("a list below its key at the same column is part of the key's piece") {
  const Read read =
      read_with("a: !t\n- b\n- c\nd: 1\n", mapping_of(with_key("a", {1, 1}, scalar("x", {1, 4}))));
  CHECK(read.pieces == Pieces{"1:0:a: !t\n- b\n- c\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 x@1:4, d@4:1 1@4:4}@1:1");
}

TEST_CASE("a piece at the end of a text without a last line break gets one") {
  const Read read = read_with("a: 1\nb: &x y", mapping_of(with_key("b", {2, 1}, scalar("y", {2, 7}))));
  CHECK(read.pieces == Pieces{"2:0:b: &x y\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 1@1:4, b@2:1 y@2:7}@1:1");
}

TEST_CASE(
    "where the library finds a piece wrong it is asked for the next greater, and at last for the whole") {
  const Read read = read_alone(odd_item);
  CHECK(read.pieces ==
        Pieces{"4:1:  - &y z\n    # c\n  - 0: 0\n", "2:0:b:\n  - x\n  - &y z\n    # c\n  - w\n0: 0\n"});
  CHECK(read.tree == "declined");
}

TEST_CASE("of many small pieces the item that they are in is one") {
  std::string text = "a:\n- b: 1\n  c:\n";
  std::vector<Node> answers;
  for (std::uint32_t line = 4; line < 21; ++line) {
    text += "    d: !t x\n";
    answers.push_back(mapping_of(with_key("d", {line, 5}, scalar("x", {line, 11}))));
  }
  answers.back() = list_of(scalar("y", {2, 3}), {2, 1});
  const Read read = read_with(text, answers);
  REQUIRE(read.pieces.size() == 17);
  CHECK(read.pieces[15].starts_with("19:3:    d: !t x\n"));
  CHECK(read.pieces[16].starts_with("2:1:- b: 1\n"));
  CHECK(read.tree == "{a@1:1 [y@2:3]@2:1}@1:1");
}

TEST_CASE("a long piece deep down is left to the item that it is in") {
  const std::string text = "a:\n- b: 1\n  c: !t " + std::string(4096, 'x') + "\n";
  const Read read = read_with(text, list_of(scalar("y", {2, 3}), {2, 1}));
  REQUIRE(read.pieces.size() == 1);
  CHECK(read.pieces[0].starts_with("2:1:- b: 1\n"));
}

TEST_CASE("a quote that stays open beyond its piece leads to the whole being left") {
  const Read read = read_alone("a: \"x\nb: y\"\n");
  CHECK(read.pieces == Pieces{"1:0:a: \"x\n0: 0\n"});
  CHECK(read.tree == "declined");
}

TEST_CASE("an answer that reaches over the end of its piece, or holds more than one value, is not taken") {
  Node one = block(Node::Kind::mapping, {2, 1});
  one.children = {with_key("b", {2, 1}, scalar("x 0: 0", {2, 4}))};
  CHECK(read_with("a: 1\nb: &x y\n", one).tree == "declined");
  CHECK(read_with("a:\n- &x y\n", block(Node::Kind::sequence, {2, 1})).tree == "declined");
  Node three = mapping_of(with_key("b", {2, 1}, scalar("y", {2, 7})));
  three.children.insert(three.children.begin(), three.children.front());
  CHECK(read_with("a: 1\nb: &x y\n", three).tree == "declined");
}

TEST_CASE("an answer that begins elsewhere, or in brackets, is not taken") {
  const Node child = with_key("b", {2, 1}, scalar("y", {2, 7}));
  Node elsewhere = mapping_of(child);
  elsewhere.at = {3, 1};
  CHECK(read_with("a: 1\nb: &x y\n", elsewhere).tree == "declined");
  Node in_brackets = mapping_of(child);
  in_brackets.style = Node::Style::flow;
  CHECK(read_with("a: 1\nb: &x y\n", in_brackets).tree == "declined");
}
