"""What is compiled anew at each start, kept: the same classes and modules as ever, whatever of it is there."""

import builtins
import dataclasses
import importlib
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

import pytest

from labourhall.program.kept_code import FORMAT, KEPT, KeptCode, Source, compiled, place, read, taken_by, use, written

MODULE = """
from dataclasses import dataclass, field

@dataclass(frozen=True, slots=True, order=True)
class Wage:
    low: int
    high: int = 5
    note: str = field(default="", repr=False, compare=False)
"""
COUNTED = """
import sys

counted = []

def heard(event, details):
    if event != "compile":
        return
    frame, making = sys._getframe(1), ("dataclasses", "labourhall.program.kept_code")
    is_made = frame.f_globals.get("__name__") in making
    while frame.f_globals.get("__name__") in making:
        frame = frame.f_back
    if is_made:
        counted.append(frame.f_globals["__name__"].partition(".")[0])

sys.addaudithook(heard)
import {modules}
print(*counted)
"""
ROOMS = ("backend", "cardreader", "display", "kiosk", "labourhall", "setup", "upgrade", "wages_room")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Whatever a test uses, the next test uses the program's own."""
    yield
    use(KEPT.code)


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A room of one module, that can be imported."""
    folder = tmp_path / "wages_room"
    folder.mkdir()
    (folder / "__init__.py").write_text(MODULE)
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    sys.modules.pop("wages_room", None)


def _keep(room: Path, *rooms: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "scripts.kept_code", "--into", str(room.parent), *(rooms or (room.name,))],
        check=True,
        env={"PYTHONPATH": f"{Path.cwd()}:{room.parent}"},
    )


def test_a_class_of_kept_code_is_the_class_as_ever(room: Path) -> None:
    _keep(room)
    use(KeptCode().code)
    kept = importlib.import_module("wages_room").Wage
    del sys.modules["wages_room"]
    del vars(dataclasses)["exec"]
    plain = importlib.import_module("wages_room").Wage
    for one in (kept, plain):
        assert repr(one(1, note="secret")) == "Wage(low=1, high=5)"
        assert one(1, note="a") == one(1, note="b")
        assert one(1) < one(2)
        assert hash(one(1)) == hash(one(1))
        with pytest.raises(dataclasses.FrozenInstanceError):
            one(1).low = 2
    assert [f.name for f in dataclasses.fields(kept)] == [f.name for f in dataclasses.fields(plain)]
    assert kept.__init__.__annotations__ == plain.__init__.__annotations__
    assert kept.__init__.__code__.co_code == plain.__init__.__code__.co_code


def test_what_is_kept_is_run_and_nothing_is_compiled(room: Path) -> None:
    _keep(room)
    assert _compiled("labourhall.program.kept_code, wages_room", room) == 0
    place(room).unlink()
    assert _compiled("labourhall.program.kept_code, wages_room", room) > 5


def test_another_text_than_the_kept_one_is_compiled(room: Path) -> None:
    _keep(room)
    (room / "__init__.py").write_text(MODULE.replace("high: int = 5", "the_highest: int = 7"))
    use(KeptCode().code)
    wages_room = importlib.import_module("wages_room")
    assert repr(wages_room.Wage(1)) == "Wage(low=1, the_highest=7)"


WHOLE = written([("<string>", "x = 1"), ("<string>", "y = 2")])


@pytest.mark.parametrize(
    "content", [None, b"", b"\0\0\0\0" + b"rest", MAGIC_NUMBER[:3], MAGIC_NUMBER, WHOLE[:5], WHOLE[:-1], WHOLE[:100]]
)
def test_no_file_a_torn_one_or_one_of_another_python_keeps_nothing(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    if content is not None:
        path.write_bytes(content)
    assert read(path) == {}


def test_the_same_sources_in_any_order_are_the_same_bytes() -> None:
    sources = [("<string>", "def b():\n return a"), ("<string>", "def a():\n return 'a'"), ("x.py", "import sys")]
    assert written(sources) == written(reversed(sources))
    assert FORMAT < 3


@pytest.mark.parametrize("room", ["nowhere", "", "sys"])
def test_what_is_of_no_room_is_compiled(room: str) -> None:
    inside: dict[str, object] = {}
    exec(KeptCode().code(room, ("x.py", "made = 5")), {}, inside)
    assert inside == {"made": 5}


def test_what_was_read_is_let_go_of_when_a_start_is_over(room: Path) -> None:
    _keep(room)
    code = KeptCode()
    use(code.code)
    wages_room = importlib.import_module("wages_room")
    assert code._rooms["wages_room"]
    code.forget()
    assert code._rooms == {"wages_room": {}}
    assert wages_room.Wage(1).high == 5


@pytest.mark.parametrize(
    "program",
    [
        "display.__main__, display.without_qt, display.app",
        "kiosk.__main__",
        "backend.__main__",
        "setup.__main__",
        "upgrade.__main__",
        "kiosk.session.__main__",
        "display.editor.window.__main__",
    ],
)
def test_no_program_compiles_its_dataclasses_at_its_start(program: str) -> None:
    """By what `make setup` kept; each program's first import sees to it."""
    assert _compiled(program, Path.cwd() / "no_room") == 0


def test_what_a_library_compiles_while_it_is_loaded_is_taken_and_nothing_else() -> None:
    asked: list[Source] = []

    def code(library: str, source: Source) -> CodeType:
        assert library == "a_library"
        asked.append(source)
        return compiled(("<kept>", "x = 2"))

    before = builtins.compile
    with taken_by("a_library", code):
        taken = compile(b"x = 1", "a.py", "exec")
        others = (
            compile("x = 1", "a.py", "exec"),
            compile(b"x", "a.py", "eval"),
            compile(b"x = 1", "a.py", "exec", 0, True),
        )
    assert builtins.compile is before
    assert asked == [("a.py", "x = 1")]
    assert taken.co_filename == "<kept>"
    assert {one.co_filename for one in others} == {"a.py"}
    with pytest.raises(ImportError), taken_by("a_library", code):
        importlib.import_module("no_such_library")
    assert builtins.compile is before


def _compiled(modules: str, room: Path) -> int:
    """How many methods of our dataclasses a fresh Python compiles while it loads these."""
    said = _said(COUNTED.format(modules=modules), room)
    return sum(said.split().count(one) for one in ROOMS)


def _said(program: str, room: Path) -> str:
    said = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": f"{Path.cwd()}:{room.parent}", "QT_QPA_PLATFORM": "offscreen"},
    )
    return said.stdout
