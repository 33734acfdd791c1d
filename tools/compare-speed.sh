#!/usr/bin/env bash
# Compares the speed of `asyncsend check` with that of `rustc --emit=metadata`: on programs of some sizes that
# `asyncsend_testing::workload` writes, and on every example that bare rustc accepts.
#
#     tools/compare-speed.sh [RUNS [LINES...]]
#
# Both are run RUNS times (10 if not said) in turn, on the same file; the medians of the wall times are printed, and for the
# written programs (of 40, 4,000, 16,000 and 64,000 lines if not said) the peak memory, where GNU time is there to measure
# it. The exit status is 1 if the checker is slower on any example.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-10}
sizes=("${@:2}")
if ((${#sizes[@]} == 0)); then
    sizes=(40 4000 16000 64000)
fi
cargo build --quiet --release -p asyncsend -p asyncsend-testing
checker=${CARGO_TARGET_DIR:-target}/release/asyncsend
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Microseconds that a command takes; what it prints and how it ends is of no interest.
micros() {
    local start=${EPOCHREALTIME/[.,]/}
    "$@" >/dev/null 2>&1 || true
    echo $((${EPOCHREALTIME/[.,]/} - start))
}

# The median of the numbers on stdin: of an even count, the mean of the middle two.
median() {
    sort -n | awk '{ n[NR] = $1 } END { print int((n[int((NR + 1) / 2)] + n[int(NR / 2) + 1]) / 2) }'
}

compile() {
    local type=lib
    if grep -qE '^(pub )?fn main\(' "$1"; then
        type=bin
    fi
    rustc --edition 2024 --crate-type "$type" --crate-name example --emit=metadata --out-dir "$out" "$1"
}

# Peak memory of a command in MB, or a dash.
peak() {
    if [[ -x /usr/bin/time ]]; then
        /usr/bin/time -f %M -o "$out/peak" "$@" >/dev/null 2>&1 || true
        awk '{ printf "%d", $1 / 1024 }' "$out/peak"
    else
        printf -- -
    fi
}

metadata() {
    rustc --edition 2021 --crate-name workload --emit=metadata --out-dir "$out" "$1"
}

printf '%-16s %12s %12s %8s %14s %14s\n' workload 'asyncsend ms' 'rustc ms' ratio 'asyncsend MB' 'rustc MB'
for lines in "${sizes[@]}"; do
    file=$out/workload.rs
    ${CARGO_TARGET_DIR:-target}/release/workload "$lines" >"$file"
    metadata "$file"
    for rules in rust sound; do
        check=("$checker" check --rules "$rules" --edition 2021 "$file")
        : >"$out/ours"
        : >"$out/theirs"
        for ((i = 0; i < runs; i++)); do
            micros "${check[@]}" >>"$out/ours"
            micros metadata "$file" >>"$out/theirs"
        done
        awk -v f="$lines $rules" -v a="$(median <"$out/ours")" -v b="$(median <"$out/theirs")" \
            -v m="$(peak "${check[@]}")" -v n="$(peak rustc --edition 2021 --emit=metadata --out-dir "$out" "$file")" \
            'BEGIN { printf "%-16s %12.2f %12.2f %7.1fx %14s %14s\n", f, a / 1000, b / 1000, b / a, m, n }'
    done
done
echo

slower=0 compared=0 ours_total=0 theirs_total=0
printf '%-46s %12s %12s %8s\n' example 'asyncsend ms' 'rustc ms' ratio
while IFS= read -r file; do
    if ! compile "$file" >/dev/null 2>&1; then
        continue
    fi
    : >"$out/ours"
    : >"$out/theirs"
    for ((i = 0; i < runs; i++)); do
        micros "$checker" check "$file" >>"$out/ours"
        micros compile "$file" >>"$out/theirs"
    done
    ours=$(median <"$out/ours")
    theirs=$(median <"$out/theirs")
    mark=
    if ((ours >= theirs)); then
        slower=$((slower + 1))
        mark=' slower'
    fi
    compared=$((compared + 1)) ours_total=$((ours_total + ours)) theirs_total=$((theirs_total + theirs))
    awk -v f="$file" -v a="$ours" -v b="$theirs" -v m="$mark" 'BEGIN { printf "%-46s %12.2f %12.2f %7.1fx%s\n", f, a / 1000, b / 1000, b / a, m }'
done < <(find examples -name '*.rs' | sort)

if ((compared == 0)); then
    echo "rustc accepts none of the examples" >&2
    exit 1
fi
awk -v n="$compared" -v a="$ours_total" -v b="$theirs_total" -v s="$slower" \
    'BEGIN { printf "%d examples: asyncsend is %.1f times as fast in sum; slower on %d\n", n, b / a, s }'
exit $((slower > 0))
