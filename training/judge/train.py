"""Trains the judge: a small cross-encoder that tells whether one text entails or contradicts another.

    python train.py SHARED_FOLDER WORK_FOLDER [--steps N]

Seeded. The state is kept every 400 steps in WORK_FOLDER/checkpoint.pt and taken up by the next call; `--steps`
stops after so many. The model lies in WORK_FOLDER/trained. Two epochs take somewhat over an hour on one core.
"""

import argparse
import random
from pathlib import Path

import torch
from tokenizers import Encoding, Tokenizer
from transformers import BertForSequenceClassification

from base import BASE
from pairs import LABELS, Pair, training_pairs, validation_pairs

EPOCHS = 2
BATCH = 32
# Batches of pairs of like length are cut from heaps of so many batches.
HEAP = 50
LONGEST = 112
RATE = 8e-5
LEAST_RATE = 0.02
WARM_STEPS = 200
KEEP_EVERY = 400
SAY_EVERY = 50
VALIDATED = 400


def main(shared: Path, work: Path, most: int | None) -> None:
    torch.manual_seed(7)
    torch.set_num_threads(1)
    work.mkdir(parents=True, exist_ok=True)
    pairs, held_out = training_pairs(shared), validation_pairs(shared, VALIDATED)
    encoded = encode(pairs)
    plan = batches(encoded)
    training = Training(len(plan), work / "checkpoint.pt")
    end = min(len(plan), most or len(plan))
    while training.step < end:
        batch = plan[training.step]
        loss = training.learn([encoded[at] for at in batch], [pairs[at].label for at in batch])
        if training.step % SAY_EVERY == 0:
            print(f"step {training.step} of {len(plan)}: loss {loss:.3f}", flush=True)
        if training.step % KEEP_EVERY == 0 or training.step == end:
            print(f"validation: accuracy {training.accuracy(held_out):.3f}", flush=True)
            training.keep()
    training.model.save_pretrained(work / "trained")


def encode(pairs: list[Pair]) -> list[Encoding]:
    tokenizer = Tokenizer.from_file(str(BASE / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    return tokenizer.encode_batch([(pair.premise, pair.hypothesis) for pair in pairs])


def batches(encoded: list[Encoding]) -> list[list[int]]:
    """The pairs of every step, in an order that depends on nothing but the epoch."""
    plan: list[list[int]] = []
    for epoch in range(EPOCHS):
        order = list(range(len(encoded)))
        random.Random(epoch).shuffle(order)
        own: list[list[int]] = []
        for start in range(0, len(order), BATCH * HEAP):
            heap = sorted(order[start : start + BATCH * HEAP], key=lambda at: len(encoded[at].ids))
            own += [heap[at : at + BATCH] for at in range(0, len(heap), BATCH)]
        random.Random(100 + epoch).shuffle(own)
        plan += own
    return plan


class Training:
    """The model with all that a later call needs to go on as if it had not been stopped."""

    def __init__(self, steps: int, file: Path) -> None:
        self.file, self.step = file, 0
        self.model = BertForSequenceClassification.from_pretrained(BASE, num_labels=len(LABELS))
        # What words mean is learnt already; 70,000 pairs would only blur it.
        self.model.bert.embeddings.requires_grad_(False)
        self.weights = [one for one in self.model.parameters() if one.requires_grad]
        self.optimizer = torch.optim.AdamW(self.weights, lr=RATE, weight_decay=0.01)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer,
            lambda step: min((step + 1) / WARM_STEPS, max(LEAST_RATE, 1 - step / steps)),
        )
        self.model.train()
        if file.exists():
            self.resume(torch.load(file))

    def resume(self, kept: dict) -> None:
        self.model.load_state_dict(kept["model"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.schedule.load_state_dict(kept["schedule"])
        self.step = kept["step"]
        torch.set_rng_state(kept["chance"])

    def keep(self) -> None:
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
            "chance": torch.get_rng_state(),
        }
        unfinished = self.file.with_suffix(".unfinished")
        torch.save(state, unfinished)
        unfinished.replace(self.file)

    def learn(self, encoded: list[Encoding], labels: list[int]) -> float:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = self.model(**tensors(encoded)).logits
            loss = torch.nn.functional.cross_entropy(logits.float(), torch.tensor(labels))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad()
        self.step += 1
        return loss.item()

    def accuracy(self, pairs: list[Pair]) -> float:
        self.model.eval()
        encoded, right = encode(pairs), 0
        with torch.no_grad():
            for one, pair in zip(encoded, pairs):
                right += int(self.model(**tensors([one])).logits.argmax()) == pair.label
        self.model.train()
        return right / len(pairs)


def tensors(encoded: list[Encoding]) -> dict[str, torch.Tensor]:
    length = -(-max(len(one.ids) for one in encoded) // 8) * 8
    filled = lambda values: values + [0] * (length - len(values))  # noqa: E731
    return {
        "input_ids": torch.tensor([filled(one.ids) for one in encoded]),
        "token_type_ids": torch.tensor([filled(one.type_ids) for one in encoded]),
        "attention_mask": torch.tensor([filled(one.attention_mask) for one in encoded]),
    }


if __name__ == "__main__":
    reader = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    reader.add_argument("shared", type=Path)
    reader.add_argument("work", type=Path)
    reader.add_argument("--steps", type=int)
    given = reader.parse_args()
    main(given.shared, given.work, given.steps)
