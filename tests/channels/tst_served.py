"""A channel over HTTP: what a follower asks of a real nginx, and how it bears servers that do not behave.

    python3 tst_served.py HEARTPORT_CLI
"""
import contextlib
import json
import os
import pathlib
import pty
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
import zlib

from server import Line, Nginx, Unruly

CLI = None
BIG = 600_000  # bytes of one picture, so that a transfer can be cut


def noise_png(width, height, seed):
    """A PNG that does not get smaller: pseudo-random pixels."""
    noise = random.Random(seed)
    rows = b"".join(b"\0" + noise.randbytes(width * 3) for _ in range(height))

    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 2, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b"")


def bundle(folder, number, version=1, words="words", picture=None):
    """A TextBundle that may be published."""
    path = folder / f"{number}.textbundle"
    (path / "assets").mkdir(parents=True, exist_ok=True)
    own = {"id": f"00000000-0000-4000-8000-{number:012}", "version": version, "language": "en",
           "title": f"Hearticle {number}", "summary": "One sentence.", "category": "Sleep", "keywords": ["rest"],
           "authors": [{"name": "A. Writer", "role": "Author"}], "aiDisclosure": "none", "aiTools": [],
           "created": "2026-11-01T08:00:00Z", "updated": f"2026-11-{version:02}T08:00:00Z",
           "actions": {"helps": [{"text": "Do this. [@a]", "certainty": "low"}],
                       "harms": [{"text": "Not that. [@a]", "certainty": "low"}]}}
    if picture:
        (path / "assets/p.png").write_bytes(picture)
        own["cover"] = {"file": "assets/p.png", "alt": "noise", "credit": "us"}
    info = {"version": 2, "type": "net.daringfireball.markdown", "transient": False, "org.heartport": own}
    (path / "info.json").write_text(json.dumps(info))
    (path / "text.md").write_text(f"## Myth\n\nA claim in {words} [@a].\n")
    (path / "references.json").write_text(json.dumps(
        [{"id": "a", "type": "article-journal", "title": "A study", "DOI": "10.1000/a",
          "issued": {"date-parts": [[2020]]}, "author": [{"family": "Study", "given": "A"}]}]))
    return path


class Served(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="heartport-channel-"))
        self.home.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.channel = self.home / "channel"
        self.cli("key", "channel", "key", str(self.home / "key"), input="\n")
        self.key = (self.home / "key.pub").read_text().split("\n")[1]
        self.put(1)
        self.put(2)
        self.publish()

    def cli(self, *words, code=0, input="", library=None):
        library = words[0] if library is None else library
        done = subprocess.run([CLI, "--library", str(self.home / f"{library}.sqlite"), *words[1:]], input=input,
                              capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, code, done.stderr + done.stdout)
        return done

    def put(self, number, version=1, words="words", picture=None):
        self.cli("publisher", "import", str(bundle(self.home, number, version, words, picture)))

    def publish(self):
        self.cli("publisher", "channel", "publish", str(self.channel), "--key", str(self.home / "key"))

    def serve(self, server):
        self.addCleanup(server.stop)
        self.server = server
        self.cli("follower", "channel", "follow", server.address, "--key", self.key)

    def sync(self, code=0):
        done = self.cli("follower", "channel", "sync", "--json", code=code)
        return json.loads(done.stdout)["channels"][0]

    def articles(self):
        found = json.loads(self.cli("follower", "list", "--json").stdout)["articles"]
        return {article["title"]: article["version"] for article in found}

    def test_only_what_changed_is_fetched_from_nginx(self):
        self.serve(Nginx(self.channel))
        first = self.sync()
        self.assertEqual((first["state"], len(first["added"])), ("updated", 2))
        self.assertEqual(sorted(row[2] for row in self.server.requests()), [200] * 4)
        self.server.forget()
        self.assertEqual(self.sync()["state"], "current")
        self.assertEqual([row[1:3] for row in self.server.requests()], [("/channel/channel.json", 304)])
        self.server.forget()
        self.put(2, version=2, words="other words")
        self.publish()
        third = self.sync()
        self.assertEqual((len(third["added"]), len(third["updated"])), (0, 1))
        self.assertEqual(len(self.server.requests()), 3)  # feed, signature, one TextPack
        self.assertEqual(self.articles(), {"Hearticle 1": 1, "Hearticle 2": 2})

    def test_headers_let_caches_keep_what_never_changes(self):
        self.serve(Nginx(self.channel))
        pack = next((self.channel / "articles").iterdir()).name
        with urllib.request.urlopen(self.server.address + "articles/" + pack) as reply:
            self.assertIn("immutable", reply.headers["Cache-Control"])
            self.assertEqual(reply.headers["Content-Type"], "application/vnd.heartport.textpack+zip")
        with urllib.request.urlopen(self.server.address + "channel.json") as reply:
            self.assertEqual(reply.headers["Cache-Control"], "no-cache")
            self.assertTrue(reply.headers["ETag"])

    def test_a_far_server_is_asked_for_several_files_at_once(self):
        for number in range(3, 13):
            self.put(number)
        self.publish()
        nginx = Nginx(self.channel)
        self.serve(Line(nginx, latency=0.1))
        self.assertEqual(len(self.sync()["added"]), 12)
        asked = [row[1] for row in nginx.requests()]
        self.assertEqual(len(asked), len(set(asked)), "something was asked for twice")
        self.assertEqual(len(asked), 14)
        self.assertGreater(self.server.most, 1)
        self.assertLess(self.server.connections, 12)  # they are used again: a new one costs a way there and back
        nginx.forget()
        self.assertEqual(self.sync()["state"], "current")
        self.assertEqual([row[2] for row in nginx.requests()], [304])

    def test_a_line_that_breaks_costs_only_what_is_missing(self):
        self.put(3, picture=noise_png(500, 500, 7))
        self.publish()
        nginx = Nginx(self.channel)
        self.serve(Line(nginx, cuts=[BIG // 2] * 3))
        self.assertEqual(len(self.sync()["added"]), 3)
        big = [row for row in nginx.requests() if row[3] > 100_000 or row[2] == 206]
        self.assertIn(206, [row[2] for row in big])  # it went on where it was cut
        size = max(pack.stat().st_size for pack in (self.channel / "articles").iterdir())
        begins = [int(row[4][6:].rstrip("-")) for row in big if row[2] == 206]
        self.assertTrue(all(0 < begin < size for begin in begins), begins)

    def test_a_reader_ticks_an_action_while_a_channel_comes(self):
        """What a sync reads, checks and unpacks is done before it takes the library for itself."""
        for number in range(3, 9):
            self.put(number, picture=noise_png(700, 700, number))
        self.publish()
        self.cli("reader", "channel", "follow", str(self.channel), "--key", self.key)
        library = self.home / "reader.sqlite"
        process = subprocess.Popen([CLI, "--library", str(library), "channel", "sync"], stdout=subprocess.DEVNULL)
        held, since, took = 0.0, None, time.monotonic()
        with contextlib.closing(sqlite3.connect(library, timeout=0, isolation_level=None)) as reader:
            while process.poll() is None:
                try:
                    reader.execute("BEGIN IMMEDIATE")
                    reader.execute("ROLLBACK")
                    since = None
                except sqlite3.OperationalError:
                    now = time.monotonic()
                    held, since = max(held, now - (since or now)), since or now
                time.sleep(0.002)
        took = time.monotonic() - took
        self.assertEqual(process.returncode, 0)
        # Unpacking inside the transaction would hold it for nearly the whole time; the writing alone is less than half.
        self.assertLess(held, took * 2 / 3, f"the library was closed for {held:.2f} of {took:.2f} s")

    def test_a_key_that_minisign_locked_publishes(self):
        if not shutil.which("minisign"):
            self.skipTest("minisign is not installed")
        secret, public = self.home / "locked", self.home / "locked.pub"
        child, terminal = pty.fork()  # minisign reads a password from a terminal alone
        if child == 0:
            os.execvp("minisign", ["minisign", "-G", "-p", str(public), "-s", str(secret)])
        seen = b""
        while b"Deriving" not in seen and seen.lower().count(b"password") < 20:
            try:
                part = os.read(terminal, 1024)
            except OSError:  # its end
                break
            if part.rstrip().endswith(b":"):
                os.write(terminal, b"open sesame\n")
            seen += part
        self.assertEqual(os.waitpid(child, 0)[1], 0, seen)
        os.close(terminal)
        words = ["publisher", "channel", "publish", str(self.home / "other"), "--key", str(secret)]
        self.cli(*words, input="open barley\n", code=1)
        self.assertFalse((self.home / "other/channel.json").exists())
        self.cli(*words, input="open sesame\n")
        subprocess.run(["minisign", "-V", "-p", str(public), "-m", str(self.home / "other/channel.json")], check=True,
                       stdout=subprocess.DEVNULL)
        self.cli("other", "channel", "follow", str(self.home / "other"), "--key", str(public))
        self.cli("other", "channel", "sync")

    def is_big(self, path):
        return path.endswith(".textpack") and (self.channel / path.lstrip("/")).stat().st_size > BIG

    def send_half(self, handler, path):
        data = (self.channel / path.lstrip("/")).read_bytes()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data[:BIG // 2])
        handler.wfile.flush()
        handler.close_connection = True

    def test_a_cut_transfer_goes_on_where_it_ended(self):
        self.put(3, picture=noise_png(500, 500, 7))
        self.publish()
        self.serve(Unruly(self.channel))
        cut = []

        def once_cut(handler, path):
            if not self.is_big(path) or cut:
                return False
            cut.append(path)
            self.send_half(handler, path)
            return True

        self.server.habit = once_cut
        result = self.sync()
        self.assertEqual((result["state"], len(result["added"])), ("updated", 3))
        self.assertEqual(len(cut), 1)
        self.assertIn(f"bytes={BIG // 2}-", [row[1] for row in self.server.seen])

    def test_a_killed_sync_loses_nothing_and_goes_on(self):
        self.put(3, picture=noise_png(500, 500, 7))
        self.publish()
        self.serve(Unruly(self.channel))
        halves = []

        def slow(handler, path):
            if not self.is_big(path) or halves:
                return False
            halves.append(path)
            self.send_half(handler, path)
            time.sleep(20)
            return True

        self.server.habit = slow
        process = subprocess.Popen([CLI, "--library", str(self.home / "follower.sqlite"), "channel", "sync"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        staged = self.home / "follower.sqlite.sync"
        for _ in range(200):
            if any(part.stat().st_size >= BIG // 2 for part in staged.glob("*.part")):
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        self.assertEqual(self.articles(), {})
        self.cli("follower", "library", "check")
        self.server.habit = None
        self.server.seen.clear()
        result = self.sync()
        self.assertEqual(len(result["added"]), 3)
        asked = [row[0] for row in self.server.seen]
        self.assertEqual(len(asked), len(set(asked)))
        self.assertIn(f"bytes={BIG // 2}-", [row[1] for row in self.server.seen])
        self.assertFalse(staged.exists())

    def refuse(self, habit, code, words):
        self.serve(Unruly(self.channel))
        self.sync()
        before = self.articles()
        self.put(2, version=2, words="newer")
        self.publish()
        self.server.habit = habit
        started = time.monotonic()
        result = self.sync(code=code)
        self.assertLess(time.monotonic() - started, 60)
        self.assertIn(words, result["reason"])
        self.assertEqual(self.articles(), before)
        self.cli("follower", "library", "check")
        self.server.habit = None
        self.assertEqual(len(self.sync()["updated"]), 1)

    def test_a_page_of_a_captive_portal_is_not_believed(self):
        self.refuse(lambda handler, path: handler.answer(200, b"<html>Please log in</html>"), 1, "signature")

    def test_a_server_error_is_no_answer(self):
        self.refuse(lambda handler, path: handler.answer(503, Retry_After="0"), 3, "503")

    def test_a_missing_feed_is_no_answer(self):
        self.refuse(lambda handler, path: handler.answer(404), 3, "404")

    def test_a_larger_file_than_announced_is_refused(self):
        def larger(handler, path):
            if not path.endswith(".textpack"):
                return False
            handler.answer(200, (self.channel / path.lstrip("/")).read_bytes() + b"more")
            return True
        self.refuse(larger, 1, "larger than announced")

    def test_other_bytes_under_the_name_are_refused(self):
        def other(handler, path):
            if not path.endswith(".textpack"):
                return False
            handler.answer(200, b"x" * (self.channel / path.lstrip("/")).stat().st_size)
            return True
        self.refuse(other, 1, "not the file")

    def test_an_endless_feed_ends(self):
        def endless(handler, path):
            handler.send_response(200)
            handler.send_header("Connection", "close")
            handler.end_headers()
            try:
                while True:
                    handler.wfile.write(b"[" * 65536)
            except OSError:
                handler.close_connection = True
            return True
        self.refuse(endless, 1, "larger than announced")

    def test_a_packed_bomb_ends(self):
        bomb = zlib.compressobj(9, zlib.DEFLATED, 31)
        body = b"".join(bomb.compress(b" " * (1 << 20)) for _ in range(100)) + bomb.flush()
        self.refuse(lambda handler, path: handler.answer(200, body, Content_Encoding="gzip"), 1, "larger than announced")

    def test_redirects_lead_not_to_files_nor_for_ever(self):
        self.refuse(lambda handler, path: handler.answer(302, Location=path), 3, "127.0.0.1")
        self.server.habit = lambda handler, path: handler.answer(302, Location="file:///etc/passwd")
        self.assertEqual(self.sync(code=3)["state"], "unreachable")

    def test_one_redirect_is_followed(self):
        self.serve(Unruly(self.channel))

        def moved(handler, path):
            if path.startswith("/new/"):
                handler.path = path[4:]
                return False
            handler.answer(301, Location="/new" + path)
            return True
        self.server.habit = moved
        self.assertEqual(len(self.sync()["added"]), 2)

    def test_nothing_tells_one_follower_from_another(self):
        self.serve(Unruly(self.channel))
        self.sync()
        self.assertEqual({row[2] for row in self.server.seen}, {"HeartPort"})
        self.assertEqual({row[3] for row in self.server.seen}, {""})

    def test_no_network_is_no_loss(self):
        self.serve(Unruly(self.channel))
        self.sync()
        before = self.articles()
        self.server.stop()
        self.assertEqual(self.sync(code=3)["state"], "unreachable")
        self.assertEqual(self.articles(), before)
        listed = json.loads(self.cli("follower", "channel", "list", "--json").stdout)["channels"][0]
        self.assertTrue(listed["problem"] and listed["checked"])


if __name__ == "__main__":
    CLI = sys.argv.pop(1)
    unittest.main()
