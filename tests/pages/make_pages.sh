#!/bin/sh
# usage: make_pages.sh BINARY CASE_FOLDER DIR FAMILY…
#
# Writes every kind of page and picture into DIR: the documents of these families and of the first assistant; for the FAMILY
# `blank` the empty forms. A family that has not what a document is about gives a paper with lines to fill in.
set -eu

binary=$(realpath "$1")
case_folder=$(realpath "$2")
pages=$3
shift 3
export ASYSTENT_TODAY=2026-11-20

asystent() { "$binary" -C "$case_folder" report "$@" --out "$pages/$name" >/dev/null 2>>"$pages/messages"; }
first_id() { sed -n '/^'"$1"':/,/^[a-z]/s/^  - \(.*{\)\?id: \([a-z0-9]*\).*/\2/p' "$2" | head -1; }
first_child() { awk '/^  - id:/ { id = $3 } /^    role: child/ { print id; exit }' "$1"; }

mkdir -p "$pages"
for kind in $("$binary" -C "$case_folder" report document --list | cut -d' ' -f1); do
  for family in "$@"; do
    name=$kind-$family.html
    case $family:$kind in
      blank:*)
        asystent document "$kind" --blank ;;
      *:karta-czasu)
        asystent document "$kind" --assistant "$(first_id assistants "$case_folder/asystent.yaml")" ;;
      *:lista-asystentow)
        asystent document "$kind" ;;
      *:zestaw)
        asystent document "$kind" "$family" --for inspection ;;
      *:chronologia)
        child=$(first_child "$case_folder/families/$family.yaml")
        [ -z "$child" ] || asystent document "$kind" "$family" --member "$child" ;;
      *:dostep)
        member=$(first_id members "$case_folder/families/$family.yaml")
        [ -z "$member" ] || asystent document "$kind" "$family" --member "$member" ;;
      *)
        asystent document "$kind" "$family" ;;
    esac
  done
done
for family in "$@"; do
  [ "$family" = blank ] && continue
  name=genogram-$family.svg
  asystent genogram "$family" --names
  name=ecomap-$family.svg
  asystent ecomap "$family" --names
done
name=dashboard
asystent dashboard --names
