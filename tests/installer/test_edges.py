"""The edges, as far as they need no PC of their own: programs, a screen that is a file, a terminal that is a pair."""

import os
import pty
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from installer.commands import CommandFailed, CommandKilled, run
from installer.console import Console
from installer.conversation import BACK, ENTER, ESCAPE
from installer.frame_buffer import FIXED, LINE_LENGTH, FrameBuffer
from installer.install_page import InstallPage
from installer.painting import BAND


def test_a_program_gives_what_it_prints_and_reads_what_it_is_told() -> None:
    assert run("cat", told="名") == "名"


def test_each_line_is_heard_as_it_comes_and_a_program_may_end_unread() -> None:
    lines: list[str] = []
    assert run("sh", "-c", "echo a; echo b >&2", told="nobody reads this", heard=lines.append) == "a\nb\n"
    assert lines == ["a\n", "b\n"]


def test_a_program_that_fails_is_told_by_its_last_line() -> None:
    with pytest.raises(CommandFailed, match="sh: the last"):
        run("sh", "-c", "echo first; echo the last; echo; exit 3")
    with pytest.raises(CommandFailed, match="sh: 3"):
        run("sh", "-c", "exit 3")
    with pytest.raises(CommandFailed, match="sh: dpkg: error processing package x"):
        run("sh", "-c", "echo 'dpkg: error processing package x'; echo 'E: Sub-process'; exit 1")


def test_a_program_that_is_not_there_is_told_by_its_name() -> None:
    with pytest.raises(CommandKilled, match="no-such-program"):
        run("no-such-program")


def test_a_program_that_is_killed_is_told_by_that_and_not_by_its_last_line() -> None:
    with pytest.raises(CommandKilled, match="sh: Illegal instruction"):
        run("sh", "-c", "echo 'using EDDSA key'; kill -ILL $$")


def screen(path: Path, width: int, height: int, bits: int, stride: int) -> FrameBuffer | None:
    """The screen that a kernel tells of so."""

    def told(_: int, question: int, answer: bytearray) -> None:
        if question == FIXED:
            LINE_LENGTH.pack_into(answer, 0, b"", 0, 0, 0, 0, 0, 0, 0, 0, stride)
        else:
            struct.pack_into("7I", answer, 0, width, height, width, height, 0, 0, bits)

    return FrameBuffer.opened(path, told)


def test_a_page_is_painted_over_the_whole_screen_also_where_its_rows_are_longer(tmp_path: Path) -> None:
    path = tmp_path / "fb0"
    path.write_bytes(bytes(2624 * 480))
    found = screen(path, 640, 480, 32, 2624)
    assert found is not None
    found.show(InstallPage("安装完成"))
    content = path.read_bytes()
    assert len(content) == 2624 * 480
    assert content[:3] == content[2624:2627] == bytes(reversed(BAND))
    assert content[2560:2624] == bytes(64)


def test_a_screen_without_a_gap_behind_its_rows_is_painted_too(tmp_path: Path) -> None:
    path = tmp_path / "fb0"
    path.write_bytes(bytes(2560 * 480))
    found = screen(path, 640, 480, 32, 2560)
    assert found is not None
    found.show(InstallPage("安装完成"))
    assert len(path.read_bytes()) == 2560 * 480


@pytest.mark.parametrize(("width", "height", "bits"), [(640, 480, 16), (320, 240, 32)])
def test_a_screen_that_no_page_fits_is_none(tmp_path: Path, width: int, height: int, bits: int) -> None:
    (tmp_path / "fb0").touch()
    assert screen(tmp_path / "fb0", width, height, bits, width * 4) is None


def test_a_pc_without_a_screen_has_none(tmp_path: Path) -> None:
    assert FrameBuffer.opened(tmp_path / "fb0") is None


@pytest.fixture
def terminal() -> Iterator[tuple[Console, int]]:
    """A terminal, and the end of it where somebody types."""
    typing, seen = pty.openpty()
    console = Console.opened(os.ttyname(seen))
    yield console, typing
    console.close()
    os.close(typing)
    os.close(seen)


def test_keys_come_one_by_one_and_some_have_names(terminal: tuple[Console, int]) -> None:
    console, typing = terminal
    os.write(typing, b"1\r\x7f")
    assert [console.key() for _ in range(3)] == ["1", ENTER, BACK]
    os.write(typing, b"\x1b")
    assert console.key() == ESCAPE


def test_an_arrow_and_a_function_key_are_no_escape(terminal: tuple[Console, int]) -> None:
    console, typing = terminal
    os.write(typing, b"\x1b[Ay\x1b[15~78")
    assert [console.key(), console.key(), console.key()] == ["y", "7", "8"]


def test_what_was_typed_while_nobody_asked_is_forgotten(terminal: tuple[Console, int]) -> None:
    console, typing = terminal
    os.write(typing, b"yyy")
    console.forget()
    os.write(typing, b"n")
    assert console.key() == "n"


def test_a_page_is_written_as_lines_once_until_it_says_something_else(terminal: tuple[Console, int]) -> None:
    console, typing = terminal
    page = InstallPage("Which disk?", ("A line",), (("1", "/dev/sda"),), typed="TH", keys="Enter", foot=("Debian",))
    console.leave_to_pages()
    console.show(page)
    console.show(page)
    console.give_back()
    os.set_blocking(typing, False)
    said = os.read(typing, 10_000).decode()
    assert [line for line in said.split("\r\n") if line] == [
        "Which disk?",
        "A line",
        "1  /dev/sda",
        "> TH",
        "Enter",
        "Debian",
    ]
