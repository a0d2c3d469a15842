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
        own = {name: value for name, value in edge.items() if name not in ("id", "from", "to")}
        graph.add_edge(edge["from"], edge["to"], key=edge["id"], **own)
    return graph


def _node_attributes(node: Json, found: Json) -> Json:
    about = {name: value for name, value in node.items() if name not in ("id", "__typename")}
    steps = {name: value for name, value in found.items() if name != "node"}
    label = next((node[name] for name in _LABELS if node.get(name)), node["id"])
    return {**about, **steps, "kind": node["__typename"], "label": label}
