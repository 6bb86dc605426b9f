"""What the stick's own Python finds: every module of the installer, and of other rooms just those that it imports."""

import sys

import grimp

from deploy.stick.base import LOADERS
from deploy.stick.live import FROM_PACKAGES
from installer.disk_steps import FIRST

ROOMS = ("installer", "display", "labourhall", "assets")


def reached(graph: grimp.ImportGraph) -> set[str]:
    """All that is loaded with the installer, other than itself: with each module the packages that it lies in."""
    found: set[str] = set()
    new = {name for name in graph.modules if name.startswith("installer")}
    while new:
        found |= new
        with_packages = new | {name.rpartition(".")[0] for name in new} - {""}
        new = set[str]().union(with_packages, *map(graph.find_upstream_modules, with_packages)) - found
    return {name for name in found if not name.startswith("installer")}


def test_just_the_modules_that_the_installer_imports_are_taken_out_of_the_packages() -> None:
    taken = {
        place.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        for place in FROM_PACKAGES
        if place.endswith(".py")
    }
    assert taken == reached(grimp.build_graph(*ROOMS, cache_dir=None))


def test_the_installer_needs_no_library() -> None:
    found = reached(grimp.build_graph(*ROOMS, include_external_packages=True, cache_dir=None))
    outside = {name.partition(".")[0] for name in found} - set(ROOMS)
    assert outside <= set(sys.stdlib_module_names)


def test_the_loader_that_a_disk_is_marked_by_is_the_one_that_debian_signed() -> None:
    assert FIRST in LOADERS.values()
