from __future__ import annotations

import pandas
import pytest

from counterclaim import Client, row_of


@pytest.mark.parametrize(
    ("item", "spread", "row"),
    [
        ({"a": {"b": 1}}, False, {"a.b": 1}),
        ({"a": [1, 2]}, False, {"a": [1, 2]}),
        ({"a": [{"b": 1}, {"b": 2}]}, True, {"a.0.b": 1, "a.1.b": 2}),
        ({"a": {"nodes": [{"b": 1}]}}, True, {"a.0.b": 1}),
        ({"a": {"totalCount": 3, "nodes": ["x"]}}, False, {"a.totalCount": 3, "a": ["x"]}),
        ({"a": None, "b": []}, False, {"a": None, "b": []}),
    ],
)
def test_a_row_is_flat(item: dict[str, object], spread: bool, row: dict[str, object]) -> None:
    assert row_of(item, spread=spread) == row


def test_a_frame_has_a_row_an_item(client: Client) -> None:
    frame = client.to_pandas("assertions", first=20)
    assert len(frame) == client.query("overview")["stats"]["assertions"]
    assert frame["id"].is_unique
    assert set(frame["article.key"]) == {"000", "001", "002", "003", "004"}
    whole = frame[frame["article.key"] == "001"]["article.published"]
    assert set(whole) == {"2024-10-17"}


def test_sides_get_columns_of_their_own(client: Client) -> None:
    frame = client.to_pandas("contested", spread=True, kinds=["QUANTITY"])
    assert set(frame["kind"]) == {"QUANTITY"}
    words = " ".join(frame["sides.0.claim.statement"]) + " ".join(frame["sides.1.claim.statement"])
    assert "15,000" in words
    assert "8,000" in words


def test_nothing_found_is_a_frame_without_rows(client: Client) -> None:
    frame = client.to_pandas("search", path="claims", text="zzyzx")
    assert isinstance(frame, pandas.DataFrame)
    assert frame.empty
