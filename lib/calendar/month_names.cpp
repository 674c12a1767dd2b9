#include "calendar/month_names.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

struct Month {
  Text name;
  std::array<std::string_view, 4> words; // as fold() makes them; the last is the English short form
};

constexpr auto months = std::to_array<Month>({
    {{"styczeń", "January"}, {"styczen", "stycznia", "january", "jan"}},
    {{"luty", "February"}, {"luty", "lutego", "february", "feb"}},
    {{"marzec", "March"}, {"marzec", "marca", "march", "mar"}},
    {{"kwiecień", "April"}, {"kwiecien", "kwietnia", "april", "apr"}},
    {{"maj", "May"}, {"maj", "maja", "may", "may"}},
    {{"czerwiec", "June"}, {"czerwiec", "czerwca", "june", "jun"}},
    {{"lipiec", "July"}, {"lipiec", "lipca", "july", "jul"}},
    {{"sierpień", "August"}, {"sierpien", "sierpnia", "august", "aug"}},
    {{"wrzesień", "September"}, {"wrzesien", "wrzesnia", "september", "sep"}},
    {{"październik", "October"}, {"pazdziernik", "pazdziernika", "october", "oct"}},
    {{"listopad", "November"}, {"listopad", "listopada", "november", "nov"}},
    {{"grudzień", "December"}, {"grudzien", "grudnia", "december", "dec"}},
});

} // namespace

Text month_name(unsigned month) { return months.at(month - 1).name; }

std::optional<unsigned> month_named(std::string_view word) {
  for (std::size_t i = 0; i < months.size(); ++i)
    if (std::ranges::find(months[i].words, word) != months[i].words.end())
      return static_cast<unsigned>(i + 1);
  return std::nullopt;
}

} // namespace asystent
