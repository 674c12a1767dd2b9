#include "history/clone_upkeep.hpp"

#include "history/clone_checks.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

using casebook::Flaw;
using Flaws = std::vector<Flaw>;

Flaw flaw_of(const CloneCheck& check, std::string detail) {
  return {.id = check.id,
          .path = std::move(detail),
          .message = {std::string(check.meaning.pl), std::string(check.meaning.en)},
          .remedy = check.remedy,
          .is_mendable = check.mend != nullptr};
}

Flaw unasked(const Error& error) {
  return {.id = "git-refuses",
          .path = ".git",
          .message = {error.message(Language::pl), error.message(Language::en)},
          .remedy = {"usuń przyczynę i powtórz", "remove the reason, and repeat"}};
}

Flaws found_by(const CloneCheck& check, const Repository& repository, Date today) {
  Flaws flaws;
  for (std::string& detail : check.find(repository, today))
    flaws.push_back(flaw_of(check, std::move(detail)));
  return flaws;
}

Flaws mended_by(const CloneCheck& check, const Repository& repository, Date today) {
  Flaws flaws = found_by(check, repository, today);
  if (check.mend == nullptr || flaws.empty()) return flaws;
  check.mend(repository);
  const auto left = check.find(repository, today);
  for (Flaw& flaw : flaws)
    flaw.is_mendable = flaw.is_mended = std::ranges::find(left, flaw.path) == left.end();
  return flaws;
}

std::vector<std::span<const CloneCheck>> checks_for(const Repository& repository, Signing signing) {
  std::vector all{checks_of_set_up(), checks_of_content(), checks_of_servers()};
  if (signing == Signing::wanted || repository.setting("asystent.sign") == "true")
    all.push_back(checks_of_signing());
  return all;
}

/// What git refuses to be asked hides nothing of what it answers.
template <class Look>
Flaws looked_at(const CloneCheck& check, const Repository& repository, Look look) try {
  return look(check, repository);
} catch (const Error& error) {
  return {unasked(error)};
}

template <class Look>
Flaws by_each_check(const Repository& repository, Signing signing, Look look) {
  Flaws all;
  for (const auto checks : checks_for(repository, signing))
    for (const CloneCheck& check : checks) {
      Flaws flaws = looked_at(check, repository, look);
      const bool is_end = check.stops && !flaws.empty();
      std::ranges::move(flaws, std::back_inserter(all));
      if (is_end) return all;
    }
  return all;
}

template <class Look>
Flaws of_clone(const std::filesystem::path& folder, Signing signing, Look look) try {
  const auto repository = Repository::of(folder);
  return repository ? by_each_check(*repository, signing, look) : Flaws();
} catch (const Error& error) {
  return {unasked(error)};
}

} // namespace

Flaws clone_flaws(const std::filesystem::path& folder, Date today, Signing signing) {
  return of_clone(folder, signing, [today](const CloneCheck& check, const Repository& repository) {
    return found_by(check, repository, today);
  });
}

Flaws mend_clone(const std::filesystem::path& folder, Date today, Signing signing) {
  return of_clone(folder, signing, [today](const CloneCheck& check, const Repository& repository) {
    return mended_by(check, repository, today);
  });
}

} // namespace asystent::history
