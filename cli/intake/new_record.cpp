#include "cli/intake/new_record.hpp"

#include "casebook/lookup.hpp"
#include "casebook/outside.hpp"
#include "casebook/same_family.hpp"
#include "cli/change.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// Two files whose names differ only in small and capital letters are one on many disks.
void refuse_taken(const Output& output, const Overview& overview, std::string_view id, ExitStatus status) {
  const std::string taken = casebook::taken_family_id(overview, id);
  if (taken.empty()) return;
  if (taken == id)
    output.stop(status, "rodzina {} już jest w folderze spraw", "family {} is in the case folder already",
                taken);
  output.stop(status, "{} różni się od rodziny {} tylko wielkością liter: w Windows i macOS to jeden plik",
              "{} differs from family {} only in small and capital letters: in Windows and macOS "
              "they are one file",
              id, taken);
}

/// An id that was given once means that family on paper, in mails and in calendars.
void refuse_given(const Output& output, std::span<const std::string> given, const std::string& id,
                  ExitStatus status) {
  const auto is_its = [&](const std::string& other) { return fold(other) == fold(id); };
  if (std::ranges::none_of(given, is_its)) return;
  output.stop(
      status,
      "identyfikator {} ma już inna sprawa (plik nieczytany albo kopia, „previous” innej rodziny, historia "
      "git); podaj inny",
      "the id {} is another case's already (a file that is not read or a copy, `previous` of another "
      "family, git's history); give another",
      id);
}

/// Ids that no record bears and that mean a family all the same.
casebook::GivenIds ids_taken_elsewhere(Session& session) {
  auto given = casebook::ids_given_before(session.folder());
  for (const Engagements& family : session.overview().caseloads().families())
    if (!family.previous.empty()) given.ids.push_back(family.previous);
  return given;
}

/// Only a person can know then whether an id is free.
void require_own_id(const Output& output, const NewEntry& record, const casebook::GivenIds& given) {
  if (!given.is_git_silent || record.has("id")) return;
  output.stop(ExitStatus::usage,
              "folder spraw jest w git, ale git nie odpowiada (nie jest zainstalowany albo odmawia), a "
              "identyfikator dawnej rodziny może znać tylko on. Nic nie zmieniono; zainstaluj git albo podaj "
              "wolny identyfikator sam: --id R-ROK-NNN",
              "the case folder is in git, but git does not answer (it is not installed, or refuses), and the "
              "id of a former family may be known to it alone. Nothing was changed; install git, or give a "
              "free id yourself: --id R-YEAR-NNN");
}

/// Two people who take in the same family would each have half of it.
void refuse_same_family(Call& call, const Change& record) {
  if (call.options.has(again_option.name)) return;
  const std::string id = casebook::same_family(call.session.book(), call.session.overview(), record);
  if (id.empty()) return;
  call.output.stop(ExitStatus::usage,
                   "taka rodzina już jest: {} (ta sama nazwa i te same osoby). Zapisz mimo to: --again",
                   "such a family is there already: {} (the same name and people). To write it all the same: "
                   "--again",
                   id);
}

} // namespace

void refuse_id_in_use(Call& call, const std::string& id) {
  const auto given = ids_taken_elsewhere(call.session);
  refuse_taken(call.output, call.session.overview(), id, ExitStatus::refused);
  refuse_given(call.output, given.ids, id, ExitStatus::refused);
  if (given.is_git_silent)
    call.output.stop(
        ExitStatus::system,
        "folder spraw jest w git, ale git nie odpowiada (nie jest zainstalowany albo odmawia), a "
        "identyfikator dawnej rodziny może znać tylko on. Nic nie zmieniono",
        "the case folder is in git, but git does not answer (it is not installed, or refuses), "
        "and the id of a former family may be known to it alone. Nothing was changed");
}

ExitStatus write_new_family(Call& call, NewEntry record) {
  record.put_default("asystent", "1");
  const auto given = ids_taken_elsewhere(call.session);
  require_own_id(call.output, record, given);
  record.put_default("id",
                     casebook::next_family_id(call.session.overview(), given.ids, call.options.today()));
  record.put_default({"date", "referral"}, call.options.today());
  check_entry(call, record);
  const std::string id(record.text("id"));
  refuse_taken(call.output, call.session.overview(), id, ExitStatus::usage);
  refuse_given(call.output, given.ids, id, ExitStatus::usage);
  call.session.touched = {id};
  const std::string file = casebook::file_of_family(id);
  Change change(file, std::move(record));
  change.begin_with(call.session.modeline(file));
  refuse_same_family(call, change);
  return make_change(call, change, {});
}

} // namespace asystent::cli
