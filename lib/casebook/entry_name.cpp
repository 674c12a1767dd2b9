#include "casebook/entry_name.hpp"

namespace asystent::casebook {

Text name_of_item(EntryKind kind, std::string_view list) {
  const record::Row* row = kind().find(list);
  return row == nullptr ? kind().name : row->meaning;
}

} // namespace asystent::casebook
