#include "document/chronology.hpp"

#include "document/wording.hpp"
#include "model/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// Collects what is dated, up to a day.
class Chronology {
public:
  explicit Chronology(const DocumentRequest& request)
      : family_(*request.family), child_(*request.member), until_(request.date), office_(request.office) {}

  std::vector<ChildEvent> take() {
    add_child();
    add_case();
    add_visits();
    add_interventions();
    add_placements();
    add_contacts();
    add_help();
    add_papers();
    add_words();
    std::ranges::stable_sort(events_, {}, &ChildEvent::day);
    return std::move(events_);
  }

private:
  void add(const Field<Date>& day, std::string kind, std::string text = {}) {
    if (day && *day <= until_) events_.push_back({*day, std::move(kind), std::move(text)});
  }

  /// What is known of it, each in a sentence of its own.
  static std::string told(std::initializer_list<std::pair<std::string_view, std::string>> parts) {
    std::string text;
    for (const auto& [label, value] : parts)
      if (!value.empty())
        text += fmt::format("{}{}{}{}", text.empty() ? "" : "\n", label, label.empty() ? "" : ": ", value);
    return text;
  }

  bool is_child(Private who) const { return who == Private(child_.id->text); }
  bool names_child(ValueList<MemberRef> members) const {
    return std::ranges::any_of(members, [this](const auto& member) { return is_child(member->text); });
  }

  void add_child() {
    add(child_.born, "urodzenie dziecka");
    add(child_.left, "dziecko nie mieszka już z rodziną");
    add(child_.died, "śmierć dziecka");
  }

  void add_case() {
    add(family_.referral.date, "zgłoszenie rodziny", label_of(family_.referral.source));
    add(family_.referral.interview, "rodzinny wywiad środowiskowy");
    for (const Assignment& assignment : family_.assignments)
      if (is_main(assignment))
        add(assignment.from, "przydzielenie asystenta rodziny",
            assistant_name(office_, *assignment.assistant));
    if (family_.first_contact) add(family_.first_contact->date, "pierwszy kontakt z rodziną");
    for (const Consent& consent : family_.consents) {
      add(consent.ordered ? consent.ordered : Field<Date>(consent.from), label_of(consent.kind),
          told({{"podpis", names_of(family_, consent.signed_by)},
                {"", text_of(consent.court)},
                {"sygn. akt", text_of(consent.case_number)},
                {"zobowiązanie", text_of(consent.obligation)}}));
      add(consent.ended, label_of(consent.kind) + ": koniec");
    }
    if (family_.closure)
      add(family_.closure->date, "zakończenie pracy z rodziną", label_of(family_.closure->reason));
  }

  std::string course_of(const Visit& visit) const {
    return told({{"obecni", joined_people(visit)},
                 {"", text_of(visit.note)},
                 {"dziecko", words_on(child_, visit.children)},
                 {"wrażenia asystenta", text_of(visit.impression)}});
  }
  std::string joined_people(const Visit& visit) const {
    std::vector<std::string> people = strings(visit.others);
    const std::string members = names_of(family_, visit.present);
    if (!members.empty()) people.insert(people.begin(), members);
    return joined(people);
  }

  void add_visits() {
    for (const Visit& visit : family_.visits) {
      if (!names_child(visit.present) && words_on(child_, visit.children).empty()) continue;
      std::string kind = label_of(visit.kind);
      if (visit.place) kind += ", " + text_of(visit.place);
      if (!is_held(visit)) kind += ": " + label_of(visit.outcome);
      add(visit.date, std::move(kind), course_of(visit));
    }
    for (const Monitoring& entry : family_.monitoring)
      if (names_child(entry.present)) add(entry.date, "monitorowanie", text_of(entry.note));
  }

  void add_interventions() {
    for (const Intervention& entry : family_.interventions) {
      add(entry.date, "interwencja: " + label_of(entry.kind),
          told({{"", text_of(entry.what)},
                {"działania", text_of(entry.actions)},
                {"wynik", text_of(entry.result)},
                {"powiadomiono", joined(strings(entry.notified))}}));
      for (const Notice& notice : entry.notices)
        add(notice.date, "zawiadomienie: " + label_of(notice.to), text_of(notice.how));
      add(entry.follow_up, "sprawdzenie po interwencji");
    }
    for (const RiskReview& risk : family_.risks)
      add(risk.date, "ocena zagrożenia: " + label_of(risk.level),
          told({{"oznaki", text_of(risk.signs)}, {"co postanowiono", text_of(risk.plan)}}));
  }

  void add_placements() {
    for (const Placement& placement : child_.placements) {
      const std::string kind = label_of(placement.kind);
      add(placement.from, kind + ": początek",
          told({{"koordynator lub wychowawca", text_of(placement.coordinator)}}));
      add(placement.help_plan, "plan pomocy dziecku");
      add(placement.plan_handed_over, "przekazanie planu pracy z rodziną organizatorowi pieczy");
      for (const auto& review : placement.reviews) add(review, "ocena sytuacji dziecka w pieczy");
      add(placement.ended, kind + ": koniec",
          placement.ended ? std::string(label(placement.outcome.value_or(PlacementOutcome::returned)).pl)
                          : std::string());
    }
  }

  void add_contacts() {
    for (const ChildContact& contact : family_.child_contacts) {
      if (!is_child(contact.child->text)) continue;
      add(contact.date, "kontakt dziecka z rodziną: " + label_of(contact.outcome),
          told({{"z kim", actors(family_, contact.who)}, {"", text_of(contact.note)}}));
    }
    for (const Contact& contact : family_.contacts)
      if (names_child(contact.members))
        add(contact.since, "instytucja lub osoba: " + text_of(contact.who),
            told({{"", text_of(contact.person)}, {"sprawa", text_of(contact.matter)}}));
  }

  /// Help for no one in particular is for all.
  void add_help() {
    for (const Service& service : family_.services) {
      if (!service.members.empty() && !names_child(service.members)) continue;
      const std::string kind = "pomoc: " + label_of(service.kind);
      add(service.from, kind, text_of(service.provider));
      add(service.until, kind + ", ostatni dzień", text_of(service.provider));
    }
    for (const Letter& letter : family_.letters) {
      if (!letter.member || !is_child(letter.member->text)) continue;
      const std::string to = text_of(letter.to);
      add(letter.date, fmt::format("{}: {}", label(letter.kind.value_or(LetterKind::request)).pl, to),
          text_of(letter.about));
      add(letter.answered, "odpowiedź: " + to, text_of(letter.about));
    }
  }

  void add_papers() {
    for (const Assessment& assessment : family_.assessments)
      add(assessment.date, "okresowa ocena sytuacji rodziny",
          told({{"sytuacja dziecka", words_on(child_, assessment.children)},
                {"wniosek", label_of(assessment.conclusion)}}));
    for (const CourtPaper& paper : family_.court_papers)
      add(paper.sent, fmt::format("{}: {}", label_of(paper.kind), text_of(paper.court)),
          words_on(child_, paper.children));
  }

  void add_words(const Field<Date>& day, std::string_view where, const std::vector<Statement>& statements) {
    for (const Statement& statement : statements)
      if (is_child(*statement.who))
        add(day, fmt::format("{}: słowa dziecka", where), text_of(statement.text));
  }
  void add_words() {
    if (family_.diagnosis) add_words(family_.diagnosis->date, "diagnoza", family_.diagnosis->views);
    for (const Plan& plan : family_.plans)
      if (!is_draft(plan)) add_words(plan.date, "plan pracy", plan.heard);
    for (const Assessment& assessment : family_.assessments)
      add_words(assessment.date, "okresowa ocena", assessment.heard);
  }

  const Family& family_;
  const Member& child_;
  const Date until_;
  const Office& office_;
  std::vector<ChildEvent> events_;
};

} // namespace

std::vector<ChildEvent> chronology_of(const DocumentRequest& request) { return Chronology(request).take(); }

} // namespace asystent::document
