#include "report/changes.hpp"

#include "report/record_change.hpp"
#include "show/json.hpp"
#include "text/csv.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

#include <vector>

namespace asystent::report {
namespace {

show::Json json_of_commit(const show::Commit& commit) {
  if (commit.id.empty()) return nullptr;
  return {{"commit", commit.id}, {"time", commit.time}};
}

std::string keys_of(const RecordChange& change) {
  std::string keys;
  for (const ValueChange& value : change.values) keys += (keys.empty() ? "" : " ") + value.key;
  return keys;
}

} // namespace

std::string changes_text(std::span<const FamilyChanges> families, const show::Look& look) {
  if (families.empty()) return say(look.language, "Nic się nie zmieniło.\n", "Nothing has changed.\n");
  std::string text;
  for (const FamilyChanges& family : families) {
    text += show::heading(printable(family.family), family.changes.size(), look);
    for (const RecordChange& change : family.changes) text += "  " + change_text(change, look) + "\n";
  }
  return text;
}

std::string changes_csv(std::span<const FamilyChanges> families, const show::Look& look) {
  std::string text = csv_row(std::vector<std::string>{"family", "kind", "path", "entry", "date", "keys"});
  for (const FamilyChanges& family : families) {
    const auto json = changes_json(family.changes, look);
    for (std::size_t i = 0; i < family.changes.size(); ++i) {
      const RecordChange& change = family.changes[i];
      const auto& date = change.where.back().date;
      text += csv_row(std::vector<std::string>{family.family, json[i]["kind"], change.path,
                                               entry_text(change, look), date ? iso(*date) : "",
                                               keys_of(change)});
    }
  }
  return text;
}

std::string changes_json(std::span<const FamilyChanges> families, const ChangesBetween& between,
                         const show::Look& look) {
  show::Json document = show::document_of(look);
  document["from"] = json_of_commit(between.before);
  document["to"] = json_of_commit(between.after);
  document["families"] = show::Json::array();
  for (const FamilyChanges& family : families)
    document["families"].push_back(
        {{"family", family.family}, {"changes", changes_json(family.changes, look)}});
  return show::document_text(document);
}

} // namespace asystent::report
