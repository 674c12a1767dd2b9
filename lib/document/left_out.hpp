#pragma once

#include "document/access_texts.hpp"
#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

bool names_member(ValueList<MemberRef> members, const Member& member);

/// To the Police, a prosecutor, a court: that there is one tells as much as an intervention does.
bool is_notice(const Letter& letter);

/// Whether the family's address is the member's own on the day: somebody who moved out must not learn it.
bool lives_with_family(const Member& member, Date day);

/// Adds `left_out`: what kinds of things the copy of the member's data does not hold, how many, of which days
/// and why (art. 15 ust. 4 RODO); of `texts` those that were not released. Of the referral, of interventions,
/// notices, the risk and the Niebieska Karta it says nothing, not even whether there are any: the template
/// has one sentence on them for everybody, because their number and days alone could betray who told.
void add_left_out(TemplateFields& fields, const DocumentRequest& request, const AccessTexts& texts);

} // namespace asystent::document
