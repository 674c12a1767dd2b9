#include "report/diary.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

/// Makes the pieces of one document in one look.
class Pieces {
public:
  Pieces(const FamilyNames& names, const show::Look& look) : names_(names), look_(look) {}

  show::Json of(const DiaryDay& day) const {
    show::Json json{{"date", iso(day.date)},
                    {"free", day.free ? show::Json(word(day.free->kind)) : show::Json()},
                    {"minutes", day.minutes()},
                    {"entries", show::Json::array()},
                    {"meetings", show::Json::array()},
                    {"deadlines", show::json_of(day.due, names_, look_)}};
    for (const DoneWork& done : day.done) json["entries"].push_back(of(done));
    for (const CalledOff& visit : day.called_off) json["entries"].push_back(of(visit));
    for (const NextVisit& meeting : day.meetings) {
      json["meetings"].push_back(show::json_of(meeting, look_));
      json["meetings"].back()["without_entry"] = meeting.missed;
    }
    return json;
  }

private:
  show::Json of(const DoneWork& done) const {
    const WorkEntry& work = done.work;
    show::Json json{{"assistant", show::json_of(done.assistant)},
                    {"from", show::json_of(work.from)},
                    {"to", show::json_of(work.to)},
                    {"minutes", work.minutes},
                    {"families", show::Json::array()}};
    for (const FamilyShare& share : work.shares) json["families"].push_back(share.family->id->text);
    const Visit* visit = work.shares.empty() ? nullptr : work.shares.front().visit;
    json["kind"] = visit != nullptr ? show::Json(word(*visit->kind))
                                    : show::Json(word(work.own->kind.value_or(WorkKind::work)));
    json["outcome"] = visit != nullptr ? show::Json(word(*visit->outcome)) : show::Json();
    if (work.own != nullptr) show::add_private(json, "what", *work.own->what, look_);
    return json;
  }

  show::Json of(const CalledOff& called_off) const {
    const Visit& visit = *called_off.visit;
    return {{"assistant", show::json_of(called_off.assistant)},
            {"from", show::json_of(visit.from.value)},
            {"to", show::json_of(visit.to.value)},
            {"minutes", 0},
            {"families", show::Json::array({called_off.family->id->text})},
            {"kind", word(*visit.kind)},
            {"outcome", word(*visit.outcome)}};
  }

  const FamilyNames& names_;
  const show::Look& look_;
};

} // namespace

std::string diary_json(const Diary& diary, const FamilyNames& names, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["period"] = {{"from", iso(diary.period.from)}, {"until", iso(diary.period.until)}};
  document["days"] = show::Json::array();
  const Pieces pieces(names, look);
  int minutes = 0;
  for (const DiaryDay& day : diary.days) {
    document["days"].push_back(pieces.of(day));
    minutes += day.minutes();
  }
  document["minutes"] = minutes;
  return show::document_text(document);
}

} // namespace asystent::report
