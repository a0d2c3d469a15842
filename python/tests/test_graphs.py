from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from counterclaim import Client, CounterclaimError


def test_a_graph_keeps_ids_kinds_and_parallel_edges(client: Client, story: str) -> None:
    answer = client.query("subgraph", around=[story], hops=2, first=500)["subgraph"]
    graph = client.to_networkx(around=[story], hops=2, first=500)
    assert isinstance(graph, networkx.MultiDiGraph)
    assert set(graph) == {found["node"]["id"] for found in answer["nodes"]}
    assert {(a, b, key) for a, b, key in graph.edges(keys=True)} == {
        (edge["from"], edge["to"], edge["id"]) for edge in answer["edges"]
    }
    assert graph.nodes[story]["kind"] == "Story"
    assert {graph.nodes[node]["kind"] for node in graph} >= {"Article", "Claim", "Country"}
    assert {edge["type"] for *_, edge in graph.edges(data=True)} >= {"CONTRADICTS", "ASSERTS"}
    assert any(graph.number_of_edges(a, b) > 1 for a, b in graph.edges())
    assert all(graph.nodes[node]["label"] for node in graph)


@pytest.mark.parametrize("suffix", ["gexf", "graphml"])
def test_a_graph_can_be_written_and_read_again(
    client: Client, story: str, tmp_path: Path, suffix: str
) -> None:
    graph = client.to_networkx(around=[story], hops=1, first=500)
    file = tmp_path / f"story.{suffix}"
    getattr(networkx, f"write_{suffix}")(graph, file)
    again = getattr(networkx, f"read_{suffix}")(file)
    assert set(again) == set(graph)
    assert again.number_of_edges() == graph.number_of_edges()


def test_what_was_left_out_is_told(client: Client, story: str) -> None:
    graph = client.to_networkx(around=[story], hops=2, first=10)
    assert len(graph) == 10
    assert graph.graph["truncated"] is True
    assert graph.graph["omittedNodes"] > 0


def test_an_answer_without_a_graph_is_told(client: Client) -> None:
    with pytest.raises(CounterclaimError, match="subgraph"):
        client.to_networkx("overview")
