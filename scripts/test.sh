#!/usr/bin/env bash
# All tests with branch coverage; the pure rooms must stand at 100 %.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
.venv/bin/python -m pytest --cov --cov-report=term:skip-covered "$@"
.venv/bin/python -m scripts.coverage
