#!/usr/bin/env bash
# `make tour NAME=value …`: hands the values on. The PIN goes by an inherited pipe: never into an argument vector, and out
# of the environment (where make puts what stands on its command line) before any program starts.
set -euo pipefail
cd "$(dirname "$0")/.."
pin="${PIN:-}"
pin="${pin//[^0-9]/?}"
unset PIN MAKEFLAGS MFLAGS MAKEOVERRIDES
options=()
for name in VACANCIES COLUMNS CARD HOLDERS NOW BOARD TRADE DISTRICT LINE DISK ASK OUT; do
    [[ -n ${!name:-} ]] && options+=("$name=${!name}")
done
if [[ -n $pin ]]; then
    exec .venv/bin/python -m demo tour --secrets-fd 3 "${options[@]}" 3< <(printf '{"PIN": "%s"}' "$pin")
fi
exec .venv/bin/python -m demo tour "${options[@]}"
