#include "document/access_texts.hpp"

#include "model/disclosed.hpp"
#include "text/sha256.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

constexpr std::size_t digest_length = 12;

/// With its length before it, so that no two lists are one text.
void append_part(std::string& all, std::string_view part) {
  all += std::to_string(part.size());
  all += ':';
  all += part;
}

} // namespace

bool AccessTexts::is_released(std::size_t index) const {
  return std::ranges::find(released_, static_cast<int>(index) + 1) != released_.end();
}

bool AccessTexts::add(DecidedKey key, std::optional<Date> day, std::string text, bool has_place) {
  all_.push_back({key.label(), day, std::move(text), has_place});
  return is_released(all_.size() - 1);
}

std::string AccessTexts::in_place(DecidedKey key, std::optional<Date> day, std::string text) {
  if (text.empty()) return text;
  return add(key, day, text, true) ? text : std::string(left_out_text);
}

void AccessTexts::beside(DecidedKey key, std::optional<Date> day, std::string text) {
  if (!text.empty()) add(key, day, std::move(text), false);
}

std::string digest_of(const DocumentRequest& request, const std::vector<AccessText>& texts) {
  std::string all;
  append_part(all, request.family->id->text);
  append_part(all, disclosed(request.member->id->text));
  for (const AccessText& text : texts) {
    append_part(all, text.label);
    append_part(all, text.day ? iso(*text.day) : "");
    append_part(all, text.text);
  }
  return sha256(all).substr(0, digest_length);
}

} // namespace asystent::document
