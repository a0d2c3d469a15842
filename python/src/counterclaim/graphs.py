"""Graphs of networkx."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx

from .answers import Json
from .errors import CounterclaimError

_LABELS = ("name", "title", "statement", "label", "words")
_LEFT_OUT = ("truncated", "omittedNodes", "omittedEdges")


def graph_of(data: Mapping[str, Any]) -> networkx.MultiDiGraph[str]:
    """The graph of an answer with a field ``subgraph``; ids are kept, parallel edges stay apart."""
    part = data.get("subgraph")
    if not isinstance(part, dict):
        raise CounterclaimError(
            "NO_GRAPH", "the answer holds no field subgraph with nodes and edges"
        )
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(
        **{name: part[name] for name in _LEFT_OUT if name in part}
    )
    for found in part["nodes"]:
        node = found["node"]
        graph.add_node(node["id"], **_node_attributes(node, found))
    for edge in part["edges"]:
        graph.add_edge(edge["from"], edge["to"], key=edge["id"], **_told(edge, "id", "from", "to"))
    return graph


def _node_attributes(node: Json, found: Json) -> Json:
    label = next((node[name] for name in _LABELS if node.get(name)), node["id"])
    about = {**_told(node, "id", "__typename"), **_told(found, "node")}
    return {**about, "kind": node["__typename"], "label": label}


def _told(values: Json, *without: str) -> Json:
    """What is known; the files that networkx writes have no way to say that something is not."""
    return {
        name: value for name, value in values.items() if value is not None and name not in without
    }
