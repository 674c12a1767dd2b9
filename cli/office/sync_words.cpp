#include "cli/office/sync_words.hpp"

#include "casebook/record_file.hpp"
#include "history/clash_place.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

/// Whether the text is as this form: 0 is any digit, other letters are themselves.
bool has_form(std::string_view text, std::string_view form) {
  return std::ranges::equal(text, form, [](char letter, char wanted) {
    return wanted == '0' ? letter >= '0' && letter <= '9' : letter == wanted;
  });
}

/// A day, an hour or a small number names nobody; a longer one may be a phone's, or a case's.
bool is_plain(std::string_view text) {
  constexpr std::array<std::string_view, 7> forms{
      "0000-00-00", "0000-00-00 00:00", "00:00", "\"00:00\"", "0", "00", "000"};
  return std::ranges::any_of(forms, [&](std::string_view form) { return has_form(text, form); });
}

report::SyncValue shown_value(const std::string& file, const std::string& list,
                              const history::ClashValue& value) {
  const auto says_nothing = [](const std::string& text) { return text.empty() || is_plain(text); };
  return {.key = value.key,
          .key_word = history::word_of_key(file, list, value.key),
          .ours = PrivateText(value.ours),
          .theirs = PrivateText(value.theirs),
          .is_plain = says_nothing(value.ours) && says_nothing(value.theirs)};
}

} // namespace

std::string id_of_file(const std::string& file) {
  std::string id = casebook::family_of(file);
  return id.empty() ? file : id;
}

std::vector<std::string> ids_of_files(std::span<const std::string> files) {
  std::vector<std::string> ids;
  for (const std::string& file : files) ids.push_back(id_of_file(file));
  return ids;
}

report::SyncClash shown_clash(const std::string& file, const history::Clash& clash) {
  report::SyncClash shown{.list = clash.list,
                          .list_word = history::word_of_list(file, clash.list),
                          .entry = PrivateText(clash.entry),
                          .is_plain = is_plain(clash.entry),
                          .values = {}};
  for (const history::ClashValue& value : history::values_of(clash))
    shown.values.push_back(shown_value(file, clash.list, value));
  return shown;
}

report::SyncConflict shown_conflict(const history::ConflictFile& file, bool is_laid) {
  report::SyncConflict shown{.id = id_of_file(file.name),
                             .is_laid = is_laid,
                             .is_as_before = file.is_as_before,
                             .is_removed_here = file.is_removed_here(),
                             .is_removed_there = file.is_removed_there(),
                             .clashes = {}};
  for (const history::Clash& clash : file.text.clashes)
    shown.clashes.push_back(shown_clash(file.name, clash));
  return shown;
}

history::Identity identity_of(Call& call) try {
  if (!call.options.assistant()) return {};
  const Assistant* assistant = find_assistant(call.session.office(), call.session.at_work());
  if (assistant == nullptr) return {};
  return history::identity_of_assistant(assistant->id->text, show::shown_always(*assistant->name));
} catch (const casebook::BadOffice&) {
  return {};
}

history::SyncOutcome synced(Call& call, const history::Repository& repository, history::Exchange& exchange,
                            const history::SyncRequest& request) try {
  return history::sync(repository, history::standing_of(repository), exchange, request);
} catch (const history::UnreadableMerge& bad) {
  throw CommandError(ExitStatus::unreadable, bad.message(call.output.language()), bad.problems);
}

history::Repository clone_of_call(Call& call) {
  const std::filesystem::path folder = call.session.folder().path();
  try {
    call.session.book();
  } catch (const casebook::BadOffice&) { // it may be just what is in conflict
  }
  return history::repository_of(folder);
}

} // namespace asystent::cli
