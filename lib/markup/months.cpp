#include "markup/months.hpp"

#include <fmt/format.h>

#include <array>

namespace asystent::markup {
namespace {

struct MonthName {
  Text full;
  Text brief;
};

constexpr auto months = std::to_array<MonthName>({
    {{"styczeń", "January"}, {"sty", "Jan"}},
    {{"luty", "February"}, {"lut", "Feb"}},
    {{"marzec", "March"}, {"mar", "Mar"}},
    {{"kwiecień", "April"}, {"kwi", "Apr"}},
    {{"maj", "May"}, {"maj", "May"}},
    {{"czerwiec", "June"}, {"cze", "Jun"}},
    {{"lipiec", "July"}, {"lip", "Jul"}},
    {{"sierpień", "August"}, {"sie", "Aug"}},
    {{"wrzesień", "September"}, {"wrz", "Sep"}},
    {{"październik", "October"}, {"paź", "Oct"}},
    {{"listopad", "November"}, {"lis", "Nov"}},
    {{"grudzień", "December"}, {"gru", "Dec"}},
});

const MonthName& name_of(std::chrono::month month) { return months[static_cast<unsigned>(month) - 1]; }

} // namespace

std::string month_text(std::chrono::year_month month, Language language) {
  return fmt::format("{} {}", name_of(month.month()).full.in(language), static_cast<int>(month.year()));
}

std::string_view short_month(std::chrono::month month, Language language) {
  return name_of(month).brief.in(language);
}

} // namespace asystent::markup
