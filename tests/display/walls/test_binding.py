"""Qt's binding is as ever, whatever it is made of; where the product was set up nothing of it is compiled."""

import subprocess
import sys

LOADING = """
import builtins, json, sys
from pathlib import Path

import labourhall.market.vacancy
from display.walls import binding
from labourhall.program import kept_code

compile_, made, read = builtins.compile, [], []

def code(library, source):
    made.append(source)
    return kept_code.compiled(source)

binding.load(code)
assert builtins.compile is compile_
kept = kept_code.read(kept_code.place(Path(sys.modules[binding.BINDING].__path__[0])))
sys.addaudithook(lambda event, details: event == "open" and read.append(str(details[0])))
from PySide6.QtCore import QPoint

module = type(sys)("a_module")
exec("import labourhall.market.vacancy; import json", vars(module))
not_kept, again = [one for one in made if one not in kept], [name for name in read if name.endswith("vacancy.py")]
print(len(made), len(not_kept), len(again), QPoint(3, 4).x())
binding.load(code)  # twice is once
"""


def test_the_binding_is_made_of_what_is_kept_and_reads_no_source_of_what_was_there_before() -> None:
    said = subprocess.run([sys.executable, "-c", LOADING], check=True, capture_output=True, text=True).stdout
    made, not_kept, read, x = map(int, said.split())
    assert made > 8
    assert (not_kept, read, x) == (0, 0, 3)


REFUSED = """
from display.walls import binding
from labourhall.program import kept_code

binding.load(kept_code.KEPT.code)
from PySide6.QtCore import QPoint

try:
    QPoint("three")
except TypeError as error:
    print(error)
"""


def test_without_the_writer_of_stubs_a_wrong_call_is_told_as_ever() -> None:
    said = subprocess.run([sys.executable, "-c", REFUSED], check=True, capture_output=True, text=True).stdout
    assert "PySide6.QtCore.QPoint.__init__(str)" in said
    assert "Supported signatures" in said
