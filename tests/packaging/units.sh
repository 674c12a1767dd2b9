#!/bin/sh
# usage: units.sh ASYSTENT      the units of the package and those of the examples, by systemd-analyze, with this program in the
# place of the installed one
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT
verify() { # a name, the directory of the units, the program, for whom
  mkdir "$units/$1"
  sed "s|/usr/bin/asystent|$3|" "$2/asystent-overdue.service" >"$units/$1/asystent-overdue.service"
  cp "$2/asystent-overdue.timer" "$units/$1/"
  XDG_RUNTIME_DIR=$units systemd-analyze "$4" verify --man=no "$units/$1/asystent-overdue.timer" "$units/$1/asystent-overdue.service"
}
verify package "$top/cli/packaging" "$1" --user
verify examples "$top/examples/systemd" "$1" --system
