#!/usr/bin/env bash
# All tests with branch coverage, side by side: one process a core, which takes over from one that has more left than it.
# The pure rooms must stand at 100 %.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
.venv/bin/python -m pytest -n auto --maxprocesses 8 --dist worksteal --durations 10 \
    --cov --cov-report=term:skip-covered "$@"
.venv/bin/python -m scripts.coverage
