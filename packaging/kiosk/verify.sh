#!/bin/sh
# Whether systemd takes the kiosk's units as they are, without the programs being installed. 77: there is no systemd here.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v systemd-analyze > /dev/null || exit 77
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for unit in "$here"/*.service "$here"/*.timer "$here"/*.path; do
    # The programs are stood in for; everything else is checked as it is.
    sed -E 's#^ExecStart=[^ ]+#ExecStart=/bin/true#' "$unit" > "$folder/$(basename "$unit")"
done
said=$(SYSTEMD_UNIT_PATH="$folder:" systemd-analyze verify "$folder"/* 2>&1 | grep -F "$folder" || true)
[ -z "$said" ] || { printf '%s\n' "$said"; exit 1; }
