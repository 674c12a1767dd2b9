#include "casebook/lookup.hpp"

#include "model/disclosed.hpp"
#include "text/fold.hpp"
#include "text/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <map>

namespace asystent::casebook {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The groups of digits in a text: `R-2026-007` has `2026` and `007`.
std::vector<std::string_view> number_groups(std::string_view text) {
  std::vector<std::string_view> groups;
  while (!text.empty()) {
    const auto first = std::ranges::find_if(text, is_digit);
    text.remove_prefix(static_cast<std::size_t>(first - text.begin()));
    const auto end = std::ranges::find_if_not(text, is_digit);
    const auto size = static_cast<std::size_t>(end - text.begin());
    if (size > 0) groups.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return groups;
}

std::string_view without_zeros(std::string_view digits) {
  return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

bool same_number(std::string_view a, std::string_view b) { return without_zeros(a) == without_zeros(b); }

/// From the right: the last group by its value, an earlier one also by its end, so that `26-7` is
/// `R-2026-007`.
bool numbers_match(std::string_view typed, std::string_view id) {
  const auto wanted = number_groups(typed);
  const auto groups = number_groups(id);
  if (wanted.empty() || wanted.size() > groups.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const std::string_view want = wanted[wanted.size() - 1 - i];
    const std::string_view have = groups[groups.size() - 1 - i];
    if (!same_number(want, have) && (i == 0 || !have.ends_with(want))) return false;
  }
  return true;
}

bool is_numbers(std::string_view typed) {
  return std::ranges::all_of(typed, [](char c) { return is_digit(c) || c == '-'; }) &&
         std::ranges::any_of(typed, is_digit);
}

/// Of a record that cannot be read one does not know: it may be the one that is meant.
bool is_readable(const Overview& overview, std::string_view id) { return overview.status_of(id).has_value(); }

/// Among ended families one with whom one works, or who waits, is the one that is meant.
std::vector<std::string> preferred(const Overview& overview, std::vector<std::string> ids) {
  if (!std::ranges::all_of(ids, [&](const std::string& id) { return is_readable(overview, id); })) return ids;
  std::vector<std::string> going_on;
  std::ranges::copy_if(ids, std::back_inserter(going_on),
                       [&](const std::string& id) { return !overview.has_ended(id); });
  return going_on.size() == 1 ? going_on : ids;
}

constexpr std::size_t most_digits = 9;

/// NNN of an id R-YEAR-NNN of the year; 0 for an id of another form.
unsigned number_of(std::string_view id, std::string_view year_prefix) {
  if (!id.starts_with(year_prefix)) return 0;
  id.remove_prefix(year_prefix.size());
  unsigned number = 0;
  const char* const end = id.data() + id.size();
  const auto [parsed_to, error] = std::from_chars(id.data(), end, number);
  return error == std::errc() && parsed_to == end && id.size() <= most_digits ? number : 0;
}

} // namespace

Typed::Typed(std::string_view text) : text_(text), folded_(fold(text)), is_numbers_(is_numbers(text)) {}

Fit Typed::fit_of_id(std::string_view id) const {
  if (id == text_) return Fit::same_id;
  const Fit begun = fit_of_folded(fold(id));
  return is_numbers_ && begun != Fit::whole && numbers_match(text_, id) ? Fit::numbers : begun;
}

Fit Typed::fit_of_name(Private name) const { return fit_of_folded(fold(disclosed(name))); }

Fit Typed::fit_of_folded(std::string_view folded) const {
  if (!folded.starts_with(folded_)) return Fit::none;
  return folded.size() == folded_.size() ? Fit::whole : Fit::beginning;
}

/// A record that cannot be read may bear any name: it must not be passed over for its namesake.
std::vector<std::string> matching_families(const Overview& overview, std::string_view typed) {
  const Typed wanted(typed);
  const FamilyNames& names = overview.family_names();
  std::vector<Fit> fits;
  Fit best_name = Fit::none;
  for (const std::string& id : overview.family_ids()) {
    const Fit by_name = names.contains(id) ? wanted.fit_of_name(names.of(id)) : Fit::none;
    best_name = std::min(best_name, by_name);
    fits.push_back(std::min(wanted.fit_of_id(id), by_name));
  }
  const Fit best = fits.empty() ? Fit::none : std::ranges::min(fits);
  std::vector<std::string> ids;
  for (std::size_t i = 0; best != Fit::none && i < fits.size(); ++i) {
    const std::string& id = overview.family_ids()[i];
    if (fits[i] == best || (best_name == best && !names.contains(id))) ids.push_back(id);
  }
  return preferred(overview, std::move(ids));
}

std::string nearest_family(const Overview& overview, std::string_view typed) {
  std::map<std::string, std::string> ids; // by what may have been meant
  for (const std::string& id : overview.family_ids())
    ids.emplace(fold(disclosed(overview.family_names().of(id))), id);
  for (const std::string& id : overview.family_ids()) ids.insert_or_assign(fold(id), id);
  std::vector<std::string_view> candidates;
  for (const auto& [folded, id] : ids) candidates.push_back(folded);
  const std::string_view near = nearest(fold(typed), candidates);
  return near.empty() ? "" : ids.at(std::string(near));
}

std::string next_family_id(const Overview& overview, std::span<const std::string> given, Date today) {
  const std::string prefix = fmt::format("R-{}-", int(std::chrono::year_month_day(today).year()));
  unsigned last = 0;
  for (const std::string& id : overview.family_ids())
    last = std::max(last, number_of(fold(id), fold(prefix)));
  for (const std::string& id : given) last = std::max(last, number_of(fold(id), fold(prefix)));
  return fmt::format("{}{:03}", prefix, last + 1);
}

std::string taken_family_id(const Overview& overview, std::string_view id) {
  const auto found = std::ranges::find_if(overview.family_ids(),
                                          [&](const std::string& taken) { return fold(taken) == fold(id); });
  return found == overview.family_ids().end() ? std::string() : *found;
}

} // namespace asystent::casebook
