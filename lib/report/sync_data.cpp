#include "report/sync.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

using show::Json;

/// As the text has it: a day or a number tells of nobody.
Json json_of_value(const PrivateText& value, bool is_plain, const show::Look& look) {
  return show::json_of(is_plain ? show::shown_always(value) : show::shown(value, look));
}

Json json_of(const SyncClash& clash, const show::Look& look) {
  Json values = Json::array();
  for (const SyncValue& value : clash.values)
    values.push_back({{"list", show::json_of(std::string_view(clash.list))},
                      {"entry", json_of_value(clash.entry, clash.is_plain, look)},
                      {"key", show::json_of(std::string_view(value.key))},
                      {"ours", json_of_value(value.ours, value.is_plain, look)},
                      {"theirs", json_of_value(value.theirs, value.is_plain, look)}});
  return values;
}

Json json_of(std::span<const SyncConflict> conflicts, const show::Look& look) {
  Json all = Json::array();
  for (const SyncConflict& conflict : conflicts) {
    Json values = Json::array();
    for (const SyncClash& clash : conflict.clashes)
      for (Json& value : json_of(clash, look)) values.push_back(std::move(value));
    all.push_back({{"id", conflict.id},
                   {"laid", conflict.is_laid},
                   {"removed", conflict.is_removed_here    ? Json("here")
                               : conflict.is_removed_there ? Json("there")
                                                           : Json()},
                   {"values", std::move(values)}});
  }
  return all;
}

} // namespace

std::string sync_json(const SyncReport& report, const show::Look& look) {
  Json renumbered = Json::array();
  for (const auto& [from, to] : report.renumbered) renumbered.push_back({{"from", from}, {"to", to}});
  Json answer = show::document_of(look);
  answer["written"] = !report.is_rehearsal;
  answer["by_hand"] = report.by_hand;
  answer["unreadable"] = report.bad;
  answer["missing"] = report.missing;
  answer["came"] = report.came;
  answer["went"] = report.went;
  answer["renumbered"] = std::move(renumbered);
  answer["waiting"] = report.held_up;
  answer["conflicts"] = json_of(report.conflicts, look);
  answer["findings"] = show::json_of(report.brought, look);
  return show::document_text(answer);
}

std::string conflicts_json(std::span<const SyncConflict> conflicts, const show::Look& look) {
  Json answer = show::document_of(look);
  answer["conflicts"] = json_of(conflicts, look);
  return show::document_text(answer);
}

} // namespace asystent::report
