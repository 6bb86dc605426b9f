"""`python -m deploy.stick`: makes the stick's image of each release; `make stick` calls it after `make packages`."""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path

from deploy import release, tree
from deploy.packages import checkout, recipe
from deploy.release import Release
from deploy.stick import making, signing
from deploy.stick.making import StickWorkshop
from deploy.stick.signing import Signer, SigningFailed

BUILD = checkout.ROOT / "build"
TRIAL = "signed by a trial key that this checkout made for itself: not for a hall (docs/repository-key.md)"


def main(argv: list[str] | None = None) -> int:
    """Make what was asked for; gives the exit code."""
    asked = _asked(argv)
    if os.geteuid() != 0:
        print("a stick is made in clean trees (debootstrap, chroot): run this as root", file=sys.stderr)
        return 2
    if shutil.which("gpg") is None:
        print("the repository is signed by GnuPG: apt-get install gnupg", file=sys.stderr)
        return 2
    releases = asked.release or [one for one in release.RELEASES if (asked.packages / one.codename).is_dir()]
    if missing := [one.codename for one in releases if not (asked.packages / one.codename / "Packages").exists()]:
        print(f"no packages for {', '.join(missing)} in {asked.packages}: make packages first", file=sys.stderr)
        return 2
    if not releases:
        print(f"no packages in {asked.packages}: make packages first", file=sys.stderr)
        return 2
    try:
        with signing.opened(asked.key, BUILD / "cache") as signer:
            for one in releases:
                _make(one, asked, signer)
    except (tree.TreeFailed, SigningFailed, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _asked(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m deploy.stick", description=__doc__, allow_abbrev=False)
    parser.add_argument("--release", action="append", type=release.named, help="else all that have packages")
    parser.add_argument("--packages", type=Path, default=BUILD / "packages", help="where make packages put them")
    parser.add_argument(
        "--key", default="", help="file of the secret key, or a key of your own GnuPG; else a trial key"
    )
    parser.add_argument("--also", action="append", type=Path, default=[], help="public key that machines take too")
    parser.add_argument("--out", type=Path, default=BUILD / "stick", help="folder for the images")
    return parser.parse_args(argv)


def _make(one: Release, asked: argparse.Namespace, signer: Signer) -> None:
    begun = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - begun:4.0f} s] {one.codename}: {text}", flush=True)

    if signer.is_trial:
        say(TRIAL)
    work = BUILD / "work" / f"stick-{one.codename}"
    copy = checkout.copied(BUILD / "work" / "stick-source")
    packages = asked.packages.absolute() / one.codename
    shop = StickWorkshop(one, copy, recipe.read(), BUILD / "cache", work, packages, signer, asked.also, say)
    image = making.make(shop, asked.out.absolute())
    say(f"{image}: {image.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
