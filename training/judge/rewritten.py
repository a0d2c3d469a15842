"""Pairs made of sentences of news by rules of English: another number, a negation, an opposite, a part left out."""

import random
import re
from typing import Iterator, Optional

Made = tuple[str, str, str]

SENTENCES_OF_A_TEXT = 24
OPPOSITES = [
    ("rise", "fall"), ("rose", "fell"), ("increased", "decreased"), ("support", "oppose"),
    ("supports", "opposes"), ("supported", "opposed"), ("won", "lost"), ("win", "lose"),
    ("accepted", "rejected"), ("more", "fewer"), ("before", "after"), ("first", "last"),
    ("confirmed", "denied"), ("higher", "lower"), ("ahead", "behind"), ("best", "worst"),
    ("strong", "weak"), ("guilty", "innocent"), ("approve", "disapprove"), ("agree", "disagree"),
    ("agreed", "refused"), ("started", "ended"), ("opened", "closed"), ("passed", "failed"),
    ("early", "late"), ("old", "young"), ("large", "small"), ("increase", "decrease"),
    ("allowed", "banned"), ("majority", "minority"), ("present", "absent"), ("always", "never"),
    ("everyone", "no one"), ("all", "none of"), ("alive", "dead"), ("true", "false"),
]  # fmt: skip
OPPOSITE_OF = {one: other for one, other in OPPOSITES} | {other: one for one, other in OPPOSITES}
NUMBER = re.compile(r"(?<![\w.,$])\$?(\d[\d,]*(?:\.\d+)?)(?![\w]|[.,]\d)")
HELPING_VERB = re.compile(
    r"\b(is|are|was|were|will|would|has|have|had|can|could|should)\b(?! not|n)"
)
OPENING = re.compile(r"^(On|In|At|Last|This|During|By) [^,]{3,40}, (.+)$")
TAIL = re.compile(
    r"(, (?:which|who|where|while|after|as|according|with)\b"
    r"| after | while | because | as | during | despite | amid )"
)
# Something must stand before what is left out.
SHORTEST_HEAD = 35


def rewritten_pairs(text: str, chance: random.Random) -> Iterator[Made]:
    """Up to two pairs of each of a text's sentences; six ways of making them take turns."""
    sentences = [one.strip() for one in re.split(r"(?<=[.!?])\s+", text)]
    sentences = [one for one in sentences if 50 < len(one) < 260 and "?" not in one]
    chance.shuffle(sentences)
    for turn, sentence in enumerate(sentences[:SENTENCES_OF_A_TEXT]):
        yield from WAYS[turn % len(WAYS)](sentence, sentences, chance)


def changed(sentence: str, _: list[str], chance: random.Random) -> Iterator[Made]:
    other = with_other_number(sentence, chance) or with_opposite(sentence, chance)
    if other is None:
        return
    yield sentence, other, "contradiction"
    if shorter := shortened(other):
        yield sentence, shorter, "contradiction"


def denied(sentence: str, _: list[str], chance: random.Random) -> Iterator[Made]:
    other = negated(shortened(sentence) or sentence)
    # Not every "not" may give it away.
    if other and chance.random() < 0.7:
        yield sentence, other, "contradiction"


def part_of(sentence: str, *_) -> Iterator[Made]:
    if shorter := shortened(sentence):
        yield sentence, shorter, "entailment"


def more_than(sentence: str, *_) -> Iterator[Made]:
    if shorter := shortened(sentence):
        yield shorter, sentence, "neutral"


def at_least(sentence: str, *_) -> Iterator[Made]:
    number = NUMBER.search(sentence)
    if number is None:
        return
    value = value_of(number)
    if is_year(value) and value < 2100:
        yield sentence, sentence, "entailment"
        return
    less = f"more than {int(value * 0.7):,}"
    yield sentence, sentence[: number.start(1)] + less + sentence[number.end(1) :], "entailment"


def beside(sentence: str, sentences: list[str], _: random.Random) -> Iterator[Made]:
    others = [one for one in sentences if one != sentence]
    other = max(others, key=lambda one: likeness(one, sentence), default=None)
    if other is None:
        return
    yield sentence, other, "neutral"
    if shorter := shortened(other):
        yield sentence, shorter, "neutral"


WAYS = [changed, denied, part_of, more_than, at_least, beside]


def with_other_number(sentence: str, chance: random.Random) -> Optional[str]:
    numbers = list(NUMBER.finditer(sentence))
    if not numbers:
        return None
    number = chance.choice(numbers)
    value = value_of(number)
    other = value * chance.choice([0.3, 0.5, 0.7, 1.4, 2, 3])
    if is_year(value):
        other = value + chance.choice([-3, -2, -1, 1, 2, 3])
    words = f"{other:,.1f}" if "." in number.group(1) else whole(other, is_year(value))
    if words == number.group(1):
        return None
    return sentence[: number.start(1)] + words + sentence[number.end(1) :]


def with_opposite(sentence: str, chance: random.Random) -> Optional[str]:
    words = [
        (word.start(), word.end())
        for word in re.finditer(r"\b[a-z]+\b", sentence)
        if word.group(0) in OPPOSITE_OF
    ]
    if not words:
        return None
    start, end = chance.choice(words)
    return sentence[:start] + OPPOSITE_OF[sentence[start:end]] + sentence[end:]


def negated(sentence: str) -> Optional[str]:
    verb = HELPING_VERB.search(sentence)
    return verb and f"{sentence[: verb.end()]} not{sentence[verb.end() :]}"


def shortened(sentence: str) -> Optional[str]:
    """Without what opens it or what hangs on its end."""
    if opening := OPENING.match(sentence):
        rest = opening.group(2)
        return rest[0].upper() + rest[1:]
    tails = (tail for tail in TAIL.finditer(sentence) if tail.start() > SHORTEST_HEAD)
    tail = next(tails, None)
    return tail and sentence[: tail.start()] + "."


def value_of(number: re.Match) -> float:
    return float(number.group(1).replace(",", ""))


def is_year(value: float) -> bool:
    return 1900 <= value <= 2100


def whole(value: float, year: bool) -> str:
    return str(round(value)) if year else f"{round(value):,}"


def likeness(one: str, other: str) -> float:
    shared = set(one.lower().split()) & set(other.lower().split())
    return len(shared) / (6 + len(one.split()))
