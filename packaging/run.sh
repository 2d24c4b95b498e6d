#!/bin/bash
# Installs what is missing, builds HeartPort and opens it:  bash packaging/run.sh [what heartport accepts...]
# Without a display it opens under Xvfb and leaves a picture of its window.
set -u -o pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
. packaging/setup.sh

picture=$PWD/build/heartport.png
work=""
display_process=""
program_process=""
finish()
{
    [ -z "$program_process" ] || kill "$program_process" 2> /dev/null
    [ -z "$display_process" ] || kill "$display_process" 2> /dev/null
    wait
    [ -z "$work" ] || rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

# The web engine's sandbox cannot protect a root process, and HeartPort never switches it off. So root's HeartPort is
# started as the person who called sudo, or as nobody; the copy is for folders that only root may enter.
choose_person()
{
    as_person=()
    program=$PWD/$build/bin/heartport
    work=$(mktemp -d) || exit 1
    [ "$(id -u)" = 0 ] || return
    local name=${SUDO_USER:-nobody}
    [ "$name" != root ] || name=nobody
    chmod 755 "$work"
    mkdir -p "$work/home" "$work/run"
    DESTDIR="$work" cmake --install "$build" > "$work/install.log" || { cat "$work/install.log" >&2; exit 1; }
    program=$work/usr/bin/heartport
    local home=$work/home
    [ "$name" = nobody ] || home=$(getent passwd "$name" | cut -d: -f6)
    [ ! -r "${XAUTHORITY:-$HOME/.Xauthority}" ] || cp "${XAUTHORITY:-$HOME/.Xauthority}" "$work/run/xauthority"
    chown -R "$name" "$work/home" "$work/run"
    chmod 700 "$work/home" "$work/run"
    as_person=(setpriv "--reuid=$name" "--regid=$(id -g "$name")" --init-groups
        env -u XDG_CONFIG_HOME -u XDG_DATA_HOME -u XDG_CACHE_HOME "HOME=$home" "USER=$name" "XDG_RUNTIME_DIR=$work/run")
    [ ! -f "$work/run/xauthority" ] || as_person+=("XAUTHORITY=$work/run/xauthority")
    say "HeartPort runs as $name, not as root: the view of a hearticle is protected by a sandbox that root cannot have."
    [ "$name" != nobody ] \
        || say "Its library is new and gone when it ends; for one that stays, start this as an ordinary user."
}

allow_pages_in_a_container()
{
    "${as_person[@]}" unshare --user true 2> /dev/null && return
    export QTWEBENGINE_DISABLE_SANDBOX=1
    say "This machine forbids user namespaces, as containers do: for this picture alone the sandbox is off."
}

take_picture() # until nothing changes any more
{
    local empty=$work/shots/empty.png now=$work/shots/now.png last=$work/shots/last.png same=0 waited
    mkdir "$work/shots" && chmod 777 "$work/shots"
    "${as_person[@]}" scrot -o "$empty" || return 1
    "${as_person[@]}" "$program" "$@" > "$work/program.log" 2>&1 < /dev/null &
    program_process=$!
    for ((waited = 0; waited < 120; waited++)); do
        sleep 0.5
        if ! kill -0 "$program_process" 2> /dev/null; then
            say "HeartPort ended by itself:"
            cat "$work/program.log"
            return 1
        fi
        "${as_person[@]}" scrot -o "$now" || return 1
        if cmp -s "$now" "$last" && ! cmp -s "$now" "$empty"; then
            same=$((same + 1))
            [ $same -lt 4 ] || break
        else
            same=0
            mv "$now" "$last"
        fi
    done
    if [ ! -f "$last" ] || cmp -s "$last" "$empty"; then
        say "No window came up within a minute."
        return 1
    fi
    mkdir -p "$(dirname "$picture")" && cp "$last" "$picture"
}

say "HeartPort: looking for what it needs."
install_missing run-time build || exit 1
say "Building; the first time takes some minutes."
build_release heartport heartport-cli heartport_webview || fail "The build failed; the reason stands above."
choose_person

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening HeartPort."
    "${as_person[@]}" "$program" "$@"
    exit
fi
say "There is no display here, so HeartPort opens on a virtual one (Xvfb)."
allow_pages_in_a_container
start_display "$work" "${as_person[@]}" || fail "Xvfb did not start."
take_picture "$@" || fail "There is no picture."
say "This is what it shows: $picture"
