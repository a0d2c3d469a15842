"""The client: one object for one server."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .answers import Json, items_of, list_in
from .errors import CounterclaimError
from .transport import Transport

if TYPE_CHECKING:
    import networkx
    import pandas
    import pyarrow

_SAVED_NAME = re.compile(r"[A-Za-z0-9_-]+|sha256:[0-9a-f]{64}")


class Client:
    """Asks a Counterclaim server.

    >>> with Client("http://127.0.0.1:4000") as client:
    ...     client.query("overview")["stats"]["articles"]
    5

    ``key`` is an API key or token, where the server wants one. A server that is busy, or that asks
    to wait, is asked again up to ``tries`` times.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:4000/graphql",
        key: str | None = None,
        *,
        timeout: float = 30.0,
        tries: int = 3,
    ) -> None:
        self._transport = Transport(url, key, timeout=timeout, tries=tries)

    @property
    def url(self) -> str:
        """Where questions go."""
        return self._transport.address

    def query(self, operation: str, /, **variables: Any) -> Json:
        """The data that an operation answers.

        ``operation`` is the name of a saved one ("conflicts") or a text in GraphQL. A variable
        whose name is a word of Python takes a line after it: ``from_="2024-10"``.

        Raises CounterclaimError with code, message and place.
        """
        named = _SAVED_NAME.fullmatch(operation) is not None
        body: Json = {"documentId" if named else "query": operation}
        return self._transport.ask({**body, "variables": _unescaped(variables)})

    def paginate(
        self, operation: str, /, path: str | None = None, **variables: Any
    ) -> Iterator[Json]:
        """All items of a list, asked for page after page as they are wanted.

        The operation has a variable ``$after`` that it hands to the list, and asks for
        ``pageInfo { endCursor hasNextPage }``; so do the saved ones that list something. ``path``
        says which list is meant where the answer has several: "story.claims".
        """
        asked = _unescaped(variables)
        while True:
            where, listed = list_in(self.query(operation, **asked), path)
            after = _next_cursor(where, listed, asked.get("after"))
            yield from items_of(listed)
            if after is None:
                return
            asked["after"] = after

    def to_pandas(
        self, operation: str, /, path: str | None = None, *, spread: bool = False, **variables: Any
    ) -> pandas.DataFrame:
        """A frame with one row an item of a list, all pages of it.

        What stands inside an item gets columns such as "claim.statement"; lists stay in one cell,
        or with ``spread=True`` get columns of their own: "sides.0.claim.statement".
        """
        from .frames import frame_of

        return frame_of(self.paginate(operation, path, **variables), spread=spread)

    def to_networkx(
        self, operation: str = "subgraph", /, **variables: Any
    ) -> networkx.MultiDiGraph[str]:
        """A graph of what an operation gives as ``subgraph``: ``to_networkx(around=[id], hops=2)``.

        Nodes are ids with their ``kind`` and ``label``; edges have their ids as keys, and ``type``
        and ``kind``. What was left out stands in ``graph.graph``: "truncated", "omittedNodes",
        "omittedEdges".
        """
        from .graphs import graph_of

        return graph_of(self.query(operation, **variables))

    def export(self, form: str, /, **filters: str) -> bytes:
        """The graph as a file for another program, as "gexf" or "csv-nodes".

        ``filters`` take a part of it: ``story``, ``article``, ``around`` with ``hops`` and
        ``first``, ``nodeTypes``, ``edgeTypes``; several values have commas between. A form that the
        server does not know is refused with those that it knows.
        """
        return self._transport.fetch(f"/export/{form}", _unescaped(filters))

    def read_parquet(self, path: str = "/export/parquet-nodes", /, **filters: str) -> pyarrow.Table:
        """A table of what the server exports as Parquet at one of its addresses.

        The nodes when no ``path`` is given; the edges are at "/export/parquet-edges". ``filters``
        are those of ``export``. For corpora that are too large to be asked for page after page.
        """
        from .tables import table_of

        return table_of(self._transport.fetch(path, _unescaped(filters)), path)

    def close(self) -> None:
        """Lets go of the connections."""
        self._transport.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _unescaped(variables: Mapping[str, Any]) -> Json:
    return {name.removesuffix("_"): value for name, value in variables.items()}


def _next_cursor(where: str, listed: Json, before: object) -> str | None:
    page = listed.get("pageInfo")
    if page is None or "hasNextPage" not in page:
        raise CounterclaimError(
            "NO_PAGES", "the list does not ask for pageInfo { endCursor hasNextPage }", place=where
        )
    if not page["hasNextPage"]:
        return None
    cursor = page.get("endCursor")
    if not isinstance(cursor, str) or cursor == before:
        raise CounterclaimError(
            "NO_PAGES", "the operation has no $after, or does not hand it to the list", place=where
        )
    return cursor
