#!/bin/sh
# Trains the judge on a folder with train/*.jsonl.gz and writes models/judge; goes on where it was stopped.
#   training/judge/train.sh SHARED_FOLDER [WORK_FOLDER]
# Wants Python with training/judge/requirements.txt installed; PYTHON names another than python3.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
shared=${1:?wanted: training/judge/train.sh SHARED_FOLDER [WORK_FOLDER]; no folder was given}
work=${2:-$here/work}
python=${PYTHON:-python3}
"$python" "$here/train.py" "$shared" "$work"
"$python" "$here/export.py" "$work/trained" "$here/../../models/judge"
