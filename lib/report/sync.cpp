#include "report/sync.hpp"

#include "show/finding_text.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::report {
namespace {

constexpr std::size_t most_listed = 12;

/// `R-2026-001, R-2026-004 … (and 5 more)`
std::string listed(std::span<const std::string> ids, Language language) {
  const auto some = ids.first(std::min(ids.size(), most_listed));
  std::string text = printable(fmt::format("{}", fmt::join(some, ", ")));
  if (some.size() < ids.size())
    text += say(language, " … (i jeszcze {})", " … (and {} more)", ids.size() - some.size());
  return text;
}

Count count_of(std::span<const std::string> ids) { return {static_cast<int>(ids.size())}; }

std::string came_line(const SyncReport& report, Language language) {
  if (report.came.empty()) return {};
  return report.is_rehearsal ? say(language, "Przyszłoby ({0} {0:zapis|zapisy|zapisów}): {1}\n",
                                   "Would come ({0} {0:record|records}): {1}\n", count_of(report.came),
                                   listed(report.came, language))
                             : say(language, "Przyszło ({0} {0:zapis|zapisy|zapisów}): {1}\n",
                                   "Came ({0} {0:record|records}): {1}\n", count_of(report.came),
                                   listed(report.came, language));
}

std::string went_line(const SyncReport& report, Language language) {
  if (report.went.empty()) return {};
  return report.is_rehearsal ? say(language, "Poszłoby ({0} {0:zapis|zapisy|zapisów}): {1}\n",
                                   "Would go ({0} {0:record|records}): {1}\n", count_of(report.went),
                                   listed(report.went, language))
                             : say(language, "Poszło ({0} {0:zapis|zapisy|zapisów}): {1}\n",
                                   "Went ({0} {0:record|records}): {1}\n", count_of(report.went),
                                   listed(report.went, language));
}

std::string by_hand_lines(const SyncReport& report, Language language) {
  std::string text;
  if (!report.by_hand.empty())
    text += report.is_rehearsal
                ? say(language, "Zmienione ręcznie, byłoby zatwierdzone: {}\n",
                      "Changed by hand, would be committed: {}\n", listed(report.by_hand, language))
                : say(language, "Zmienione ręcznie, zatwierdzono: {}\n", "Changed by hand, committed: {}\n",
                      listed(report.by_hand, language));
  if (!report.bad.empty())
    text += say(language, "Zmienione ręcznie i nie do odczytania, zostawiono: {}. Zobacz: asystent check\n",
                "Changed by hand and cannot be read, left as it is: {}. See: asystent check\n",
                listed(report.bad, language));
  if (!report.missing.empty())
    text +=
        say(language,
            "Zniknęło z dysku, a nie z historii: {}. Przywraca: git checkout -- PLIK, usuwa: git rm PLIK\n",
            "Gone from the disk, and not from the history: {}. Brought back by: git checkout -- FILE, "
            "removed by: git rm FILE\n",
            listed(report.missing, language));
  return text;
}

/// Paper may bear the old id.
std::string renumbered_lines(const SyncReport& report, const show::Look& look) {
  std::string text;
  for (const auto& [from, to] : report.renumbered)
    text +=
        look.style(show::Paint::yellow,
                   say(look.language,
                       "UWAGA: {0} nadano dwóm rodzinom. Ta stąd ma teraz {1}; popraw {0} na {1} na jej "
                       "papierach, {0} to odtąd rodzina współpracownika.",
                       "NOTE: {0} was given to two families. The one from here is {1} now; correct {0} to "
                       "{1} on its papers, {0} is the colleague's family from now on.",
                       from, to)) +
        "\n";
  return text;
}

std::string held_up_lines(const SyncReport& report, Language language) {
  if (report.held_up.empty()) return {};
  return say(
      language,
      "Zmienione ręcznie w trakcie, więc folder czeka: {}. Popraw albo zapisz i powtórz: asystent sync\n",
      "Changed by hand meanwhile, so the folder waits: {}. Mend or save it, and again: asystent sync\n",
      listed(report.held_up, language));
}

bool is_silent(const SyncReport& report) {
  return report.came.empty() && report.went.empty() && report.conflicts.empty() && report.held_up.empty() &&
         (report.by_hand.empty() || !report.is_rehearsal);
}

std::string shown_value(const PrivateText& value, bool is_plain, const show::Look& look) {
  if (value.empty()) return say(look.language, "(brak)", "(none)");
  // A day or a number tells of nobody.
  return printable(is_plain ? show::shown_always(value) : show::shown(value, look, "…"));
}

std::string_view word_or(const std::optional<Text>& word, const std::string& key, const show::Look& look) {
  return word ? word->in(look.language) : std::string_view(key);
}

/// `wpis dziennika 2026-11-20 15:00, notatka: `; empty where the place has no name.
std::string place_text(const SyncClash& clash, const SyncValue& value, const show::Look& look) {
  std::string place(word_or(clash.list_word, clash.list, look));
  if (!clash.entry.empty()) place += " " + shown_value(clash.entry, clash.is_plain, look);
  if (!place.empty() && !value.key.empty()) place += ", ";
  place += word_or(value.key_word, value.key, look);
  return place.empty() ? place : printable(place) + ": ";
}

std::string removal_text(const SyncConflict& conflict, Language language) {
  if (conflict.is_removed_here)
    return say(language, "  plik usunięto tutaj, a zmieniono tam\n",
               "  the file was removed here and changed there\n");
  if (conflict.is_removed_there)
    return say(language, "  plik zmieniono tutaj, a usunięto tam\n",
               "  the file was changed here and removed there\n");
  return {};
}

} // namespace

bool leaves_work(const SyncReport& report) {
  return !report.conflicts.empty() || !report.brought.empty() || !report.held_up.empty();
}

std::string brought_text(std::span<const Finding> brought, const show::Look& look) {
  if (brought.empty()) return {};
  const auto line = [&](const Finding& finding) { return show::finding_line(finding, look); };
  return say(look.language, "Nowe po scaleniu, nie miała tego żadna ze stron:\n",
             "New by the merge, neither side had it:\n") +
         show::findings_text(brought, line, look);
}

std::string clash_text(const SyncClash& clash, const show::Look& look) {
  std::string text;
  for (const SyncValue& value : clash.values)
    text += say(look.language, "  {}tu: {}, tam: {}\n", "  {}here: {}, there: {}\n",
                place_text(clash, value, look), shown_value(value.ours, value.is_plain, look),
                shown_value(value.theirs, value.is_plain, look));
  return text;
}

std::string conflicts_text(std::span<const SyncConflict> conflicts, const show::Look& look) {
  if (conflicts.empty()) return {};
  std::string text = say(look.language, "To samo zmieniono tu i u innych, każdy inaczej:\n",
                         "The same was changed here and by others, each in another way:\n");
  for (const SyncConflict& conflict : conflicts) {
    text += look.style(show::Paint::bold, printable(conflict.id)) + "\n";
    text += removal_text(conflict, look.language);
    if (conflict.is_removed_here || conflict.is_removed_there) continue;
    for (const SyncClash& clash : conflict.clashes) text += clash_text(clash, look);
    if (conflict.is_as_before)
      text +=
          say(look.language, "  plik jest jak przed sync; jeśli tak ma zostać: asystent resolve {} --ours\n",
              "  the file is as before sync; if it is to stay so: asystent resolve {} --ours\n",
              printable(conflict.id));
  }
  return text + say(look.language,
                    "Rozstrzygnij: asystent resolve {0}, potem: asystent sync. Reszta folderu działa.\n",
                    "Settle it: asystent resolve {0}, then: asystent sync. The rest of the folder works.\n",
                    printable(conflicts.front().id));
}

std::string sync_text(const SyncReport& report, const show::Look& look) {
  std::string text = by_hand_lines(report, look.language) + came_line(report, look.language) +
                     went_line(report, look.language) + renumbered_lines(report, look) +
                     held_up_lines(report, look.language);
  if (is_silent(report)) text += say(look.language, "Nic nowego.\n", "Nothing new.\n");
  return text + brought_text(report.brought, look) + conflicts_text(report.conflicts, look);
}

} // namespace asystent::report
