#pragma once

#include "genogram/family_tree.hpp"
#include "show/look.hpp"

#include <string>
#include <string_view>

namespace asystent {

// The picture of a family in three steps: the graph, its layout by Graphviz (`dot -Tplain`), the SVG. Names
// are in it only where `look.names` says so, else ids. In Polish, as all documents are.

/// The graph in the DOT language, for `dot -Tplain`. Holds no text of the record: nodes are numbered.
std::string genogram_graph(const Genogram& genogram, const Look& look);

/// The picture as an SVG file of its own. `plain`: what `dot -Tplain` made of the graph. Throws
/// std::runtime_error where that is no layout of this graph.
std::string genogram_svg(const Genogram& genogram, std::string_view plain, const Look& look);

} // namespace asystent
