"""What the tests ask: the real server with the five seeds, and one that answers as it is told."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from counterclaim import Client


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    with Client(os.environ["COUNTERCLAIM_URL"]) as client:
        yield client


@pytest.fixture(scope="session")
def story(client: Client) -> str:
    return str(next(client.paginate("stories"))["id"])


Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Scripted:
    url: str
    answers: list[Answer]
    seen: list[dict[str, str]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def scripted() -> Iterator[Callable[..., Scripted]]:
    servers: list[HTTPServer] = []

    def start(*answers: Answer) -> Scripted:
        script = Scripted("", list(answers))

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers.get("content-length", 0)))
                script.asked.append(f"{self.command} {self.path}")
                script.seen.append({name.lower(): value for name, value in self.headers.items()})
                status, headers, body = script.answers.pop(0)
                self.send_response(status)
                for name, value in {**headers, "content-length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST

            def log_message(self, *_: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        script.url = f"http://127.0.0.1:{server.server_port}"
        return script

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()
