"""The labelled pairs that the judge learns from."""

import gzip
import json
import random
from pathlib import Path
from typing import Iterator, NamedTuple

from rewritten import rewritten_pairs

LABELS = ["entailment", "neutral", "contradiction"]
# Pairs of figures are all of one pattern: half of them teach as much.
SHARE_OF_FIGURES = 0.5
MOST_REWRITTEN_OF_A_LABEL = 4500


class Pair(NamedTuple):
    premise: str
    hypothesis: str
    label: int


def training_pairs(shared: Path) -> list[Pair]:
    """Pairs that people wrote, and pairs made of news sentences by rules."""
    chance = random.Random(7)
    written = [
        pair_of(row)
        for row in rows(shared / "train/nli_train.jsonl.gz")
        if row["from"] != "stress" or chance.random() < SHARE_OF_FIGURES
    ]
    return written + news_pairs(shared)


def validation_pairs(shared: Path, most: int) -> list[Pair]:
    return [pair_of(row) for row in rows(shared / "train/nli_val.jsonl.gz")][:most]


def news_pairs(shared: Path) -> list[Pair]:
    chance = random.Random(3)
    texts = (row["text"] for row in rows(shared / "train/quotes_polnear_train.jsonl.gz"))
    made = [pair for text in texts for pair in rewritten_pairs(text, chance)]
    kept: list[Pair] = []
    for label, name in enumerate(LABELS):
        own = [Pair(premise, hypothesis, label) for premise, hypothesis, is_ in made if is_ == name]
        chance.shuffle(own)
        kept += own[:MOST_REWRITTEN_OF_A_LABEL]
    return kept


def pair_of(row: dict) -> Pair:
    return Pair(row["premise"], row["hypothesis"], LABELS.index(row["label"]))


def rows(file: Path) -> Iterator[dict]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
