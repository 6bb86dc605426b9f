"""What can be seen of a window: items by name, texts, and every value that its objects hold. Looks, never touches."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QMetaObject, QModelIndex, QObject, QPointF, QRectF, QUrl
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

DEEPEST: Final = 12
"""Objects within objects: QML properties may point in circles."""


HOLDERS: Final = frozenset(
    {"QString", "QVariant", "QVariantList", "QVariantMap", "QStringList", "QJSValue", "QUrl", "PyObject"}
)
"""Types of properties in which a text can stand, besides objects and lists of objects."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An item with a name, a text, or a type of its own in QML (`kind`); `rect` is in the window's pixels."""

    name: str
    text: str
    kind: str
    rect: QRectF
    enabled: bool

    def plain(self) -> dict[str, Any]:
        """The item as JSON."""
        return {
            "name": self.name,
            "text": self.text,
            "kind": self.kind,
            "rect": [round(self.rect.x()), round(self.rect.y()), round(self.rect.width()), round(self.rect.height())],
            "enabled": self.enabled,
        }


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item that is drawn, parents first. An item outside the window, without size or fully clear is not."""
    yield from _visible(window.contentItem())


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for child in item.childItems():
        yield from _visible(child)


def seen(window: QQuickWindow) -> list[Seen]:
    """What a person can see and a test can name, parents first."""
    found = []
    for item in visible_items(window):
        text = item.property("text")
        words = text if isinstance(text, str) else ""
        kind, of_qml, _ = str(item.metaObject().className()).partition("_QML")
        if item.objectName() or words or of_qml:
            found.append(Seen(item.objectName(), words, kind, _rect(item), item.isEnabled()))
    return found


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item of this objectName."""
    return next((item for item in visible_items(window) if item.objectName() == name), None)


def centre(item: QQuickItem) -> QPointF:
    """The middle of an item in the window's pixels."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def values(roots: list[QObject]) -> Iterator[str]:
    """Every text that any object below `roots` holds: properties, models' rows, visible or not."""
    visited: set[int] = set()
    for root in roots:
        yield from _values(root, visited, 0)


def _values(value: Any, visited: set[int], depth: int) -> Iterator[str]:
    if depth > DEEPEST:
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, QJSValue):
        yield from _values(value.toVariant(), visited, depth + 1)
    elif isinstance(value, dict):
        for key, held in value.items():
            yield from _values(key, visited, depth + 1)
            yield from _values(held, visited, depth + 1)
    elif isinstance(value, list | tuple):
        for held in value:
            yield from _values(held, visited, depth + 1)
    elif isinstance(value, QUrl):
        yield value.toString()
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _values([getattr(value, item.name) for item in fields(value)], visited, depth + 1)
    elif isinstance(value, QObject):
        yield from _object(value, visited, depth)


def _object(thing: QObject, visited: set[int], depth: int) -> Iterator[str]:
    address = getCppPointer(thing)[0]  # Python's own wrappers of it come and go
    if address in visited:
        return
    visited.add(address)
    for value in _declared(thing):
        yield from _values(value, visited, depth + 1)
    if isinstance(thing, QAbstractItemModel):
        yield from _rows(thing)
    below = [*thing.children(), *(thing.childItems() if isinstance(thing, QQuickItem) else [])]
    for child in below:
        yield from _values(child, visited, depth + 1 if depth < DEEPEST - 1 else depth)


def _declared(thing: QObject) -> Iterator[Any]:
    """The values of its properties that may hold text; numbers, colours and enums do not.

    Of properties that Qt's own classes declare no objects: they hold nothing of ours, and one of them
    (ListModel.agent) makes its object when it is looked at.
    """
    meta = thing.metaObject()
    for index in range(meta.propertyCount()):
        declared = meta.property(index)
        kind = str(declared.typeName())
        if kind in HOLDERS or (kind.endswith("*") and not _by_qt(meta, index)):
            with contextlib.suppress(RuntimeError):  # a class that Python does not know, such as QQuickPalette
                yield declared.read(thing)
    for name in thing.dynamicPropertyNames():
        with contextlib.suppress(RuntimeError):
            yield thing.property(bytes(name.data()).decode())


def _by_qt(meta: QMetaObject | None, index: int) -> bool:
    """Whether a class of Qt itself declares the property, not one of QML or ours."""
    while meta is not None and meta.propertyOffset() > index:
        meta = meta.superClass()
    name = "" if meta is None else str(meta.className())
    return name.startswith("Q") and "_QML" not in name


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = model.roleNames()
    for row in range(model.rowCount(QModelIndex())):
        for role in roles:
            held = model.index(row, 0).data(role)
            if held is not None:
                yield str(held)
