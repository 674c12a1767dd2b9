#!/bin/bash
# usage: run_case.sh [--accept] BINARY CASE
#
# Runs one black-box case (tests/commands/README.md) and compares what came of it with what the case expects; with
# --accept, writes it down as expected. Needs nothing of the caller's environment.
set -eu
export LC_ALL=C
umask 022

accept=
if [ "$1" = --accept ]; then accept=yes && shift; fi
binary=$(realpath "$1")
case=$(realpath "$2")
root=$(realpath "$(dirname "$0")/../..")
temporary=$(realpath "$(mktemp --directory)")
trap 'chmod -R u+rwx "$temporary"; rm -rf "$temporary"' EXIT

main() {
  prepare
  run
  if [ -n "$accept" ]; then write_down; else compare; fi
}

# before/ stays as it is; in folder/ the case runs.
prepare() {
  mkdir "$temporary/home" "$temporary/bin" "$temporary/before" "$temporary/got"
  ln -s "$binary" "$temporary/bin/asystent"
  printf '[user]\n\tname = Somebody\n\temail = somebody@office.example\n' >"$temporary/home/.gitconfig"
  if [ -d "$case/in" ]; then
    cp -R "$case/in/." "$temporary/before"
  elif [ -f "$case/in" ]; then
    cp -R "$root/$(cat "$case/in")/." "$temporary/before"
  fi
  cp -R "$temporary/before" "$temporary/folder"
  # As `asystent init` makes it: what git or cp give back open to others is told by every command.
  chmod -R go= "$temporary/folder"
}

# The status of a sanitizer's report is none of the program's own.
run() {
  local status=0
  (cd "$temporary/folder" && exec env -i HOME="$temporary/home" PATH="$temporary/bin:/usr/bin:/bin" \
    ASYSTENT_TODAY=2026-11-20 ASAN_OPTIONS=exitcode=86 UBSAN_OPTIONS=exitcode=86:print_stacktrace=1 \
    setsid --wait timeout 300 sh -eu "$case/cmd") </dev/null >"$temporary/out" 2>"$temporary/err" || status=$?
  readable <"$temporary/out" >"$temporary/got/out"
  readable <"$temporary/err" >"$temporary/got/err"
  (cd "$temporary" && diff -ru --new-file --exclude=.asystent.lock --exclude=.git --exclude=*.schema.json before folder || true) |
    without_times | readable >"$temporary/got/diff"
  if [ "$status" -eq 0 ]; then :; else echo "$status"; fi >"$temporary/got/status"
}

# The last one drops what doctor tells of this machine, not of the case.
readable() {
  sed -e '/hidepid/d' -e "s|$temporary/folder|DIR|g" -e "s|$temporary|TEMPORARY|g"
}

# A header without its time; the line "diff …" above it says nothing more.
without_times() {
  sed -E -e '/^diff /d' -e 's/^((---|\+\+\+) (before|folder)[^\t]*)\t.*/\1/'
}

# A file that is empty, or a status of 0, is not kept.
write_down() {
  for name in out err status diff; do
    rm -f "$case/$name"
    [ ! -s "$temporary/got/$name" ] || cp "$temporary/got/$name" "$case/$name"
  done
}

compare() {
  local different=0
  for name in out err status diff; do
    [ -e "$case/$name" ] || [ -e "$temporary/got/$name" ] || continue # diff calls two missing files an error
    diff -u --new-file --label "expected $name" --label "got $name" "$case/$name" "$temporary/got/$name" || different=1
  done
  [ "$different" -eq 0 ] || echo "If that is right: tests/tools/run_case.sh --accept BINARY tests/commands/${case##*/}"
  return "$different"
}

main
