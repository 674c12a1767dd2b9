#!/bin/sh
# usage: units.sh ASYSTENT      the units of the package, by systemd-analyze, with this program in the place of the installed one
set -eu
here=$(cd "$(dirname "$0")/../../cli/packaging" && pwd)
units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT
sed "s|/usr/bin/asystent|$1|" "$here/asystent-overdue.service" >"$units/asystent-overdue.service"
cp "$here/asystent-overdue.timer" "$units/"
XDG_RUNTIME_DIR=$units systemd-analyze --user verify --man=no "$units/asystent-overdue.timer" "$units/asystent-overdue.service"
