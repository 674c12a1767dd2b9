#include "report/attention_handles.hpp"

#include "report/overdue.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/meeting_text.hpp"

#include <limits>

namespace asystent::report {
namespace {

/// A court has decided already.
std::string_view next_step(const WaitingFamily& family) {
  const bool is_decided = family.status == Status::granted || family.source == Source::court;
  return is_decided ? "asystent intake assign {} --to …" : "asystent intake decide {} --by …";
}

/// Of a command that names no member.
show::Handle handle(std::string family, std::string about, std::string what, std::string command) {
  std::string kept = command;
  return {std::move(family), std::move(about), std::move(what), std::move(command), std::move(kept)};
}

template <class Item>
void add_all(std::vector<show::Handle>& handles, const std::vector<Item>& items, const show::Look& look) {
  for (const Item& item : items)
    if (auto handle = handle_of(item, look)) handles.push_back(std::move(*handle));
}

} // namespace

std::string command_for(const NextVisit& visit, Date today) {
  const std::string command = "asystent visit add " + visit.family;
  return visit.day < today ? fmt::format("{} --date {}", command, iso(visit.day)) : command;
}

std::string command_for(const WaitingFamily& family) {
  return fmt::format(fmt::runtime(next_step(family)), family.id);
}

std::string command_for(const SuspendedFamily& family) {
  return fmt::format("asystent intake suspend {} --from {} --until …", family.id, iso(family.from));
}

std::optional<show::Handle> handle_of(const NextVisit& visit, const show::Look& look) {
  if (visit.day > look.today) return std::nullopt;
  return handle(
      visit.family, "meeting " + iso(visit.day),
      fmt::format("{}, {}", show::subject_text(visit, look), show::moment_text(visit, look.language)),
      command_for(visit, look.today));
}

std::optional<show::Handle> handle_of(const WaitingFamily& family, const show::Look& look) {
  return handle(family.id, fmt::format("waiting {}", word(family.status)),
                std::string(label(family.status).in(look.language)), command_for(family));
}

std::optional<show::Handle> handle_of(const SuspendedFamily& family, const show::Look& look) {
  if (family.until) return std::nullopt;
  return handle(family.id, "suspended " + iso(family.from),
                say(look.language, "czas bez wizyt od {}", "time without visits since {}",
                    show::day_text(family.from, look.language)),
                command_for(family));
}

std::vector<show::Handle> handles_of(const CaseOnDay& c, const show::Look& look) {
  constexpr int however_far = std::numeric_limits<int>::max();
  std::vector<show::Handle> handles;
  for (const Deadline& deadline : due_within(c, however_far))
    handles.push_back(show::handle_of(deadline, look));
  const Attention said = morning(c).attention;
  add_all(handles, said.visits, look);
  add_all(handles, said.forgotten, look);
  add_all(handles, said.waiting, look);
  add_all(handles, said.suspended, look);
  return handles;
}

} // namespace asystent::report
