#!/bin/bash
# Installs what is missing, builds HeartPort and runs every check:  bash packaging/test.sh
# The last line counts them; the exit code is 0 when all passed. Logs: build/checks/.
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/setup.sh

logs=$PWD/build/checks
passed=0
failed=0
work=$(mktemp -d) || exit 1
display_process=""
finish()
{
    [ -z "$display_process" ] || kill "$display_process" 2> /dev/null
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

step() # NAME COMMAND...: one check, its log, its seconds
{
    local name=$1 log="$logs/${1// /-}.log" began=$SECONDS job told=0
    shift
    "$@" > "$log" 2>&1 < /dev/null &
    job=$!
    while kill -0 $job 2> /dev/null; do
        sleep 0.2
        if ((SECONDS - began >= told + 20)); then
            told=$((SECONDS - began))
            printf '      %4d s  %s: %s\n' "$told" "$name" "$(tail -n 1 "$log" | tr -d '\r' | cut -c 1-90)"
        fi
    done
    if wait $job; then
        passed=$((passed + 1))
        printf 'ok    %4d s  %s\n' $((SECONDS - began)) "$name"
    else
        failed=$((failed + 1))
        printf 'FAIL  %4d s  %s (%s)\n' $((SECONDS - began)) "$name" "$log"
        tail -n 60 "$log" | sed 's/^/        /'
        return 1
    fi
}

count_tests() # the tests of ctest one by one, instead of as one check
{
    local log=$logs/tests.log all bad
    all=$(sed -n 's/^.* tests failed out of \([0-9]*\)$/\1/p' "$log")
    bad=$(sed -n 's/^.*, \([0-9]*\) tests failed out of .*$/\1/p' "$log")
    [ -n "$all" ] || return
    if [ "$bad" = 0 ]; then passed=$((passed - 1)); else failed=$((failed - 1)); fi
    passed=$((passed + all - bad))
    failed=$((failed + bad))
}

sources() { find app ui tests \( -name '*.h' -o -name '*.cpp' \) -print0; }
formatting() { sources | xargs -0 clang-format --dry-run -Werror; }
scripts() { find packaging tests .ci \( -name '*.sh' -o -path .ci/run \) -print0 | xargs -0 shellcheck -x; }

tests()
{
    # Tests alone may switch the web engine's sandbox off: root and most containers cannot have it.
    if [ "$(id -u)" = 0 ] || ! unshare --user true 2> /dev/null; then
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
    # A busy machine can starve a window or a page of its time: what fails is asked once more, and the log names it.
    ctest --test-dir "$build" --output-on-failure --repeat until-pass:2 -j "$(nproc)"
}

debian_package()
{
    rm -rf "$build/package"
    (cd "$build" && cpack -G DEB -B package) && mv "$build"/package/*.deb "$build/heartport.deb"
}

debian_rules() { lintian --allow-root --fail-on error,warning --tag-display-limit 0 --info "$build/heartport.deb"; }

installed_files() # the package unpacked: all there, and its programs start from there
{
    dpkg-deb -x "$build/heartport.deb" "$work/root" || return 1
    local file absent=0
    for file in bin/heartport bin/heartport-cli lib/*/heartport/heartport-webview.so lib/*/heartport/heartport-pdf.so \
        share/applications/org.heartport.HeartPort.desktop share/metainfo/org.heartport.HeartPort.metainfo.xml \
        share/mime/packages/org.heartport.HeartPort.xml share/icons/hicolor/scalable/apps/org.heartport.HeartPort.svg \
        share/icons/hicolor/48x48/apps/org.heartport.HeartPort.png share/man/man1/heartport.1.gz \
        share/man/man1/heartport-cli.1.gz share/doc/heartport/copyright; do
        # shellcheck disable=SC2086 # the folder of the architecture is found by its star
        ls "$work"/root/usr/$file > /dev/null || absent=1
    done
    local version
    version=$(sed -n 's/^project(HeartPort VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    [ $absent = 0 ] && "$work/root/usr/bin/heartport-cli" --version | grep -F "$version" \
        && "$work/root/usr/bin/heartport" --version | grep -F "$version" \
        && HOME="$work" XDG_DATA_HOME="$work/data" "$work/root/usr/bin/heartport-cli" list
}

say "HeartPort: looking for what it and its checks need."
install_missing run-time build check || exit 1
mkdir -p "$logs"
step "formatting" formatting
step "scripts" scripts
step "source conventions" python3 packaging/checks/sources.py
step "versions agree" python3 packaging/checks/versions.py
step "desktop file" desktop-file-validate packaging/desktop/org.heartport.HeartPort.desktop
step "metainfo" appstreamcli validate --no-net --no-color packaging/desktop/org.heartport.HeartPort.metainfo.xml
if step "build" build_release; then
    start_display "$work" || say "Xvfb did not start; tests that need a display will fail."
    step "tests" tests
    count_tests
    step "exports" python3 -B tests/acceptance/exports.py "$build/bin/heartport-cli"
    step "clang-tidy" python3 packaging/checks/tidy.py "$build"
    step "Debian package" debian_package && step "Debian rules" debian_rules
    step "installed files" installed_files
fi
printf '%d passed, %d failed\n' $passed $failed
[ $failed = 0 ]
