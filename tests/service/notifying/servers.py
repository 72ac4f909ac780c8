"""A mail server and a web hook on this machine, as well-behaved or as bad as a test wants them."""

import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, HTTPServer


@dataclass
class Post:
    """What has arrived, and how the server behaves: the answers to a login, to a recipient, and how long it dawdles."""

    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    hooks: list[bytes] = field(default_factory=list)
    login: str = "235 welcome"
    recipient: str = "250 known"
    dawdle: float = 0.0
    status: int = 200
    port: int = 0


@contextmanager
def mail_server(post: Post) -> Iterator[Post]:
    """An SMTP server (RFC 5321, with AUTH as in RFC 4954) on `post.port`, or on a free one."""

    class Session(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            time.sleep(post.dawdle)
            self.say("220 slt.test")
            while line := self.rfile.readline():
                word = line.split()[0].upper() if line.split() else b""
                if word == b"EHLO":
                    self.say("250-slt.test")
                    self.say("250 AUTH PLAIN")
                elif word == b"AUTH":
                    self.say(post.login)
                elif word == b"RCPT":
                    post.recipients.append(line.decode().partition("<")[2].partition(">")[0])
                    self.say(post.recipient)
                elif word == b"DATA":
                    self.say("354 go on")
                    lines = list(iter(self.rfile.readline, b".\r\n"))
                    post.mails.append(message_from_bytes(b"".join(lines), policy=policy.default))
                    self.say("250 taken")
                elif word == b"QUIT":
                    self.say("221 bye")
                    return
                else:
                    self.say("250 fine")

        def say(self, text: str) -> None:
            self.wfile.write(text.encode() + b"\r\n")

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    with Server(("127.0.0.1", post.port), Session) as server, _serving(server, post):
        yield post


@contextmanager
def web_hook(post: Post) -> Iterator[Post]:
    """A web server that takes what is posted to it."""

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            post.hooks.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(post.status)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", post.port), Hook) as server, _serving(server, post):
        yield post


@contextmanager
def _serving(server: socketserver.BaseServer, post: Post) -> Iterator[None]:
    post.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
