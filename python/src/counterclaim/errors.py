"""What can go wrong, each with its code, its words and its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_REMEDIES: Mapping[str, str] = {
    "UNAUTHENTICATED": "Give the key that you were given: Client(url, key=...).",
    "FORBIDDEN": "Your key has not the role that this asks for.",
    "PERSISTED_QUERY_NOT_FOUND": 'The saved operations are listed by "npx counterclaim ask".',
    "ONLY_SAVED_OPERATIONS": 'Ask a saved operation; "npx counterclaim ask" lists them.',
    "RATE_LIMITED": "Ask for less at a time, or again later.",
    "UNREACHABLE": 'Is it running? "npx counterclaim serve" prints its address.',
}


class CounterclaimError(Exception):
    """Why there is no answer.

    ``code`` is for programs, ``message`` for people, ``place`` tells where in the operation it
    was ("story.contradictions" or "line 3, column 5"), ``remedy`` what helps, and ``data`` holds
    what was answered beside the error, if anything was.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        place: str | None = None,
        status: int | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.place = place
        self.status = status
        self.data = data
        self.remedy = _REMEDIES.get(code)
        super().__init__(code, message)

    def __str__(self) -> str:
        place = f" (at {self.place})" if self.place else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.code}: {self.message}{place}.{remedy}"


def error_of(
    errors: Sequence[Mapping[str, Any]], status: int, data: Mapping[str, Any] | None
) -> CounterclaimError:
    """The error that an answer tells of; of several the first, with the number of the others."""
    first = errors[0]
    others = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return CounterclaimError(
        str((first.get("extensions") or {}).get("code", "UNKNOWN")),
        str(first.get("message", "an error without words")).rstrip(".") + others,
        place=_place_of(first),
        status=status,
        data=data,
    )


def _place_of(error: Mapping[str, Any]) -> str | None:
    path = error.get("path")
    if path:
        return ".".join(str(step) for step in path)
    locations = error.get("locations")
    if locations:
        return f"line {locations[0]['line']}, column {locations[0]['column']}"
    return None
