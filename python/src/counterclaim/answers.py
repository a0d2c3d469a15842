"""Finding the list in an answer, and making rows of its items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .errors import CounterclaimError

Json = dict[str, Any]


def list_in(data: Json, path: str | None) -> tuple[str, Json]:
    """The paged list of an answer with its path: that at ``path``, else the only outermost one."""
    found = dict(_outermost_lists(data))
    if path is None and len(found) == 1:
        return next(iter(found.items()))
    if path is not None:
        return path, _at(data, path, found)
    if not found:
        raise CounterclaimError("NO_LIST", "the answer holds no paged list (nodes or edges)")
    raise CounterclaimError("WHICH_LIST", f"path= was wanted, one of {', '.join(found)}")


def items_of(listed: Json) -> list[Json]:
    """The items of a paged list: its nodes, else its edges."""
    if "nodes" in listed:
        return [item for item in listed["nodes"] if item is not None]
    return [item for item in listed["edges"] if item is not None]


def row_of(item: Mapping[str, Any], *, spread: bool = False) -> Json:
    """One flat row of an item: ``claim.statement`` for what stands inside; lists stay lists.

    With ``spread`` the items of lists get columns of their own too: ``sides.0.claim.statement``.
    """
    return dict(_columns(item, "", spread))


def _columns(value: Any, name: str, spread: bool) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        listed = value.get("nodes")
        if isinstance(listed, list) and name:
            if "totalCount" in value:
                yield f"{name}.totalCount", value["totalCount"]
            yield from _columns(listed, name, spread)
            return
        prefix = f"{name}." if name else ""
        for key, inner in value.items():
            yield from _columns(inner, f"{prefix}{key}", spread)
    elif isinstance(value, list) and spread:
        for at, inner in enumerate(value):
            yield from _columns(inner, f"{name}.{at}", spread)
    else:
        yield name, value


def _outermost_lists(value: Any, path: str = "") -> Iterator[tuple[str, Json]]:
    if not isinstance(value, dict):
        return
    if "nodes" in value or "edges" in value:
        yield path, value
        return
    for key, inner in value.items():
        yield from _outermost_lists(inner, f"{path}.{key}" if path else key)


def _at(data: Json, path: str, found: Mapping[str, Json]) -> Json:
    value: Any = data
    for step in path.split("."):
        value = value.get(step) if isinstance(value, dict) else None
    if isinstance(value, dict) and ("nodes" in value or "edges" in value):
        return value
    there = ", ".join(found) or "none"
    raise CounterclaimError("NO_LIST", f"there is no paged list at {path}; there is {there}")
