#pragma once

#include "genogram/picture.hpp"
#include "model/family.hpp"
#include "show/look.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::genogram {

/// The people and institutions around a family on a day. Looks into the family that it was made from.
struct Ecomap {
  const Family* family = nullptr;
  Date day;
  std::vector<const Member*> household; // who live with the family
  std::vector<const Contact*> contacts; // those that hold, as in the record
};

Ecomap ecomap(const Family& family, Date day);

// The picture in three steps, as that of a genogram: ecomap_graph(), its layout by Graphviz (`dot -Tplain`),
// ecomap_svg(). What is personal is in it only where `look.names` says so: else contacts have numbers, and
// members their ids.

/// The graph in the DOT language. Holds no text of the record: nodes are numbered, the family is n1.
std::string ecomap_graph(const Ecomap& ecomap, const show::Look& look);

/// The picture. Throws std::runtime_error where `plain` is no layout of this graph.
std::string ecomap_svg(const Ecomap& ecomap, std::string_view plain, const show::Look& look,
                       Setting setting = Setting::file);

} // namespace asystent::genogram
