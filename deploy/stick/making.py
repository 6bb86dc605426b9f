"""The stick in order: base, repository, what boots, the list of all files, its signature, the image."""

import hashlib
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.packages.checkout import Checkout
from deploy.packages.recipe import Recipes
from deploy.release import Release
from deploy.stick import base, image, keyring, live, signed_repository, signing, snapshot
from deploy.stick.signing import Signer
from deploy.tree import Tree
from installer import stick_facts, sums
from installer.stick_facts import StickFacts

FILES: Final = Path(__file__).parent / "files"


@dataclass(frozen=True, slots=True)
class StickWorkshop:
    """Where a stick is made: `cache` outlives it, `work` does not, `packages` are what make packages made.

    `others` are further public keys for the machines' keyring; `say` tells how far it is.
    """

    release: Release
    checkout: Checkout
    recipes: Recipes
    cache: Path
    work: Path
    packages: Path
    signer: Signer
    others: Sequence[Path]
    say: Callable[[str], None]


def make(shop: StickWorkshop, out: Path) -> Path:
    """Make the stick of a release; gives the image. Raises TreeFailed, SigningFailed, ValueError."""
    shutil.rmtree(shop.work, ignore_errors=True)
    stick = shop.work / "stick"
    (stick / "base").mkdir(parents=True)
    (stick / "live").mkdir()
    ring = signing.joined(shop.signer, shop.others)
    folder = signed_repository.begun(shop.packages, shop.work)
    tree = base.installed(shop.release, shop.cache, shop.work, folder)
    moment = snapshot.of_tree(tree.root)
    epoch = max(shop.checkout.epoch, int(moment.timestamp()))
    shop.say(f"base system with Debian's security updates of {moment:%Y-%m-%d}")
    _put_repository(shop, tree, folder, ring, epoch)
    booted = live.made(shop.release, shop.cache, shop.work, tree, shop.packages, shop.checkout.folder)
    _put_loaders(tree, stick)
    base.packed(tree, _keyring_file(shop), epoch, f"stick/{stick_facts.BASE}")
    shop.say(f"base: {_megabytes(stick / stick_facts.BASE)}")
    identity = hashlib.sha256(sums.written(_sums(stick)).encode()).hexdigest()[:16]
    live.packed(booted, identity, ring, epoch, "stick/live/initrd.zst")
    shop.say(f"what boots: {_megabytes(stick / 'live/initrd.zst')}")
    day, version = moment.date(), shop.checkout.version
    facts = StickFacts(identity, version, shop.release.codename, day, epoch, shop.signer.is_trial)
    _put_papers(stick, facts, shop.signer)
    made = image.made(shop.release, shop.cache, shop.work, _sizes(stick), identity[:8], epoch)
    for one in (tree, booted):
        shutil.rmtree(one.root)
    return _put_out(made, out, facts)


def _put_repository(shop: StickWorkshop, tree: Tree, folder: Path, ring: bytes, epoch: int) -> None:
    signed_repository.add_debian(tree, shop.recipes.together, folder, shop.work)
    outcome = shop.work / "out"
    outcome.mkdir()
    packing = Tree(tree.root, shop.release, (*tree.shown, (outcome, "/out")))
    name = keyring.pack(ring, epoch, shop.work, packing, base.PLACE)
    shutil.move(outcome / name, folder / name)
    shutil.copyfile(folder / name, shop.work / name)
    signed_repository.sign(folder, shop.release, shop.checkout.version, epoch, shop.signer)
    shop.say(f"repository: {len(list(folder.rglob('*.deb')))} packages")
    place = shop.work / "stick" / stick_facts.REPOSITORIES / shop.release.codename
    place.parent.mkdir()
    folder.rename(place)


def _put_loaders(tree: Tree, stick: Path) -> None:
    for folder in ("EFI/BOOT", "EFI/debian"):
        (stick / folder).mkdir(parents=True)
    for source, name in base.LOADERS.items():
        shutil.copyfile(tree.root / source, stick / "EFI/BOOT" / name)
    shutil.copyfile(FILES / "grub.cfg", stick / "EFI/debian/grub.cfg")
    shutil.copyfile(live.kernel(tree), stick / "live/vmlinuz")


def _put_papers(stick: Path, facts: StickFacts, signer: Signer) -> None:
    text = (FILES / "readme.zh_CN.txt").read_text(encoding="utf-8")
    (stick / "README.txt").write_text(text.replace("\n", "\r\n"), encoding="utf-8-sig", newline="")
    (stick / stick_facts.FILE).write_text(facts.text, encoding="utf-8")
    listed = sums.written(_sums(stick)).encode()
    (stick / stick_facts.SUMS).write_bytes(listed)
    (stick / stick_facts.SIGNATURE).write_bytes(signer.beside(listed, facts.made))


def _put_out(made: Path, out: Path, facts: StickFacts) -> Path:
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"labourhall-{facts.version}-{facts.release}{'-trial' if facts.is_trial else ''}.img"
    made.rename(path)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    path.with_name(path.name + ".sha256").write_text(f"{digest}  {path.name}\n", encoding="utf-8")
    return path


def _keyring_file(shop: StickWorkshop) -> str:
    (found,) = shop.work.glob(f"{keyring.NAME}_*.deb")
    return found.name


def _sums(stick: Path) -> dict[str, str]:
    found = {}
    for path in stick.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                found[path.relative_to(stick).as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def _sizes(stick: Path) -> dict[str, int]:
    return {path.relative_to(stick).as_posix(): path.stat().st_size for path in stick.rglob("*") if path.is_file()}


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.0f} MB"
