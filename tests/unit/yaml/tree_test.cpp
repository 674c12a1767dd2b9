#include "yaml/tree.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>

using namespace asystent;
using namespace asystent::yaml;

namespace {

Node scalar(std::string_view text, std::string_view key = {}) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.text = text;
  node.key = key;
  return node;
}

Node mapping(std::initializer_list<Node> children) {
  Node node;
  node.kind = Node::Kind::mapping;
  node.children = children;
  return node;
}

} // namespace

TEST_CASE("a value that takes another one's place takes its key, and where that stands") {
  Node root = mapping({scalar("x", "a"), scalar("y", "b")});
  root.children[1].key_at = {2, 1};
  Node other = scalar("z", "c");
  other.key_at = {7, 7};
  root.find("b")->set_value(other);
  CHECK(root.find("c") == nullptr);
  CHECK(root.find("b")->text == "z");
  CHECK(root.find("b")->key_at == Position{2, 1});
}

TEST_CASE("what is compared is the content of two values with the keys in it, not the keys of their own") {
  CHECK(same_content(scalar("x", "a"), scalar("x", "b")));
  CHECK(same_content(mapping({scalar("x", "a")}), mapping({scalar("x", "a")})));
  CHECK_FALSE(same_content(mapping({scalar("x", "a")}), mapping({scalar("x", "b")})));
  CHECK_FALSE(same_content(mapping({scalar("~", "a")}), mapping({scalar("", "b")})));
}

TEST_CASE("a tree stands in the memory that it is given, a copy of it elsewhere") {
  std::array<std::byte, 2048> bytes{};
  std::pmr::monotonic_buffer_resource memory(bytes.data(), bytes.size(), std::pmr::null_memory_resource());
  Node root(&memory);
  root.children.push_back(mapping({scalar("x", "a")}));
  const Node& child = root.children.front();
  CHECK(child.children.get_allocator().resource() == &memory);
  CHECK(child.children.front().key == "a");
  CHECK(child.children.front().children.get_allocator().resource() == &memory);
  const Node copy = root;
  CHECK(copy.children.front().children.get_allocator().resource() == std::pmr::get_default_resource());
}
