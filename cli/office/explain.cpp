#include "cli/office/explain.hpp"

#include "report/json.hpp"
#include "rules/catalogue.hpp"
#include "show/message.hpp"
#include "show/text_table.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

namespace asystent {
namespace {

constexpr std::size_t page_width = 100;

std::vector<std::string_view> all_ids() {
  std::vector<std::string_view> ids;
  for (const Word& word : words<FindingId>) ids.push_back(word.word);
  return ids;
}

FindingId finding_named(const Invocation& invocation, const std::string& name) {
  if (const auto id = from_word<FindingId>(name)) return *id;
  const std::string_view near = nearest(name, all_ids());
  if (near.empty())
    invocation.stop(ExitStatus::usage, "nie ma ustalenia „{}”. Lista: asystent explain",
                    "there is no finding '{}'. The list: asystent explain", printable(name));
  invocation.stop(ExitStatus::usage, "nie ma ustalenia „{}”; czy chodziło o {}?",
                  "there is no finding '{}'; did you mean {}?", printable(name), near);
}

std::string list_of_findings(Language language) {
  TextTable table;
  for (const Word& word : words<FindingId>)
    table.add({{std::string(word.word)}, {std::string(word.label.in(language))}});
  return table.text({});
}

std::string indented(std::string_view yaml) {
  std::string text;
  for (const std::string_view line : lines_of(yaml))
    if (!line.empty()) text += fmt::format("    {}\n", line);
  return text;
}

/// What to do, for any family.
std::string general_advice(FindingId id, const Invocation& invocation) {
  Finding any;
  any.id = id;
  any.family = invocation.say("RODZINA", "FAMILY");
  any.assistant = invocation.say("ASYSTENT", "ASSISTANT");
  return advice(any, invocation.language(), invocation.today());
}

/// A paragraph, broken at words.
std::string paragraph(std::string text) {
  TextTable table(0, page_width);
  table.add({{std::move(text)}});
  return table.text({});
}

std::string explanation(FindingId id, const Invocation& invocation) {
  const FindingInfo& about = info(id);
  const Language language = invocation.language();
  std::string text = fmt::format("{} — {}\n\n", word(id), label(id).in(language));
  text += paragraph(std::string(about.meaning.in(language))) + "\n";
  text += paragraph(invocation.say("Podstawa: {}", "Basis: {}", about.basis.in(language)));
  text += invocation.say("Co zrobić: {}\n", "What to do: {}\n",
                         general_advice(id, invocation)); // commands stay whole
  if (is_refused(about))
    text += paragraph(
        invocation.say("Zapis, który by to wprowadził, jest odrzucany (--override zapisuje go z powodem).",
                       "A write that would bring it in is refused (--override saves it with the reason)."));
  text += invocation.say("\nŹle:\n", "\nBefore:\n") + indented(about.before);
  return text + invocation.say("\nDobrze:\n", "\nAfter:\n") + indented(about.after);
}

} // namespace

ExitStatus explain(Invocation& invocation) {
  const auto name = invocation.operand();
  const Language language = invocation.language();
  if (!name) {
    invocation.out = invocation.wants_json() ? findings_json(language) : list_of_findings(language);
    return ExitStatus::done;
  }
  const FindingId id = finding_named(invocation, *name);
  invocation.out = invocation.wants_json() ? explanation_json(id, general_advice(id, invocation), language)
                                           : explanation(id, invocation);
  return ExitStatus::done;
}

} // namespace asystent
