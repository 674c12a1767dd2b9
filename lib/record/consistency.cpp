#include "record/consistency.hpp"

#include "model/command_names.hpp"
#include "model/disclosed.hpp"
#include "model/references.hpp"
#include "text/nearest.hpp"
#include "text/quoted_words.hpp"
#include "text/same_word.hpp"

#include <algorithm>
#include <span>
#include <unordered_set>
#include <vector>

namespace asystent::record {
namespace {

void missing(yaml::FindingCollector& problems, Position at, std::string_view key, Text entry) {
  problems.add(FindingId::missing_key, at, {{"key", std::string(key)}, {"entry", entry}});
}

/// Ids, each once, in the order of the file. Few are compared sooner than found.
class Ids {
public:
  Ids() { all_.reserve(few / 2); }

  bool has(std::string_view id) const {
    if (all_.size() > few) return found_.contains(id);
    return std::ranges::any_of(all_, [id](std::string_view known) { return same_word(known, id); });
  }

  /// Whether it is a new one.
  bool add(std::string_view id) {
    if (has(id)) return false;
    all_.push_back(id);
    if (all_.size() > few) found_.insert(found_.empty() ? all_.begin() : all_.end() - 1, all_.end());
    return true;
  }

  std::span<const std::string_view> all() const { return all_; }

private:
  static constexpr std::size_t few = 16;

  std::vector<std::string_view> all_;
  std::unordered_set<std::string_view> found_; // where they are more than few
};

/// Tells the second of two equal ids.
template <class Entries, class GetId>
void check_unique(const Entries& entries, GetId id, yaml::FindingCollector& problems) {
  Ids seen;
  for (const auto& entry : entries) {
    const auto [text, at] = id(entry);
    if (!text.empty() && !seen.add(text))
      problems.add(FindingId::repeated_id, at, {{"value", std::string(text)}});
  }
}

template <class Entries>
void check_unique_ids(const Entries& entries, yaml::FindingCollector& problems) {
  check_unique(
      entries, [](const auto& entry) { return std::pair(disclosed(entry.id->text), entry.id.at); }, problems);
}

void check_child(const Member& member, yaml::FindingCollector& problems) {
  if (*member.role == Role::child && !member.born.is_written && !member.expected.is_written)
    missing(problems, member.at, "born", {"dziecko (albo „expected”)", "child (or `expected`)"});
}

void check_order(const Consent& consent, yaml::FindingCollector& problems) {
  if (*consent.kind != ConsentKind::court_order) return;
  constexpr Text order{"postanowienie sądu (zobowiązanie)", "court order"};
  if (!consent.court.is_written) missing(problems, consent.at, "court", order);
  if (!consent.case_number.is_written) missing(problems, consent.at, "case_number", order);
}

void check_plan(const Plan& plan, yaml::FindingCollector& problems) {
  if (!plan.date.is_written && !plan.draft.value_or(false))
    missing(problems, plan.at, "date",
            {"plan pracy z rodziną, który nie jest szkicem", "plan that is not a draft"});
  check_unique(
      plan.goals, [](const Goal& goal) { return std::pair(*goal.id, goal.id.at); }, problems);
}

/// Of a meeting that lies ahead often only the beginning is known.
void check_end(const Appointment& appointment, yaml::FindingCollector& problems) {
  if (appointment.to.is_written && !appointment.from.is_written)
    missing(problems, appointment.to.at, "from", {"umówione spotkanie", "meeting agreed"});
}

template <class TimedEntry>
void check_times(const TimedEntry& entry, yaml::FindingCollector& problems) {
  constexpr Text timed{"wpis z godzinami", "entry with times"};
  if (entry.from.is_written && !entry.to.is_written) missing(problems, entry.from.at, "to", timed);
  if (entry.to.is_written && !entry.from.is_written) missing(problems, entry.to.at, "from", timed);
}

void check_worklog_area(const WorklogEntry& entry, yaml::FindingCollector& problems) {
  const WorkArea area = entry.area.value_or(WorkArea::own_work);
  if (area == WorkArea::own_work || area == WorkArea::indirect) return;
  problems.add(FindingId::bad_value, entry.area.at,
               {{"value", std::string(word(area))}, {"expected", std::string("own_work, indirect")}});
}

/// The ids that may be named, and what it is called when another one is.
class Known {
public:
  Known(FindingId unknown, yaml::FindingCollector& problems) : unknown_(unknown), problems_(problems) {}

  void add(std::string_view id) { ids_.add(id); }

  void check(std::string_view id, Position at) {
    const bool is_unread = id.empty();
    if (!is_unread && !ids_.has(id)) tell_unknown(id, at);
  }

private:
  void tell_unknown(std::string_view id, Position at) {
    problems_.add(unknown_, at, {{"value", std::string(id)}, {"nearest", std::string(meant(id))}});
  }

  /// Where there are very many, or very many are wrong, no word is looked for.
  std::string_view meant(std::string_view id) const {
    constexpr std::size_t most_compared = 200;
    const bool is_looked_for = problems_.lists(unknown_) && ids_.all().size() <= most_compared;
    return is_looked_for ? nearest(id, ids_.all()) : std::string_view();
  }

  FindingId unknown_;
  yaml::FindingCollector& problems_;
  Ids ids_;
};

void check_members(const Family& family, yaml::FindingCollector& problems) {
  Known members(FindingId::unknown_member, problems);
  for (const Member& member : family.members)
    if (!member.id->text.empty()) members.add(disclosed(member.id->text));
  each_reference(family, [&](const MemberReference& named) {
    if (!named.may_be_text) members.check(disclosed(named.id), named.at);
  });
}

// A visit names goals of the plan that held then. Plans are replaced and their dates are corrected, so a goal
// of any plan of the family is known.
void check_goals(const Family& family, yaml::FindingCollector& problems) {
  Known goals(FindingId::unknown_goal, problems);
  for (const Plan& plan : family.plans)
    for (const Goal& goal : plan.goals) goals.add(*goal.id);
  for (const Visit& visit : family.visits)
    for (const auto& goal : visit.goals) goals.check(goal->text, goal.at);
  for (const Assessment& assessment : family.assessments)
    for (const auto& text : assessment.goals) goals.check(text.of->text, text.of.at);
}

/// Members and goals that are named must be there.
void check_references(const Family& family, yaml::FindingCollector& problems) {
  check_members(family, problems);
  check_goals(family, problems);
}

/// As it is typed: a number or an option would be something else there.
bool may_be_typed(std::string_view name) {
  const auto is_letter = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  const auto is_part = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
  return !name.empty() && is_letter(name.front()) && std::ranges::all_of(name, is_part);
}

/// What a name of the office's own should be instead; empty where it is good.
Text wrong_with_name(std::string_view name) {
  if (is_command_name(name))
    return {"inna nazwa: tę ma polecenie programu, którego nie wolno zasłonić",
            "another name: this one is a command of the program, which must not be hidden"};
  if (!may_be_typed(name))
    return {"nazwa z liter, cyfr, „-” i „_”, na początku litera",
            "a name of letters, digits, `-` and `_`, first a letter"};
  return {};
}

/// The same of what it stands for. One name that leads to another would be read in circles.
Text wrong_with_words(std::string_view line, const Office& office) {
  const auto words = quoted_words(line);
  if (!words) return {"zamknięty cudzysłów", "a quote that is closed"};
  if (!words->empty() &&
      std::ranges::find(office.aliases, words->front(), &Alias::name) != office.aliases.end())
    return {"polecenie programu, nie inna własna nazwa", "a command of the program, not another own name"};
  if (words->empty() || !is_command_name(words->front()))
    return {"polecenie i jego słowa, np. list active", "a command and its words, e.g. list active"};
  return {};
}

void check_aliases(const Office& office, yaml::FindingCollector& problems) {
  const auto tell = [&](std::string_view value, Position at, Text expected) {
    if (!expected.pl.empty())
      problems.add(FindingId::bad_value, at, {{"value", std::string(value)}, {"expected", expected}});
  };
  for (const Alias& alias : office.aliases) {
    tell(alias.name, alias.at, wrong_with_name(alias.name));
    tell(alias.words, alias.words_at, wrong_with_words(alias.words, office));
  }
}

} // namespace

void check_consistency(const Family& family, yaml::FindingCollector& problems) {
  check_unique_ids(family.members, problems);
  for (const Member& member : family.members) check_child(member, problems);
  for (const Consent& consent : family.consents) check_order(consent, problems);
  for (const Plan& plan : family.plans) check_plan(plan, problems);
  for (const Visit& visit : family.visits) check_times(visit, problems);
  for (const Appointment& appointment : family.appointments) check_end(appointment, problems);
  check_references(family, problems);
}

void check_consistency(const Office& office, yaml::FindingCollector& problems) {
  check_unique_ids(office.assistants, problems);
  check_aliases(office, problems);
}

void check_consistency(const Worklog& worklog, yaml::FindingCollector& problems) {
  for (const WorklogEntry& entry : worklog.entries) {
    check_times(entry, problems);
    check_worklog_area(entry, problems);
  }
}

} // namespace asystent::record
