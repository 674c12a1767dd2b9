#include "document/kinds.hpp"
#include "document/left_out.hpp"
#include "document/other_names.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

/// One person's own data (art. 15 RODO), and a count of what was not copied from it.
class AccessCopy {
public:
  explicit AccessCopy(const DocumentRequest& request)
      : request_(request), family_(*request.family), member_(*request.member), others_(family_, member_) {}

  TemplateFields take() {
    add_person();
    add_consents();
    add_visits();
    add_services();
    add_placements();
    add_actions();
    add_agreements();
    add_left_out(fields_, request_, withheld_);
    add_signatures(fields_, {head_signature(request_), {"odebrał lub odebrała (data i podpis)", ""}});
    return std::move(fields_);
  }

private:
  /// A text that names somebody else is withheld and counted.
  std::string checked(std::string text, bool is_other) {
    if (!is_other) return text;
    ++withheld_;
    return "(pominięto)";
  }
  std::string free_text(const Field<Private>& text) {
    return checked(text_of(text), text && others_.may_be_in(disclosed(*text)));
  }
  std::string proper_name(const Field<Private>& text) {
    return checked(text_of(text), text && others_.are_in(disclosed(*text)));
  }

  void add_person() {
    TemplateFields person = member_fields(member_, request_);
    const bool lives_there = lives_with_family(member_, request_.date);
    person.text("address", lives_there ? text_of(family_.address) : std::string())
        .text("left", date_text(member_.left))
        .text("died", date_text(member_.died));
    fields_.part("person", person).text("case", std::string(family_.id->text));
    add_details();
  }

  /// What the record says of the person alone (art. 16 ust. 1 pkt 1).
  void add_details() {
    struct Detail {
      std::string_view label;
      std::string value;
    };
    std::vector<Detail> details{
        {"Płeć", label_of(member_.sex)},
        {"Telefon", text_of(member_.phone)},
        {"Obywatelstwo", text_of(member_.citizenship)},
        {"Stan cywilny", text_of(member_.marital_status)},
        {"Wykształcenie", text_of(member_.education)},
        {"Zawód", text_of(member_.occupation)},
        {"Miejsce pracy", proper_name(member_.workplace)},
        {"Dochód", free_text(member_.income)},
        {"Niepełnosprawność", free_text(member_.disability)},
        {"Szkoła", proper_name(member_.school)},
        {"Klasa", text_of(member_.school_class)},
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
    fields_.list("consents", own, [](const Consent& consent) {
      return std::move(TemplateFields()
                           .text("kind", label_of(consent.kind))
                           .text("from", short_date(consent.from))
                           .text("ended", short_date(consent.ended))
                           .text("court", text_of(consent.court))
                           .text("case_number", text_of(consent.case_number)));
    });
  }

  void add_visits() {
    std::vector<Visit> own;
    for (const Visit& visit : family_.visits)
      if (names_member(visit.present, member_)) own.push_back(visit);
    std::ranges::stable_sort(own, {}, [](const Visit& visit) { return *visit.date; });
    fields_.list("visits", own, [this](const Visit& visit) {
      return std::move(TemplateFields()
                           .text("date", short_date(visit.date))
                           .text("from", time_text(visit.from))
                           .text("to", time_text(visit.to))
                           .text("kind", label_of(visit.kind))
                           .text("place", proper_name(visit.place)));
    });
  }

  void add_services() {
    std::vector<Service> own;
    for (const Service& service : family_.services)
      if (names_member(service.members, member_)) own.push_back(service);
    fields_.list("services", own, [this](const Service& service) {
      return std::move(TemplateFields()
                           .text("kind", label_of(service.kind))
                           .text("provider", proper_name(service.provider))
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
          if (std::ranges::any_of(action.who, [this](const auto& who) { return *who == member_.id->text; }))
            own.push_back({plan.date, action});
    fields_.list("actions", own, [this](const OwnAction& entry) {
      return std::move(TemplateFields()
                           .text("plan", short_date(entry.plan))
                           .text("what", free_text(entry.action.what))
                           .text("due", short_date(entry.action.due))
                           .text("done", short_date(entry.action.done)));
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
        if (*agreed.who == member_.id->text) own.push_back({visit.date, agreed});
    fields_.list("agreements", own, [this](const OwnAgreement& entry) {
      return std::move(TemplateFields()
                           .text("visit", short_date(entry.visit))
                           .text("what", free_text(entry.agreed.what))
                           .text("due", short_date(entry.agreed.due)));
    });
  }

  const DocumentRequest& request_;
  const Family& family_;
  const Member& member_;
  const OtherNames others_;
  int withheld_ = 0;
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

std::span<const DocumentKind> access_kinds() { return rows; }

} // namespace asystent::document
