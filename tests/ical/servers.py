"""Servers on loopback for tests: a CalDAV server (Radicale) and a static web server."""

import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@contextmanager
def radicale(folder):
    """The address of a Radicale that keeps its collections in the folder."""
    port = _free_port()
    options = {
        "--server-hosts": f"127.0.0.1:{port}",
        "--storage-filesystem-folder": str(folder),
        "--auth-type": "none",
        "--config": "",
    }
    arguments = [text for pair in options.items() for text in pair]
    log = folder / "radicale.log"
    with log.open("wb") as errors, subprocess.Popen([sys.executable, "-m", "radicale", *arguments], stderr=errors) as process:
        try:
            _wait_for(port, process, log)
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait(timeout=20)


@contextmanager
def static_site(folder):
    """The address of a web server that serves the folder and nothing else."""
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".ics": "text/calendar; charset=utf-8"}

    def log_message(self, *_):
        """Says nothing."""


def _free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def _wait_for(port, process, log):
    for _ in range(200):
        assert process.poll() is None, log.read_text()
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"no server on port {port}")
