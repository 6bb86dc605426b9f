"""How a library of the XCB family is had, and what it gave is freed. What is asked of one is not here."""

import ctypes
from collections.abc import Mapping
from ctypes import c_uint32, c_void_p
from functools import cache
from typing import Any, Final

Functions = Mapping[str, tuple[list[Any], Any]]
"""By their names: what they take, and what they give."""


DEPTH: Final = 24
"""Bits of colour of a board's window, and of what is put into it."""
Rectangle = tuple[int, int, int, int]
"""x, y, width and height, in pixels."""


class Cookie(ctypes.Structure):
    """By which an answer is asked for."""

    _fields_ = (("sequence", ctypes.c_uint),)


VERSION: Final[list[Any]] = [c_void_p, c_uint32, c_uint32]
REPLY: Final[tuple[list[Any], Any]] = ([c_void_p, Cookie, c_void_p], c_void_p)


def library(name: str, functions: Functions) -> ctypes.PyDLL:
    """It, each time another object, so that nobody's functions are described by somebody else. Raises OSError.

    Its calls are short and keep the interpreter: else a frame waited to have it back from a thread that reads.
    """
    found = ctypes.PyDLL(name)
    for function_name, (takes, gives) in functions.items():
        function = getattr(found, function_name)
        function.argtypes, function.restype = takes, gives
    return found


def free(answer: int | None) -> bool:
    """Free an answer, error or event; whether there was one."""
    if answer:
        _libc().free(answer)
    return bool(answer)


@cache
def _libc() -> ctypes.PyDLL:
    found = ctypes.PyDLL(None)
    found.free.argtypes, found.free.restype = [c_void_p], None
    return found
