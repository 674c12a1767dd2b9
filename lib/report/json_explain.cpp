#include "report/json.hpp"
#include "rules/catalogue.hpp"
#include "show/json_parts.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

Json title_of(FindingId id, Language language) {
  return {{"id", word(id)}, {"title", label(id).in(language)}};
}

} // namespace

std::string explanation_json(FindingId id, std::string_view advice, Language language) {
  const FindingInfo& about = info(id);
  Json finding = title_of(id, language);
  finding["meaning"] = about.meaning.in(language);
  finding["basis"] = about.basis.in(language);
  finding["advice"] = advice;
  finding["refused"] = is_refused(about);
  finding["before"] = about.before;
  finding["after"] = about.after;
  return document_text({{"asystent", 1}, {"finding", std::move(finding)}});
}

std::string findings_json(Language language) {
  Json findings = Json::array();
  for (const FindingInfo& about : catalogue()) findings.push_back(title_of(about.id, language));
  return document_text({{"asystent", 1}, {"findings", std::move(findings)}});
}

} // namespace asystent
