"""Sending a question over HTTP and taking its answer apart."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from requests.auth import AuthBase

from .errors import CounterclaimError, error_of

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_TRY_AGAIN = {429, 503}
_LONGEST_WAIT = 65.0


class Transport:
    """One server, with the key that it wants."""

    def __init__(self, url: str, key: str | None, *, timeout: float, tries: int) -> None:
        self.address = _endpoint(url)
        self.timeout = timeout
        self.tries = tries
        self._session = requests.Session()
        # Neither a proxy nor a password file that is meant for other hosts.
        if urlsplit(self.address).hostname in _LOOPBACK:
            self._session.trust_env = False
        self._session.auth = _Bearer(key)

    def ask(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The data of an answer."""
        response = self._send("POST", self.address, json=body)
        answer = _json_of(response)
        errors = answer.get("errors")
        if errors:
            raise error_of(errors, response.status_code, answer.get("data"))
        data = answer.get("data")
        if not isinstance(data, dict):
            raise _not_counterclaim(response)
        return data

    def fetch(self, path: str, params: Mapping[str, str]) -> bytes:
        """What lies at another address of the same server."""
        parts = urlsplit(self.address)
        base = parts.path.removesuffix("/graphql")
        address = urlunsplit((parts.scheme, parts.netloc, base + path, "", ""))
        response = self._send("GET", address, params=params)
        if response.ok:
            return response.content
        answer = _json_of(response)
        errors = answer.get("errors") or [{"message": response.reason}]
        raise error_of(errors, response.status_code, None)

    def close(self) -> None:
        """Lets go of the connections."""
        self._session.close()

    def _send(self, method: str, address: str, **given: Any) -> requests.Response:
        for tried in range(1, self.tries + 1):
            response = self._send_once(method, address, **given)
            if response.status_code not in _TRY_AGAIN or tried == self.tries:
                return response
            wait = response.headers.get("retry-after", "")
            time.sleep(min(float(wait) if wait.isdecimal() else tried, _LONGEST_WAIT))
        raise ValueError("tries: one at least was wanted")

    def _send_once(self, method: str, address: str, **given: Any) -> requests.Response:
        try:
            # A key goes to whom it was given for, and nowhere else.
            return self._session.request(
                method, address, timeout=self.timeout, allow_redirects=False, **given
            )
        except requests.Timeout as cause:
            words = f"{address} did not answer within {self.timeout:g} s"
            raise CounterclaimError("TIMEOUT", words) from cause
        except requests.RequestException as cause:
            raise CounterclaimError("UNREACHABLE", f"{address} cannot be reached") from cause


class _Bearer(AuthBase):
    """The key; without one nothing, for ``requests`` would look for a password elsewhere."""

    def __init__(self, key: str | None) -> None:
        self._key = key

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._key is not None:
            request.headers["Authorization"] = f"Bearer {self._key}"
        return request


def _endpoint(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            f"an address such as http://127.0.0.1:4000/graphql was wanted, {url!r} came"
        )
    path = parts.path.rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path or "/graphql", "", ""))


def _json_of(response: requests.Response) -> dict[str, Any]:
    try:
        answer = response.json()
    except ValueError as cause:
        raise _not_counterclaim(response) from cause
    if not isinstance(answer, dict):
        raise _not_counterclaim(response)
    return answer


def _not_counterclaim(response: requests.Response) -> CounterclaimError:
    return CounterclaimError(
        "NOT_COUNTERCLAIM",
        f"{response.url} answered with status {response.status_code} and no GraphQL",
        status=response.status_code,
    )
