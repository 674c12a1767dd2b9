#pragma once

// One edit as pieces of text: in lines or in brackets, as what is there is written.

#include "edit/edit.hpp"
#include "edit/shape.hpp"
#include "edit/splices.hpp"

namespace asystent::edit {

/// What an edit needs to know of the file as it is now.
struct State {
  const yaml::YamlFile& document;
  const SourceText source;
  const ValueShape shape;

  const yaml::Node& node(const Path& path) const { return node_at(document.root(), path); }
};

/// Of an edit that is arranged. Throws Refusal.
Splices splices_of(const State& state, const Edit& edit, LongText long_text);

/// The list or the value that it changes.
Path place_of(const Edit& edit);

} // namespace asystent::edit
