# What run.sh and test.sh share: packages, the build and a display. Sourced, from the repository's root.
# shellcheck shell=bash

umask 022 # what is installed or packed must be readable by everybody
build=build/release
list=packaging/packages.txt

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

as_root()
{
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@" # nobody is there to type a password
    fi
}

packages_in() # SECTION...: the names in these sections of the list
{
    awk -v wanted=" $* " '/^\[/ { section = substr($1, 2, length($1) - 2); next }
        /^[a-z0-9]/ && index(wanted, " " section " ") { print $1 }' "$list"
}

missing_of() # NAME...: those that are not installed
{
    local installed name
    # shellcheck disable=SC2016 # dpkg-query fills these in
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')
    for name in "$@"; do
        [[ " $installed" == *" $name "* ]] || printf '%s\n' "$name"
    done
}

apt_install() # without questions, without recommendations
{
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get install -y -q --no-install-recommends -o Dpkg::Use-Pty=0 "$@" < /dev/null
}

install_missing() # SECTION...
{
    if ! command -v apt-get > /dev/null; then
        fail "This script sets up Debian 12. Elsewhere, install what $list names and build with: cmake --preset release"
    fi
    local wanted missing
    mapfile -t wanted < <(packages_in "$@")
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if [ ${#missing[@]} = 0 ]; then
        say "Everything HeartPort needs is installed."
        return
    fi
    say "To be installed with apt-get, with what they depend on ($list gives the reasons):"
    printf '%s\n' "${missing[*]}" | fold -s -w 100 | sed 's/^/    /'
    if [ "$(id -u)" != 0 ] && ! command -v sudo > /dev/null; then
        say "That takes an administrator, and sudo is not here. Let root type:"
        fail "    apt-get install --no-install-recommends ${missing[*]}"
    fi
    # The package lists are fetched only where they are absent or too old to install from.
    if ! apt-get install -s -qq "${missing[@]}" > /dev/null 2>&1 || ! apt_install "${missing[@]}"; then
        say "Fetching the package lists first."
        as_root apt-get update -q < /dev/null || fail "The package lists could not be fetched. Is there a network?"
        apt_install "${missing[@]}" || fail "The packages could not be installed; apt-get says why above."
    fi
}

build_release() # TARGET...
{
    if ! [ -f "$build/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$build/CMakeCache.txt"; then
        local launcher=()
        command -v ccache > /dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
        rm -f "$build/CMakeCache.txt" # of another place, if any
        cmake --preset release "${launcher[@]}" || return 1
    fi
    # Compiling the user interface takes up to a gigabyte a job.
    local memory jobs
    memory=$(awk '/^MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo)
    jobs=$(nproc)
    [ "$memory" -ge "$jobs" ] || jobs=$((memory > 1 ? memory : 1))
    # CCACHE_SLOPPINESS: lets ccache work beside precompiled headers.
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ninja -C "$build" -j "$jobs" "$@"
}

start_display() # FOLDER [COMMAND...]: starts Xvfb, through a command that changes the user if there is one
{
    local folder="$1" number="$1/display" waited=0
    shift
    # Only root can make this folder, and a machine that never had a display lacks it.
    [ -d /tmp/.X11-unix ] || as_root mkdir -m 1777 /tmp/.X11-unix || return 1
    "$@" Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp -noreset \
        5> "$number" > "$folder/xvfb.log" 2>&1 < /dev/null &
    display_process=$!
    until [ -s "$number" ]; do
        sleep 0.1
        waited=$((waited + 1))
        if [ $waited -gt 100 ] || ! kill -0 "$display_process" 2> /dev/null; then
            cat "$folder/xvfb.log" >&2
            return 1
        fi
    done
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    unset WAYLAND_DISPLAY XAUTHORITY
}
