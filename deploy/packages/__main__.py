"""`python -m deploy.packages`: makes the Debian packages; `make packages` calls it. Needs root, for clean trees."""

import argparse
import shutil
import sys
import time
from pathlib import Path

from deploy import release, tree
from deploy.packages import checkout, making, recipe
from deploy.packages.making import Workshop

BUILD = checkout.ROOT / "build"


def main(argv: list[str] | None = None) -> int:
    """Make what was asked for; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m deploy.packages", description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--release", action="append", type=release.named, help="bookworm or trixie; both where none is named"
    )
    parser.add_argument("--version", help="in place of pyproject.toml's: to try an upgrade")
    parser.add_argument("--out", type=Path, default=BUILD / "packages", help="folder for the packages")
    asked = parser.parse_args(argv)
    if why := tree.trouble():
        print(f"packages cannot be made here: {why}", file=sys.stderr)
        return 2
    begun = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - begun:4.0f} s] {text}", flush=True)

    work = BUILD / "work"
    copy = checkout.copied(work / "source", asked.version)
    workshop = Workshop(BUILD / "cache", work, asked.out.absolute(), recipe.read(), copy, say)
    try:
        releases = asked.release or release.RELEASES
        files = making.make(workshop, releases)
        for one in releases:
            making.fetch_debian(workshop, one)
    except tree.TreeFailed as error:
        print(error, file=sys.stderr)
        return 1
    shutil.rmtree(work / "stages")
    (asked.out / "SHA256SUMS").write_text(making.sums(asked.out, files), encoding="utf-8")
    say(f"{sum(map(len, files.values()))} packages in {asked.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
