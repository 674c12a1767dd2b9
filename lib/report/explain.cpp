#include "report/explain.hpp"

#include "rules/catalogue.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/json.hpp"
#include "show/text_table.hpp"
#include "show/whole_commands.hpp"
#include "text/language.hpp"
#include "text/lines.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

/// What to do, for any family.
std::string general_advice(FindingId id, const show::Look& look) {
  Finding any;
  any.id = id;
  any.family = say(look.language, "RODZINA", "FAMILY");
  any.assistant = say(look.language, "ASYSTENT", "ASSISTANT");
  return show::advice(any, look.language, look.today);
}

/// A paragraph, broken at words.
std::string paragraph(std::string text, const show::Look& look) {
  show::TextTable table(0, show::text_width);
  table.add({{std::move(text)}});
  return table.text(look.style);
}

std::string indented(std::string_view yaml) {
  std::string text;
  for (const std::string_view line : lines_of(yaml))
    if (!line.empty()) text += fmt::format("    {}\n", line);
  return text;
}

/// The command that records what is due as done, for any family; null where it is no deadline.
show::Json command_of(const rules::FindingInfo& about, const show::Look& look) {
  if (!about.duty) return {};
  Deadline any;
  any.finding.id = about.id;
  any.finding.family = say(look.language, "RODZINA", "FAMILY");
  any.finding.date = any.finding.due = look.today;
  return show::mending_command(any, look);
}

/// How to print the papers that mend it, one a line, for any family.
std::string papers_text(const rules::FindingInfo& about, Language language) {
  std::string text;
  for (const std::string_view paper : about.papers)
    if (!paper.empty())
      text += say(language, "Dokument: asystent report document {} RODZINA\n",
                  "Document: asystent report document {} FAMILY\n", paper);
  return text;
}

show::Json papers_of(const rules::FindingInfo& about) {
  show::Json papers = show::Json::array();
  for (const std::string_view paper : about.papers)
    if (!paper.empty()) papers.push_back(paper);
  return papers;
}

show::Json title_of(FindingId id, Language language) {
  return {{"id", word(id)}, {"title", label(id).in(language)}};
}

} // namespace

std::string explanation_text(FindingId id, const show::Look& look) {
  const rules::FindingInfo& about = rules::info(id);
  const Language language = look.language;
  std::string text = show::broken_but_commands(fmt::format("{} — {}", word(id), label(id).in(language)),
                                               look.style.columns) +
                     "\n\n";
  text += paragraph(std::string(about.meaning.in(language)), look) + "\n";
  text += paragraph(say(language, "Podstawa: {}", "Basis: {}", about.basis.in(language)), look);
  text +=
      show::broken_but_commands(say(language, "Co zrobić: {}", "What to do: {}", general_advice(id, look)),
                                look.style.columns) +
      "\n";
  text += papers_text(about, language);
  if (rules::is_refused(about))
    text += paragraph(
        say(language, "Takiego wpisu program nie przyjmie, chyba że podasz powód: --override \"powód\".",
            "The program does not take such an entry unless you give a reason: --override \"reason\"."),
        look);
  text += say(language, "\nŹle:\n", "\nBefore:\n") + indented(about.before);
  return text + say(language, "\nDobrze:\n", "\nAfter:\n") + indented(about.after);
}

std::string findings_list_text(const show::Look& look) {
  show::TextTable table;
  for (const Word& word : words<FindingId>)
    table.add({{std::string(word.word)}, {std::string(word.label.in(look.language))}});
  return table.text(look.style);
}

std::string explanation_json(FindingId id, const show::Look& look) {
  const rules::FindingInfo& about = rules::info(id);
  const Language language = look.language;
  show::Json finding = title_of(id, language);
  finding["meaning"] = about.meaning.in(language);
  finding["basis"] = about.basis.in(language);
  finding["advice"] = general_advice(id, look);
  finding["command"] = command_of(about, look);
  finding["papers"] = papers_of(about);
  finding["refused"] = rules::is_refused(about);
  finding["before"] = about.before;
  finding["after"] = about.after;
  return show::document_text({{"asystent", 1}, {"finding", std::move(finding)}});
}

std::string findings_list_json(const show::Look& look) {
  show::Json findings = show::Json::array();
  for (const rules::FindingInfo& about : rules::catalogue()) {
    show::Json finding = title_of(about.id, look.language);
    finding["command"] = command_of(about, look);
    findings.push_back(std::move(finding));
  }
  return show::document_text({{"asystent", 1}, {"findings", std::move(findings)}});
}

} // namespace asystent::report
