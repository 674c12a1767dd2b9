#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// asystent-record(5): a family's record and an assistant's worklog, key by key, by the field table.
Page record_page(Language language);

/// asystent-office(5): asystent.yaml.
Page office_page(Language language);

} // namespace asystent::manual
