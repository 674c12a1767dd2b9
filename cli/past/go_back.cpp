#include "cli/past/go_back.hpp"

#include "calendar/office_time.hpp"
#include "calendar/written_date.hpp"
#include "history/office_language.hpp"
#include "history/revision.hpp"
#include "history/tree_source.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

void refuse_command(const Call& call) {
  const Command& command = call.options.command();
  if (call.options.writes())
    call.output.stop(ExitStatus::usage, "{} zapisuje: przeszłości nie można zmienić, podaj bez --at",
                     "{} writes: the past cannot be changed, give it without --at", full_name(command));
  if (command.is_of_now || command.access == Access::no_folder)
    call.output.stop(ExitStatus::usage, "{} nie czyta folderu z przeszłości: podaj bez --at",
                     "{} reads no folder of the past: give it without --at", full_name(command));
}

/// A word such as `wczoraj` is a day; what has the form of a date and is none is no name of a commit.
std::optional<Date> day_of(const Call& call, const std::string& typed) {
  const Date today = call.options.present();
  const auto parsed = parse_date(typed, today, Direction::past);
  const auto* day = std::get_if<ParsedDate>(&parsed);
  if (day == nullptr && written_iso(typed)) {
    const Message why = reason(std::get<DateProblem>(parsed), printable(typed));
    call.output.stop(ExitStatus::usage, "--at: {}", "--at: {}", why.in(call.output.language()));
  }
  if (day != nullptr && day->date > today)
    call.output.stop(ExitStatus::usage, "--at: {} dopiero nadejdzie", "--at: {} is yet to come",
                     call.output.shown(day->date));
  return day == nullptr ? std::nullopt : std::optional(day->date);
}

[[noreturn]] void stop_before_first(const Call& call, Date day) {
  call.output.stop(ExitStatus::usage, "--at: na koniec dnia {} folderu nie było jeszcze w git",
                   "--at: at the end of {} the folder was not in git yet", call.output.shown(day));
}

[[noreturn]] void stop_unknown(const Call& call, const std::string& typed) {
  call.output.stop(ExitStatus::usage, "--at: „{}” nie jest dniem ani wersją git tego folderu",
                   "--at: '{}' is neither a day nor a commit of this folder", printable(typed));
}

history::Revision revision_of(const Call& call, const history::Repository& repository,
                              const std::string& typed, std::optional<Date> day) {
  const sys_seconds now = end_of_office_day(call.options.present());
  const auto found =
      day ? history::revision_on(repository, *day, now) : history::revision_named(repository, typed, now);
  if (found) return *found;
  if (day) stop_before_first(call, *day);
  stop_unknown(call, typed);
}

void tell(Call& call, const history::Revision& revision, Date day) {
  call.output.show_at({revision.id, office_time(revision.time)});
  call.output.err += call.output.say("stan na {}: wersja {} z {} ({})\n", "as on {}: commit {} of {} ({})\n",
                                     call.output.shown(day), history::short_id(revision.id),
                                     office_time(revision.time), office_zone);
  for (const Message& warning : revision.warnings)
    call.output.err += call.output.say("uwaga: {}\n", "note: {}\n", warning.in(call.output.language()));
}

} // namespace

void go_back(Call& call) {
  const auto typed = call.options.at();
  if (!typed) return;
  refuse_command(call);
  const auto day = day_of(call, *typed);
  const auto repository = history::repository_of(call.session.folder().path());
  const history::Revision revision = revision_of(call, repository, *typed, day);
  auto source = history::folder_of_the_past(repository, revision.id);
  if (casebook::is_missing(source->read("asystent.yaml"))) stop_before_first(call, office_day(revision.time));
  call.output.answer_in(history::language_of(*source).value_or(Language::pl));
  call.options.stand_on(day.value_or(office_day(revision.time)));
  tell(call, revision, call.options.today());
  call.session.read_from(std::move(source));
}

} // namespace asystent::cli
