from __future__ import annotations

import pytest

from counterclaim import Client, CounterclaimError

CLAIMS = """
query Claims($first: Int, $after: String) {
  claims(first: $first, after: $after) { nodes { id statement } pageInfo { endCursor hasNextPage } }
}"""


@pytest.mark.parametrize("first", [7, 50, 100])
def test_all_pages_give_each_item_once_in_the_same_order(client: Client, first: int) -> None:
    ids = [item["id"] for item in client.paginate(CLAIMS, first=first)]
    assert len(ids) == len(set(ids)) == client.query("overview")["stats"]["claims"]
    assert ids == [item["id"] for item in client.paginate(CLAIMS, first=100)]


def test_pages_are_asked_for_only_when_they_are_wanted(client: Client) -> None:
    asked = []
    query = client.query
    client.query = lambda *given, **rest: asked.append(1) or query(*given, **rest)  # type: ignore
    try:
        pages = client.paginate(CLAIMS, first=2)
        assert asked == []
        next(pages), next(pages)
        assert asked == [1]
        next(pages)
        assert asked == [1, 1]
    finally:
        del client.query  # type: ignore[method-assign]


def test_a_list_inside_is_found_by_its_path_or_alone(client: Client, story: str) -> None:
    by_path = list(client.paginate("differences", path="story.qualifications", story=story))
    assert (
        len(by_path)
        == client.query("differences", story=story)["story"]["qualifications"]["totalCount"]
    )
    alone = list(client.paginate("conflicts", story=story))
    assert {item["kind"] for item in alone} == {"QUANTITY"}


def test_edges_are_items_where_there_are_no_nodes(client: Client) -> None:
    assert all("node" in edge for edge in client.paginate("rewrites"))


@pytest.mark.parametrize(
    ("operation", "path", "code"),
    [
        ("{ stats { articles } }", None, "NO_LIST"),
        ("{ a: claims { nodes { id } } b: people { nodes { id } } }", None, "WHICH_LIST"),
        ("{ claims { nodes { id } } }", "people", "NO_LIST"),
        ("{ claims(first: 2) { nodes { id } } }", None, "NO_PAGES"),
        (
            "{ claims(first: 2) { nodes { id } pageInfo { endCursor hasNextPage } } }",
            None,
            "NO_PAGES",
        ),
    ],
)
def test_an_operation_that_cannot_be_paged_is_told_so(
    client: Client, operation: str, path: str | None, code: str
) -> None:
    with pytest.raises(CounterclaimError) as raised:
        list(client.paginate(operation, path))
    assert raised.value.code == code
