#!/bin/bash
# usage: run.sh PROGRAMS SECONDS [TARGET…]
#
# Runs each target that long (tests/fuzz/README.md) and prints a table; status 1 when one found something. What is found
# and the inputs that led to new code stay beside the programs.
set -eu
programs=$(realpath "$1")
seconds=$2
shift 2
here=$(realpath "$(dirname "$0")")
[ $# -gt 0 ] || set -- record office worklog form piece edit plain dates template
export ASAN_OPTIONS=quarantine_size_mb=16 UBSAN_OPTIONS=print_stacktrace=1

# Samples of one target that are good for another one.
declare -A also=([plain]="$here/corpus/record $here/corpus/office $here/corpus/worklog")
failed=0
printf '%-10s %12s %8s  %s\n' target executions seconds result
for target; do
  mkdir -p "$programs/new/$target" "$programs/found"
  log=$programs/$target.log
  result=ok
  "$programs/fuzz_$target" -max_total_time="$seconds" -seed="${SEED:-0}" -timeout=5 -rss_limit_mb=512 -max_len=16384 -print_final_stats=1 \
    -dict="$here/keys.dict" -artifact_prefix="$programs/found/$target-" "$programs/new/$target" "$here/corpus/$target" ${also[$target]:-} \
    >"$log" 2>&1 || { result="broken: $log" && failed=1; }
  printf '%-10s %12s %8s  %s\n' "$target" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$seconds" "$result"
done
exit "$failed"
