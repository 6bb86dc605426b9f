"""Tells qmllint what our Python types are: qmldir and qmltypes under build/qml, one folder a QML module of ours.

Only what stands in decorator form (`@Property`, `@Slot`) reaches the type information. `--lint` then lints every QML
file of the kiosk; a single warning fails.
"""

import argparse
import subprocess
import sys
import sysconfig
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "qml"
MODULE = "kiosk.models"
SOURCES = ROOT / "kiosk" / "screens"
QML = (ROOT / "kiosk" / "controls", ROOT / "kiosk" / "screens")
METATYPES = Path(PySide6.__path__[0]) / "Qt" / "metatypes" / "qt6core_metatypes.json"


def tool(name: str) -> str:
    """The path of one of PySide6's tools in this environment."""
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def sources() -> list[Path]:
    """The Python files that declare types for QML."""
    return [path for path in sorted(SOURCES.glob("*.py")) if "@QmlElement" in path.read_text(encoding="utf-8")]


def make(out: Path = OUT) -> Path:
    """Write the type information; the import path that qmllint needs."""
    folder = out / Path(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    dumps = []
    for path in sources():
        dump = folder / f"{path.stem}.json"
        subprocess.run([tool("metaobjectdump"), "-o", str(dump), str(path)], check=True)
        dumps.append(str(dump))
    name = f"{MODULE.rsplit('.', 1)[1]}.qmltypes"
    subprocess.run(
        [
            tool("qmltyperegistrar"),
            f"--foreign-types={METATYPES}",
            f"--generate-qmltypes={folder / name}",
            f"--import-name={MODULE}",
            "--major-version=1",
            "-o",
            str(folder / "registration.cpp"),
            *dumps,
        ],
        check=True,
    )
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo {name}\n", encoding="utf-8")
    return out


def lint(types: Path, folders: tuple[Path, ...] = QML) -> int:
    """Lint the QML of `folders` with our types; 0 if there is not one warning."""
    files = [str(path) for folder in folders for path in sorted(folder.glob("*.qml"))]
    command = [tool("qmllint"), "--max-warnings", "0", "-I", str(ROOT), "-I", str(types), *files]
    return 1 if subprocess.run(command, check=False).returncode else 0


def main() -> int:
    """Make the type information, and lint if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lint", action="store_true", help="lint the kiosk's QML as well")
    types = make()
    return lint(types) if parser.parse_args().lint else 0


if __name__ == "__main__":
    sys.exit(main())
