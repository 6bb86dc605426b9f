"""A Python that starts as a hall's does: of a developer's tools none hooks itself into the start.

Coverage, setuptools and the checkout itself (its editable install) have a file each read at every start of this
environment's Python, ten milliseconds of it; the packages' environment has no such file.
"""

import site
import sys
import venv
from pathlib import Path


def installed_python(folder: Path, root: Path) -> Path:
    """The Python of an environment in this folder, made where it is not there; it finds `root` and all libraries."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, symlinks=True)
        libraries = folder / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
        lines = [str(root), *site.getsitepackages()]
        (libraries / "places.pth").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return python
