"""A filled stage made into a package file: who it is, its papers, its sums; packed by the release's own dpkg."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from deploy.packages import papers, sbom
from deploy.packages.components import Component
from deploy.packages.control import MAINTAINER, Control, alternatives
from deploy.packages.recipe import Recipe
from deploy.packages.stage import Stage
from deploy.release import Release
from deploy.tree import Tree

HOLDERS: Final = "2026, the authors of labourhall"
PACKING: Final = ("--root-owner-group", "--uniform-compression", "-Zxz", "-z6", "--threads-max=1")
"""One thread: with more, xz's bytes would hang on how many cores the machine has."""


@dataclass(frozen=True, slots=True)
class Built:
    """What others have to say to need a package."""

    name: str
    version: str
    contents: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """The dependency: this version, or of a package that is named by its contents, these."""
        return (self.name, self.contents) if self.contents else (f"{self.name} (= {self.version})",)


def described(
    name: str,
    recipe: Recipe,
    stage: Stage,
    release: Release,
    version: str,
    before: Mapping[str, Built],
    known: frozenset[str],
) -> Control:
    """The control file of a filled stage; `before` are the packages that it may need."""
    needs = [each for need in recipe.needs for each in before[need].wanted]
    others = [*recipe.depends, *(["adduser"] if recipe.user else [])]
    python = [f"python{release.python}"] if name == "labourhall-runtime" else []
    return Control(
        package=name,
        version=version + release.ending,
        architecture="amd64" if name == "labourhall-runtime" else "all",
        summary=recipe.summary,
        description=recipe.description,
        size=stage.size(),
        maintainer=os.environ.get("LABOURHALL_MAINTAINER", MAINTAINER),
        depends=(*needs, *python, *alternatives(others, known)),
        recommends=alternatives(recipe.recommends, known),
        suggests=alternatives(recipe.suggests, known),
        conflicts=recipe.conflicts,
        provides=(f"{name}-{stage.digest('opt/')}",) if recipe.contents else (),
    )


def add_papers(
    stage: Stage, control: Control, recipe: Recipe, release: Release, components: Sequence[Component], epoch: int
) -> None:
    """Copyright, change log, bill of materials, and what lintian is told about, each with its reason."""
    folder = f"usr/share/doc/{control.package}"
    stage.put(f"{folder}/copyright", papers.copyright_file(components, HOLDERS))
    stage.put(f"{folder}/changelog.gz", papers.change_log(control, release.codename, epoch))
    stage.put(f"{folder}/{control.package}.cdx.json", sbom.document(control, components, recipe.needs, epoch))
    stage.put(f"usr/share/lintian/overrides/{control.package}", papers.overrides(control.package, recipe.overrides))
    if components:
        stage.put(f"{folder}/SOURCES", papers.sources(components, f"/{release.site}"))
    for one in components:
        for text in one.texts:
            stage.copy(text, f"{folder}/licences/{one.name}/{text.name}")


def pack(stage: Stage, control: Control, epoch: int, tree: Tree, seen_at: str) -> str:
    """Settle the stage and pack it into /out of the tree; gives the file's name."""
    stage.put("DEBIAN/control", control.text)
    stage.put("DEBIAN/md5sums", stage.sums())
    stage.settle(epoch)
    command = ["dpkg-deb", *PACKING, "--build", seen_at, f"/out/{control.file}"]
    tree.run(*command, alone=True, environment={"SOURCE_DATE_EPOCH": str(epoch)})
    return control.file
