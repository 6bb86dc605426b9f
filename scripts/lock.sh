#!/usr/bin/env bash
# Pins every library with its hashes. No index host is written into the lock file.
# Extras stay in: pip takes a requirement with an extra for unpinned where the pin has none, and then wants the newest.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/pip-compile --quiet --extra dev --generate-hashes --unsafe-package labourhall --no-header \
    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file requirements.lock pyproject.toml
# labourhall itself is installed from the checkout, so the tool's note about it is dropped.
sed -i '/^$/,$d' requirements.lock
