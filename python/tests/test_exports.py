"""The files of the exports, read by the programs that they are made for."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import networkx
import pandas
import pytest

from counterclaim import Client, CounterclaimError

READERS: dict[str, Callable[[bytes], networkx.Graph[str]]] = {
    "cytoscape": lambda file: networkx.cytoscape_graph(json.loads(file)),
    "node-link": lambda file: networkx.node_link_graph(json.loads(file), edges="edges"),
    "gexf": lambda file: networkx.read_gexf(io.BytesIO(file)),
    "graphml": lambda file: networkx.read_graphml(io.BytesIO(file)),
}


@pytest.fixture(scope="session")
def nodes(client: Client) -> pandas.DataFrame:
    return pandas.read_csv(io.BytesIO(client.export("csv-nodes")))


@pytest.fixture(scope="session")
def edges(client: Client) -> pandas.DataFrame:
    return pandas.read_csv(io.BytesIO(client.export("csv-edges")))


def test_tables_hold_the_whole_graph(nodes: pandas.DataFrame, edges: pandas.DataFrame) -> None:
    assert len(nodes) > 100
    assert len(edges) > len(nodes)
    assert nodes["id"].is_unique
    assert edges["id"].is_unique
    assert (nodes["type"] == "Article").sum() == 5
    assert (edges["type"] == "CONTRADICTS").sum() > 5


@pytest.mark.parametrize("form", READERS)
def test_networkx_reads(
    client: Client, nodes: pandas.DataFrame, edges: pandas.DataFrame, form: str
) -> None:
    graph = READERS[form](client.export(form))
    assert graph.number_of_nodes() == len(nodes)
    assert graph.number_of_edges() == len(edges)
    assert set(graph.nodes) == set(nodes["id"])


def test_names_the_forms_that_there_are(client: Client) -> None:
    with pytest.raises(CounterclaimError, match="gexf") as refused:
        client.export("nothing")
    assert refused.value.code == "NOT_FOUND"
