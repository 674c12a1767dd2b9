#include "document/course.hpp"

#include "document/situation.hpp"
#include "document/wording.hpp"
#include "markup/line_chart.hpp"
#include "model/score_history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace asystent::document {
namespace {

/// One line of a chart, with what stands above it.
struct Course {
  std::string label;
  markup::LineChart chart;
};

TemplateFields course_fields(const Course& course) {
  Picture picture;
  if (course.chart.points.size() > 1) picture.svg = markup::line_chart(course.chart);
  return std::move(TemplateFields().text("label", course.label).picture("picture", std::move(picture)));
}

/// One value says nothing of a course.
void add(std::vector<Course>& courses, Course course) {
  course.chart.title = course.label;
  if (course.chart.points.size() > 1) courses.push_back(std::move(course));
}

std::vector<Course> score_courses(const DocumentRequest& request, Date day) {
  const ScoreHistory history = score_history(*request.family, request.office);
  std::vector<Course> courses;
  for (const AreaHistory& area : history.areas) {
    Course course{.label = std::string(area_label(area.area, request.office, Language::pl)),
                  .chart = {.title = {}, .least = 1, .most = 5, .points = {}}};
    for (std::size_t i = 0; i < area.scores.size(); ++i) {
      const auto value = area.scores[i] ? number_of(*area.scores[i]) : std::nullopt;
      const Date assessed = *history.assessments[i]->date;
      if (value && assessed <= day) course.chart.points.push_back({assessed, *value});
    }
    add(courses, std::move(course));
  }
  return courses;
}

/// `Oskar chodzi do szkoły (Anna Lis)`
std::string label_of_goal(const Goal& goal, Private by, const Family& family) {
  const std::string words = text_of(Field<Private>(goal.goal));
  return by.empty() ? words : fmt::format("{} ({})", words, name_of(family, by));
}

/// What one person feels is no course of another's.
std::map<Private, std::vector<markup::ChartPoint>> marks_by_person(const Goal& goal, Date day) {
  std::map<Private, std::vector<markup::ChartPoint>> marks;
  for (const ScaleMark& mark : goal.scale)
    if (*mark.date <= day) marks[mark.by.value_or(Private())].push_back({*mark.date, mark.value->value});
  for (auto& [by, points] : marks) std::ranges::stable_sort(points, {}, &markup::ChartPoint::day);
  return marks;
}

std::vector<Course> scale_courses(const DocumentRequest& request, Date day) {
  const Plan* plan = plan_on(*request.family, day);
  std::vector<Course> courses;
  if (plan == nullptr) return courses;
  for (const Goal& goal : plan->goals)
    for (auto& [by, points] : marks_by_person(goal, day))
      add(courses, {.label = label_of_goal(goal, by, *request.family),
                    .chart = {.title = {}, .least = 0, .most = 10, .points = std::move(points)}});
  return courses;
}

} // namespace

void add_courses(TemplateFields& fields, const DocumentRequest& request, Date day) {
  fields.list("score_courses", score_courses(request, day), course_fields)
      .list("scale_courses", scale_courses(request, day), course_fields);
}

} // namespace asystent::document
