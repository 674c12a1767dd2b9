#!/bin/sh
# usage: demo.sh BINARY EXAMPLE COPY
#
# The questions of a working day, asked of a copy of an example that is ours alone: what a checkout lets others read,
# each command would tell.
set -eu

binary=$1
folder=$3
umask 077
rm -rf "$folder"
cp -R "$2" "$folder"

# Status 1 says that there is something to look at, which a demo should have.
show() {
  printf '\n\033[1m$ asystent -C %s --today 2026-11-20%s\033[0m\n' "$folder" "${*:+ $*}" | plain_unless_terminal
  status=0
  "$binary" -C "$folder" --today 2026-11-20 "$@" || status=$?
  [ "$status" -le 1 ] || exit "$status"
}

plain_unless_terminal() {
  if [ -t 1 ]; then cat; else sed 's/\x1b\[[01]m//g'; fi
}

say() {
  printf '\n== %s\n' "$1"
}

say 'In the morning: what needs attention today'
show
say 'What cron mails'
show report overdue
say 'Families per assistant, against the limit'
show report caseload --names
say 'One family at a glance'
show report family R-2026-001 --names
say 'Every record read, every rule applied'
show check
say 'The numbers for the half-yearly report'
show report stats --half 2026-1 --form polroczne
say 'The documents that can be printed'
show report document --list
