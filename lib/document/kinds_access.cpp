#include "document/access_texts.hpp"
#include "document/data_protection.hpp"
#include "document/kinds.hpp"
#include "document/left_out.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

/// One person's own data (art. 15 RODO): facts, and of what somebody wrote freely only what was released.
class AccessCopy {
public:
  explicit AccessCopy(const DocumentRequest& request)
      : request_(request), family_(*request.family), member_(*request.member), texts_(request.released) {}

  TemplateFields take() {
    add_person();
    add_consents();
    add_visits();
    add_services();
    add_placements();
    add_actions();
    add_agreements();
    take_statements();
    take_papers();
    add_released();
    add_left_out(fields_, request_, texts_);
    add_data_protection(fields_, request_);
    add_signatures(fields_,
                   {{"sprawdził/a przed wydaniem", ""}, head_signature(request_), {"odebrał/a", ""}});
    return std::move(fields_);
  }

  const std::vector<AccessText>& texts() const { return texts_.all(); }

private:
  using Day = std::optional<Date>;

  bool is_own(Private who) const { return who == Private(member_.id->text); }

  void add_person() {
    Member member = member_;
    const bool lives_apart = whereabouts(member_, request_.date).stay == Stay::in_a_household;
    const std::string household =
        lives_apart ? texts_.in_place("members.household", {}, text_of(member_.household)) : std::string();
    if (lives_apart) member.household.value = Private(household);
    member.relation = {}; // among the details, where it was released
    TemplateFields person = member_fields(member, request_);
    const bool lives_there = lives_with_family(member_, request_.date);
    const std::string address = lives_there ? text_of(family_.address) : std::string();
    person.text("address", texts_.in_place("address", {}, address))
        .text("left", date_text(member_.left))
        .text("died", date_text(member_.died));
    fields_.part("person", person).text("case", std::string(family_.id->text));
    add_details();
    if (!lives_apart) texts_.beside("members.household", {}, text_of(member_.household));
  }

  std::string detail(DecidedKey key, const Field<Private>& text) {
    return texts_.in_place(key, {}, text_of(text));
  }

  /// What the record says of the person alone (art. 16 ust. 1 pkt 1).
  void add_details() {
    struct Detail {
      std::string_view label;
      std::string value;
    };
    std::vector<Detail> details{
        {"Płeć", label_of(member_.sex)},
        {"Pokrewieństwo", detail("members.relation", member_.relation)},
        {"Telefon", detail("members.phone", member_.phone)},
        {"Obywatelstwo", detail("members.citizenship", member_.citizenship)},
        {"Stan cywilny", detail("members.marital_status", member_.marital_status)},
        {"Wykształcenie", detail("members.education", member_.education)},
        {"Zawód", detail("members.occupation", member_.occupation)},
        {"Miejsce pracy", detail("members.workplace", member_.workplace)},
        {"Dochód", detail("members.income", member_.income)},
        {"Niepełnosprawność", detail("members.disability", member_.disability)},
        {"Szkoła", detail("members.school", member_.school)},
        {"Klasa", detail("members.class", member_.school_class)},
        {"Władza rodzicielska", label_of(member_.parental_authority)},
    };
    std::erase_if(details, [](const Detail& detail) { return detail.value.empty(); });
    fields_.list("details", details, [](const Detail& detail) {
      return std::move(TemplateFields().text("label", std::string(detail.label)).text("value", detail.value));
    });
  }

  void add_consents() {
    std::vector<Consent> own;
    for (const Consent& consent : family_.consents)
      if (names_member(consent.signed_by, member_) || names_member(consent.binds, member_))
        own.push_back(consent);
    fields_.list("consents", own, [this](const Consent& consent) {
      const Day day = Field<Date>(consent.from).value;
      TemplateFields fields;
      fields.text("kind", label_of(consent.kind))
          .text("from", short_date(consent.from))
          .text("ended", short_date(consent.ended))
          .text("court", texts_.in_place("consents.court", day, text_of(consent.court)))
          .text("case_number", texts_.in_place("consents.case_number", day, text_of(consent.case_number)));
      texts_.beside("consents.obligation", day, text_of(consent.obligation));
      texts_.beside("consents.control", day, text_of(consent.control));
      return fields;
    });
  }

  void add_visits() {
    std::vector<Visit> own;
    for (const Visit& visit : family_.visits)
      if (names_member(visit.present, member_)) own.push_back(visit);
    std::ranges::stable_sort(own, {}, [](const Visit& visit) { return *visit.date; });
    fields_.list("visits", own, [this](const Visit& visit) {
      const Day day = Field<Date>(visit.date).value;
      TemplateFields fields;
      fields.text("date", short_date(visit.date))
          .text("from", time_text(visit.from))
          .text("to", time_text(visit.to))
          .text("kind", label_of(visit.kind))
          .text("place", texts_.in_place("visits.place", day, text_of(visit.place)));
      texts_.beside("visits.note", day, text_of(visit.note));
      texts_.beside("visits.impression", day, text_of(visit.impression));
      return fields;
    });
  }

  void add_services() {
    std::vector<Service> own;
    for (const Service& service : family_.services)
      if (names_member(service.members, member_)) own.push_back(service);
    fields_.list("services", own, [this](const Service& service) {
      const Day day = Field<Date>(service.from).value;
      return std::move(
          TemplateFields()
              .text("kind", label_of(service.kind))
              .text("provider", texts_.in_place("services.provider", day, text_of(service.provider)))
              .text("from", short_date(service.from))
              .text("until", short_date(service.until)));
    });
  }

  void add_placements() {
    fields_.list("placements", member_.placements, [](const Placement& placement) {
      std::vector<std::string> reviews;
      for (const auto& review : placement.reviews) reviews.push_back(short_date(review));
      return std::move(TemplateFields()
                           .text("kind", label_of(placement.kind))
                           .text("from", short_date(placement.from))
                           .text("ended", short_date(placement.ended))
                           .text("outcome", label_of(placement.outcome))
                           .text("help_plan", short_date(placement.help_plan))
                           .text("reviews", joined(reviews)));
    });
  }

  struct OwnAction {
    Field<Date> plan;
    Action action;
  };

  void add_actions() {
    std::vector<OwnAction> own;
    for (const Plan& plan : family_.plans)
      for (const Goal& goal : plan.goals)
        for (const Action& action : goal.actions)
          if (std::ranges::any_of(action.who, [this](const auto& who) { return is_own(*who); }))
            own.push_back({plan.date, action});
    fields_.list("actions", own, [this](const OwnAction& entry) {
      const Day day = entry.plan.value;
      TemplateFields fields;
      fields.text("plan", short_date(entry.plan))
          .text("what", texts_.in_place("plans.goals.actions.what", day, text_of(entry.action.what)))
          .text("due", short_date(entry.action.due))
          .text("done", short_date(entry.action.done));
      texts_.beside("plans.goals.actions.why", day, text_of(entry.action.why));
      return fields;
    });
  }

  struct OwnAgreement {
    Field<Date> visit;
    Agreed agreed;
  };

  void add_agreements() {
    std::vector<OwnAgreement> own;
    for (const Visit& visit : family_.visits)
      for (const Agreed& agreed : visit.agreed)
        if (is_own(*agreed.who)) own.push_back({visit.date, agreed});
    fields_.list("agreements", own, [this](const OwnAgreement& entry) {
      const Day day = entry.visit.value;
      TemplateFields fields;
      fields.text("visit", short_date(entry.visit))
          .text("what", texts_.in_place("visits.agreed.what", day, text_of(entry.agreed.what)))
          .text("due", short_date(entry.agreed.due));
      texts_.beside("visits.agreed.why", day, text_of(entry.agreed.why));
      return fields;
    });
  }

  void take_statements(DecidedKey key, Day day, const std::vector<Statement>& statements) {
    for (const Statement& statement : statements)
      if (is_own(*statement.who)) texts_.beside(key, day, text_of(statement.text));
  }
  void take_texts(DecidedKey key, Day day, const std::vector<TextOf<MemberRef>>& texts) {
    for (const TextOf<MemberRef>& text : texts)
      if (is_own(text.of->text)) texts_.beside(key, day, std::string(disclosed(text.text)));
  }

  /// What the person said, and what was written of this child alone.
  void take_statements() {
    if (family_.diagnosis)
      take_statements("diagnosis.views.text", *family_.diagnosis->date, family_.diagnosis->views);
    for (const Plan& plan : family_.plans) take_statements("plans.heard.text", plan.date.value, plan.heard);
    for (const Visit& visit : family_.visits) take_texts("visits.children", *visit.date, visit.children);
    for (const Assessment& assessment : family_.assessments) {
      take_statements("assessments.heard.text", *assessment.date, assessment.heard);
      take_texts("assessments.children", *assessment.date, assessment.children);
    }
  }

  void take_papers() {
    for (const ChildContact& contact : family_.child_contacts)
      if (is_own(contact.child->text))
        texts_.beside("child_contacts.note", *contact.date, text_of(contact.note));
    for (const Letter& letter : family_.letters) {
      if (!letter.member || !is_own(letter.member->text) || is_notice(letter)) continue;
      texts_.beside("letters.to", *letter.date, text_of(letter.to));
      texts_.beside("letters.about", *letter.date, text_of(letter.about));
    }
    for (const CourtPaper& paper : family_.court_papers)
      take_texts("court_papers.children", *paper.requested, paper.children);
  }

  /// Those that the copy has no place of its own for; and which were released, for whoever asks later.
  void add_released() {
    std::vector<AccessText> released;
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < texts().size(); ++i) {
      if (!texts_.is_released(i)) continue;
      numbers.push_back(std::to_string(i + 1));
      if (!texts()[i].has_place) released.push_back(texts()[i]);
    }
    fields_.list("released", released, [](const AccessText& text) {
      return std::move(TemplateFields()
                           .text("what", std::string(text.label))
                           .text("day", short_date(text.day))
                           .text("text", text.text));
    });
    fields_.text("released_numbers", joined(numbers))
        .text("digest", numbers.empty() ? "" : digest_of(request_, texts()));
  }

  const DocumentRequest& request_;
  const Family& family_;
  const Member& member_;
  AccessTexts texts_;
  TemplateFields fields_;
};

TemplateFields access_copy(const DocumentRequest& request) { return AccessCopy(request).take(); }

constexpr auto rows = document_rows({
    {.name = "dostep",
     .title = {"Kopia danych osobowych", "copy of one person's data"},
     .about = DocumentSubject::member,
     .fields = access_copy},
});

} // namespace

std::vector<AccessText> texts_to_decide(const DocumentRequest& request) {
  AccessCopy copy(request);
  copy.take();
  return copy.texts();
}

std::span<const DocumentKind> access_kinds() { return rows; }

} // namespace asystent::document
