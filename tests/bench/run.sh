#!/bin/bash
# Measures HeartPort's start beside the bare stack it stands on, in turns within one run, and compares with the goals.
#
#   bash tests/bench/run.sh [LABEL...]     LABEL: floor-widgets floor-web home library open zeal kiwix
#                                          reading typing save (default: all)
#
#   MEASURE      folder of start.py and floor/ (default: ../shared/measure beside this repository)
#   ROUNDS       measured runs of each (default 7; the table shows medians)
#   ARTICLE      the hearticle to open (default: the first of the library)
#   PEERS_DATA   content for Zeal and Kiwix as convert.py of MEASURE writes it; without it they are left out
#
# Use a quiet machine. Runs alternate because a virtual machine's speed drifts; only ratios of one run mean anything.
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
. packaging/setup.sh

MEASURE=${MEASURE:-../shared/measure}
if ! [ -f "$MEASURE/start.py" ]; then
    say "The measuring scripts are not here ($MEASURE/start.py is missing), so nothing was measured."
    say "Give their folder: MEASURE=FOLDER bash tests/bench/run.sh"
    exit 2
fi
MEASURE=$(realpath "$MEASURE")
rounds=${ROUNDS:-7}
out=$PWD/build/bench
floor=$out/floor
rm -rf "$out/runs"
mkdir -p "$out/runs"

say "Building."
build_release heartport heartport-cli heartport_webview heartport_bench_reading heartport_bench_typing \
    heartport_bench_save > "$out/build.log" 2>&1 \
    || fail "The build failed: $out/build.log"
build_floor() { cmake -G Ninja -S "$MEASURE/floor" -B "$floor" && cmake --build "$floor"; }
build_floor > "$out/floor.log" 2>&1 || fail "The baselines did not build: $out/floor.log"

# As a test may: root cannot have the web engine's sandbox, and the baseline must be measured alike.
[ "$(id -u)" != 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
library=$out/library.sqlite
rm -rf "$library"* "${out:?}/home"
cli=(env "HOME=$out/home" "$build/bin/heartport-cli" --library "$library")
"${cli[@]}" import resources/starter/*.textbundle > "$out/import.log" || fail "The starter library could not be made."
first='import json, sys; print(json.load(sys.stdin)["articles"][0]["id"])'
ARTICLE=${ARTICLE:-$("${cli[@]}" list --json | python3 -c "$first")}
"${cli[@]}" show "$ARTICLE" --as html > "$out/one.html" || fail "The hearticle $ARTICLE could not be read."

measure() # LABEL PROGRAM...: one measured run after one that warms the caches
{
    local label=$1 home=$out/home/$1
    shift
    [ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" $label "* ]] || return 0
    mkdir -p "$home/run" && chmod 700 "$home/run"
    HOME="$home" XDG_RUNTIME_DIR="$home/run" NAME="$label" RUNS=1 OUT="$out/runs" python3 "$MEASURE/start.py" "$@"
}

peers()
{
    [ -n "${PEERS_DATA:-}" ] || return 0
    local peer
    for peer in zeal kiwix; do
        [ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" $peer "* ]] || continue
        PROFILES="$out/peers" RUNS=1 OUT="$out/runs" "$MEASURE/peers.sh" "$PEERS_DATA" "$floor" "$peer"
    done
}

wanted=("$@")
program=$PWD/$build/bin/heartport
for ((round = 1; round <= rounds; round++)); do
    say "Round $round of $rounds"
    measure floor-widgets "$floor/floor-widgets"
    # The window before a web view exists: what is measured ends before the idle seconds in which the view is made.
    IDLE=0.1 measure home "$program" --library "$library"
    QT_QUICK_BACKEND=software measure floor-web "$floor/floor-web" "$out/one.html"
    measure open "$program" --library "$library" --open "$ARTICLE"
    measure library "$program" --library "$library"
    peers
done

# Inside the process, in a window of Qt's offscreen platform: from the click to the paint, typing, saving.
inside()
{
    local name=$1 home=$out/home/$1
    [ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" $name "* ]] || return 0
    say "Measuring $name"
    mkdir -p "$home/run" && chmod 700 "$home/run"
    HOME="$home" XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM=offscreen:configfile=tests/support/screen.json "$build/bin/heartport_bench_$name" \
        > "$out/runs/$name.json" 2> "$out/runs/$name.log" || fail "heartport_bench_$name failed: $out/runs/$name.log"
}
inside reading
inside typing
inside save
python3 tests/bench/table.py "$out/runs"
