from __future__ import annotations

import pytest

from counterclaim import Client, CounterclaimError


def test_a_saved_operation_and_a_text_of_ones_own_give_the_same(client: Client) -> None:
    saved = client.query("overview")
    own = client.query("{ stats { articles claims } }")
    assert own["stats"] == {name: saved["stats"][name] for name in ("articles", "claims")}
    assert own["stats"]["articles"] == 5


def test_variables_are_handed_over(client: Client, story: str) -> None:
    answer = client.query("conflicts", story=story)
    assert answer["story"]["id"] == story
    kinds = {pair["kind"] for pair in answer["story"]["contradictions"]["nodes"]}
    assert kinds == {"QUANTITY"}


def test_a_word_of_python_as_a_variable(client: Client) -> None:
    run = client.query("runs")["runs"]["nodes"][0]["id"]
    assert client.query("run-diff", from_=run, to=run)["runDiff"] is not None


@pytest.mark.parametrize(
    ("operation", "variables", "code", "place"),
    [
        ("no-such-question", {}, "PERSISTED_QUERY_NOT_FOUND", None),
        ("{ stats { article } }", {}, "GRAPHQL_VALIDATION_FAILED", "line 1, column 11"),
        ("{ stats", {}, "GRAPHQL_PARSE_FAILED", "line 1, column 8"),
        ("conflicts", {}, "BAD_USER_INPUT", "line 3, column 17"),
        ("{ claims(first: 900) { totalCount } }", {}, "BAD_USER_INPUT", "claims"),
    ],
)
def test_what_is_refused_tells_code_words_and_place(
    client: Client, operation: str, variables: dict[str, object], code: str, place: str | None
) -> None:
    with pytest.raises(CounterclaimError) as raised:
        client.query(operation, **variables)
    assert (raised.value.code, raised.value.place) == (code, place)
    assert code in str(raised.value)
    assert len(raised.value.message) > 10


def test_a_missing_variable_is_named(client: Client) -> None:
    with pytest.raises(CounterclaimError, match=r"\$story"):
        client.query("conflicts")


@pytest.mark.parametrize("url", ["127.0.0.1:4000", "ftp://127.0.0.1", ""])
def test_an_address_that_is_none_is_told_at_once(url: str) -> None:
    with pytest.raises(ValueError, match="address"):
        Client(url)


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("http://h.example", "http://h.example/graphql"),
        ("http://h.example/", "http://h.example/graphql"),
        ("https://h.example/news/graphql", "https://h.example/news/graphql"),
    ],
)
def test_the_endpoint_is_found_from_the_address_of_the_server(given: str, asked: str) -> None:
    assert Client(given).url == asked
