"""The guard against a PySide6 that loses references to None and aborts after some thousand calls on Python 3.11."""

import sys

from PySide6.QtCore import QObject


def test_a_qt_call_that_returns_nothing_costs_no_reference_to_none() -> None:
    thing = QObject()
    thing.setObjectName("a")
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("a")
    assert sys.getrefcount(None) - before > -100


def test_a_null_property_costs_no_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.property("absent")
    assert sys.getrefcount(None) - before > -100
