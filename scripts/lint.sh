#!/usr/bin/env bash
# Style, types, arrows, QML: all at zero. One command a line: in `a && b` bash lets `a` fail without a word.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
echo "ruff"
$bin/ruff check .
$bin/ruff format --check .
echo "mypy"
$bin/mypy
echo "import arrows"
$bin/lint-imports
echo "qmllint"
$bin/python -m scripts.qmltypes --lint
