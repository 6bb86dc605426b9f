"""Words, glyphs and voice clips, made anew in a build tree by the set-up's own scripts: the same for every release."""

from typing import Final

from deploy.tree import Tree

BUILDER: Final = "/builder"
"""An environment with the scripts' own libraries; it goes with the tree."""
SCRIPTS: Final = ("scripts.words", "scripts.glyphs", "scripts.clips")


def make(tree: Tree) -> None:
    """Make all in the checkout that the tree sees at /source. Raises TreeFailed."""
    for script in SCRIPTS:
        command = f"cd /source && exec {BUILDER}/bin/python -m {script}"
        tree.run("sh", "-c", command, alone=True, environment={"PYTHONDONTWRITEBYTECODE": "1"})
