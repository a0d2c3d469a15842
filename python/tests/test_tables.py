from __future__ import annotations

from collections.abc import Callable

import pyarrow
import pytest
from conftest import Scripted
from pyarrow import parquet

from counterclaim import Client, CounterclaimError

SAID = pyarrow.table({"id": ["a", "b"], "exact": ["8,000 came", None], "start": [3, 70]})


def file_of(table: pyarrow.Table) -> bytes:
    sink = pyarrow.BufferOutputStream()
    parquet.write_table(table, sink)
    return bytes(sink.getvalue())


def test_a_table_is_read_with_its_types_and_gaps(scripted: Callable[..., Scripted]) -> None:
    server = scripted((200, {}, file_of(SAID)))
    table = Client(server.url, key="cck_example").read_parquet("/said", story="a b", from_="2024")
    assert table.equals(SAID)
    assert server.asked == ["GET /said?story=a+b&from=2024"]
    assert server.seen[0]["authorization"] == "Bearer cck_example"


def test_what_is_no_parquet_is_told(scripted: Callable[..., Scripted]) -> None:
    with pytest.raises(CounterclaimError) as raised:
        Client(scripted((200, {}, b"<html>")).url).read_parquet("/said")
    assert (raised.value.code, raised.value.place) == ("NOT_PARQUET", "/said")


def test_an_address_that_the_server_has_not_is_told(client: Client) -> None:
    with pytest.raises(CounterclaimError) as raised:
        client.read_parquet("/nothing")
    assert (raised.value.code, raised.value.status) == ("NOT_FOUND", 404)
