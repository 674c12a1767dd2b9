#!/bin/sh
# usage: run.sh BINARY WORK_DIR
#
# Makes pages of an example and of a folder with hostile names, and checks them (check.mjs); prints them by Chromium and
# WeasyPrint, and reads the prints back (layout.py), which is first tried with prints that have each of its faults.
# WORK_DIR keeps the pages, to look at, and the npm packages, which only this check needs.
set -eu

here=$(dirname "$0")
root=$here/../..
work=$2

mkdir -p "$work"
cp "$here/check.mjs" "$here/print.mjs" "$here/package.json" "$here/package-lock.json" "$work"
[ -d "$work/node_modules" ] || (cd "$work" && npm ci --no-audit --no-fund --silent)
rm -rf "$work/pages"
"$here/make_pages.sh" "$1" "$root/examples/lipowo" "$work/pages/lipowo" R-2025-006 blank
"$here/make_pages.sh" "$1" "$root/tests/pages/hostile" "$work/pages/hostile" R-1
node "$work/check.mjs" "$(command -v chromium)" "$work/pages"

print_all() {
  node "$work/print.mjs" "$(command -v chromium)" "$@"
  printf '%s\0' "$@" | xargs -0 -P "$(nproc)" -I PAGE weasyprint -q PAGE PAGE.weasyprint.pdf
}

rm -rf "$work/faulty"
cp -R "$here/faulty" "$work"
print_all "$work"/faulty/*.html
python3 -B "$here/layout.py" --itself "$work"/faulty/*.html
# The papers of a bundle are printed by themselves; of hostile pages no machine has all the signs.
rm "$work"/pages/lipowo/zestaw-R-*.html
print_all "$work"/pages/lipowo/*-*.html
python3 -B "$here/layout.py" "$work"/pages/lipowo/*-*.html
