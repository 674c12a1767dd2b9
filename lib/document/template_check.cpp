#include "document/addresses.hpp"
#include "document/tags.hpp"
#include "document/template.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

// More than any page needs. Pieces that include others twice each grow twofold with every step, the printing
// goes one call deeper for each section, and nobody reads the hundredth mistake.
constexpr std::size_t most_bytes = std::size_t{2} * 1024 * 1024;
constexpr std::size_t bytes_of_an_inclusion = 256;
constexpr std::size_t most_open_sections = 32;
constexpr std::size_t most_problems = 100;

constexpr std::size_t most_shown_of_an_address = 60;

/// `src „http://…”`
std::string shown(const ForeignAddress& found) {
  if (found.address.empty()) return printable(found.where);
  std::string address = printable(found.address);
  if (address.size() > most_shown_of_an_address) {
    while (address.size() > most_shown_of_an_address) pop_character(address);
    address += "…";
  }
  return fmt::format("{} „{}”", printable(found.where), address);
}

constexpr auto loads_nothing_pl = "{}: strona niczego nie wczytuje, dozwolone są tylko adresy „data:” i „#”";
constexpr auto loads_nothing_en = "{}: a page loads nothing, only addresses `data:` and `#` are allowed";

/// A section whose end has not come yet.
struct OpenSection {
  std::string_view name;
  Position at;
  std::size_t scopes; // how many there were outside
};

/// Walks through the tags as the printing will, over the shapes of lists in place of their parts.
class Checker {
public:
  Checker(const std::vector<Partial>& partials, const TemplateFields& fields)
      : partials_(partials), scopes_{&fields} {}

  void check(const Template& text) {
    open_files_.push_back(text.file);
    if (is_too_long(text))
      tell_too_long({1, 1});
    else
      walk(text.text);
    open_files_.pop_back();
  }

  std::vector<TemplateProblem> take() { return std::move(problems_); }

private:
  void walk(std::string_view text) {
    bytes_ += text.size() + bytes_of_an_inclusion;
    refuse_control(text);
    refuse_addresses(text);
    std::vector<OpenSection> sections;
    for (const Tag& tag : tags_of(text)) {
      if (problems_.size() >= most_problems) break;
      check(tag, sections);
    }
    for (const OpenSection& section : sections) tell_open(section.name, section.at);
    if (!sections.empty()) scopes_.resize(sections.front().scopes);
  }

  /// A page that is printed on a terminal must not command it. What else printable() shows HTML may need.
  void refuse_control(std::string_view text) {
    if (const auto at = first_control(text)) tell(*at, "znak sterujący", "a control character");
  }

  /// Templates come from others, through git or a mail: what they load, they tell of the family.
  void refuse_addresses(std::string_view text) {
    const bool is_style = open_files_.back().ends_with(".css");
    for (const ForeignAddress& found : is_style ? addresses_in_style(text) : addresses_in_page(text))
      tell(position_in(text, found.index), fmt::format(loads_nothing_pl, shown(found)),
           fmt::format(loads_nothing_en, shown(found)));
  }

  void check(const Tag& tag, std::vector<OpenSection>& sections) {
    if (!tag.is_closed) return tell(tag.at, "brak }} po {{", "}} is missing after {{");
    switch (tag.sign) {
    case '!':
      return;
    case '#':
    case '^':
      return open(tag, sections);
    case '/':
      return close(tag, sections);
    case '>':
      return include(tag);
    case ' ':
      return check_value(tag);
    default:
      return tell(tag.at, "tylko {{pole}}, bo każda wartość jest zabezpieczana przed HTML",
                  "only {{field}}: every value is escaped");
    }
  }

  void check_value(const Tag& tag) {
    const TemplateField* field = find(tag);
    if (field == nullptr || is_value(*field)) return;
    tell(tag.at, fmt::format("„{0}” nie jest tekstem: {{{{#{0}}}}} … {{{{/{0}}}}}", printable(tag.name)),
         fmt::format("'{0}' is no text: {{{{#{0}}}}} … {{{{/{0}}}}}", printable(tag.name)));
  }

  static bool is_value(const TemplateField& field) {
    return field.kind == TemplateField::Kind::text || field.kind == TemplateField::Kind::picture;
  }

  void open(const Tag& tag, std::vector<OpenSection>& sections) {
    if (sections.size() == most_open_sections)
      tell(tag.at, "sekcja w zbyt wielu innych", "a section in too many others");
    sections.push_back({tag.name, tag.at, scopes_.size()});
    const TemplateField* field = find(tag);
    if (field == nullptr) return;
    if (is_value(*field))
      return tell(tag.at,
                  fmt::format("„{0}” to tekst; czy jest wpisany, mówi „has_{0}”", printable(tag.name)),
                  fmt::format("'{0}' is a text; 'has_{0}' says whether it is there", printable(tag.name)));
    if (tag.sign == '#' && !field->shape.empty()) scopes_.push_back(&field->shape.front());
  }

  void close(const Tag& tag, std::vector<OpenSection>& sections) {
    if (sections.empty() || sections.back().name != tag.name)
      return tell(tag.at, fmt::format("{{{{/{}}}}} bez początku", printable(tag.name)),
                  fmt::format("{{{{/{}}}}} without its beginning", printable(tag.name)));
    scopes_.resize(sections.back().scopes);
    sections.pop_back();
  }

  void include(const Tag& tag) {
    const auto found = std::ranges::find(partials_, tag.name, &Partial::name);
    if (found == partials_.end())
      return tell(tag.at, fmt::format("nie ma pliku „{}”", printable(tag.name)),
                  fmt::format("there is no file '{}'", printable(tag.name)));
    if (std::ranges::find(open_files_, found->content.file) != open_files_.end())
      return tell(tag.at, "plik dołącza sam siebie", "the file includes itself");
    if (is_too_long(found->content)) return tell_too_long(tag.at);
    check(found->content);
  }

  /// `a.b` is found where the whole path is, from the innermost section outwards.
  const TemplateField* find(const Tag& tag) {
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope)
      if (const TemplateField* found = find_path(**scope, tag.name)) return found;
    const std::string_view near = nearest(tag.name, known_names());
    const std::string name = printable(tag.name);
    tell(tag.at,
         fmt::format("nieznane pole „{}”{}", name,
                     near.empty() ? "" : fmt::format("; czy chodziło o „{}”?", near)),
         fmt::format("unknown field '{}'{}", name,
                     near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
    return nullptr;
  }

  static const TemplateField* find_path(const TemplateFields& fields, std::string_view path) {
    const std::size_t dot = path.find('.');
    const TemplateField* found = fields.find(path.substr(0, dot));
    if (found == nullptr || dot == std::string_view::npos) return found;
    return found->kind == TemplateField::Kind::part ? find_path(found->shape.front(), path.substr(dot + 1))
                                                    : nullptr;
  }

  std::vector<std::string_view> known_names() const {
    std::vector<std::string_view> names;
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope)
      for (const TemplateField& field : (*scope)->all()) names.push_back(field.name);
    return names;
  }

  bool is_too_long(const Template& next) const {
    return bytes_ + next.text.size() + bytes_of_an_inclusion > most_bytes;
  }

  void tell_too_long(Position at) {
    tell(at, "strona z tym, co dołącza, ma ponad 2 MiB", "the page with all that it includes is over 2 MiB");
  }

  void tell_open(std::string_view name, Position at) {
    tell(at, fmt::format("brak {{{{/{}}}}}", printable(name)),
         fmt::format("{{{{/{}}}}} is missing", printable(name)));
  }

  /// A file that is included twice is told once.
  void tell(Position at, std::string pl, std::string en) {
    if (problems_.size() >= most_problems) return;
    const auto is_told = [&](const TemplateProblem& problem) {
      return problem.file == open_files_.back() && problem.at == at && problem.what.pl == pl;
    };
    if (std::ranges::none_of(problems_, is_told))
      problems_.push_back({open_files_.back(), at, {std::move(pl), std::move(en)}});
  }

  const std::vector<Partial>& partials_;
  std::vector<const TemplateFields*> scopes_;
  std::vector<std::string> open_files_;
  std::vector<TemplateProblem> problems_;
  std::size_t bytes_ = 0; // of the page so far, with all that it includes
};

} // namespace

std::vector<TemplateProblem> check_template(const Template& main, const std::vector<Partial>& partials,
                                            const TemplateFields& fields) {
  Checker checker(partials, fields);
  checker.check(main);
  return checker.take();
}

std::vector<TemplateProblem> check_printed(const Template& main, const PrintedPage& page) {
  std::vector<TemplateProblem> problems;
  for (const ForeignAddress& found : addresses_in_page(page.html)) {
    if (problems.size() == most_problems) break;
    const auto line = position_in(page.html, found.index).line;
    const std::string where = printable(found.where);
    problems.push_back({main.file,
                        {1, 1},
                        {fmt::format("po wstawieniu pól, w wierszu {} strony: {}", line,
                                     fmt::format(loads_nothing_pl, where)),
                         fmt::format("after the fields were put in, in line {} of the page: {}", line,
                                     fmt::format(loads_nothing_en, where))}});
  }
  return problems;
}

} // namespace asystent::document
