"""The real server that the tests ask, with the five seed articles in its graph."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from counterclaim import Client


@pytest.fixture(scope="session")
def client() -> Iterator[Client]:
    with Client(os.environ["COUNTERCLAIM_URL"]) as client:
        yield client


@pytest.fixture(scope="session")
def story(client: Client) -> str:
    return str(next(client.paginate("stories"))["id"])
