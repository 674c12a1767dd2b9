#include "model/circumstances.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto contact_rows = std::to_array<Row>({
    row<Contact, &Contact::who>("who", name, {"osoba lub instytucja", "person or institution"}),
    row<Contact, &Contact::person>("person", name, {"osoba w instytucji", "person there"}),
    row<Contact, &Contact::phone>("phone", personal, {"telefon", "phone"}),
    row<Contact, &Contact::matter>("matter", personal, {"w jakich sprawach", "in what matters"}),
    row<Contact, &Contact::members>("for", name, {"dla kogo z rodziny", "for whom of the family"}),
    row<Contact, &Contact::tie>("tie", {"więź", "tie"}),
    row<Contact, &Contact::since>("since", {"od dnia", "since"}),
    row<Contact, &Contact::until>("until", {"ostatni dzień", "last day"}),
    override_row<Contact>(),
});

constexpr auto housing_rows = std::to_array<Row>({
    row<Housing, &Housing::tenure>("tenure", personal, {"tytuł prawny", "tenure"}),
    row<Housing, &Housing::rooms>("rooms", personal, {"pokoje", "rooms"}),
    row<Housing, &Housing::heating>("heating", personal, {"ogrzewanie", "heating"}),
    row<Housing, &Housing::condition>("condition", personal, {"stan", "condition"}),
    row<Housing, &Housing::needs>("needs", personal, {"potrzeby", "needs"}),
});

constexpr auto debt_rows = std::to_array<Row>({
    row<Debt, &Debt::creditor>("creditor", name, {"wierzyciel", "creditor"}),
    row<Debt, &Debt::amount>("amount", {"kwota w złotych", "amount in złoty"}),
    row<Debt, &Debt::instalment>("instalment", {"rata w złotych", "instalment in złoty"}),
    row<Debt, &Debt::state>("state", personal, {"stan: ugoda, egzekucja …", "how it stands"}),
    row<Debt, &Debt::since>("since", {"od dnia", "since"}),
    row<Debt, &Debt::paid_off>("paid_off", {"dzień spłaty", "paid off on"}),
    override_row<Debt>(),
});

constexpr auto risk_rows = std::to_array<Row>({
    row<RiskReview, &RiskReview::date>("date", {"data", "date"}),
    row<RiskReview, &RiskReview::level>("level", {"ryzyko dla dzieci", "risk to the children"}),
    row<RiskReview, &RiskReview::signs>("signs", personal, {"co na to wskazuje", "signs"}),
    row<RiskReview, &RiskReview::plan>("plan", personal, {"plan bezpieczeństwa", "what is to be done"}),
    override_row<RiskReview>(),
});

constexpr auto child_contact_rows = std::to_array<Row>({
    row<ChildContact, &ChildContact::date>("date", {"data", "date"}),
    row<ChildContact, &ChildContact::child>("child", name, {"dziecko", "child"}),
    row<ChildContact, &ChildContact::who>("who", name, {"z kim", "with whom"}),
    row<ChildContact, &ChildContact::outcome>("outcome", {"czy się odbył", "outcome"}),
    row<ChildContact, &ChildContact::note>("note", personal, {"notatka", "note"}),
    override_row<ChildContact>(),
});

} // namespace

template <>
const Entity& entity_of<Contact>() {
  static constexpr Entity entity = mapping<Contact>({"kontakt", "contact"}, contact_rows,
                                                    {.same = {"who"}, .apart = {"person", "matter"}});
  return entity;
}

template <>
const Entity& entity_of<Housing>() {
  static constexpr Entity entity =
      mapping<Housing>({"warunki mieszkaniowe", "housing"}, housing_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<Debt>() {
  static constexpr Entity entity =
      mapping<Debt>({"zadłużenie", "debt"}, debt_rows, {.same = {"creditor"}, .apart = {"since", "amount"}});
  return entity;
}

template <>
const Entity& entity_of<RiskReview>() {
  static constexpr Entity entity =
      mapping<RiskReview>({"ocena ryzyka", "look at the risk"}, risk_rows, {.same = {"date"}});
  return entity;
}

template <>
const Entity& entity_of<ChildContact>() {
  static constexpr Entity entity =
      mapping<ChildContact>({"kontakt dziecka z rodziną", "meeting of a child with its family"},
                            child_contact_rows, {.same = {"date", "child", "who"}});
  return entity;
}

} // namespace asystent::record
