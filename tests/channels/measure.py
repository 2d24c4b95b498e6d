"""What a channel costs: one of 10,000 hearticles, and 5,000 followers of a smaller one, against nginx on loopback.

    python3 measure.py HEARTPORT_CLI CHANNEL_LIBRARY [HEARTICLES [FOLLOWERS [FEED_OF_FOLLOWERS]]]

Prints the tables of packaging/channel/README.md. One follower is the real program. The 5,000 are simulated: its requests
are taken from nginx's log and sent 5,000 times, each time over one new connection and one follower after the other;
every byte that comes back is received and counted.
"""
import contextlib
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from server import Nginx

CLI, FILL = sys.argv[1:3]
HEARTICLES, FOLLOWERS, SMALL = (int(word) for word in (sys.argv[3:] + ["10000", "5000", "100"][len(sys.argv) - 3:]))
home = pathlib.Path(tempfile.mkdtemp(prefix="heartport-measure-"))
home.chmod(0o755)


def run(*words, **options):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, **options)


def timed(*words):
    """Wall seconds, processor seconds and the most memory in MB of one call of the program."""
    start = time.monotonic()
    process = subprocess.Popen([str(word) for word in words], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{words} failed")
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def publish(library, channel):
    return timed(CLI, "--library", library, "channel", "publish", channel, "--key", home / "key", "--title", "Measured")


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def table(*heads):
    row(*heads)
    row(*("---" for _ in heads))


def cells(cost):
    return f"{cost[0]:.1f} s", f"{cost[1]:.1f} s", f"{cost[2]:.0f} MB"


class Closed(threading.Thread):
    """How long, at most, nobody else could write into a library or read from it."""

    def __init__(self, library):
        super().__init__(daemon=True)
        self.library, self.longest, self.ended = library, {"write": 0.0, "read": 0.0}, threading.Event()
        self.start()

    def run(self):
        since = {"write": None, "read": None}
        asking = {"write": "BEGIN IMMEDIATE; ROLLBACK", "read": "SELECT count(*) FROM sqlite_schema"}
        while not self.ended.wait(0.005):
            for what, words in asking.items():
                now = time.monotonic()
                try:
                    with contextlib.closing(sqlite3.connect(self.library, timeout=0, isolation_level=None)) as reader:
                        reader.executescript(words)
                    since[what] = None
                except sqlite3.OperationalError:
                    since[what] = since[what] or now
                    self.longest[what] = max(self.longest[what], now - since[what])

    def result(self):
        self.ended.set()
        self.join()
        return f"{self.longest['write']:.2f} s", f"{self.longest['read']:.2f} s"


def measure_large():
    library, channel, follower = home / "large.sqlite", home / "large", home / "large-follower.sqlite"
    run(FILL, library, HEARTICLES)
    print(f"\nA channel of {HEARTICLES:,} small hearticles\n")
    table("publishing", "time", "of processor", "memory")
    row("first time", *cells(publish(library, channel)))
    row("again, nothing changed", *cells(publish(library, channel)))
    server = Nginx(channel)
    try:
        key = (home / "key.pub").read_text().split("\n")[1]
        run(CLI, "--library", follower, "channel", "follow", server.address, "--key", key)
        rows = [sync_large("first", server, follower), sync_large("nothing new", server, follower)]
        run(FILL, library, HEARTICLES, 50)
        row("2 % changed", *cells(publish(library, channel)))
        rows.append(sync_large("2 % changed", server, follower))
    finally:
        server.stop()
    print(f"\nThe feed has {(channel / 'channel.json').stat().st_size / 1e6:.1f} MB.\n")
    table("sync of one follower", "requests", "MB", "time", "of processor", "memory", "closed for writing", "for reading")
    for cells_of_row in rows:
        row(*cells_of_row)


def sync_large(name, server, follower):
    server.forget()
    closed = Closed(follower)
    cost = timed(CLI, "--library", follower, "channel", "sync")
    asked = server.requests()
    return name, f"{len(asked):,}", f"{sum(line[3] for line in asked) / 1e6:.1f}", *cells(cost), *closed.result()


class Crowd:
    """Followers that ask what the real one asked, each over one connection."""

    def __init__(self, server):
        self.server = server

    def ask(self, requests):
        """Bytes that all of them received."""
        text = "".join(f"GET {path} HTTP/1.1\r\nHost: h\r\nUser-Agent: HeartPort\r\n{extra}"
                       f"{'Connection: close' + chr(13) + chr(10) if number == len(requests) - 1 else ''}\r\n"
                       for number, (path, extra) in enumerate(requests)).encode()
        total = 0
        for _ in range(FOLLOWERS):
            with socket.create_connection(("127.0.0.1", self.server.port)) as link:
                link.sendall(text)
                while got := link.recv(1 << 18):
                    total += len(got)
        return total


def measure_followers():
    library, channel, follower = home / "small.sqlite", home / "small", home / "follower.sqlite"
    run(FILL, library, SMALL)
    publish(library, channel)
    key = (home / "key.pub").read_text().split("\n")[1]
    server = Nginx(channel)
    crowd = Crowd(server)
    run(CLI, "--library", follower, "channel", "follow", server.address, "--key", key)
    print(f"\n{FOLLOWERS:,} followers of a channel of {SMALL} hearticles\n")
    table("sync", "requests of one", "KB for one", f"requests of {FOLLOWERS:,}", f"MB for {FOLLOWERS:,}", "time of nginx on loopback")

    def sync(name, condition=""):
        server.forget()
        run(CLI, "--library", follower, "channel", "sync")
        asked = [line for line in server.requests() if line[0] == "GET"]
        packed = "Accept-Encoding: gzip\r\n"
        requests = [(path, "" if path.endswith(".textpack") else packed + condition * path.endswith(".json"))
                    for _, path, _, _, _ in asked]
        start = time.monotonic()
        total = crowd.ask(requests)
        took = time.monotonic() - start
        row(name, len(asked), f"{sum(line[3] for line in asked) / 1e3:.1f}", f"{len(asked) * FOLLOWERS:,}",
            f"{total / 1e6:.1f}", f"{took:.1f} s")

    def etag():
        with socket.create_connection(("127.0.0.1", server.port)) as link:
            link.sendall(b"HEAD /channel/channel.json HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            head = link.recv(65536).decode()
        return next(line for line in head.split("\r\n") if line.lower().startswith("etag:")).split(" ", 1)[1]

    try:
        sync("first")
        sync("nothing new", f"If-None-Match: {etag()}\r\n")
        run(FILL, library, SMALL, 50)
        publish(library, channel)
        sync("2 % changed")
    finally:
        server.stop()


try:
    run(CLI, "channel", "key", home / "key", stdin=subprocess.DEVNULL)
    measure_large()
    measure_followers()
finally:
    shutil.rmtree(home)
