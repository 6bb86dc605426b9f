"""What stands on the glass, found by walking the window's items: words with their ink, and what can be touched."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

ASCENT, DESCENT = 0.80, 0.06
"""Of an em: how far Chinese letters reach above and below their baseline."""


@dataclass(frozen=True)
class Word:
    """Words on the glass: their ink, the target they stand in ("" for none), whether their end is lost."""

    text: str
    ink: QRectF
    inside: str
    cut: bool


@dataclass(frozen=True)
class Target:
    """Something that can be touched: its name as the finger looks for it, and where it is."""

    name: str
    area: QRectF


def visible(item: QQuickItem) -> Iterator[QQuickItem]:
    """An item and all below it that can be seen."""
    waiting = [item]
    while waiting:
        one = waiting.pop()
        if one.isVisible() and one.opacity() != 0:
            yield one
            waiting.extend(reversed(one.childItems()))


def area(item: QQuickItem) -> QRectF:
    """Where an item is on the glass."""
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def _is_target(item: QQuickItem) -> bool:
    return any(child.inherits("QQuickMouseArea") for child in item.childItems())


def targets(window: QQuickWindow) -> list[Target]:
    """All that can be touched, available or not: a dashed button keeps its place."""
    found = [item for item in visible(window.contentItem()) if _is_target(item)]
    return [Target(item.objectName(), area(item)) for item in found]


def words(window: QQuickWindow) -> list[Word]:
    """All words with ink."""
    found = []
    for item in visible(window.contentItem()):
        if _is_text(item) and str(item.property("text")).strip():
            found.append(Word(str(item.property("text")), _ink(item), _owner(item), bool(item.property("truncated"))))
    return found


def _ink(item: QQuickItem) -> QRectF:
    corner = item.mapToScene(QPointF(0, 0))
    size = item.property("font").pixelSize()
    lines = int(item.property("lineCount"))
    top = corner.y() + float(item.property("baselineOffset")) - ASCENT * size
    leading = float(item.property("contentHeight")) / max(1, lines)
    height = (ASCENT + DESCENT) * size + leading * (lines - 1)
    width = min(float(item.property("contentWidth")), item.width())
    return QRectF(corner.x(), top, width, height)


def _owner(item: QQuickItem) -> str:
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if _is_target(parent):
            return str(parent.objectName())
        parent = parent.parentItem()
    return ""


def blocks(window: QQuickWindow) -> list[QQuickItem]:
    """What has a ground of its own (a Border or a code): nothing else may stand on it."""
    found = []
    for item in visible(window.contentItem()):
        kind = item.metaObject().className().split("_")[0]
        if kind == "Border" and item.parentItem() is not None:
            found.append(item.parentItem())
        if kind == "QrPanel":
            found.append(item)
    return found


def _above(item: QQuickItem) -> list[QQuickItem]:
    """All that an item stands in, from the nearest outwards."""
    found = []
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        found.append(parent)
        parent = parent.parentItem()
    return found


def strays(window: QQuickWindow) -> list[str]:
    """Words on a block that they do not belong to, and blocks on each other."""
    found = []
    grounds = [(ground, area(ground), _above(ground)) for ground in blocks(window)]
    texts = [item for item in visible(window.contentItem()) if _is_text(item) and str(item.property("text")).strip()]
    for text in texts:
        ink, above = _ink(text), _above(text)
        for ground, place, _ in grounds:
            if ground not in above and _meet(ink, place):
                found.append(f"words on a strange block: {text.property('text')} | {place}")
            if ground in above and not place.contains(ink):
                found.append(f"words out of their block: {text.property('text')} | {place}")
    for (one, place, above), (other, other_place, other_above) in combinations(grounds, 2):
        if one not in other_above and other not in above and _meet(place, other_place):
            found.append(f"blocks overlap: {place} {other_place}")
    return found


def faults(window: QQuickWindow, least: float, may_be_cut: tuple[str, ...] = ()) -> list[str]:
    """Everything that is wrong with the layout, in words. `least` is the smallest side of a target in pixels."""
    whole = QRectF(0, 0, window.width(), window.height())
    on_glass, touchable = words(window), targets(window)
    found = [f"small: {one.name} {one.area}" for one in touchable if min(one.area.width(), one.area.height()) < least]
    found += [f"off the glass: {one.name} {one.area}" for one in touchable if not whole.contains(one.area)]
    found += [
        f"targets overlap: {one.name} {other.name}"
        for one, other in combinations(touchable, 2)
        if one.area.intersects(other.area)
    ]
    found += [f"cut: {one.text}" for one in on_glass if one.cut and not one.text.startswith(may_be_cut or ("\0",))]
    found += [f"off the glass: {one.text} {one.ink}" for one in on_glass if not whole.contains(one.ink)]
    found += [
        f"words overlap: {one.text} | {other.text}"
        for one, other in combinations(on_glass, 2)
        if _meet(one.ink, other.ink)
    ]
    for one in on_glass:
        for target in touchable:
            if one.inside != target.name and _meet(one.ink, target.area):
                found.append(f"words under a target: {one.text} | {target.name}")
            if one.inside == target.name and not target.area.adjusted(2, 0, -2, 0).contains(one.ink):
                found.append(f"words out of their target: {one.text} | {target.name}")
    return found + strays(window)


def _meet(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > 2 and shared.height() > 2
