#pragma once

#include "genogram/layout.hpp"
#include "genogram/picture.hpp"

#include <string>
#include <string_view>

namespace asystent::genogram {

// The picture of a family in three steps: genogram_graph(), its layout by Graphviz (`dot -Tplain`),
// genogram_svg(). Names are in it only where `look.names` says so, else ids. In Polish, as all documents are.

/// The picture. `plain`: what `dot -Tplain` made of the graph. Throws std::runtime_error where that is no
/// layout of this graph.
std::string genogram_svg(const Genogram& genogram, std::string_view plain, const show::Look& look,
                         Setting setting = Setting::file);

} // namespace asystent::genogram
