#!/bin/sh
# usage: tidy.sh BUILD_DIRECTORY JOBS
#
# clang-tidy over lib/ and cli/; status 1 when it finds something.
set -eu

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT

# Its standard error counts the warnings in other people's headers; it is worth reading only after a failure.
if ! find lib cli -name '*.cpp' -print0 | xargs -0 -n 1 -P "$2" clang-tidy -p "$1" --quiet 2>"$errors"; then
  grep -v ' warnings\? generated\.$' "$errors" >&2 || true
  exit 1
fi
