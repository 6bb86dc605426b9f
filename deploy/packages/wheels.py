"""The libraries as wheels, fetched by hash into a cache on this machine; the only place that asks a package index.

Which index is the business of whoever runs this: the installer's own configuration and environment. What has no wheel
is fetched as its source and built in a clean tree (`runtime`).
"""

import hashlib
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from deploy.packages.lock import Pin
from deploy.release import Release

GLIBC: Final = 36
"""Debian 12's, 2.36: what needs a newer one is not for both."""
SOURCE_ONLY: Final = frozenset({"pyscard"})
"""No wheel for Linux exists of it."""


def fetch(release: Release, pins: Sequence[Pin], cache: Path) -> tuple[Path, ...]:
    """A wheel or source of every pin, out of `cache`. Raises CalledProcessError where one is not to be had."""
    cache.mkdir(parents=True, exist_ok=True)
    missing = [pin for pin in pins if held(pin, cache) is None]
    if wheels := [pin for pin in missing if pin.name not in SOURCE_ONLY]:
        _download(wheels, cache, ["--only-binary=:all:", *_target(release)])
    if sources := [pin for pin in missing if pin.name in SOURCE_ONLY]:
        _download(sources, cache, ["--no-binary=:all:", "--no-build-isolation"])
    found = {pin.name: held(pin, cache) for pin in pins}
    if lost := sorted(name for name, path in found.items() if path is None):
        raise ValueError(f"no file in {cache} has a hash of the lock file for: {', '.join(lost)}")
    return tuple(path for path in found.values() if path is not None)


def held(pin: Pin, cache: Path) -> Path | None:
    """The file of this pin in the cache; None where there is none, or one of another content."""
    stem = f"{pin.name.replace('-', '_')}-{pin.version}"
    for path in sorted(cache.iterdir()):
        is_of_pin = path.name.lower().startswith((f"{stem}-", f"{stem}.tar"))
        if is_of_pin and f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}" in pin.hashes:
            return path
    return None


def _download(pins: Sequence[Pin], cache: Path, options: Sequence[str]) -> None:
    wanted = cache / "requirements.txt"
    wanted.write_text("\n".join(pin.requirement for pin in pins) + "\n", encoding="utf-8")
    command = ["-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--dest", str(cache)]
    subprocess.run([sys.executable, *command, *options, "--requirement", str(wanted)], check=True)


def _target(release: Release) -> list[str]:
    platforms = [f"manylinux_2_{minor}_x86_64" for minor in range(GLIBC, 4, -1)]
    platforms += ["manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", "any"]
    abis = [release.tag, "abi3", "none"]
    return [
        f"--python-version={release.python}",
        "--implementation=cp",
        *(f"--abi={abi}" for abi in abis),
        *(f"--platform={platform}" for platform in platforms),
    ]
