"""What lies in each package: files of the checkout by the recipe, its commands, links, settings and scripts."""

import os
from collections.abc import Mapping
from typing import Final

from deploy.packages.checkout import Checkout
from deploy.packages.maintainer import program, scripts
from deploy.packages.recipe import Recipe, Recipes
from deploy.packages.stage import Stage
from deploy.release import Release

COMMAND: Final = """\
#!/opt/labourhall/bin/python -I
import sys

from {module} import {function}

sys.exit({function}())
"""
"""-I: nothing of whoever types it, be it a variable or a folder, decides which modules are loaded."""
METADATA: Final = "Metadata-Version: 2.1\nName: labourhall\nVersion: {version}\nLicense-Expression: GPL-3.0-or-later\n"


def fill(stage: Stage, name: str, recipes: Recipes, checkout: Checkout, release: Release) -> None:
    """Put into the stage what the recipe says of this package."""
    recipe = recipes.packages[name]
    place = recipe.place or release.site
    for path in checkout.files():
        if recipes.package_of(path) == name and not path.endswith("/.stamp"):
            stage.copy(checkout.folder / path, f"{place}/{_below(path, recipe)}")
    for inside, target in recipe.links.items():
        link = f"{release.site}/{inside}"
        stage.link(link, os.path.relpath(target, os.path.dirname(link)))
    for path, target in recipe.files.items():
        stage.copy(checkout.folder / path, target)
    for link, target in recipe.symlinks.items():
        stage.link(link, target)
    _commands(stage, recipe, checkout.commands)
    if name == "labourhall":
        stage.put(
            f"{release.site}/labourhall-{checkout.version}.dist-info/METADATA",
            METADATA.format(version=checkout.version),
        )
    if recipe.settings:
        stage.copy(checkout.folder / recipe.settings, f"usr/share/labourhall/settings/{program(name, recipe)}.toml")
    for script, text in scripts(name, recipe).items():
        stage.put(f"DEBIAN/{script}", text)


def _below(path: str, recipe: Recipe) -> str:
    """Where a file lies among the modules; where the package has a place of its own, without the recipe's folder."""
    if not recipe.place:
        return path
    return next(path[len(one) + 1 :] for one in recipe.paths if path.startswith(one + "/"))


def _commands(stage: Stage, recipe: Recipe, declared: Mapping[str, str]) -> None:
    for command in recipe.commands:
        module, function = declared[command].split(":")
        stage.put(f"usr/bin/{command}", COMMAND.format(module=module, function=function))
