#include "model/kinship_loops.hpp"
#include "model/members.hpp"
#include "model/presence.hpp"
#include "model/references.hpp"
#include "rules/people_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

using std::chrono::days;

constexpr Text had_died{"wtedy już nie żyła", "was dead by then"};
constexpr Text not_born{"wtedy jeszcze się nie urodziła", "was not born by then"};
constexpr Text of_age{"miała już 18 lat, za dużo na pieczę zastępczą",
                      "was 18 by then, too old for foster care"};

/// The days on which nothing can be wrong with who is named, whoever it is: a long record names its members
/// often, and nearly all of its days are among them.
class Everybody {
public:
  explicit Everybody(const Family& family) {
    for (const Member& member : family.members) take(life_of(member));
  }

  /// Whether all were born and alive.
  bool lives_on(Date day) const {
    return !any_awaited_ && last_born_ <= day && (!first_died_ || day <= *first_died_);
  }
  /// Whether nobody had left.
  bool is_there_on(Date day) const { return !first_left_ || day <= *first_left_; }

  bool stays() const { return !first_left_; }

private:
  void take(const Life& life) {
    any_awaited_ = any_awaited_ || life.is_awaited;
    last_born_ = std::max(last_born_, life.born.value_or(last_born_));
    keep_earlier(first_died_, life.died);
    keep_earlier(first_left_, life.left);
  }

  static void keep_earlier(std::optional<Date>& first, const std::optional<Date>& day) {
    if (day && (!first || *day < *first)) first = day;
  }

  bool any_awaited_ = false;
  Date last_born_ = Date::min();
  std::optional<Date> first_died_;
  std::optional<Date> first_left_;
};

/// What cannot be of somebody on a day; nothing where it can.
std::optional<Text> obstacle(const Life& life, Date day, bool may_be_unborn = false) {
  if (!is_impossible(life, day)) return std::nullopt;
  const bool is_dead = life.died && day > *life.died;
  if (!is_dead && may_be_unborn) return std::nullopt;
  return is_dead ? had_died : not_born;
}

Finding& at_member(const CaseOnDay& c, FindingsOfRule& found, const MemberReference& named) {
  Finding& finding = found.at(*named.entry, named.at);
  finding.date = *named.day;
  if (named.visit != nullptr) finding.assistant = c.visited_by(*named.visit);
  finding.arguments = {{"member", PrivateText(named.id)}};
  return finding;
}

/// Each reference of a day on which something may be wrong, if the day is judged, with the life of whom it
/// names.
template <class IsDoubtful, class Use>
void each_doubtful_reference(const CaseOnDay& c, IsDoubtful is_doubtful, Use use) {
  const auto is_asked = [&](std::optional<Date> day) { return day && is_doubtful(*day) && c.judges(*day); };
  each_reference(c.family, is_asked, [&](const MemberReference& named) {
    const Member* member = named.day ? find_member(c.family, named.id) : nullptr;
    if (member != nullptr) use(named, life_of(*member));
  });
}

std::optional<Text> obstacle(const Member& member, const Placement& placement) {
  if (const auto found = obstacle(life_of(member), *placement.from)) return found;
  return is_possible(placement, member) ? std::nullopt : std::optional(of_age);
}

void impossible_placements(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Member& member : c.family.members)
    for (const Placement& placement : member.placements) {
      const auto why = obstacle(member, placement);
      if (!why || !c.judges(*placement.from)) continue;
      Finding& finding = found.at(placement, placement.from.at);
      finding.date = *placement.from;
      finding.arguments = {{"member", PrivateText(member.id->text)}, {"what", *why}};
    }
}

void member_impossible(const CaseOnDay& c, FindingsOfRule& found) {
  const Everybody everybody(c.family);
  const auto may_be_impossible = [&](Date day) { return !everybody.lives_on(day); };
  each_doubtful_reference(c, may_be_impossible, [&](const MemberReference& named, const Life& life) {
    if (const auto why = obstacle(life, *named.day, named.may_be_unborn))
      at_member(c, found, named).arguments.emplace_back("what", *why);
  });
  impossible_placements(c, found);
}

void member_left(const CaseOnDay& c, FindingsOfRule& found) {
  const Everybody everybody(c.family);
  if (everybody.stays()) return;
  const auto may_have_left = [&](Date day) { return !everybody.is_there_on(day); };
  each_doubtful_reference(c, may_have_left, [&](const MemberReference& named, const Life& life) {
    if (named.is_attested && had_left(life, *named.day)) at_member(c, found, named);
  });
}

constexpr std::size_t most_parents = 2;

constexpr Text own_ancestor{"jest zapisana jako własny przodek (parents)",
                            "is recorded as their own ancestor (parents)"};
constexpr Text own_partner{"jest zapisana jako własny partner (partner)",
                           "is recorded as their own partner (partner)"};
constexpr Text three_parents{"ma zapisanych więcej niż dwoje rodziców (parents)",
                             "has more than two parents recorded (parents)"};

bool is_own_partner(const Member& member) {
  return member.partner && member.partner->text == member.id->text;
}

void kinship_loop(const CaseOnDay& c, FindingsOfRule& found) {
  const std::vector<bool> loops = own_ancestors(c.family);
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const Member& member = c.family.members[i];
    const auto tell = [&](Position place, Text what) {
      found.at(member, place).arguments = {{"member", PrivateText(member.id->text)}, {"what", what}};
    };
    if (loops[i])
      tell(member.parents.front().at, own_ancestor);
    else if (is_own_partner(member))
      tell(member.partner.at, own_partner);
    else if (member.parents.size() > most_parents)
      tell(member.parents[most_parents].at, three_parents);
  }
}

constexpr days days_before_coming_of_age{60};

void child_of_age_soon(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  for (const Member& member : c.family.members) {
    if (!is_child(member) || !member.born || is_gone(member, c.today)) continue;
    const Date of_age_on = birthday(*member.born, 18);
    if (of_age_on < c.today || of_age_on > c.today + days_before_coming_of_age) continue;
    Finding& finding = found.at(member);
    finding.date = of_age_on;
    finding.arguments = {{"member", PrivateText(member.id->text)}};
  }
}

/// Practice: by then a birth is known.
constexpr int days_after_expected = 14;

void birth_unrecorded(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  for (const Member& member : c.family.members) {
    if (!is_child(member) || member.born || !member.expected || is_gone(member, c.today)) continue;
    const Term term = c.term_in_days(*member.expected, days_after_expected);
    if (!c.judges(term.due)) continue;
    Finding& finding = found.at(member);
    set_term(finding, *member.expected, term);
    finding.arguments = {{"member", PrivateText(member.id->text)}};
  }
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::member_impossible, error, now, on_its_date, member_impossible},
    {FindingId::member_left, warning, now, on_its_date, member_left},
    {FindingId::kinship_loop, error, now, nobody, kinship_loop},
    {FindingId::child_of_age_soon, notice, now, nobody, child_of_age_soon},
    {FindingId::birth_unrecorded, warning, term, nobody, birth_unrecorded},
});

} // namespace

Theme people_rules() { return {people_words, of_families}; }

} // namespace asystent::rules
