"""The files of the exports, read by the programs that they are made for."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import networkx
import pandas
import pyarrow.compute
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


def test_parquet_holds_the_same_with_types(
    client: Client, nodes: pandas.DataFrame, edges: pandas.DataFrame
) -> None:
    table = client.read_parquet()
    assert table.column("id").to_pylist() == list(nodes["id"])
    assert str(table.schema.field("confidence").type) == "double"
    assert str(table.schema.field("live").type) == "bool"
    said = table.filter(pyarrow.compute.equal(table["type"], "Assertion"))
    assert said.column("confidence").null_count == 0
    assert said.column("statement").null_count == len(said)
    joined = client.read_parquet("/export/parquet-edges")
    assert joined.column("id").to_pylist() == list(edges["id"])
    assert set(joined.column("source").to_pylist()) <= set(nodes["id"])


def test_a_part_is_closed(client: Client, story: str, nodes: pandas.DataFrame) -> None:
    form = "/export/parquet-edges"
    edges = client.read_parquet(form, story=story, edgeTypes="CONTRADICTS,QUALIFIES")
    assert set(edges.column("type").to_pylist()) == {"CONTRADICTS", "QUALIFIES"}
    one = networkx.node_link_graph(json.loads(client.export("node-link", article="003")))
    assert 10 < one.number_of_nodes() < len(nodes) / 2
    assert [key for _, key in one.nodes(data="key") if key] == ["003"]


def test_tells_what_a_part_lacks(client: Client) -> None:
    with pytest.raises(CounterclaimError, match='no story with the id "nothing"') as refused:
        client.export("gexf", story="nothing")
    assert (refused.value.code, refused.value.status) == ("NOT_FOUND", 404)
    with pytest.raises(CounterclaimError, match="known are Article") as refused:
        client.export("gexf", nodeTypes="Klaim")
    assert refused.value.code == "BAD_USER_INPUT"


def test_names_the_forms_that_there_are(client: Client) -> None:
    with pytest.raises(CounterclaimError, match="gexf") as refused:
        client.export("nothing")
    assert refused.value.code == "NOT_FOUND"
