#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace asystent::document {

// What the copy of one person's data (`dostep`, art. 15 RODO) does with each key of a family's record.
// Nothing tells for sure what stands in a text that somebody wrote freely: so none is in the copy unless a
// person has read it and released it. A key that is not here is in no copy, and unit.document asks for it.

enum class AccessRule {
  fact,    // a date, a word of a closed list, a number; of texts only the person's own name and the case's id
  decided, // free text about the person: listed for the head of the unit to decide, and printed where
           // released
  told,    // said to be there and not copied, or a part of what is said so
  silent,  // not told either; why, stands beside the rows
};

struct AccessKey {
  std::string_view path; // `visits.note`; with a star a mapping as a whole, but what has a row of its own
  AccessRule rule;
  std::string_view label = {}; // of what is decided: what list and copy call it
};

inline constexpr auto access_keys = std::to_array<AccessKey>({
    {"id", AccessRule::fact},
    {"address", AccessRule::decided, "adres rodziny"},
    {"phone", AccessRule::told},
    {"members.name", AccessRule::fact},
    {"members.role", AccessRule::fact},
    {"members.born", AccessRule::fact},
    {"members.expected", AccessRule::fact},
    {"members.household", AccessRule::decided, "miejsce zamieszkania"},
    {"members.left", AccessRule::fact},
    {"members.died", AccessRule::fact},
    {"members.sex", AccessRule::fact},
    {"members.relation", AccessRule::decided, "pokrewieństwo"},
    {"members.phone", AccessRule::decided, "telefon"},
    {"members.citizenship", AccessRule::decided, "obywatelstwo"},
    {"members.marital_status", AccessRule::decided, "stan cywilny"},
    {"members.education", AccessRule::decided, "wykształcenie"},
    {"members.occupation", AccessRule::decided, "zawód"},
    {"members.workplace", AccessRule::decided, "miejsce pracy"},
    {"members.income", AccessRule::decided, "dochód"},
    {"members.disability", AccessRule::decided, "niepełnosprawność"},
    {"members.school", AccessRule::decided, "szkoła"},
    {"members.class", AccessRule::decided, "klasa"},
    {"members.parental_authority", AccessRule::fact},
    {"members.placements.kind", AccessRule::fact},
    {"members.placements.from", AccessRule::fact},
    {"members.placements.ended", AccessRule::fact},
    {"members.placements.outcome", AccessRule::fact},
    {"members.placements.help_plan", AccessRule::fact},
    {"members.placements.reviews", AccessRule::fact},
    {"consents.kind", AccessRule::fact},
    {"consents.from", AccessRule::fact},
    {"consents.signed_by", AccessRule::fact}, // whose it is; nobody is named
    {"consents.court", AccessRule::decided, "sąd"},
    {"consents.case_number", AccessRule::decided, "sygnatura akt"},
    {"consents.binds", AccessRule::fact},
    {"consents.obligation", AccessRule::decided, "treść zobowiązania"},
    {"consents.control", AccessRule::decided, "sposób kontroli zobowiązania"},
    {"consents.ended", AccessRule::fact},
    {"diagnosis.*", AccessRule::told},
    {"diagnosis.views.text", AccessRule::decided, "jak osoba widzi sytuację"},
    {"plans.*", AccessRule::told},
    {"plans.heard.text", AccessRule::decided, "co powiedziała osoba wysłuchana"},
    {"plans.goals.actions.what", AccessRule::decided, "działanie w planie"},
    {"plans.goals.actions.why", AccessRule::decided, "powód rezygnacji z działania"},
    {"visits.date", AccessRule::fact},
    {"visits.from", AccessRule::fact},
    {"visits.to", AccessRule::fact},
    {"visits.kind", AccessRule::fact},
    {"visits.present", AccessRule::fact},
    {"visits.others", AccessRule::told},
    {"visits.place", AccessRule::decided, "miejsce spotkania"},
    {"visits.note", AccessRule::decided, "notatka ze spotkania"},
    {"visits.impression", AccessRule::decided, "wrażenia asystenta ze spotkania"},
    {"visits.children", AccessRule::decided, "jak zastano dziecko"},
    {"visits.agreed.due", AccessRule::fact},
    {"visits.agreed.done", AccessRule::fact},
    {"visits.agreed.dropped", AccessRule::fact},
    {"visits.agreed.who", AccessRule::fact},
    {"visits.agreed.what", AccessRule::decided, "ustalenie"},
    {"visits.agreed.why", AccessRule::decided, "powód rezygnacji z ustalenia"},
    {"services.kind", AccessRule::fact},
    {"services.provider", AccessRule::decided, "kto udziela pomocy"},
    {"services.for", AccessRule::fact},
    {"services.from", AccessRule::fact},
    {"services.until", AccessRule::fact},
    {"agreement.*", AccessRule::told},
    {"suspensions.*", AccessRule::told},
    {"appointments.*", AccessRule::told},
    {"contacts.*", AccessRule::told},
    {"housing.*", AccessRule::told},
    {"debts.*", AccessRule::told},
    {"child_contacts.*", AccessRule::told},
    {"child_contacts.note", AccessRule::decided, "notatka z kontaktu dziecka z rodziną"},
    {"letters.*", AccessRule::told}, // but notices: as interventions
    {"letters.to", AccessRule::decided, "adresat pisma"},
    {"letters.about", AccessRule::decided, "czego dotyczy pismo"},
    {"catalogue.*", AccessRule::told},
    {"mandates.*", AccessRule::told},
    {"assessments.*", AccessRule::told},
    {"assessments.children", AccessRule::decided, "sytuacja dziecka w ocenie"},
    {"assessments.heard.text", AccessRule::decided, "co powiedziała osoba wysłuchana"},
    {"court_papers.*", AccessRule::told},
    {"court_papers.children", AccessRule::decided, "sytuacja dziecka w piśmie do sądu"},
    {"closure.*", AccessRule::told},
    {"monitoring.*", AccessRule::told},
    // The template has one sentence on them for everybody: whether there are any could betray who told, or
    // warn whom they are about.
    {"referral.*", AccessRule::silent},
    {"interventions.*", AccessRule::silent},
    {"risks.*", AccessRule::silent},
    // The office's own bookkeeping about the case.
    {"asystent", AccessRule::silent},
    {"name", AccessRule::silent},
    {"previous", AccessRule::silent},
    {"letter_name", AccessRule::silent},
    {"file_mark", AccessRule::silent},
    {"social_worker", AccessRule::silent},
    {"za_zyciem", AccessRule::silent},
    {"records_from", AccessRule::silent},
    {"visit_gap_days", AccessRule::silent},
    {"members.id", AccessRule::silent},
    {"assignments.*", AccessRule::silent},
    {"first_contact.*", AccessRule::silent},
    {"consents.kurator", AccessRule::silent},
    {"consents.kurator_phone", AccessRule::silent},
    {"consents.report_dates", AccessRule::silent},
    {"consents.ordered", AccessRule::silent},
    {"consents.received", AccessRule::silent},
    {"visits.minutes", AccessRule::silent},
    {"visits.assistant", AccessRule::silent},
    {"visits.outcome", AccessRule::silent},
    {"visits.group", AccessRule::silent},
    {"visits.area", AccessRule::silent},
    {"visits.tasks", AccessRule::silent},
    {"visits.goals", AccessRule::silent},
    {"visits.next", AccessRule::silent},
    {"visits.announced", AccessRule::silent},
    {"visits.km", AccessRule::silent},
    {"visits.signed_by", AccessRule::silent},
    {"visits.recorded", AccessRule::silent},
    // How the person is related to others.
    {"members.parents", AccessRule::silent},
    {"members.partner", AccessRule::silent},
    {"members.placements.coordinator", AccessRule::silent},
    {"members.placements.plan_handed_over", AccessRule::silent},
});

/// A key of the table whose texts a person decides on. Any other does not compile, so that no text gets into
/// the copy past the table.
class DecidedKey {
public:
  consteval DecidedKey(const char* path)
      : key_(std::ranges::find(access_keys, std::string_view(path), &AccessKey::path)) {
    if (key_ == access_keys.end() || key_->rule != AccessRule::decided)
      throw "the table of the access copy does not have this key as decided";
  }

  constexpr std::string_view path() const { return key_->path; }
  constexpr std::string_view label() const { return key_->label; }

private:
  const AccessKey* key_;
};

} // namespace asystent::document
