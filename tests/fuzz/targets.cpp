#include "targets.hpp"

#include <array>

namespace asystent::fuzz {
namespace {

constexpr std::array table = std::to_array<Target>({
    {"record", read_record},
    {"office", read_settings},
    {"worklog", read_work},
    {"form", read_statistics_form},
    {"piece", read_piece},
    {"edit", edit_lines},
    {"fast", read_twice},
    {"dates", read_dates},
    {"template", use_template},
});

} // namespace

std::span<const Target> targets() { return table; }

} // namespace asystent::fuzz
