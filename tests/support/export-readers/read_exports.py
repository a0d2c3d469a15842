"""What libraries of Python find in a folder of exports, as JSON on standard output.

Takes the folder; each answer stands under the format and the reader: how many of each kind, and by its id what each node
(type, label) and each edge (type, ends, quotation or reason) says.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import duckdb
import igraph
import networkx as nx
import pyarrow as pa
import pyarrow.csv as pc

Found = dict[str, Any]


def found(nodes: Iterable[tuple[str, str, str]], edges: Iterable[tuple[str, str, str, str, str]]) -> Found:
    """Nodes are id, type, label; edges id, type, from, to, what is said."""
    node_list, edge_list = list(nodes), list(edges)
    kinds = Counter(type for _, type, *_ in [*node_list, *edge_list])
    return {
        "kinds": dict(kinds),
        "nodes": {id: rest for id, *rest in node_list},
        "edges": {id: rest for id, *rest in edge_list},
    }


def said(values: dict[str, Any]) -> str:
    """How an edge is said, or why it is there."""
    return values.get("quotation") or values.get("reason") or ""


def of_networkx(graph: nx.MultiDiGraph) -> Found:
    """Keys of edges are their ids."""
    if not (graph.is_directed() and graph.is_multigraph()):
        raise ValueError("a directed multigraph was wanted")
    nodes = ((id, values["type"], values.get("label", "")) for id, values in graph.nodes(data=True))
    edges = (
        (str(key), values["type"], source, target, said(values))
        for source, target, key, values in graph.edges(keys=True, data=True)
    )
    return found(nodes, edges)


def of_gexf(folder: Path) -> Found:
    """Here networkx keeps the id of an edge beside its key."""
    graph = nx.read_gexf(folder / "gexf", version="1.3")
    nodes = ((id, values["type"], values["label"]) for id, values in graph.nodes(data=True))
    edges = (
        (values["id"], values["type"], source, target, said(values))
        for source, target, values in graph.edges(data=True)
    )
    return found(nodes, edges)


def of_igraph(folder: Path) -> Found:
    """GraphML as igraph has it, which gives edges the ids of their sources: here they are numbered."""
    graph = igraph.Graph.Read_GraphML(str(folder / "graphml"))
    names = graph.vs["id"]
    nodes = ((node["id"], node["type"], node["label"]) for node in graph.vs)
    edges = (
        (str(edge.index), edge["type"], names[edge.source], names[edge.target], said(edge.attributes()))
        for edge in graph.es
    )
    return found(nodes, edges)


def of_tables(nodes: list[dict[str, Any]], edges: list[dict[str, Any]]) -> Found:
    """Rows of the two tables."""
    return found(
        ((row["id"], row["type"], row["label"] or "") for row in nodes),
        ((row["id"], row["type"], row["source"], row["target"], said(row)) for row in edges),
    )


def of_pyarrow(folder: Path) -> Found:
    """Cells may hold line ends; a column of texts stays one."""

    def rows(name: str) -> list[dict[str, Any]]:
        with open(folder / name, encoding="utf-8", newline="") as file:
            columns = next(csv.reader(file))
        return pc.read_csv(
            folder / name,
            parse_options=pc.ParseOptions(newlines_in_values=True),
            convert_options=pc.ConvertOptions(column_types={column: pa.string() for column in columns}),
        ).to_pylist()

    return of_tables(rows("csv-nodes"), rows("csv-edges"))


def of_duckdb(folder: Path) -> Found:
    """All columns as texts."""

    def rows(name: str) -> list[dict[str, Any]]:
        options = "header=true, delim=',', quote='\"', escape='\"', all_varchar=true, parallel=false"
        table = duckdb.sql(f"SELECT * FROM read_csv('{folder / name}', {options})")
        return [dict(zip(table.columns, row, strict=True)) for row in table.fetchall()]

    return of_tables(rows("csv-nodes"), rows("csv-edges"))


def of_json(folder: Path, name: str) -> Any:
    """A document of JSON."""
    return json.loads((folder / name).read_text(encoding="utf-8"))


READERS: dict[str, Callable[[Path], Found]] = {
    "cytoscape networkx": lambda folder: of_networkx(nx.cytoscape_graph(of_json(folder, "cytoscape"))),
    "node-link networkx": lambda folder: of_networkx(nx.node_link_graph(of_json(folder, "node-link"))),
    "graphml networkx": lambda folder: of_networkx(
        nx.read_graphml(folder / "graphml", force_multigraph=True)
    ),
    "gexf networkx": of_gexf,
    "graphml igraph": of_igraph,
    "csv pyarrow": of_pyarrow,
    "csv duckdb": of_duckdb,
}


def tried(read: Callable[[Path], Found], folder: Path) -> Found:
    """What is found, or why nothing is."""
    try:
        return read(folder)
    except Exception as error:  # each reader has its own
        return {"error": f"{type(error).__name__}: {error}"}


def main(folder: Path) -> None:
    """Prints what each reader finds."""
    print(json.dumps({name: tried(read, folder) for name, read in READERS.items()}))


main(Path(sys.argv[1]))
