"""All packages in order: assets once, then for each release its tree, its runtime and what stands on it."""

import hashlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy import repository
from deploy import tree as trees
from deploy.packages import assets_made, components, contents, deb, lock, runtime, stage, wheels
from deploy.packages.checkout import Checkout
from deploy.packages.components import Component
from deploy.packages.control import alternatives
from deploy.packages.deb import Built
from deploy.packages.lock import Pin
from deploy.packages.recipe import Recipes
from deploy.packages.stage import Stage
from deploy.release import RELEASES, Release
from deploy.tree import Tree

RUNTIME: Final = "labourhall-runtime"
COMPLETE: Final = ".complete"


@dataclass(frozen=True, slots=True)
class Workshop:
    """Where packages are made: `cache` outlives it, `work` does not, `out` is what comes of it.

    `say` tells how far it is.
    """

    cache: Path
    work: Path
    out: Path
    recipes: Recipes
    checkout: Checkout
    say: Callable[[str], None]

    def pins(self, first: frozenset[str], left_out: Sequence[str] = ()) -> tuple[Pin, ...]:
        """These libraries and what they want, as the lock file pins them."""
        text = (self.checkout.folder / "requirements.lock").read_text(encoding="utf-8")
        return lock.needed(lock.pins(text), first, left_out)

    def tree(self, release: Release, name: str, packages: Sequence[str]) -> Tree:
        """A build tree with these packages of Debian, which sees wheels, checkout, stages and the finished files."""
        shown = {
            "/var/cache/apt/archives": self.cache / "debian" / f"{release.codename}-archives",
            "/wheels": self.cache / "wheels" / release.codename,
            "/source": self.checkout.folder,
            "/stages": self.work / "stages" / release.codename,
            "/out": self.out / release.codename,
        }
        for folder in shown.values():
            folder.mkdir(parents=True, exist_ok=True)
        made = trees.copied(release, self.cache, name, [(folder, place) for place, folder in shown.items()])
        known = frozenset(made.run("apt-cache", "pkgnames").stdout.split())
        made.install(*alternatives(packages, known))
        return made


def make(workshop: Workshop, releases: Sequence[Release]) -> dict[str, list[str]]:
    """Make the packages of these releases; gives their files by release.

    Raises TreeFailed, CalledProcessError, ValueError.
    """
    make_assets(workshop)
    return {release.codename: ReleaseLine(workshop, release).make() for release in releases}


def make_assets(workshop: Workshop) -> None:
    """Words, glyphs and clips, in the checkout's copy; in a tree of the first release, whichever are packed."""
    release, wanted = RELEASES[0], workshop.recipes.runtime
    tree = workshop.tree(release, "assets", [*wanted.asset_packages, "python3-venv", "python3-pip"])
    pins = workshop.pins(frozenset(wanted.asset_tools))
    wheels.fetch(release, pins, workshop.cache / "wheels" / release.codename)
    runtime.install(tree, pins, assets_made.BUILDER)
    assets_made.make(tree)
    shutil.rmtree(tree.root)
    workshop.say("words, glyphs and clips are made")


class ReleaseLine:
    """The packages of one release, each made after those that it needs."""

    def __init__(self, workshop: Workshop, release: Release) -> None:
        self._workshop = workshop
        self._release = release
        self._out = workshop.out / release.codename
        shutil.rmtree(self._out, ignore_errors=True)
        self._tree = workshop.tree(release, "build", workshop.recipes.runtime.build_packages)
        known = self._tree.run("apt-cache", "pkgnames").stdout.split()
        self._known = frozenset(known)
        self._built: dict[str, Built] = {}

    def make(self) -> list[str]:
        """Make them all; gives their files' names."""
        files = []
        for name in self._workshop.recipes.packages:
            filled = stage.emptied(self._workshop.work / "stages" / self._release.codename / name)
            parts = self._runtime(filled) if name == RUNTIME else ()
            if name != RUNTIME:
                contents.fill(filled, name, self._workshop.recipes, self._workshop.checkout, self._release)
            files.append(self._packed(name, filled, parts))
            self._workshop.say(f"{files[-1]}: {(self._out / files[-1]).stat().st_size / 1e6:.1f} MB")
        return self._looked_at(files)

    def _runtime(self, filled: Stage) -> Sequence[Component]:
        workshop, tree = self._workshop, self._tree
        wanted = workshop.recipes.runtime
        pins = workshop.pins(lock.roots(workshop.checkout.extras, wanted.extras), tuple(wanted.left_out))
        held = wheels.fetch(self._release, pins, workshop.cache / "wheels" / self._release.codename)
        site = runtime.install(tree, pins)
        runtime.choose_qt(tree, site, workshop.recipes.qt)
        parts = components.read(site, pins, _digests(pins, held), runtime.bundled(tree, site))
        home = tree.root / runtime.HOME.lstrip("/")
        shutil.copytree(home, filled.root / runtime.HOME.lstrip("/"), symlinks=True)
        runtime.tidy(filled.root / runtime.HOME.lstrip("/"), self._release.python)
        return parts

    def _packed(self, name: str, filled: Stage, parts: Sequence[Component]) -> str:
        workshop, release = self._workshop, self._release
        recipe, epoch = workshop.recipes.packages[name], workshop.checkout.epoch
        seen_at = f"/stages/{name}"
        runtime.compiled(self._tree, filled.root, release.site, seen_at, epoch)
        runtime.kept_code(self._tree, filled.root, release.site, seen_at)
        control = deb.described(name, recipe, filled, release, workshop.checkout.version, self._built, self._known)
        self._built[name] = Built(name, control.version, control.provides[0] if recipe.contents else "")
        deb.add_papers(filled, control, recipe, release, parts, epoch)
        return deb.pack(filled, control, epoch, self._tree, seen_at)

    def _looked_at(self, files: Sequence[str]) -> list[str]:
        """The files, after lintian found no error. Raises TreeFailed."""
        said = self._tree.run(
            "lintian", "--allow-root", "--fail-on=error", "--tag-display-limit=0", *(f"/out/{one}" for one in files)
        )
        (self._workshop.work / f"lintian-{self._release.codename}.txt").write_text(said.stdout, encoding="utf-8")
        (self._workshop.work / f"tree-{self._release.codename}.txt").write_text(
            self._tree.run("dpkg-query", "--show").stdout, encoding="utf-8"
        )
        shutil.rmtree(self._tree.root)
        return list(files)


def _digests(pins: Sequence[Pin], held: Sequence[Path]) -> dict[str, str]:
    return {pin.name: hashlib.sha256(path.read_bytes()).hexdigest() for pin, path in zip(pins, held, strict=True)}


def fetch_debian(workshop: Workshop, release: Release) -> None:
    """The packages of Debian that ours need, beside them; and for the trial those that its tools need, in the cache."""
    folder, recipes = workshop.out / release.codename, workshop.recipes
    repository.write_index(folder)
    tools = [(*one, *recipes.trial_tools) for one in recipes.together]
    for wanted, store in ((recipes.together, folder / "debian"), (tools, trial_tools(workshop.cache, release))):
        store.mkdir(parents=True, exist_ok=True)
        tree = trees.copied(
            release, workshop.cache, "closure", [(folder, repository.PLACE), (store, "/var/cache/apt/archives")]
        )
        repository.use(tree, repository.PLACE, debian=True)
        size = repository.fetch_closure(tree, wanted, store)
        shutil.rmtree(tree.root)
        workshop.say(f"{release.codename}: {size / 1e6:.0f} MB of Debian's packages in {store.name}")
        repository.write_index(store)
    repository.write_index(folder)
    (folder / COMPLETE).touch()


def are_made(out: Path, release: Release) -> bool:
    """Whether all packages of a release lie there, with all of Debian that they need."""
    return (out / release.codename / COMPLETE).exists()


def trial_tools(cache: Path, release: Release) -> Path:
    """Where the packages of Debian lie that only a trial needs."""
    return cache / "debian" / f"{release.codename}-trial"


def sums(out: Path, files: Mapping[str, Sequence[str]]) -> str:
    """The SHA-256 of every file, as sha256sum writes and checks them."""
    lines = []
    for codename, names in sorted(files.items()):
        for name in sorted(names):
            lines.append(f"{hashlib.sha256((out / codename / name).read_bytes()).hexdigest()}  {codename}/{name}\n")
    return "".join(lines)
