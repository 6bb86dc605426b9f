"""Rings of references are collected in Qt's thread alone."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from display.editor.window.collecting import collecting_here
from labourhall.program import memory
from tests.display.editor.window.desk import comes


class Ring:
    """Something that holds itself."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended.append(threading.current_thread()))


def test_another_thread_that_makes_many_objects_collects_none_of_ours(qapp: QApplication) -> None:
    ended: list[threading.Thread] = []
    kept: list[list[int]] = []
    with collecting_here():
        Ring(ended)
        other = threading.Thread(target=lambda: kept.extend([one] for one in range(100_000)))
        other.start()
        other.join(20)
        assert ended == []
        assert comes(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_nothing_is_collected_while_little_was_made(qapp: QApplication) -> None:
    gc.collect()
    ended: list[threading.Thread] = []
    with collecting_here():
        Ring(ended)
        memory.collect()
        assert ended == []
    gc.collect()
