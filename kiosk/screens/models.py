"""What QML sees of a page: a QObject class made from each frozen class of props, its rows likewise. No getter by hand.

`HomeProps` becomes `HomeModel`; a class that stands in a tuple of another one becomes a row type of its own name.
"""

import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, ClassVar, Final, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal, SignalInstance
from PySide6.QtQml import qmlRegisterUncreatableType

MODULE: Final = "kiosk.models"
PLAIN: Final = (str, bool, int, float)
LIST: Final = "QVariantList"


class PropsError(TypeError):
    """A class of props that QML cannot show; the sentence names class and field."""


class Row(QObject):
    """One row of a model. It never changes: other content is another row."""

    props: ClassVar[type]

    def __init__(self, content: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._values = {name: _value(getattr(content, name), self) for name in declared(self.props)}


class Model(QObject):
    """The content of a page. Rows that no longer stand on the glass are let go at once."""

    props: ClassVar[type]
    changed: SignalInstance

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = self.props()
        self._values = {name: _value(getattr(self._content, name), self) for name in declared(self.props)}

    def show(self, content: Any) -> None:
        """Take new content; QML hears of it only if it differs."""
        if content == self._content:
            return
        before, self._content = self._content, content
        gone = []
        for name in declared(self.props):
            value = getattr(content, name)
            if value != getattr(before, name):
                gone += _objects(self._values[name])
                self._values[name] = _value(value, self)
        self.changed.emit()
        for row in gone:
            row.deleteLater()

    def clear(self) -> None:
        """Hold nothing any more."""
        self.show(self.props())


def register(props: Iterable[type]) -> None:
    """Let QML know the models of these props and their rows. Raises PropsError."""
    for made in made_classes(props).values():
        declare(made)


def declare(kind: type[QObject]) -> None:
    """Let QML know this one class by its name."""
    # The stub asks for bytes, the function itself for str.
    register_type: Any = qmlRegisterUncreatableType
    register_type(kind, MODULE, 1, 0, kind.__name__, "Python makes it")


def made_classes(props: Iterable[type]) -> Mapping[str, type[Model] | type[Row]]:
    """Every model class and row class that these props need, by its name in QML."""
    found: dict[str, type[Model] | type[Row]] = {}
    for one in props:
        classes: tuple[type[Model] | type[Row], ...] = (model_class(one), *_rows_below(one))
        for made in classes:
            if (other := found.setdefault(made.__name__, made)) is not made:
                raise PropsError(f"{other.props} and {made.props} are both called {made.__name__} in QML.")
    return found


def model_name(props: type) -> str:
    """The name of its model in QML."""
    return props.__name__.removesuffix("Props") + "Model"


@cache
def model_class(props: type) -> type[Model]:
    """The model of these props. Raises PropsError for a field that QML cannot show."""
    # A signal of the base class would not do: Qt finds a property's signal in the class that declares the property.
    changed = Signal()
    made: type[Model] = _made(model_name(props), props, Model, {"changed": changed}, notify=changed)
    return made


@cache
def row_class(props: type) -> type[Row]:
    """The row of these props."""
    made: type[Row] = _made(props.__name__, props, Row, {}, constant=True)
    return made


def row_type(declared: Any) -> type | None:
    """The class of the rows in a field declared so; None where it holds none."""
    inner: Any = get_args(declared)[0] if get_origin(declared) is tuple else declared
    return inner if isinstance(inner, type) and is_dataclass(inner) else None


def qml_name(field: str) -> str:
    """`card_word` is `cardWord` in QML."""
    first, *more = field.split("_")
    return first + "".join(part.capitalize() for part in more)


@cache
def declared(props: type) -> Mapping[str, Any]:
    """The declared type of each field."""
    hints = get_type_hints(props)
    return {field.name: hints[field.name] for field in fields(props)}


def _made(name: str, props: type, base: type[Any], signals: Mapping[str, Signal], **how: Any) -> Any:
    def getter(field: str) -> Callable[[Any], Any]:
        return lambda self: self._values[field]

    body = {qml_name(field): Property(_type(props, field), getter(field), **how) for field in declared(props)}
    if taken := [one for one in body if hasattr(base, one)]:
        raise PropsError(f"{props.__module__}: {props.__name__}.{taken[0]} is a name that every QObject has already.")
    return types.new_class(name, (base,), exec_body=lambda space: space.update(props=props, **signals, **body))


def _type(props: type, field: str) -> Any:
    kind = declared(props)[field]
    if kind in PLAIN:
        return kind
    if kind == tuple[str, ...]:
        return LIST
    if (row := row_type(kind)) is not None:
        row_class(row)
        return LIST if get_origin(kind) is tuple else QObject
    raise PropsError(
        f"{props.__module__}: {props.__name__}.{field} is a {kind}, which QML cannot show."
        " It can be str, bool, int, float, a tuple of str, or of frozen dataclasses of such."
    )


def _rows_below(props: type) -> Iterator[type[Row]]:
    for kind in declared(props).values():
        if (row := row_type(kind)) is not None:
            yield row_class(row)
            yield from _rows_below(row)


def _value(value: Any, parent: QObject) -> Any:
    if isinstance(value, tuple):
        return [_value(item, parent) for item in value]
    if isinstance(value, PLAIN):
        return value
    row: type = type(value)
    return row_class(row)(value, parent)


def _objects(value: Any) -> list[QObject]:
    """The rows among what was shown."""
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, QObject)]
