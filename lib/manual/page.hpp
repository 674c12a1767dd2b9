#pragma once

#include "text/language.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::manual {

// A page of the manual as data: `man` and `asystent help` show the same.

struct Item {
  std::string term;
  std::string text;
};

/// What stands below a heading: a text, then a list, then lines as they are.
struct Block {
  std::string heading = {}; // empty: none
  std::string text = {};
  std::vector<Item> items = {};
  std::vector<std::string> lines = {};
};

struct Section {
  Text title;
  std::vector<Block> blocks;
};

/// An item in both languages, as the tables of the pages have it.
struct Told {
  Text term;
  Text text;
};

std::vector<Item> items_of(std::span<const Told> table, Language language);

/// Lines as they are, of a table that is made before the program starts.
std::vector<std::string> lines_of(std::span<const std::string_view> table);

/// A section that is one table of items.
Section section_of(Text title, std::span<const Told> table, Language language);

struct Page {
  std::string name; // `asystent-visit`
  int number = 1;   // of the manual: 1 commands, 5 files, 7 what is promised
  std::string summary;
  std::vector<Section> sections;
  Text topic = {}; // what `asystent help` calls it beside its name; empty: nothing else
};

/// As `man` reads it (man(7)).
std::string roff_of(const Page& page, std::string_view version, Language language);

/// As a text of so many columns.
std::string text_of(const Page& page, std::size_t columns, Language language);

} // namespace asystent::manual
