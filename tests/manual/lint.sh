#!/bin/sh
# usage: lint.sh ASYSTENT       every page of the manual in both languages, by mandoc; status 1 where it finds fault with one
set -eu
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
sh "$(dirname "$0")/../../cli/packaging/make_manual.sh" "$1" "$pages"
count=$(find "$pages" -type f | wc -l)
[ "$count" -ge 26 ] || { echo "only $count pages"; exit 1; }
cd "$pages"
# Pages that are not installed here are named by others all the same; a Polish letter counts as eight bytes there.
find . -type f -print0 | xargs -0 mandoc -Tlint -Wstyle 2>&1 | grep -vE 'referenced manual not found|longer than 80 bytes' && exit 1
find . -type f -print0 | xargs -0 -n 1 mandoc -Tutf8 >/dev/null
