"""Asks a Counterclaim graph: who claims what, on whose word, and who says otherwise."""

from .answers import row_of
from .client import Client
from .errors import CounterclaimError

__all__ = ["Client", "CounterclaimError", "row_of"]
