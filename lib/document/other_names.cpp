#include "document/other_names.hpp"

#include "model/disclosed.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

constexpr std::string_view ends_of_words = " \t\r\n,;:.!?()[]/\"-";
constexpr std::string_view ends_of_sentences = ".!?";
constexpr std::string_view opening_quote = "„";
constexpr std::string_view closing_quote = "”";

/// A word of a text and whether it begins a sentence or a quotation.
struct TextWord {
  std::string text;
  bool is_first = false;
};

std::string without_quotes(std::string word) {
  for (const std::string_view quote : {opening_quote, closing_quote})
    if (const auto at = word.find(quote); at != std::string::npos) word.erase(at, quote.size());
  return word;
}

std::vector<TextWord> words_of(std::string_view text) {
  std::vector<TextWord> words;
  bool is_first = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(ends_of_words, at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(ends_of_words, begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    words.push_back({without_quotes(std::string(word)), is_first || word.starts_with(opening_quote)});
    is_first = end < text.size() && ends_of_sentences.find(text[end]) != std::string_view::npos;
    at = end;
  }
  return words;
}

bool begins_with_capital(std::string_view word) {
  if (!word.empty() && word.front() >= 'A' && word.front() <= 'Z') return true;
  constexpr std::string_view capitals[] = {"Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"};
  return std::ranges::any_of(capitals, [&](std::string_view letter) { return word.starts_with(letter); });
}

/// `ZUS`, `MOPS`: no letter in lower case.
bool is_abbreviation(std::string_view word) {
  return std::ranges::none_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// What Polish cases leave of a name: Marek, Marka; Natalia, Natalii.
std::string_view stem(std::string_view name) { return name.substr(0, name.size() > 4 ? name.size() - 2 : 2); }

/// How much longer than the name itself its longest form can be: Żuraw, Żurawiowej.
constexpr std::size_t longest_ending = 5;

bool is_form_of(const std::string& folded, const std::string& name) {
  return folded.starts_with(stem(name)) && folded.size() <= name.size() + longest_ending;
}

bool is_form_of_any(const std::string& folded, const std::vector<std::string>& names) {
  return std::ranges::any_of(names, [&](const std::string& name) { return is_form_of(folded, name); });
}

/// `Maria Nowak`, `pedagog Anna Lis`; not `Szkoła Podstawowa w Lipowie`, whose words would be found in the
/// names of half of the institutions.
bool may_be_a_person(const std::vector<TextWord>& words) {
  return words.size() <= 3 &&
         std::ranges::all_of(words, [](const TextWord& word) { return length(word.text) > 2; });
}

class Names {
public:
  void add_words(const std::vector<TextWord>& words) {
    for (const TextWord& word : words)
      if (begins_with_capital(word.text) && length(word.text) > 1) folded.push_back(fold(word.text));
  }
  void add(const Field<Private>& text) {
    if (!text) return;
    if (const auto words = words_of(disclosed(*text)); may_be_a_person(words)) add_words(words);
  }
  void add(ValueList<Private> texts) {
    for (const auto& text : texts) add(text);
  }
  void add(const std::vector<Statement>& statements) {
    for (const Statement& statement : statements) add(Field<Private>(statement.who));
  }
  void add(const Member& member) {
    add_words(words_of(disclosed(*member.name)));
    folded.push_back(fold(disclosed(member.id->text))); // often how the person is called
  }

  std::vector<std::string> folded;
};

void add_members(Names& names, const Family& family, const Member& member) {
  for (const Member& other : family.members) {
    if (other.id->text != member.id->text) names.add(other);
    for (const Placement& placement : other.placements) names.add(placement.coordinator);
  }
}

void add_intake(Names& names, const Family& family) {
  names.add(family.referral.by);
  if (family.referral.request) names.add(family.referral.request->by);
  names.add(family.social_worker);
  if (family.first_contact) names.add(family.first_contact->social_worker);
  for (const Consent& consent : family.consents) names.add(consent.kurator);
}

void add_work(Names& names, const Family& family) {
  for (const Plan& plan : family.plans) {
    names.add(plan.consulted_with);
    names.add(plan.coordinated_with);
    names.add(plan.heard);
    for (const Goal& goal : plan.goals) {
      for (const ScaleMark& mark : goal.scale) names.add(mark.by);
      for (const Action& action : goal.actions) names.add(action.who);
    }
  }
  for (const Appointment& appointment : family.appointments) names.add(appointment.with);
  for (const Visit& visit : family.visits) {
    names.add(visit.others);
    for (const Agreed& agreed : visit.agreed) names.add(agreed.who);
  }
  for (const Letter& letter : family.letters) names.add(letter.to);
  for (const Intervention& intervention : family.interventions) {
    names.add(intervention.notified);
    names.add(intervention.present);
  }
}

void add_circumstances(Names& names, const Family& family) {
  if (family.diagnosis) names.add(family.diagnosis->views);
  for (const Contact& contact : family.contacts) {
    names.add(contact.who);
    names.add(contact.person);
  }
  for (const Debt& debt : family.debts) names.add(debt.creditor);
  for (const ChildContact& contact : family.child_contacts) names.add(contact.who);
  for (const Assessment& assessment : family.assessments) names.add(assessment.heard);
  for (const Monitoring& monitoring : family.monitoring) names.add(monitoring.others);
}

} // namespace

OtherNames::OtherNames(const Family& family, const Member& member) {
  Names own, others;
  own.add(member);
  add_members(others, family, member);
  add_intake(others, family);
  add_work(others, family);
  add_circumstances(others, family);
  own_ = std::move(own.folded);
  others_ = std::move(others.folded);
  // A surname that both bear tells nothing about the other one.
  std::erase_if(others_, [&](const std::string& name) {
    return std::ranges::any_of(own_, [&](const std::string& mine) { return stem(mine) == stem(name); });
  });
}

bool OtherNames::is_other(std::string_view word) const {
  return begins_with_capital(word) && is_form_of_any(fold(word), others_);
}

bool OtherNames::is_own(std::string_view word) const { return is_form_of_any(fold(word), own_); }

bool OtherNames::are_in(std::string_view text) const {
  return std::ranges::any_of(words_of(text), [this](const TextWord& word) { return is_other(word.text); });
}

bool OtherNames::may_be_in(std::string_view text) const {
  return are_in(text) || std::ranges::any_of(words_of(text), [this](const TextWord& word) {
           return !word.is_first && begins_with_capital(word.text) && !is_abbreviation(word.text) &&
                  !is_own(word.text);
         });
}

} // namespace asystent::document
