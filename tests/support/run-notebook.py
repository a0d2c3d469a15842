"""Runs a notebook from top to bottom and prints what each cell of code shows, as JSON.

python run-notebook.py NOTEBOOK
"""

import json
import sys

import nbformat
from nbclient import NotebookClient


def shown(output: dict) -> str:
    """An output as a text: what was printed, else the plain form of what a cell ended with."""
    data = output.get("data", {})
    return output.get("text") or data.get("text/plain", "") + (" [image]" if "image/png" in data else "")


notebook = nbformat.read(sys.argv[1], as_version=4)
nbformat.validate(notebook)
NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
json.dump([{"source": c.source, "shown": "".join(map(shown, c.outputs))} for c in cells], sys.stdout)
