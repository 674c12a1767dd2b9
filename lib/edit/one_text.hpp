#pragma once

// Edits are told one after another, and each names its place in the result of those before it. Here they are
// told of the text as it is, so that it need not be read between them.

#include "edit/edit.hpp"

#include <optional>
#include <span>
#include <vector>

namespace asystent::edit {

/// An edit of the text as it is, and where what it makes comes in the tree with all edits.
struct EditOfText {
  Edit edit;
  Path place;
};

/// The same edits, in any order; nothing where one is about what another has made or changed. `root`
/// describes the mapping of the whole file. Throws CannotEdit, and std::logic_error for a path that leads
/// nowhere.
std::optional<std::vector<EditOfText>>
edits_of_one_text(const yaml::Node& before, std::span<const Edit> edits, const record::Entity& root);

} // namespace asystent::edit
