#include "markup/page.hpp"

#include "text/markup.hpp"

#include <fmt/format.h>

namespace asystent::markup {

// All pairs of text and ground have a contrast of 4.5 or more, lines that mean something 3 or more (WCAG AA).
const std::string_view stylesheet = R"css(:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f4f0; --line: #dcd9d1; --ink: #20242b; --soft: #5a6270; --link: #1c5a91;
  --red: #a12a2f; --red-wash: #fbe9e7; --amber: #7d5200; --amber-wash: #fcf0d6; --green: #2c6a40;
  --blue: #3b74a8; --blue-wash: #dbe8f5; --teal: #2a7a72; --teal-wash: #d8efec; --violet: #6d5aa3;
  --violet-wash: #e8e3f4; --grey: #7b7f88; --grey-wash: #e7e6e3; --sand: #93702a; --sand-wash: #f6ead0;
  --score-1: #f3c1b8; --score-2: #f9dcc0; --score-3: #f6eec2; --score-4: #d3e8cc; --score-5: #a9d5b4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181d; --wash: #1f242b; --line: #363d47; --ink: #e7e9ed; --soft: #a5adba; --link: #92c1f1;
    --red: #ff9d95; --red-wash: #40201f; --amber: #f0c264; --amber-wash: #3a2d12; --green: #8fd2a2;
    --blue: #6fa6d8; --blue-wash: #22405c; --teal: #58b5aa; --teal-wash: #17433f; --violet: #a996dc;
    --violet-wash: #3b3159; --grey: #9097a3; --grey-wash: #363b43; --sand: #d0a757; --sand-wash: #4a3a17;
    --score-1: #7a2e2a; --score-2: #734a1e; --score-3: #5d5620; --score-4: #2f5a35; --score-5: #1d6a48;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 66rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
header { margin-bottom: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -.01em; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.3; font-weight: 650; margin: 0 0 .75rem; }
h3 { font-size: 1rem; font-weight: 650; margin: 1.5rem 0 .5rem; }
section { margin: 0 0 3rem; scroll-margin-top: 1rem; }
p { margin: 0 0 .75rem; max-width: 44rem; }
header p, .note, footer, small, dt { color: var(--soft); }
header p { margin: 0; }
.note { margin-top: .75rem; }
small { display: block; font-size: .8125rem; line-height: 1.4; }
.note, footer { font-size: .875rem; }
nav { margin-bottom: 1.5rem; font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
code { font: .8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; }
.tiles { margin: 0 0 3rem; padding: 0; list-style: none; }
.tiles li { background: var(--wash); border-radius: .5rem; padding: .8rem 1rem; }
.tiles b { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 650; }
.tiles span { color: var(--soft); font-size: .875rem; }
.tiles .alarm { background: var(--red-wash); }
.tiles .alarm b { color: var(--red); }

table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; vertical-align: top; }
td { vertical-align: top; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8125rem; font-weight: 500; color: var(--soft); padding-top: 0; }
tbody th { white-space: nowrap; }
tbody th small { font-weight: 400; white-space: normal; }
.goals th { white-space: normal; }
.number { text-align: right; white-space: nowrap; }
.number small, thead .number { white-space: normal; }
.overview .number:not(:last-child) { padding-right: 2rem; }
.day { white-space: nowrap; }
.late, .error { color: var(--red); font-weight: 600; }
.warning { color: var(--amber); font-weight: 600; }
.good { color: var(--green); }
.muted { color: var(--soft); }

.caseload td:nth-child(2) { width: 55%; }
.caseload svg { display: block; width: 100%; height: 1.5rem; overflow: visible; }
.load { fill: var(--blue); }
.load.over { fill: var(--red); }
.elsewhere { fill: var(--grey); }
.room { fill: var(--wash); }
.limit { stroke: var(--ink); stroke-width: 2px; vector-effect: non-scaling-stroke; }

.months { display: grid; grid-template-columns: repeat(auto-fit, minmax(14.5rem, 1fr)); gap: 1.5rem 2rem; }
.months { margin-bottom: 2rem; align-items: start; }
.month { table-layout: fixed; border-collapse: separate; border-spacing: 2px; }
.month caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
.month th, .month td { padding: 0; text-align: center; border: 0; border-radius: .25rem; }
.month td { height: 2.5rem; padding-top: .2rem; font-size: .875rem; line-height: 1.15; }
.month td.free { background: var(--wash); color: var(--soft); }
.month td.out { color: var(--soft); }
.month td.today { box-shadow: inset 0 0 0 2px var(--ink); }
.month a { display: block; height: 2.3rem; text-decoration: none; font-weight: 600; }
.month a:hover { text-decoration: underline; }
.month b { display: inline-block; min-width: 1.2rem; padding: 0 .25rem; border-radius: .6rem; }
.month b { font-size: .75rem; line-height: 1.1rem; background: var(--link); color: var(--paper); }
.agenda { list-style: none; margin: 0; padding: 0; columns: 24rem; column-gap: 3rem; }
.agenda > li { break-inside: avoid; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.agenda > li { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0 .75rem; scroll-margin-top: 1rem; }
.agenda > li:target { background: var(--amber-wash); }
.agenda ul { list-style: none; margin: 0; padding: 0; }

dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.5rem; margin: 0; max-width: 52rem; }
dd { margin: 0; grid-column: 2; }

.timeline { display: flex; align-items: flex-start; }
.timeline > svg { flex: none; }
/* From the right: what is newest is seen first. */
.scroll { margin: 0; direction: rtl; overflow-x: auto; width: fit-content; max-width: 100%; min-width: 0; }
.scroll > * { direction: ltr; }
.timeline .scroll { flex: 0 1 auto; padding-bottom: .25rem; }
.timeline svg { display: block; width: calc(var(--width) * 1px); height: auto; }
svg text { fill: var(--ink); font-size: 12px; }
svg .axis { fill: var(--soft); font-size: 11px; }
svg .inside { font-size: 11px; }
svg .end { text-anchor: end; }
.grid { stroke: var(--line); }
.row { fill: var(--wash); }
.today-line { stroke: var(--red); stroke-width: 1.5px; stroke-dasharray: 4 3; }
svg .today-text { fill: var(--red); font-size: 11px; font-weight: 600; }
.assignment { fill: var(--blue-wash); stroke: var(--blue); }
.basis { fill: var(--teal-wash); stroke: var(--teal); }
.plan { fill: var(--violet-wash); stroke: var(--violet); }
.suspension { fill: var(--grey-wash); stroke: var(--grey); }
.placement { fill: var(--sand-wash); stroke: var(--sand); }
.visit_held { fill: var(--blue); }
.visit_not_held { stroke: var(--red); stroke-width: 2px; fill: none; }
.assessment { fill: var(--violet); }
.court_request { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; }
.court_paper { fill: var(--ink); }
.intervention { fill: var(--red); }
.closure { fill: var(--ink); }
.monitoring { fill: var(--paper); stroke: var(--green); stroke-width: 2px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0; padding: 0; list-style: none; }
.legend { font-size: .875rem; color: var(--soft); }
.legend svg { width: 16px; height: 16px; vertical-align: -3px; margin-right: .35rem; }
details { font-size: .9375rem; }
summary { cursor: pointer; color: var(--link); padding: .25rem 0; }

.scores { width: auto; border-collapse: separate; border-spacing: 2px; }
.scores th, .scores td { border: 0; padding: .35rem .75rem; }
.scores thead th { text-align: center; white-space: nowrap; }
.scores thead th:first-child { text-align: left; padding-left: 0; }
.scores tbody th { white-space: normal; font-weight: 400; padding-left: 0; min-width: 8rem; }
.scores tr > :first-child { position: sticky; left: 0; background: var(--paper); }
.scores td { text-align: center; border-radius: .25rem; font-weight: 600; }
.scores .none { color: var(--soft); font-weight: 400; font-size: .8125rem; }
.score-1 { background: var(--score-1); } .score-2 { background: var(--score-2); }
.score-3 { background: var(--score-3); } .score-4 { background: var(--score-4); }
.score-5 { background: var(--score-5); }
.scale span { display: inline-block; border-radius: .25rem; padding: 0 .4rem; margin-right: .25rem; color: var(--ink); }
.findings { list-style: none; margin: 0; padding: 0; max-width: 52rem; }
.findings li { padding: .6rem 0 .6rem .9rem; border-left: 3px solid var(--amber); margin-bottom: .6rem; }
.findings li.of-error { border-color: var(--red); }
.findings li { padding-top: 0; padding-bottom: 0; }
footer { border-top: 1px solid var(--line); padding-top: 1rem; }

@media (max-width: 40rem) {
  body { padding: 1rem 1rem 2rem; }
  h1 { font-size: 1.45rem; }
  section, .tiles { margin-bottom: 2.25rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  table { font-size: .875rem; }
  th, td { overflow-wrap: anywhere; }
  tbody th { white-space: normal; }
  th, td, .overview .number:not(:last-child) { padding-right: .5rem; }
  .terms th { white-space: normal; }
  .terms .command, .terms td:last-child { display: none; }
  .scores th, .scores td { padding: .35rem .4rem; }
  .scores tbody th { min-width: 6.5rem; }
  .caseload td:nth-child(2) { width: 40%; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .6rem; grid-column: 1; }
  dt { font-size: .8125rem; }
  .agenda > li { grid-template-columns: 1fr; }
  .agenda small { display: inline; margin-left: .5rem; }
  .agenda time { font-weight: 600; }
}
@media (min-width: 40.01rem) {
  .overview small { display: inline; margin-left: .75rem; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root {
    color-scheme: light;
    --paper: #ffffff; --wash: #f3f2ee; --line: #c9c6be; --ink: #000000; --soft: #444a54; --link: #000000;
    --red: #8f1f24; --red-wash: #f9e6e4; --amber: #6b4600; --amber-wash: #ffffff; --green: #1f5a33;
    --blue: #3b74a8; --blue-wash: #dbe8f5; --teal: #2a7a72; --teal-wash: #d8efec; --violet: #6d5aa3;
    --violet-wash: #e8e3f4; --grey: #7b7f88; --grey-wash: #e7e6e3; --sand: #93702a; --sand-wash: #f6ead0;
    --score-1: #f3c1b8; --score-2: #f9dcc0; --score-3: #f6eec2; --score-4: #d3e8cc; --score-5: #a9d5b4;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  nav, details { display: none; }
  a { text-decoration: none; }
  h2, h3 { break-after: avoid; }
  tr, li, dd, .month, .timeline { break-inside: avoid; }
  section, .tiles { margin-bottom: 1.5rem; }
  .scroll { overflow: visible; break-inside: avoid; }
  .agenda { columns: 2; column-gap: 1.5rem; font-size: 9.5pt; }
  .agenda > li { grid-template-columns: 6.2rem 1fr; gap: 0 .5rem; padding: .3rem 0; }
  .timeline svg { width: calc(var(--width) * var(--print) * 1px); }
  .months { grid-template-columns: 1fr 1fr; gap: 1rem 2rem; }
  .month td { height: 1.9rem; }
}
)css";

std::string page(std::string_view language, std::string_view title, std::string_view body) {
  return fmt::format("<!DOCTYPE html>\n"
                     "<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n"
                     "<meta name=\"robots\" content=\"noindex\">\n"
                     "{}\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n{}</body>\n</html>\n",
                     language, generator_line, in_markup(title), stylesheet, body);
}

} // namespace asystent::markup
