"""Servers that misbehave: one that answers as it is told stands in for them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from conftest import Answer, Scripted

from counterclaim import Client, CounterclaimError

OK: Answer = (200, {}, b'{"data": {"stats": {"articles": 5}}}')


def refused(status: int, code: str, **headers: str) -> Answer:
    body = {"errors": [{"message": "no", "extensions": {"code": code}}]}
    return (
        status,
        {name.replace("_", "-"): value for name, value in headers.items()},
        json.dumps(body).encode(),
    )


def test_a_busy_server_is_asked_again(scripted: Callable[..., Scripted]) -> None:
    server = scripted(refused(503, "OVERLOADED", retry_after="0"), OK)
    assert Client(server.url).query("overview")["stats"]["articles"] == 5


def test_after_the_last_try_the_refusal_is_told(scripted: Callable[..., Scripted]) -> None:
    server = scripted(*[refused(429, "RATE_LIMITED", retry_after="0")] * 2)
    with pytest.raises(CounterclaimError) as raised:
        Client(server.url, tries=2).query("overview")
    assert (raised.value.code, raised.value.status) == ("RATE_LIMITED", 429)


def test_the_key_is_sent_and_not_looked_for_elsewhere(
    scripted: Callable[..., Scripted], tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w") as file:
        file.write("machine 127.0.0.1 login ann password example\n")
    monkeypatch.setenv("NETRC", netrc)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server = scripted(OK, OK)
    Client(server.url, key="cc_example").query("overview")
    Client(server.url).query("overview")
    assert [seen.get("authorization") for seen in server.seen] == ["Bearer cc_example", None]


def test_a_redirect_is_not_followed(scripted: Callable[..., Scripted]) -> None:
    other = scripted(OK)
    server = scripted((307, {"location": other.url}, b""))
    with pytest.raises(CounterclaimError) as raised:
        Client(server.url, key="cc_example").query("overview")
    assert raised.value.code == "NOT_COUNTERCLAIM"
    assert other.seen == []


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"{}", b"\xff"])
def test_what_is_no_graphql_is_told(scripted: Callable[..., Scripted], body: bytes) -> None:
    with pytest.raises(CounterclaimError) as raised:
        Client(scripted((200, {}, body)).url).query("overview")
    assert raised.value.code == "NOT_COUNTERCLAIM"


def test_a_part_of_an_answer_comes_with_the_error(scripted: Callable[..., Scripted]) -> None:
    fault = {"message": "late", "path": ["b", 0], "extensions": {"code": "TIMEOUT"}}
    body = json.dumps({"data": {"a": 1, "b": None}, "errors": [fault]}).encode()
    with pytest.raises(CounterclaimError) as raised:
        Client(scripted((200, {}, body)).url).query("overview")
    assert (raised.value.place, raised.value.data) == ("b.0", {"a": 1, "b": None})


def test_nobody_there_is_told_with_what_to_do() -> None:
    with pytest.raises(CounterclaimError, match="counterclaim serve"):
        Client("http://127.0.0.1:1").query("overview")
