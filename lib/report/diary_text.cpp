#include "model/facts.hpp"
#include "report/diary.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

namespace asystent::report {
namespace {

/// `7:05 godz.` for 425 minutes.
std::string minutes_text(int minutes, Language language) {
  return say(language, "{}:{:02} godz.", "{}:{:02} h", minutes / 60, minutes % 60);
}

/// The rows of one day: when, whose, who, what.
class Rows {
public:
  Rows(const FamilyNames& names, const show::Look& look) : names_(names), look_(look) {}

  void add(const DoneWork& done) {
    std::string hours = show::hours_text(done.work.from, done.work.to);
    if (hours.empty() && done.work.minutes > 0)
      hours = say(look_.language, "{} min", "{} min", done.work.minutes);
    if (done.work.own != nullptr) add({hours}, {}, done.assistant, own_text(*done.work.own));
    // A meeting has a row for each of its families.
    for (const FamilyShare& share : done.work.shares) {
      add({hours}, share.family->id->text, done.assistant, visit_text(*share.visit));
      hours.clear();
    }
  }

  void add(const CalledOff& visit) {
    add({show::hours_text(visit.visit->from.value, visit.visit->to.value)}, visit.family->id->text,
        visit.assistant, visit_text(*visit.visit));
  }

  void add(const NextVisit& meeting) {
    // A word that agrees with a visit, a meeting and a telephone call.
    std::string what = meeting.missed ? say(look_.language, "umówiono, brak wpisu: ", "agreed, no entry: ")
                                      : say(look_.language, "umówiono: ", "agreed: ");
    what += show::subject_text(meeting, look_);
    add({show::hours_text(meeting.from, meeting.to), show::Paint::bold}, meeting.family, meeting.assistant,
        std::move(what), meeting.missed ? show::Paint::yellow : show::Paint::plain);
  }

  void add(const Deadline& deadline) {
    const bool is_overdue = deadline.state == DeadlineState::overdue;
    const show::Paint paint = is_overdue ? show::Paint::red : show::Paint::yellow;
    const std::string_view term = Text{"termin", "due"}.in(look_.language);
    add({std::string(term), paint}, deadline.finding.family, deadline.finding.assistant,
        show::what_text(deadline, look_), paint);
  }

  std::string text() const { return table_.text(look_.style); }

private:
  void add(show::Cell when, std::string_view family, std::string_view assistant, std::string what,
           show::Paint paint = show::Paint::plain) {
    if (when.text.empty()) when.text = "—";
    std::vector<show::Cell> row{std::move(when)};
    for (show::Cell& cell : show::family_cells(family, names_.of(family), look_))
      row.push_back(std::move(cell));
    row.push_back({assistant.empty() ? "—" : std::string(assistant)});
    row.push_back({std::move(what), paint});
    table_.add(std::move(row));
  }

  std::string visit_text(const Visit& visit) const {
    std::string text(label(*visit.kind).in(look_.language));
    if (!is_held(visit)) text += fmt::format(": {}", label(*visit.outcome).in(look_.language));
    return text;
  }

  /// The words of own work may hold names.
  std::string own_text(const WorklogEntry& entry) const {
    const std::string_view kind = label(entry.kind.value_or(WorkKind::work)).in(look_.language);
    return look_.names ? fmt::format("{}: {}", kind, show::shown(*entry.what, look_)) : std::string(kind);
  }

  const FamilyNames& names_;
  const show::Look& look_;
  show::TextTable table_{show::section_indent};
};

std::string head_of(const DiaryDay& day, const show::Look& look) {
  std::string text = show::weekday_text(day.date, look.language);
  if (day.date == look.today) text += say(look.language, " (dziś)", " (today)");
  if (day.free) text += fmt::format(" ({})", day.free->name.in(look.language));
  if (day.minutes() > 0) text += ", " + minutes_text(day.minutes(), look.language);
  return look.style(show::Paint::bold, text) + "\n";
}

std::string day_section(const DiaryDay& day, const FamilyNames& names, const show::Look& look) {
  Rows rows(names, look);
  for (const DoneWork& done : day.done) rows.add(done);
  for (const CalledOff& visit : day.called_off) rows.add(visit);
  for (const NextVisit& meeting : day.meetings) rows.add(meeting);
  for (const Deadline& deadline : day.due) rows.add(deadline);
  return head_of(day, look) + rows.text();
}

std::string total_text(const Diary& diary, const show::Look& look) {
  int minutes = 0;
  std::size_t entries = 0;
  for (const DiaryDay& day : diary.days) {
    minutes += day.minutes();
    entries += day.done.size();
  }
  std::string text = say(look.language, "Razem: {0} {0:wpis|wpisy|wpisów}", "Total: {0} {0:entry|entries}",
                         Count{static_cast<int>(entries)});
  if (minutes > 0) text += ", " + minutes_text(minutes, look.language);
  return text + "\n";
}

} // namespace

std::string diary_text(const Diary& diary, const FamilyNames& names, const show::Look& look) {
  std::string text = say(look.language, "Od {} do {}\n", "From {} to {}\n",
                         show::weekday_text(diary.period.from, look.language),
                         show::weekday_text(diary.period.until, look.language));
  if (diary.days.empty())
    return text + say(look.language, "Nic w tym czasie nie zapisano i nic nie wypada.\n",
                      "Nothing is written down for this time, and nothing falls due.\n");
  for (const DiaryDay& day : diary.days) text += day_section(day, names, look);
  return text + total_text(diary, look);
}

} // namespace asystent::report
