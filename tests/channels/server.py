"""Serves a folder on loopback: nginx as documented, or a server that does not behave."""
import http.server
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """Debian's nginx with packaging/channel/nginx.conf, as a process of our own with an access log."""

    def __init__(self, folder, workers=1):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="heartport-nginx-"))
        os.chmod(self.home, 0o755)
        self.port = free_port()
        self.log = self.home / "access.log"
        self.address = f"http://127.0.0.1:{self.port}/channel/"
        location = (ROOT / "packaging/channel/nginx.conf").read_text().replace("CHANNEL_FOLDER", str(folder))
        user = "user root;" if os.geteuid() == 0 else ""
        (self.home / "nginx.conf").write_text(f"""
{user} worker_processes {workers}; daemon off; pid {self.home}/pid; error_log {self.home}/error.log warn;
events {{ worker_connections 1024; }}
http {{
    log_format bytes '$request_method $uri $status $bytes_sent $http_range';
    access_log {self.log} bytes;
    client_body_temp_path {self.home}/body; proxy_temp_path {self.home}/proxy; fastcgi_temp_path {self.home}/fastcgi;
    uwsgi_temp_path {self.home}/uwsgi; scgi_temp_path {self.home}/scgi;
    keepalive_requests 100000;
    server {{ listen 127.0.0.1:{self.port}; {location} }}
}}
""")
        self.process = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-p", str(self.home), "-c",
                                         str(self.home / "nginx.conf")], stderr=subprocess.DEVNULL)
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError((self.home / "error.log").read_text())

    def requests(self):
        """(method, path, status, bytes sent, range) of each request so far."""
        rows = [line.split(" ", 4) for line in self.log.read_text().splitlines()]
        return [(m, path, int(status), int(sent), wanted) for m, path, status, sent, wanted in rows]

    def forget(self):
        self.log.write_text("")
        os.kill(self.process.pid, signal.SIGUSR1)  # reopen the log
        time.sleep(0.2)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Line:
    """A network between a follower and a server on loopback: slow to answer, and cut after so many bytes.

    `latency`: seconds that each piece of data takes, both ways; `cuts`: after how many bytes from the server the first
    connections break, one number each.
    """

    def __init__(self, server, latency=0.0, cuts=()):
        self.upstream, self.latency, self.cuts = server.port, latency, list(cuts)
        self.server = server
        self.connections = self.open = self.most = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self.listener.getsockname()[1]}/channel/"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            with self.lock:
                self.connections += 1
                self.open += 1
                self.most = max(self.most, self.open)
                limit = self.cuts.pop(0) if self.cuts else None
            far = socket.create_connection(("127.0.0.1", self.upstream))
            for data_from, data_to, most in ((near, far, None), (far, near, limit)):
                threading.Thread(target=self.carry, args=(data_from, data_to, most), daemon=True).start()

    def carry(self, data_from, data_to, most):
        try:
            while (most is None or most > 0) and (data := data_from.recv(65536)):
                time.sleep(self.latency)
                data_to.sendall(data if most is None else data[:most])
                most = None if most is None else most - len(data)
        except OSError:
            pass
        for end in (data_from, data_to):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        with self.lock:  # both directions end, one after the other
            self.open -= 0.5

    def stop(self):
        self.listener.close()
        self.server.stop()


class Unruly:
    """A server with one bad habit, set by the test: `habit(handler, path)` answers, or returns False to be normal."""

    def __init__(self, folder):
        owner = self
        self.habit = None
        self.seen = []

        class Handler(http.server.SimpleHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def __init__(self, *args, **options):
                super().__init__(*args, directory=str(folder), **options)

            def do_GET(self):
                owner.seen.append((self.path, self.headers.get("Range", ""), self.headers.get("User-Agent", ""),
                                   self.headers.get("Cookie", "")))
                if owner.habit and owner.habit(self, self.path) is not False:
                    return
                file = pathlib.Path(self.translate_path(self.path))
                wanted = self.headers.get("Range")
                if wanted and file.is_file():  # which the standard library does not know
                    data = file.read_bytes()
                    start = int(wanted.split("=")[1].rstrip("-"))
                    self.answer(206, data[start:], Content_Range=f"bytes {start}-{len(data) - 1}/{len(data)}")
                else:
                    super().do_GET()

            def log_message(self, *args):
                pass

            def answer(self, status, body=b"", **headers):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                if "Content_Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, request, client_address):
                pass  # a follower that hangs up is what we are here for

        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
