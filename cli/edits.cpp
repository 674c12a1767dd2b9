#include "cli/edits.hpp"

#include "edit/intended.hpp"
#include "edit/path.hpp"

namespace asystent {
namespace {

const Node& root_of(Invocation& invocation, const Family& family) {
  return invocation.folder().document(family.file)->root();
}

/// The list at the end of the path; nullptr where its key is absent.
const Node* find_list(const Node& root, const Path& path) {
  const Path above(path.begin(), path.end() - 1);
  return node_at(root, above).find(std::get<std::string>(path.back()));
}

} // namespace

Change change_of(const Family& family, std::string done) {
  return {.file = family.file,
          .family = std::string(family.id->text),
          .edits = {},
          .record = {},
          .done = std::move(done)};
}

Edit insert_by_date(Invocation& invocation, const Family& family, const Path& list, std::string_view date_key,
                    Node item) {
  const Node* given = find_list(root_of(invocation, family), list);
  const std::string_view date = item.kind == Node::Kind::mapping ? text_of(item, date_key) : item.text;
  return InsertItem{list, sorted_index(given, date_key, date), std::move(item)};
}

Edit set_value(Invocation& invocation, const Family& family, const Entry& entry, std::string_view key,
               Node value) {
  return SetValue{path_to(root_of(invocation, family), entry.at), std::string(key), std::move(value)};
}

ExitStatus add_entry(Invocation& invocation, const Family& family, std::string_view list,
                     std::string_view date_key, Node entry, std::string done) {
  Change change = change_of(family, std::move(done));
  change.edits = {insert_by_date(invocation, family, {std::string(list)}, date_key, std::move(entry))};
  return make_change(invocation, std::move(change));
}

Edit set_once(Invocation& invocation, const Family& family, const Path& mapping, std::string_view key,
              Node value) {
  const Node* given = node_at(root_of(invocation, family), mapping).find(key);
  if (given != nullptr && !given->is_null())
    invocation.stop(ExitStatus::usage, "„{}” już jest w zapisie (wiersz {}); popraw je w pliku {}",
                    "`{}` is in the record already (line {}); correct it in the file {}", key, given->at.line,
                    family.file);
  return SetValue{mapping, std::string(key), std::move(value)};
}

} // namespace asystent
