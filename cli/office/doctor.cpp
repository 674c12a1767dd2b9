#include "report/doctor.hpp"

#include "cli/groups.hpp"
#include "cli/invocation.hpp"
#include "folder/lock.hpp"
#include "folder/upkeep.hpp"

namespace asystent {
namespace {

constexpr std::array doctor_options = std::to_array<Option>({
    {.name = "--fix",
     .kind = Kind::flag,
     .meaning = {"napraw, co można (z -n: tylko pokaż)", "mend what can be mended (with -n: only show it)"}},
});

DoctorRow row_of(const Invocation& invocation, const Upkeep& check, const Defect& defect) {
  return {.id = check.id,
          .path = defect.path,
          .message = check.meaning(defect).in(invocation.language()),
          .remedy = std::string(check.remedy.in(invocation.language())),
          .state = check.mend == nullptr ? DoctorRow::State::by_hand : DoctorRow::State::mendable};
}

std::vector<DoctorRow> examine(const Invocation& invocation, const std::filesystem::path& folder) {
  std::vector<DoctorRow> rows;
  for (const Upkeep& check : upkeep())
    for (const Defect& defect : check.find(folder, Writers::may_be_at_work))
      rows.push_back(row_of(invocation, check, defect));
  return rows;
}

/// With the lock held no writer is at work, so that its files are not taken for leftovers.
std::vector<DoctorRow> mend(const Invocation& invocation, const std::filesystem::path& folder) {
  const FolderLock lock(folder, invocation.wait());
  std::vector<DoctorRow> rows;
  for (const Upkeep& check : upkeep())
    for (const Defect& defect : check.find(folder, Writers::shut_out)) {
      DoctorRow& row = rows.emplace_back(row_of(invocation, check, defect));
      if (check.mend == nullptr) continue;
      check.mend(folder, defect);
      row.state = DoctorRow::State::mended;
    }
  return rows;
}

/// What a run with --fix would leave.
bool is_left(const Invocation& invocation, const DoctorRow& row) {
  const bool is_rehearsal = invocation.has("--fix") && invocation.is_dry_run();
  return row.state == DoctorRow::State::by_hand || (row.state == DoctorRow::State::mendable && !is_rehearsal);
}

ExitStatus doctor(Invocation& invocation) {
  const std::filesystem::path folder = invocation.folder_path();
  const bool is_mending = invocation.has("--fix") && !invocation.is_dry_run();
  const auto rows = is_mending ? mend(invocation, folder) : examine(invocation, folder);
  invocation.out =
      invocation.wants_json() ? doctor_json(rows, invocation.look()) : doctor_text(rows, invocation.look());
  const bool is_anything_left =
      std::ranges::any_of(rows, [&](const DoctorRow& row) { return is_left(invocation, row); });
  return is_anything_left ? ExitStatus::found : ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "doctor",
     .summary = {"czy folder spraw jest dobrze zabezpieczony; z --fix naprawia",
                 "whether the case folder is set up as it should be; mends it with --fix"},
     .examples = {"asystent doctor", "asystent doctor --fix"},
     .options = doctor_options,
     .run = doctor,
     .after = After::nothing},
});

} // namespace

std::span<const Command> doctor_commands() { return commands; }

} // namespace asystent
