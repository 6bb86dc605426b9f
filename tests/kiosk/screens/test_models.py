"""QObject classes made from props: what QML is given, what is refused, and that nothing is left in one."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.screens.models import Model, PropsError, made_classes, model_class, qml_name


@dataclass(frozen=True, slots=True)
class Bead:
    word: str


@dataclass(frozen=True, slots=True)
class Chain:
    name: str
    beads: tuple[Bead, ...] = ()


@dataclass(frozen=True, slots=True)
class NecklaceProps:
    card_word: str = ""
    count: int = 0
    share: float = 0.0
    closed: bool = False
    lines: tuple[str, ...] = ()
    chains: tuple[Chain, ...] = ()
    clasp: Bead = field(default_factory=lambda: Bead(""))


TWO = NecklaceProps("card", 2, 0.5, True, ("a", "b"), (Chain("one", (Bead("x"), Bead("y"))), Chain("two")), Bead("z"))


@pytest.fixture
def model(qapp: QGuiApplication) -> Model:
    return model_class(NecklaceProps)()


def rows_held(model: Model) -> int:
    """Objects below a model once Qt has deleted what it was told to delete."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(model.findChildren(QObject))


def test_qml_reads_every_field_by_its_own_name(model: Model) -> None:
    model.show(TWO)
    assert (model.property("cardWord"), model.property("count"), model.property("share")) == ("card", 2, 0.5)
    assert (model.property("closed"), model.property("lines")) == (True, ["a", "b"])
    one, two = model.property("chains")
    assert (one.property("name"), two.property("beads")) == ("one", [])
    assert [bead.property("word") for bead in one.property("beads")] == ["x", "y"]
    assert model.property("clasp").property("word") == "z"


def test_it_is_told_only_of_what_differs(model: Model) -> None:
    told: list[int] = []
    model.changed.connect(lambda: told.append(1))
    for content in (TWO, TWO, NecklaceProps(), NecklaceProps()):
        model.show(content)
    assert len(told) == 2


def test_a_row_that_stays_the_same_stays_the_same_object(model: Model) -> None:
    model.show(TWO)
    before = model.property("chains")
    model.show(NecklaceProps("other", chains=TWO.chains))
    assert model.property("chains") == before


def test_a_model_that_is_left_holds_no_rows(model: Model) -> None:
    empty = rows_held(model)
    model.show(TWO)
    assert rows_held(model) == empty + 4
    model.show(NecklaceProps(chains=(Chain("three"),), clasp=TWO.clasp))
    assert rows_held(model) == empty + 1
    model.clear()
    assert rows_held(model) == empty


def test_names_are_qmls() -> None:
    assert [qml_name(name) for name in ("word", "card_word", "how_rows_too")] == ["word", "cardWord", "howRowsToo"]


@dataclass(frozen=True, slots=True)
class BadProps:
    when: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakenProps:
    parent: str = ""


def test_a_type_that_qml_cannot_show_is_named_with_class_and_field() -> None:
    with pytest.raises(PropsError, match=r"BadProps\.when is a dict\[str, str\], which QML cannot show"):
        model_class(BadProps)


def test_a_name_that_every_object_has_is_refused() -> None:
    with pytest.raises(PropsError, match=r"TakenProps\.parent is a name that every QObject has already"):
        model_class(TakenProps)


def test_two_classes_of_one_name_are_refused() -> None:
    with pytest.raises(PropsError, match="both called Bead in QML"):
        made_classes((NecklaceProps, rival()))


def rival() -> type:
    """Props whose row bears the name of another class."""

    @dataclass(frozen=True, slots=True)
    class Bead:
        word: str = ""

    @dataclass(frozen=True, slots=True)
    class RivalProps:
        bead: Bead = field(default_factory=Bead)

    RivalProps.__annotations__["bead"] = Bead
    return RivalProps
