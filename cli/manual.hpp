#pragma once

#include "cli/command.hpp"
#include "manual/page.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// All pages of the manual: of the program, of each group of commands, of the files, of what is promised.
std::vector<manual::Page> manual_pages(std::span<const Command> commands, Language language);

/// The page that a topic means: `visit`, `wizyta`, `record`, `asystent-visit(1)`; nothing where none does.
std::optional<manual::Page> page_of_topic(std::string_view topic, std::span<const Command> commands,
                                          Language language);

/// The topics as one is called in the language, each with what its page is about.
std::vector<manual::Item> manual_topics(std::span<const Command> commands, Language language);

/// What building it asks for. Without words the names of the pages, `asystent-visit.1` one in a line; with
/// one of these and `pl` or `en`, the page as man(1) reads it; empty where there is none.
std::string built_page(const std::vector<std::string>& words, std::span<const Command> commands);

} // namespace asystent::cli
