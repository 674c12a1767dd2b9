#pragma once

#include "casebook/casebook.hpp"

#include <fmt/format.h>

#include <chrono>
#include <string>

namespace asystent::test {

using namespace asystent::casebook;

inline const Date today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24);

inline const std::string office_text = R"(asystent: 1
office:
  name: OPS w Lipowie
  head: Barbara Wrona
assistants:
  - id: elis
    name: Ewa Lis
    from: 2020-01-01
)";

inline std::string family_text(const std::string& id, const std::string& name) {
  return fmt::format(R"(asystent: 1
id: {}
name: {}
members:
  - id: anna
    name: Anna
    role: mother
referral:
  source: social_worker
  date: 2026-01-02
  interview: 2026-01-03
  decision:
    date: 2026-01-08
    by: Barbara Wrona
    granted: true
assignments:
  - assistant: elis
    from: 2026-01-10
consents:
  - kind: family
    from: 2026-01-12
    signed_by: [anna]
)",
                     id, name);
}

inline const std::string worklog_text = R"(asystent: 1
assistant: elis
entries:
  - date: 2026-11-20
    what: Szkolenie
    from: "09:00"
    to: "10:00"
)";

inline std::string file_of(const std::string& id) { return "families/" + id + ".yaml"; }

/// An office with two families and a worklog, and what is added to them.
inline MapSource::Files small_office(const MapSource::Files& more = {}) {
  MapSource::Files files{{"asystent.yaml", office_text},
                         {file_of("R-2026-001"), family_text("R-2026-001", "Kowalscy")},
                         {file_of("R-2026-002"), family_text("R-2026-002", "Nowakowie")},
                         {"worklog/elis.yaml", worklog_text}};
  for (const auto& [name, text] : more) files.insert_or_assign(name, text);
  return files;
}

/// A record that can be read.
inline CaseFile opened(const Casebook& book, std::string_view id) { return std::get<CaseFile>(book.one(id)); }

} // namespace asystent::test
