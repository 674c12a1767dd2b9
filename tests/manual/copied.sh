#!/bin/sh
# usage: copied.sh ASYSTENT FOLDER      what the manual gives to be copied: the record and the settings are read, the office's
# are what holds without them, and Vim finds each finding (where it is installed); status 1 where one is not so
set -eu
asystent=$1
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
HOME=$place
export HOME ASYSTENT_TODAY=2026-11-20 GIT_CONFIG_NOSYSTEM=1
fail() { echo "$1"; exit 1; }

# The lines of a page that begin with the version of the format, without their indentation.
example() { "$asystent" help "$1" | sed -n '/^    asystent: 1$/,/^$/s/^    //p'; }
mkdir -p "$place/cases/families"
example record >"$place/cases/families/R-2026-001.yaml"
example settings >"$place/cases/asystent.yaml"
chmod -R go= "$place/cases"
cd "$place/cases"
"$asystent" check --format json >"$place/with" || true
grep -q '"unknown-key"\|"bad-value"\|"missing-key"\|"unknown-member"' "$place/with" && fail "an example of the manual is wrong"
grep -q '"families": *1' "$place/with" || fail "no example of a record"
sed -i '/^policy:/,/^areas/{/^areas/!d}' asystent.yaml
"$asystent" check --format json >"$place/without" || true
# All of it but the lines that moved up.
sed 's/"line": *[0-9]*/"line":0/' "$place/with" >"$place/with.lines"
sed 's/"line": *[0-9]*/"line":0/' "$place/without" >"$place/without.lines"
cmp "$place/with.lines" "$place/without.lines" || fail "the settings of the manual are not those that hold without them"

command -v vim >/dev/null || exit 0
cp -R "$2" "$place/office"
chmod -R u+w,go= "$place/office"
cd "$place/office"
"$asystent" check --lang en >"$place/found" 2>/dev/null || true
{
  "$asystent" help asystent | sed -n 's/^ *\(set errorformat=\)/\1/p'
  echo "cgetfile $place/found"
  echo "call writefile(map(filter(getqflist(), 'v:val.valid'), {_, each -> bufname(each.bufnr) . ':' . each.lnum}), '$place/listed')"
  echo "qa!"
} >"$place/script"
vim -es -u NONE -S "$place/script" </dev/null
sed -nE 's/^([^ :]+:[0-9]+):[0-9]+: (error|warning|notice): .*/\1/p' "$place/found" >"$place/wanted"
[ -s "$place/wanted" ] || fail "the example has no finding"
cmp "$place/wanted" "$place/listed" || fail "Vim does not find what check has found"
