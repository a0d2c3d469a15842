"""Writes a trained judge as the model that the program runs: int8 ONNX, vocabulary and contract.

    python export.py TRAINED_FOLDER MODEL_FOLDER
"""

import hashlib
import json
import sys
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertForSequenceClassification

from base import BASE
from pairs import LABELS

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OPERATORS = 17
# Longer pairs are cut: the longer text from its end.
LONGEST = 128


def main(trained: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    unquantized = folder / "float.onnx"
    export(BertForSequenceClassification.from_pretrained(trained).eval(), unquantized)
    model = folder / "model.int8.onnx"
    # One scale a row of a matrix: the scores stay closer to the float model's than with one a matrix.
    quantize_dynamic(unquantized, model, weight_type=QuantType.QInt8, per_channel=True)
    unquantized.unlink()
    vocabulary = folder / "vocabulary.txt"
    vocabulary.write_bytes((BASE / "vocab.txt").read_bytes())
    contract = {
        "contract": "counterclaim-judge-1",
        "name": "counterclaim-judge-minilm-l6",
        "labels": LABELS,
        "longestInput": LONGEST,
        "model": {"file": model.name, "sha256": sha256(model)},
        "vocabulary": {"file": vocabulary.name, "sha256": sha256(vocabulary)},
    }
    (folder / "judge.json").write_text(json.dumps(contract, indent=2) + "\n", encoding="utf-8")


def export(model: BertForSequenceClassification, file: Path) -> None:
    example = torch.ones(2, 8, dtype=torch.int64)
    lengths = {0: "pairs", 1: "tokens"}
    torch.onnx.export(
        model,
        (example, example, torch.zeros_like(example)),
        str(file),
        input_names=INPUTS,
        output_names=["logits"],
        dynamic_axes={**{name: lengths for name in INPUTS}, "logits": {0: "pairs"}},
        opset_version=OPERATORS,
        dynamo=False,
    )


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
