#include "report/word_lists.hpp"

#include "model/enums.hpp"
#include "show/json.hpp"
#include "show/text_table.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

constexpr auto lists = std::to_array<WordList>({
    {"tasks",
     "zadanie",
     {"zadania asystenta, art. 15 ust. 1", "tasks of the assistant, art. 15 ust. 1"},
     words<Task>},
    {"area",
     "obszar",
     {"obszary ocen, powodów i celów", "areas of scores, reasons and goals"},
     words<BuiltInArea>},
    {"area",
     "obszar_pracy",
     {"obszary pracy (visit add --area)", "areas of work (visit add --area)"},
     words<WorkArea>},
    {"kind", "rodzaj", {"rodzaje kontaktu", "kinds of contact"}, words<VisitKind>},
    {"outcome", "wynik", {"wynik kontaktu", "outcomes of a contact"}, words<Outcome>},
    {"role", "rola", {"role w rodzinie", "roles in the family"}, words<Role>},
    {"source", "zgłaszający", {"kto zgłosił", "source of the case"}, words<Source>},
    {"status", "stan_celu", {"stany celu", "statuses of a goal"}, words<GoalStatus>},
    {"conclusion", "wniosek", {"wnioski oceny", "conclusions of an assessment"}, words<Conclusion>},
    {"score", "ocena", {"oceny obszaru", "scores of an area"}, words<Score>},
    {"reason", "powód", {"powody zakończenia pracy", "reasons for the end of work"}, words<ClosureReason>},
    {"risk", "ryzyko", {"ryzyko", "risk"}, words<Risk>},
    {"service", "pomoc", {"rodzaje pomocy innych", "kinds of help that others give"}, words<ServiceKind>},
    {"intervention",
     "interwencja",
     {"rodzaje interwencji", "kinds of intervention"},
     words<InterventionKind>},
    {"placement", "piecza", {"miejsca poza rodziną", "places outside the family"}, words<PlacementKind>},
    {"placement_outcome",
     "koniec_pieczy",
     {"czym skończył się pobyt poza rodziną", "how a placement ended"},
     words<PlacementOutcome>},
    {"paper", "pismo_do_sądu", {"pisma do sądu", "papers for a court"}, words<PaperKind>},
    {"letter", "pismo", {"rodzaje pism", "kinds of letters"}, words<LetterKind>},
    {"effect", "efekt", {"efekt w monitorowaniu", "effect seen in monitoring"}, words<Effect>},
    {"decision",
     "decyzja",
     {"decyzja po monitorowaniu", "decision after monitoring"},
     words<MonitoringDecision>},
    {"tie", "więź", {"więź z osobą albo instytucją", "tie with a person or institution"}, words<Tie>},
    {"absence", "nieobecność", {"nieobecności asystenta", "absences of an assistant"}, words<AbsenceKind>},
    {"employment", "zatrudnienie", {"formy zatrudnienia", "forms of employment"}, words<Employment>},
    {"parental_authority", "władza", {"władza rodzicielska", "parental authority"}, words<ParentalAuthority>},
});

/// `zadania` for `zadanie`: most of a word is enough.
bool is_called(std::string_view known, const std::string& folded) {
  const std::string name = fold(known);
  return name == folded ||
         (folded.size() > 4 && name.substr(0, folded.size() - 1) == folded.substr(0, folded.size() - 1));
}

std::vector<const Word*> asked(const WordList& list, std::string_view word) {
  std::vector<const Word*> found;
  if (!word.empty()) {
    if (const Word* one = typed_word(list.words, word)) found.push_back(one);
    return found;
  }
  for (const Word& one : list.words) found.push_back(&one);
  return found;
}

} // namespace

std::span<const WordList> word_lists() { return lists; }

std::vector<const WordList*> lists_named(std::string_view name) {
  const std::string folded = fold(name);
  std::vector<const WordList*> found;
  for (const WordList& list : lists)
    if (is_called(list.name, folded) || is_called(list.polish, folded)) found.push_back(&list);
  return found;
}

std::string word_lists_text(const show::Look& look) {
  show::TextTable table;
  for (const WordList& list : lists)
    table.add(
        {{std::string(list.polish)}, {std::string(list.name)}, {std::string(list.title.in(look.language))}});
  return table.text(look.style);
}

std::string words_text(std::span<const WordList* const> lists_asked, std::string_view word,
                       const show::Look& look) {
  std::string text;
  for (const WordList* list : lists_asked) {
    const auto words = asked(*list, word);
    if (words.empty()) continue;
    if (!text.empty()) text += "\n";
    text += fmt::format("{}\n", list->title.in(look.language));
    show::TextTable table(2, show::text_width);
    for (const Word* one : words)
      table.add({{std::string(one->word)},
                 {std::string(one->polish)},
                 {std::string(one->label.in(look.language))}});
    text += table.text(look.style);
  }
  return text;
}

std::string words_json(std::span<const WordList* const> lists_asked, std::string_view word,
                       const show::Look& look) {
  show::Json all = show::Json::array();
  for (const WordList* list : lists_asked) {
    show::Json words = show::Json::array();
    for (const Word* one : asked(*list, word))
      words.push_back(
          {{"word", one->word}, {"polish", one->polish}, {"label", one->label.in(look.language)}});
    if (!words.empty())
      all.push_back(
          {{"list", list->name}, {"title", list->title.in(look.language)}, {"words", std::move(words)}});
  }
  return show::document_text({{"asystent", 1}, {"lists", std::move(all)}});
}

} // namespace asystent::report
