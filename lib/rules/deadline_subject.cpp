#include "rules/deadline_subject.hpp"

#include "rules/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::rules {
namespace {

struct Shown {
  Language language;

  std::string operator()(const std::string& text) const { return text; }
  // No command and no subject of a list needs it: who may show it asks for it by itself.
  std::string operator()(const PrivateText&) const { return "…"; }
  std::string operator()(Text text) const { return std::string(text.in(language)); }
  std::string operator()(const Message& text) const { return std::string(text.in(language)); }
  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(Date date) const { return language == Language::pl ? polish(date) : iso(date); }
};

} // namespace

std::string argument_text(const Finding& finding, std::string_view name, Language language) {
  const auto found = std::ranges::find(finding.arguments, name, &Arguments::value_type::first);
  return found == finding.arguments.end() ? "…" : std::visit(Shown{language}, found->second);
}

std::string subject_of(const Deadline& deadline, Language language) {
  const Finding& finding = deadline.finding;
  const auto value = [&](std::string_view name) { return argument_text(finding, name, language); };
  return fmt::format(fmt::runtime(info(finding.id).duty.value().subject.in(language)),
                     fmt::arg("goal", value("goal")), fmt::arg("number", value("number")),
                     fmt::arg("kind", value("kind")), fmt::arg("step", value("step")));
}

} // namespace asystent::rules
