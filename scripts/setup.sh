#!/usr/bin/env bash
# Sets up everything that the targets need: Debian packages, .venv from the lock file, words, glyphs and voice clips.
# What is there already is left alone: the second call takes no network and a second.
set -euo pipefail
cd "$(dirname "$0")/.."
groups="base ${1:-}"

say() { printf '%s\n' "$*" >&2; }

installed() { dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

# Packages that are missing: of alternatives the first one that this Debian knows.
missing_packages() {
    local group names name found
    while read -r group names _; do
        [[ " $groups " == *" $group "* ]] || continue
        found=""
        for name in ${names//|/ }; do installed "$name" && found=yes && break; done
        [[ -n $found ]] || printf '%s\n' "$names"
    done < <(grep -v '^#' scripts/packages.txt)
}

choose() {
    local names name
    for names in "$@"; do
        for name in ${names//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then printf '%s\n' "$name"; break; fi
        done
    done
}

install_packages() {
    local missing as_root=""
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    if [[ $EUID -ne 0 ]]; then
        if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo"; else
            say "Please install first, as root: apt-get install --no-install-recommends ${missing[*]%%|*}"
            exit 1
        fi
    fi
    say "[1/5] Debian packages: ${#missing[@]} to install (${missing[*]%%|*})"
    $as_root apt-get update -qq
    mapfile -t chosen < <(choose "${missing[@]}")
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "${chosen[@]}" >&2 </dev/null
}

install_libraries() {
    local stamp=.venv/.lock-stamp wanted
    wanted="$(sha256sum requirements.lock pyproject.toml | sha256sum | cut -d' ' -f1) $(/usr/bin/python3 -V)"
    [[ -f $stamp && "$(cat "$stamp")" == "$wanted" ]] && return 0
    say "[2/5] Libraries into .venv (about 260 MB to download the first time)"
    [[ -x .venv/bin/python ]] || /usr/bin/python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
    PYTHONWARNINGS=ignore .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
    printf '%s' "$wanted" >"$stamp"
}

newer_than() { # newer_than STAMP FILE…: whether a file is newer than the stamp
    local stamp=$1; shift
    [[ ! -f $stamp ]] || [[ -n $(find "$@" -newer "$stamp" -print -quit 2>/dev/null) ]]
}

make_words() {
    newer_than assets/words/compiled/.stamp assets/words/*.ts scripts/words.py || return 0
    say "[3/5] Words"
    .venv/bin/python -m scripts.words
    touch assets/words/compiled/.stamp
}

make_glyphs() {
    newer_than assets/glyphs/.stamp assets/glyphs/manifest.toml scripts/glyphs.py scripts/typefaces.py display/glyphs/*.py \
        requirements.lock || return 0
    say "[4/5] Glyphs of the board (half a minute)"
    .venv/bin/python -m scripts.glyphs
    touch assets/glyphs/.stamp
}

make_clips() {
    newer_than assets/audio/.stamp assets/words/*.ts scripts/clips.py || return 0
    say "[5/5] Voice clips"
    .venv/bin/python -m scripts.clips
    touch assets/audio/.stamp
}

# As an installation does it: where Python may not write bytecode, each start would compile every module anew.
compile_modules() {
    local stamp=.venv/.bytecode-stamp rooms=(assets backend cardreader demo display kiosk labourhall setup upgrade)
    newer_than "$stamp" .venv/.lock-stamp "${rooms[@]}" '(' -name '*.py' -o -name .lock-stamp ')' || return 0
    .venv/bin/python -m compileall -q "${rooms[@]}"
    .venv/bin/python -m scripts.kept_code "${rooms[@]}"
    .venv/bin/python -m scripts.kept_code --into "$(.venv/bin/python -c 'import sysconfig as c; print(c.get_path("platlib"))')" shiboken6
    touch "$stamp"
}

install_packages
install_libraries
make_words
make_glyphs
make_clips
compile_modules
