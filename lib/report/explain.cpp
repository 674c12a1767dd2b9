#include "report/explain.hpp"

#include "rules/catalogue.hpp"
#include "show/finding_text.hpp"
#include "show/json.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/lines.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

/// What to do, for any family.
std::string general_advice(FindingId id, const Look& look) {
  Finding any;
  any.id = id;
  any.family = say(look.language, "RODZINA", "FAMILY");
  any.assistant = say(look.language, "ASYSTENT", "ASSISTANT");
  return advice(any, look.language, look.today);
}

/// A paragraph, broken at words.
std::string paragraph(std::string text) {
  TextTable table(0, text_width);
  table.add({{std::move(text)}});
  return table.text({});
}

std::string indented(std::string_view yaml) {
  std::string text;
  for (const std::string_view line : lines_of(yaml))
    if (!line.empty()) text += fmt::format("    {}\n", line);
  return text;
}

Json title_of(FindingId id, Language language) {
  return {{"id", word(id)}, {"title", label(id).in(language)}};
}

} // namespace

std::string explanation_text(FindingId id, const Look& look) {
  const FindingInfo& about = info(id);
  const Language language = look.language;
  std::string text = fmt::format("{} — {}\n\n", word(id), label(id).in(language));
  text += paragraph(std::string(about.meaning.in(language))) + "\n";
  text += paragraph(say(language, "Podstawa: {}", "Basis: {}", about.basis.in(language)));
  text +=
      say(language, "Co zrobić: {}\n", "What to do: {}\n", general_advice(id, look)); // commands stay whole
  if (is_refused(about))
    text += paragraph(
        say(language, "Zapis, który by to wprowadził, jest odrzucany (--override zapisuje go z powodem).",
            "A write that would bring it in is refused (--override saves it with the reason)."));
  text += say(language, "\nŹle:\n", "\nBefore:\n") + indented(about.before);
  return text + say(language, "\nDobrze:\n", "\nAfter:\n") + indented(about.after);
}

std::string findings_list_text(Language language) {
  TextTable table;
  for (const Word& word : words<FindingId>)
    table.add({{std::string(word.word)}, {std::string(word.label.in(language))}});
  return table.text({});
}

std::string explanation_json(FindingId id, const Look& look) {
  const FindingInfo& about = info(id);
  const Language language = look.language;
  Json finding = title_of(id, language);
  finding["meaning"] = about.meaning.in(language);
  finding["basis"] = about.basis.in(language);
  finding["advice"] = general_advice(id, look);
  finding["refused"] = is_refused(about);
  finding["before"] = about.before;
  finding["after"] = about.after;
  return document_text({{"asystent", 1}, {"finding", std::move(finding)}});
}

std::string findings_list_json(Language language) {
  Json findings = Json::array();
  for (const FindingInfo& about : catalogue()) findings.push_back(title_of(about.id, language));
  return document_text({{"asystent", 1}, {"findings", std::move(findings)}});
}

} // namespace asystent
