#!/bin/sh
# usage: run.sh BINARY WORK_DIR
#
# Makes pages of an example and of a folder with hostile names, and checks them (check.mjs). WORK_DIR keeps the pages,
# to look at, and the npm packages, which only this check needs.
set -eu

here=$(dirname "$0")
root=$here/../..
work=$2

mkdir -p "$work"
cp "$here/check.mjs" "$here/package.json" "$here/package-lock.json" "$work"
[ -d "$work/node_modules" ] || (cd "$work" && npm ci --no-audit --no-fund --silent)
rm -rf "$work/pages"
"$here/make_pages.sh" "$1" "$root/examples/lipowo" "$work/pages/lipowo" R-2024-003 R-2025-002 R-2026-001 R-2026-014
"$here/make_pages.sh" "$1" "$root/tests/pages/hostile" "$work/pages/hostile" R-1
node "$work/check.mjs" "$(command -v chromium)" "$work/pages"
