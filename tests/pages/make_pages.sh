#!/bin/sh
# usage: make_pages.sh BINARY CASE_FOLDER DIR FAMILY…
#
# Writes every kind of page and picture into DIR: the documents of these families and of the first assistant, and each as
# an empty form. A family that has not what a document is about gives a paper with lines to fill in.
set -eu

binary=$(realpath "$1")
case_folder=$(realpath "$2")
pages=$3
shift 3
export ASYSTENT_TODAY=2026-11-20

asystent() { "$binary" -C "$case_folder" report "$@" --out "$pages/$name" >/dev/null 2>>"$pages/messages"; }
first_id() { sed -n '/^'"$1"':/,/^[a-z]/s/^  - \(.*{\)\?id: \([a-z0-9]*\).*/\2/p' "$2" | head -1; }

mkdir -p "$pages"
for kind in $("$binary" -C "$case_folder" report document --list | cut -d' ' -f1); do
  name=$kind-blank.html
  asystent document "$kind" --blank
  for family in "$@"; do
    name=$kind-$family.html
    case $kind in
      karta-czasu | miesieczne)
        asystent document "$kind" --assistant "$(first_id assistants "$case_folder/asystent.yaml")" ;;
      dostep)
        member=$(first_id members "$case_folder/families/$family.yaml")
        [ -z "$member" ] || asystent document "$kind" "$family" --member "$member" ;;
      *)
        asystent document "$kind" "$family" ;;
    esac
  done
done
for family in "$@"; do
  name=genogram-$family.svg
  asystent genogram "$family" --names
  name=ecomap-$family.svg
  asystent ecomap "$family" --names
done
name=dashboard
asystent dashboard --names
