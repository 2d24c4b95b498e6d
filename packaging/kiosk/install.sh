#!/bin/sh
# Turns this Debian 12 machine into a HeartPort kiosk: users, units, an example policy. Asks nothing, and changes nothing
# that is there already. Run it as root; GUIDE.md beside it says what else to do.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" -eq 0 ] || { echo "install.sh: please run it as root" >&2; exit 1; }
# Debian's cage does not start without Xwayland, though nothing here speaks X11.
for package in cage qt6-wayland xwayland; do
    dpkg -s "$package" > /dev/null 2>&1 || apt-get install --yes --no-install-recommends "$package"
done
install -D -m 644 "$here/sysusers.conf" /etc/sysusers.d/heartport-kiosk.conf
install -D -m 644 "$here/tmpfiles.conf" /etc/tmpfiles.d/heartport-kiosk.conf
install -D -m 644 "$here/pam.conf" /etc/pam.d/heartport-kiosk
install -D -m 644 "$here/70-heartport-stick.rules" /etc/udev/rules.d/70-heartport-stick.rules
for unit in "$here"/heartport-kiosk*.service "$here"/heartport-kiosk*.timer "$here"/heartport-kiosk*.path; do
    install -D -m 644 "$unit" "/etc/systemd/system/$(basename "$unit")"
done
[ -e /etc/heartport/kiosk.conf ] || install -D -m 640 "$here/kiosk.conf" /etc/heartport/kiosk.conf
systemd-sysusers
systemd-tmpfiles --create heartport-kiosk.conf
chgrp heartport-kiosk /etc/heartport/kiosk.conf
heartport-cli kiosk check /etc/heartport/kiosk.conf
systemctl daemon-reload
systemctl mask ctrl-alt-del.target
systemctl set-default graphical.target
systemctl enable heartport-kiosk.service heartport-kiosk-fetch.timer heartport-kiosk-stick.path
echo "Done. Restart the machine, or: systemctl start heartport-kiosk"
