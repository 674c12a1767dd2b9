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
void refuse_taken(const Output& output, const Overview& overview, std::string_view id) {
  const std::string taken = casebook::taken_family_id(overview, id);
  if (taken.empty()) return;
  if (taken == id)
    output.stop(ExitStatus::usage, "rodzina {} już jest w folderze spraw",
                "family {} is in the case folder already", taken);
  output.stop(ExitStatus::usage,
              "{} różni się od rodziny {} tylko wielkością liter: w Windows i macOS to jeden plik",
              "{} differs from family {} only in small and capital letters: in Windows and macOS "
              "they are one file",
              id, taken);
}

/// An id that was given once means that family on paper, in mails and in calendars.
void refuse_given(const Output& output, std::span<const std::string> given, const std::string& id) {
  const auto is_its = [&](const std::string& other) { return fold(other) == fold(id); };
  if (std::ranges::none_of(given, is_its)) return;
  output.stop(
      ExitStatus::usage,
      "identyfikator {} ma już inna sprawa (plik nieczytany, „previous” innej rodziny albo historia "
      "git); podaj inny",
      "the id {} is another case's already (a file that is not read, `previous` of another family, or "
      "git's history); give another",
      id);
}

/// Ids that no record bears and that mean a family all the same.
std::vector<std::string> ids_taken_elsewhere(Session& session) {
  auto ids = casebook::ids_given_before(session.folder().path());
  for (const Engagements& family : session.overview().caseloads().families())
    if (!family.previous.empty()) ids.push_back(family.previous);
  return ids;
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

ExitStatus write_new_family(Call& call, NewEntry record) {
  record.put_default("asystent", "1");
  const auto given = ids_taken_elsewhere(call.session);
  record.put_default("id", casebook::next_family_id(call.session.overview(), given, call.options.today()));
  record.put_default({"date", "referral"}, call.options.today());
  check_entry(call, record);
  const std::string id(record.text("id"));
  refuse_taken(call.output, call.session.overview(), id);
  refuse_given(call.output, given, id);
  call.session.touched = {id};
  const std::string file = fmt::format("{}/{}.yaml", casebook::families_folder, id);
  Change change(file, std::move(record));
  refuse_same_family(call, change);
  return make_change(call, change, {});
}

} // namespace asystent::cli
