"""Frames of pandas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas

from .answers import row_of


def frame_of(items: Iterable[Mapping[str, Any]], *, spread: bool = False) -> pandas.DataFrame:
    """A frame with one row an item, in their order; what a row does not have is empty."""
    return pandas.DataFrame([row_of(item, spread=spread) for item in items])
