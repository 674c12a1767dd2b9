#include "cli/command.hpp"
#include "cli/intake/new_record.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace asystent::cli {
namespace {

constexpr std::array reopen_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::past_date, .key = "date", .within = "referral"},
    {.name = "--source",
     .kind = Kind::word,
     .key = "source",
     .meaning = {"kto zgłosił; sama rodzina, gdy brak", "source of the case; the family itself when absent"},
     .within = "referral"},
    {.name = "--by", .kind = Kind::name, .key = "by", .within = "referral"},
    {.name = "--interview", .kind = Kind::past_date, .key = "interview", .within = "referral"},
    {.name = "--reasons", .kind = Kind::word, .key = "reasons", .repeated = true, .within = "referral"},
    {.name = "--id",
     .kind = Kind::id,
     .key = "id",
     .meaning = {"identyfikator nowej sprawy; gdy brak, następny wolny R-ROK-NNN",
                 "id of the new case; when absent, the next free R-YEAR-NNN"}},
    file_option,
    again_option,
    no_modeline_option,
    override_option,
});

/// Only a case that has ended has a next one.
void refuse_open(Call& call, const CaseFile& file) {
  const auto status = call.session.overview().status_of(file.id());
  if (status == Status::closed || status == Status::monitoring || status == Status::refused) return;
  call.output.stop(ExitStatus::usage,
                   "sprawa rodziny {} trwa ({}); zakończenie zapisuje: asystent assess close {} …",
                   "the case of family {} goes on ({}); its end is written by: asystent assess close {} …",
                   file.id(), label(status.value_or(Status::active)).in(call.output.language()), file.id());
}

void refuse_reopened(Call& call, const CaseFile& file) {
  if (call.options.has(again_option.name)) return;
  for (const Engagements& other : call.session.overview().caseloads().families())
    if (other.previous == file.id())
      call.output.stop(ExitStatus::usage, "dalszy ciąg tej sprawy już jest: {}. Zapisz mimo to: --again",
                       "this case goes on in {} already. To write it all the same: --again", other.id);
}

/// The family's own words about itself, as far as they are still so.
void take_over(NewEntry& record, const Family& family) {
  const auto put = [&](std::string_view key, const auto& value) {
    if (value) record.put_default(key, show::shown_always(*value)); // goes into a record again
  };
  record.put_default("name", show::shown_always(*family.name));
  put("address", family.address);
  put("phone", family.phone);
  put("letter_name", family.letter_name);
  put("social_worker", family.social_worker);
  record.put("previous", family.id->text);
}

/// What the earlier case says of a member; of the times outside the family only the one that lasts.
NewEntry member_of(const CaseFile& file, const Member& member, const std::set<std::string_view>& living,
                   Date day) {
  NewEntry copy = NewEntry::copy_of(entry_kind<Member>, file, member);
  copy.erase("placements");
  copy.erase("override");
  if (const Placement* placement = placement_on(member, day))
    copy.add_item("placements", NewEntry::copy_of(entry_kind<Placement>, file, *placement));
  if (!living.contains(copy.text("partner"))) copy.erase("partner");
  std::vector<std::string> parents;
  for (const std::string_view parent : copy.texts("parents"))
    if (living.contains(parent)) parents.emplace_back(parent);
  if (copy.has("parents")) copy.erase("parents");
  if (!parents.empty()) copy.put("parents", parents, {});
  return copy;
}

/// Those who live there now; who died or left is of the earlier case alone.
void take_members(NewEntry& record, const CaseFile& file, Date day) {
  std::set<std::string_view> living;
  for (const Member& member : file.family.members)
    if (!is_gone(member, day)) living.insert(show::shown_always(member.id->text)); // goes into a record again
  for (const Member& member : file.family.members)
    if (!is_gone(member, day)) record.add_item("members", member_of(file, member, living, day));
}

ExitStatus reopen(Call& call) {
  const CaseFile& file = call.session.case_file();
  refuse_open(call, file);
  refuse_reopened(call, file);
  NewEntry record = entry_from_options(call.options, call.output);
  record.put_default({"source", "referral"}, word(Source::self));
  const Date day = record.date({"date", "referral"}).value_or(call.options.today());
  take_over(record, file.family);
  take_members(record, file, day);
  return write_new_family(call, std::move(record));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "reopen",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"nowa sprawa rodziny, z którą praca się zakończyła: z jej członkami, adresem i telefonem",
                 "a new case of a family with whom work had ended: with its members, address and phone"},
     .examples = {"asystent intake reopen 7",
                  "asystent intake reopen 7 --date -1d --source pracownik_socjalny --by \"Maria Nowak\""},
     .options = reopen_options,
     .entry = entry_kind<Family>,
     .run = reopen},
});

} // namespace

std::span<const Command> reopen_commands() { return commands; }

} // namespace asystent::cli
