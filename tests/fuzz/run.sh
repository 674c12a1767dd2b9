#!/bin/bash
# usage: run.sh PROGRAMS SECONDS [TARGET…]
#
# Runs each target that long (tests/fuzz/README.md) and prints a table, and what was found; status 1 when something was.
# The inputs that were found, or led to new code, stay beside the programs.
set -eu
programs=$(realpath "$1")
seconds=$2
shift 2
here=$(realpath "$(dirname "$0")")
[ $# -gt 0 ] || set -- record office worklog form piece edit fast dates template
export ASAN_OPTIONS=quarantine_size_mb=16 UBSAN_OPTIONS=print_stacktrace=1

# Samples of one target that are good for another one.
declare -A also=([fast]="$here/corpus/record $here/corpus/office $here/corpus/worklog")
broken=()
printf '%-10s %12s %8s  %s\n' target executions seconds result
for target; do
  mkdir -p "$programs/new/$target" "$programs/found"
  log=$programs/$target.log
  result=ok
  "$programs/fuzz_$target" -max_total_time="$seconds" -seed="${SEED:-0}" -timeout=5 -rss_limit_mb=512 -max_len=16384 -print_final_stats=1 \
    -dict="$here/records.dict" -artifact_prefix="$programs/found/$target-" "$programs/new/$target" "$here/corpus/$target" ${also[$target]:-} \
    >"$log" 2>&1 || { result=broken && broken+=("$target"); }
  printf '%-10s %12s %8s  %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$seconds" "$result"
done
for target in ${broken[@]+"${broken[@]}"}; do
  printf '\n== %s\n' "$target"
  sed -n '/^terminate\|what()\|^==[0-9]*== *ERROR\|Test unit written\|^Base64/p' "$programs/$target.log"
done
[ ${#broken[@]} -eq 0 ]
