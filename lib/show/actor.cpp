#include "show/actor.hpp"

#include "show/private.hpp"
#include "text/language.hpp"

namespace asystent::show {

std::string shown_actor(Private who, const Look& look) {
  if (who == Private("assistant")) return say(look.language, "asystent", "assistant");
  if (who == Private("social_worker")) return say(look.language, "pracownik socjalny", "social worker");
  return std::string(shown(who, look));
}

} // namespace asystent::show
