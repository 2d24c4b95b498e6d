"""What a channel costs: publishing 10,000 hearticles, and 5,000 followers against nginx on loopback.

    python3 measure.py HEARTPORT_CLI CHANNEL_LIBRARY [HEARTICLES [FOLLOWERS [FEED_OF_FOLLOWERS]]]

Prints the tables of packaging/channel/README.md. The requests of one follower are taken from nginx's log while the real
program syncs; the 5,000 then ask for exactly these, a few at a time, and what nginx says it sent is added up.
"""
import pathlib
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from server import Nginx

CLI, FILL = sys.argv[1:3]
HEARTICLES, FOLLOWERS, SMALL = (int(word) for word in (sys.argv[3:] + ["10000", "5000", "100"][len(sys.argv) - 3:]))
home = pathlib.Path(tempfile.mkdtemp(prefix="heartport-measure-"))
home.chmod(0o755)


def run(*words, **options):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, **options)


def timed(*words):
    """Wall and processor seconds of one call."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    run(*words)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic() - start, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def publish(library, channel):
    return timed(CLI, "--library", library, "channel", "publish", channel, "--key", home / "key", "--title", "Measured")


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def table(*heads):
    row(*heads)
    row(*("---" for _ in heads))


def seconds(pair):
    return f"{pair[0]:.1f} s ({pair[1]:.1f} s of processor)"


def measure_publishing():
    library, channel = home / "large.sqlite", home / "large"
    run(FILL, library, HEARTICLES)
    print(f"\nPublishing {HEARTICLES:,} small hearticles\n")
    table("publishing", "time")
    row("first time", seconds(publish(library, channel)))
    row("again, nothing changed", seconds(publish(library, channel)))
    run(FILL, library, HEARTICLES, 50)
    row("2 % changed", seconds(publish(library, channel)))
    print(f"\nThe feed has {(channel / 'channel.json').stat().st_size / 1e6:.1f} MB.\n")


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
        asked = server.requests()
        requests = [(path, condition if path.endswith("channel.json") else "") for _, path, _, _, _ in asked]
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
    measure_publishing()
    measure_followers()
finally:
    shutil.rmtree(home)
