"""Tells qmllint what our Python types are: qmldir and qmltypes under build/qml, written from what QML really sees.

The classes are those that the kiosk registers, made from the props; `--lint` then lints every QML file of the kiosk,
and a single warning fails.
"""

import argparse
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_origin

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

from kiosk.screens.ahead import PageAhead
from kiosk.screens.models import MODULE, declared, made_classes, qml_name, row_type
from kiosk.screens.view import KioskView
from kiosk.screens.window import shown_types
from kiosk.slices.table import SLICES

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "qml"
QML = ROOT / "kiosk"


def lint_tool() -> str:
    """The path of PySide6's qmllint in this environment."""
    return str(Path(sysconfig.get_path("scripts")) / "pyside6-qmllint")


def make(out: Path) -> Path:
    """Write the type information; the import path that qmllint needs."""
    folder = out / Path(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{MODULE.rsplit('.', 1)[1]}.qmltypes"
    (folder / name).write_text(qmltypes(), encoding="utf-8")
    (folder / "qmldir").write_text(f"module {MODULE}\ntypeinfo {name}\ndepends QtQuick\n", encoding="utf-8")
    return out


def qmltypes() -> str:
    """All our types in the form that Qt's tools read."""
    classes = [*made_classes(shown_types(SLICES)).values(), KioskView, PageAhead]
    lines = [line for kind in classes for line in component(kind)]
    return "\n".join(["import QtQuick.tooling 1.2", "", "Module {", *lines, "}", ""])


def component(kind: type[Any]) -> Iterator[str]:
    """One class."""
    meta: QMetaObject = kind.staticMetaObject
    yield "    Component {"
    yield f'        name: "{meta.className()}"'
    yield '        accessSemantics: "reference"'
    yield '        prototype: "QObject"'
    yield f'        exports: ["{MODULE}/{meta.className()} 1.0"]'
    yield "        isCreatable: false"
    yield "        exportMetaObjectRevisions: [256]"
    for index in range(meta.propertyOffset(), meta.propertyCount()):
        yield f"        {_property(kind, meta.property(index))}"
    for index in range(meta.methodOffset(), meta.methodCount()):
        yield from _method(meta.method(index))
    yield "    }"


def _property(kind: type[QObject], seen: QMetaProperty) -> str:
    notify = _text(seen.notifySignal().name())
    told = f'; notify: "{notify}"' if notify else "; isConstant: true"
    return f'Property {{ name: "{seen.name()!s}"; {_held(kind, seen)}; isReadonly: true{told} }}'


def _held(kind: type[QObject], seen: QMetaProperty) -> str:
    """The type of what a property holds; what a list holds only the props say."""
    told = _declared(kind).get(str(seen.name()))
    row = row_type(told)
    if row is not None:
        many = "; isList: true" if get_origin(told) is tuple else ""
        return f'type: "{row.__name__}"; isPointer: true{many}'
    if get_origin(told) is tuple:
        return 'type: "QString"; isList: true'
    name = str(seen.typeName())
    return f'type: "{name.removesuffix("*")}"' + ("; isPointer: true" if name.endswith("*") else "")


def _declared(kind: type[Any]) -> dict[str, Any]:
    props = getattr(kind, "props", None)
    return {} if props is None else {qml_name(field): told for field, told in declared(props).items()}


def _method(seen: QMetaMethod) -> Iterator[str]:
    signal = seen.methodType() == QMetaMethod.MethodType.Signal
    yield f"        {'Signal' if signal else 'Method'} {{"
    yield f'            name: "{_text(seen.name())}"'
    for one in seen.parameterTypes():
        yield f'            Parameter {{ type: "{_text(one)}" }}'
    yield "        }"


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode()


def pages(folder: Path = QML) -> list[Path]:
    """Every QML file below a folder."""
    return sorted(folder.rglob("*.qml"))


def lint(types: Path, files: list[Path]) -> int:
    """Lint these files with our types; 0 if there is not one warning."""
    command = [lint_tool(), "--max-warnings", "0", "-I", str(ROOT), "-I", str(types), *map(str, files)]
    return 1 if subprocess.run(command, check=False).returncode else 0


def main() -> int:
    """Make the type information, and lint if asked to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lint", action="store_true", help="lint the kiosk's QML as well")
    parser.add_argument("--out", type=Path, default=OUT, help="the import path to write to (default: build/qml)")
    chosen = parser.parse_args()
    types = make(chosen.out)
    return lint(types, pages()) if chosen.lint else 0


if __name__ == "__main__":
    sys.exit(main())
