"""Pixels that an X server keeps and copies into a window by itself. libxcb is spoken here and nowhere else.

It goes over Qt's own connection, so that what is asked for here and what Qt paints happen in their order.
"""

import ctypes
import struct
from collections.abc import Sequence
from ctypes import POINTER, c_char_p, c_int, c_int16, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Final

from PySide6.QtGui import QGuiApplication, QNativeInterface

from display.walls.x_present import XPresents, presents_of
from display.walls.xcb import DEPTH, REPLY, Cookie, Functions, Rectangle, free, library

XCB: Final = "libxcb.so.1"
"""Qt has loaded it already."""
PIXEL_BYTES: Final = 4
"""A pixel is blue, green, red and a byte that nobody looks at, as in Qt's RGB32 on these machines."""
MOST_BYTES: Final = 200_000
"""So much is sent in one request: any server takes 262,140."""
Z_PIXMAP: Final = 2
GC_FOREGROUND: Final = 1 << 2
GC_GRAPHICS_EXPOSURES: Final = 1 << 16


class _Rectangle(ctypes.Structure):
    _fields_ = (("x", c_int16), ("y", c_int16), ("width", c_uint16), ("height", c_uint16))


class _Geometry(ctypes.Structure):
    """The beginning of a GetGeometry reply."""

    _fields_ = (("response_type", c_uint8), ("depth", c_uint8))


_AREA: Final = [c_int16] * 4
FUNCTIONS: Final[Functions] = {
    "xcb_get_setup": ([c_void_p], c_void_p),
    "xcb_generate_id": ([c_void_p], c_uint32),
    "xcb_create_gc": ([c_void_p, c_uint32, c_uint32, c_uint32, c_void_p], Cookie),
    "xcb_create_pixmap_checked": ([c_void_p, c_uint8, c_uint32, c_uint32, c_uint16, c_uint16], Cookie),
    "xcb_request_check": ([c_void_p, Cookie], c_void_p),
    "xcb_free_pixmap": ([c_void_p, c_uint32], Cookie),
    "xcb_put_image": (
        [c_void_p, c_uint8, c_uint32, c_uint32, c_uint16, c_uint16, c_int16, c_int16, c_uint8, c_uint8, c_uint32,
         c_char_p], Cookie,
    ),
    "xcb_copy_area": ([c_void_p, c_uint32, c_uint32, c_uint32, *_AREA, c_uint16, c_uint16], Cookie),
    "xcb_poly_fill_rectangle": ([c_void_p, c_uint32, c_uint32, c_uint32, c_void_p], Cookie),
    "xcb_get_geometry": ([c_void_p, c_uint32], Cookie),
    "xcb_get_geometry_reply": REPLY,
    "xcb_flush": ([c_void_p], c_int),
}  # fmt: skip


class XServer:
    """The server that shows `window`. Only for the thread that paints."""

    def __init__(self, xcb: ctypes.PyDLL, connection: int, window: int) -> None:
        self._xcb = xcb
        self._connection = connection
        self._window = window
        self._pencil = self._new_id()
        values = (c_uint32 * 2)(0, 0)  # black; and no event for each copy
        mask = GC_FOREGROUND | GC_GRAPHICS_EXPOSURES
        xcb.xcb_create_gc(connection, self._pencil, window, mask, values)

    def keep(self, width: int, height: int, pixels: bytes) -> int | None:
        """Have the server keep these pixels, line by line from the top; by what number they are known there.

        None where it has no room for them.
        """
        pixmap = self.room(width, height)
        if pixmap is not None:
            self._send_pixels(pixels, pixmap, (0, 0, width, height))
        return pixmap

    def room(self, width: int, height: int) -> int | None:
        """Have it make room for so many pixels, whatever is in them; None where it has none."""
        pixmap = self._new_id()
        cookie = self._xcb.xcb_create_pixmap_checked(
            self._connection, DEPTH, pixmap, self._window, width, height
        )  # fmt: skip
        return None if free(self._xcb.xcb_request_check(self._connection, cookie)) else pixmap

    def put(self, pixels: bytes, target: Rectangle) -> None:
        """Put these pixels there in the window, line by line from the top."""
        self._send_pixels(pixels, self._window, target)

    def forget(self, pixmap: int) -> None:
        """It is of no use any more."""
        self._xcb.xcb_free_pixmap(self._connection, pixmap)

    def copy(self, pixmap: int, left: int, target: Rectangle, onto: int | None = None) -> None:
        """Put what is kept, from its column `left` on, there in the window, or `onto` other pixels that are kept."""
        drawable = onto or self._window
        self._xcb.xcb_copy_area(self._connection, pixmap, drawable, self._pencil, left, 0, *target)

    def blacken(self, targets: Sequence[Rectangle], onto: int | None = None) -> None:
        """Make it black there."""
        rectangles = (_Rectangle * len(targets))(*(_Rectangle(*one) for one in targets))
        drawable = onto or self._window
        self._xcb.xcb_poly_fill_rectangle(self._connection, drawable, self._pencil, len(targets), rectangles)

    def send(self) -> None:
        """Have all of it done now."""
        self._xcb.xcb_flush(self._connection)

    def presents(self) -> XPresents | None:
        """What has pixels put at a refresh to come; None where this server cannot."""
        return presents_of(self._connection, self._window)

    def _send_pixels(self, pixels: bytes, drawable: int, target: Rectangle) -> None:
        x, y, width, height = target
        line = width * PIXEL_BYTES
        lines = max(1, MOST_BYTES // line)
        for top in range(0, height, lines):
            piece = pixels[top * line : (top + lines) * line]
            size, place = (width, len(piece) // line), (x, y + top)
            self._xcb.xcb_put_image(
                self._connection, Z_PIXMAP, drawable, self._pencil, *size, *place, 0, DEPTH, len(piece), piece
            )  # fmt: skip

    def _new_id(self) -> int:
        found: int = self._xcb.xcb_generate_id(self._connection)
        return found


def server_of(window: int) -> XServer | None:
    """The X server of a window of Qt's; None where there is none, or its pixels are of another kind."""
    native = QGuiApplication.platformName() == "xcb" and _native()
    if not isinstance(native, QNativeInterface.QX11Application):
        return None
    try:
        xcb = library(XCB, FUNCTIONS)
    except OSError:
        return None
    connection = native.connection()
    setup = xcb.xcb_get_setup(connection)
    length = 8 + 4 * struct.unpack_from("<H", ctypes.string_at(setup, 8), 6)[0]
    if not has_plain_pixels(ctypes.string_at(setup, length)) or _depth(xcb, connection, window) != DEPTH:
        return None
    return XServer(xcb, connection, window)


def has_plain_pixels(setup: bytes) -> bool:
    """Whether a server takes pixels as we draw them, by what it said of itself (X protocol 11, connection setup)."""
    vendor, _, _, formats, order = struct.unpack_from("<HHBBB", setup, 24)
    at = 40 + (vendor + 3) // 4 * 4
    bits = dict(struct.unpack_from("<BB", setup, at + 8 * index) for index in range(formats))
    at += 8 * formats
    root_visual, depths = struct.unpack_from("<I", setup, at + 32)[0], setup[at + 39]
    at += 40
    masks: dict[int, tuple[int, ...]] = {}
    for _ in range(depths):
        count = struct.unpack_from("<H", setup, at + 2)[0]
        at += 8
        for index in range(count):
            visual, _, _, _, *colours = struct.unpack_from("<IBBHIII", setup, at + 24 * index)
            masks[visual] = tuple(colours)
        at += 24 * count
    is_usual = masks.get(root_visual) == (0xFF0000, 0xFF00, 0xFF)
    return order == 0 and bits.get(DEPTH) == 8 * PIXEL_BYTES and is_usual


def _native() -> object:
    application = QGuiApplication.instance()
    return application.nativeInterface() if isinstance(application, QGuiApplication) else None


def _depth(xcb: ctypes.PyDLL, connection: int, window: int) -> int:
    """How many bits of colour a window has; 0 where it is gone."""
    reply = xcb.xcb_get_geometry_reply(connection, xcb.xcb_get_geometry(connection, window), None)
    if not reply:
        return 0
    depth: int = ctypes.cast(reply, POINTER(_Geometry)).contents.depth
    free(reply)
    return depth
