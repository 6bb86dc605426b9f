"""What the stick's own Python finds: every module of the installer, and of other rooms just those that it imports."""

import sys

import grimp

from deploy.stick.base import LOADERS
from deploy.stick.live import FROM_PACKAGES
from installer.disk_steps import FIRST

ROOMS = ("installer", "display", "labourhall", "assets")


def test_just_the_modules_that_the_installer_imports_are_taken_out_of_the_packages() -> None:
    graph = grimp.build_graph(*ROOMS, cache_dir=None)
    reached = {
        one for name in graph.modules if name.startswith("installer") for one in graph.find_upstream_modules(name)
    }
    wanted = {one for one in reached if not one.startswith("installer")}
    packages = {name.rpartition(".")[0] for name in wanted} - {""}
    packages |= {name.partition(".")[0] for name in wanted}
    taken = {
        place.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        for place in FROM_PACKAGES
        if place.endswith(".py")
    }
    assert taken == wanted | packages


def test_the_installer_needs_no_library() -> None:
    graph = grimp.build_graph(*ROOMS, include_external_packages=True, cache_dir=None)
    reached = {
        one for name in graph.modules if name.startswith("installer") for one in graph.find_upstream_modules(name)
    }
    outside = {name.partition(".")[0] for name in reached} - set(ROOMS)
    assert outside <= set(sys.stdlib_module_names)


def test_the_loader_that_a_disk_is_marked_by_is_the_one_that_debian_signed() -> None:
    assert FIRST in LOADERS.values()
