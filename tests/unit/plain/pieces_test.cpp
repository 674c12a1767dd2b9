#include "tree_text.hpp"

#include <doctest/doctest.h>

using namespace asystent;
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

/// What the library gives for a pair and the `0: 0` behind it.
Node mapping_of(Pair pair) {
  Node node = block(Node::Kind::mapping, pair.at);
  const Position behind{pair.at.line + 1, pair.at.column};
  node.pairs = {std::move(pair), {"0", behind, scalar("0", behind)}};
  return node;
}

/// The same of an item and the `- 0: 0` behind it.
Node list_of(Node item, Position at) {
  Node last = block(Node::Kind::mapping, {at.line + 1, at.column + 2});
  last.pairs = {{"0", last.at, scalar("0", last.at)}};
  Node node = block(Node::Kind::sequence, at);
  node.items = {std::move(item), std::move(last)};
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
      read_with("a: 1\nb: !t\n  c:\n  - d\n\ne: 2\n", mapping_of({"b", {2, 1}, scalar("x", {2, 4})}));
  CHECK(read.pieces == Pieces{"2:0:b: !t\n  c:\n  - d\n\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 1@1:4, b@2:1 x@2:4, e@6:1 2@6:4}@1:1");
}

TEST_CASE("an item is a piece with all that is below it, also where its odd form is deep") {
  const Read read = read_with("a:\n- b:\n    - c: *d\n  e: f\n- g\n", list_of(scalar("x", {2, 3}), {2, 1}));
  CHECK(read.pieces == Pieces{"2:1:- b:\n    - c: *d\n  e: f\n- 0: 0\n"});
  CHECK(read.tree == "{a@1:1 [x@2:3, g@5:3]@2:1}@1:1");
}

TEST_CASE("a list below its key at the same column is part of the key's piece") {
  const Read read = read_with("a: !t\n- b\n- c\nd: 1\n", mapping_of({"a", {1, 1}, scalar("x", {1, 4})}));
  CHECK(read.pieces == Pieces{"1:0:a: !t\n- b\n- c\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 x@1:4, d@4:1 1@4:4}@1:1");
}

TEST_CASE("a piece at the end of a text without a last line break gets one") {
  const Read read = read_with("a: 1\nb: &x y", mapping_of({"b", {2, 1}, scalar("y", {2, 7})}));
  CHECK(read.pieces == Pieces{"2:0:b: &x y\n0: 0\n"});
  CHECK(read.tree == "{a@1:1 1@1:4, b@2:1 y@2:7}@1:1");
}

TEST_CASE("where the library finds an item wrong it is asked for the key, and then the whole is left to it") {
  const Read read = read_alone(odd_item);
  CHECK(read.pieces ==
        Pieces{"4:1:  - &y z\n    # c\n  - 0: 0\n", "2:0:b:\n  - x\n  - &y z\n    # c\n  - w\n0: 0\n"});
  CHECK(read.tree == "declined");
}

TEST_CASE("a quote that stays open beyond its piece leads to the whole being left") {
  const Read read = read_alone("a: \"x\nb: y\"\n");
  CHECK(read.pieces == Pieces{"1:0:a: \"x\n0: 0\n"});
  CHECK(read.tree == "declined");
}

TEST_CASE("an answer that reaches over the end of its piece, or holds more than one value, is not taken") {
  Node one = block(Node::Kind::mapping, {2, 1});
  one.pairs = {{"b", {2, 1}, scalar("x 0: 0", {2, 4})}};
  CHECK(read_with("a: 1\nb: &x y\n", one).tree == "declined");
  CHECK(read_with("a:\n- &x y\n", block(Node::Kind::sequence, {2, 1})).tree == "declined");
  Node three = mapping_of({"b", {2, 1}, scalar("y", {2, 7})});
  three.pairs.insert(three.pairs.begin(), three.pairs.front());
  CHECK(read_with("a: 1\nb: &x y\n", three).tree == "declined");
}

TEST_CASE("an answer that begins elsewhere, or in brackets, is not taken") {
  const Pair pair{"b", {2, 1}, scalar("y", {2, 7})};
  Node elsewhere = mapping_of(pair);
  elsewhere.at = {3, 1};
  CHECK(read_with("a: 1\nb: &x y\n", elsewhere).tree == "declined");
  Node in_brackets = mapping_of(pair);
  in_brackets.style = Node::Style::flow;
  CHECK(read_with("a: 1\nb: &x y\n", in_brackets).tree == "declined");
}
