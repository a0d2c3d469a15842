"""Tables of pyarrow."""

from __future__ import annotations

import pyarrow
from pyarrow import parquet

from .errors import CounterclaimError


def table_of(file: bytes, path: str) -> pyarrow.Table:
    """The table in a file of Parquet, which came from a path of the server."""
    try:
        return parquet.read_table(pyarrow.BufferReader(file))
    except pyarrow.ArrowInvalid as cause:
        raise CounterclaimError("NOT_PARQUET", "what came is no Parquet", place=path) from cause
