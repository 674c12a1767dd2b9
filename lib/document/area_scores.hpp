#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

// What an assessment says of the areas of a family's life, in scores and in words.

/// Adds `areas` with the scores now and before, those without any left out; `scores_date`, `before_date`,
/// `is_compared` and `scale`. Without an assessment all areas of the office stand there, to be scored by
/// hand.
void add_scores(TemplateFields& fields, const Assessment* now, const Assessment* before,
                const Office& office);

/// The same of all areas, also of those that nobody scored.
void add_all_areas(TemplateFields& fields, const Assessment* now, const Assessment* before,
                   const Office& office);

/// Adds `scores`: area, score and the office's word for it, as they were given.
void add_given_scores(TemplateFields& fields, const std::vector<AreaScore>& scores, const Office& office);

/// Adds `scores` of all areas of the office without a score: for a form.
void add_areas_to_score(TemplateFields& fields, const Office& office);

} // namespace asystent::document
