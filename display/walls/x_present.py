"""Pixels that an X server puts into a window by itself, each at a refresh of the screen to come: its Present extension.

libxcb-present and libxcb-xfixes are spoken here and nowhere else. What was shown is heard over a connection of its own:
over Qt's each frame would wake the thread that reads it.
"""

import ctypes
import struct
from collections.abc import Sequence
from ctypes import c_char_p, c_int, c_int16, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p
from typing import Final, NamedTuple

from display.walls.xcb import DEPTH, REPLY, VERSION, Cookie, Functions, Rectangle, free, library

PRESENT_VERSION: Final = (1, 0)

COMPLETE: Final = 1
"""PresentCompleteNotify, the event (presentproto 1.4, §8)."""
COMPLETE_MASK: Final = 2
GENERIC: Final = 35
"""The event that all extensions share (X Generic Event Extension)."""
NOT_SHOWN: Final = 2
"""PresentCompleteModeSkip: something else was to be shown at the same refresh."""
PIXELS: Final = 0
"""PresentCompleteKindPixmap: it was put; else it is the answer to a question."""
SKIPPING: Final = 0
"""The serial of what puts nothing and takes the place of others."""
OUTSIDE: Final = -8
"""Left of the window and above it."""

FUNCTIONS: Final[Functions] = {
    "xcb_present_query_version": (VERSION, Cookie),
    "xcb_present_query_version_reply": REPLY,
    "xcb_present_select_input": ([c_void_p, c_uint32, c_uint32, c_uint32], Cookie),
    "xcb_present_notify_msc": ([c_void_p, c_uint32, c_uint32, c_uint64, c_uint64, c_uint64], Cookie),
    "xcb_present_pixmap": (
        [c_void_p, *[c_uint32] * 5, c_int16, c_int16, *[c_uint32] * 4, *[c_uint64] * 3, c_uint32, c_void_p], Cookie,
    ),
}  # fmt: skip
REGION_FUNCTIONS: Final[Functions] = {
    "xcb_xfixes_create_region_checked": ([c_void_p, c_uint32, c_uint32, c_void_p], Cookie),
    "xcb_xfixes_set_region": ([c_void_p, c_uint32, c_uint32, c_void_p], Cookie),
    "xcb_xfixes_destroy_region": ([c_void_p, c_uint32], Cookie),
}
LINE_FUNCTIONS: Final[Functions] = {
    "xcb_connect": ([c_char_p, c_void_p], c_void_p),
    "xcb_connection_has_error": ([c_void_p], c_int),
    "xcb_disconnect": ([c_void_p], None),
    "xcb_generate_id": ([c_void_p], c_uint32),
    "xcb_create_pixmap": ([c_void_p, c_uint8, c_uint32, c_uint32, c_uint16, c_uint16], Cookie),
    "xcb_free_pixmap": ([c_void_p, c_uint32], Cookie),
    "xcb_poll_for_event": ([c_void_p], c_void_p),
    "xcb_request_check": ([c_void_p, Cookie], c_void_p),
    "xcb_get_input_focus": ([c_void_p], Cookie),
    "xcb_get_input_focus_reply": REPLY,
    "xcb_flush": ([c_void_p], c_int),
}


LINE: Final = ("libxcb.so.1", LINE_FUNCTIONS)
PRESENT: Final = ("libxcb-present.so.0", FUNCTIONS)
REGIONS: Final = ("libxcb-xfixes.so.0", REGION_FUNCTIONS)


class Shown(NamedTuple):
    """In that refresh, at that monotonic moment (ns), the screen showed a frame; None: it was only asked.

    Not where that was taken back in time (`is_put`).
    """

    frame: int | None
    refresh: int
    moment: int
    is_put: bool = True


class XPresents:
    """For one window, over Qt's own connection to its server. Only for the thread that paints."""

    def __init__(
        self,
        libraries: tuple[ctypes.PyDLL, ctypes.PyDLL, ctypes.PyDLL],
        ours: int,
        heard: int,
        window: int,
        region: int,
    ) -> None:
        self._xcb, self._present, self._xfixes = xcb, present, _ = libraries
        self._ours, self._heard, self._window = ours, heard, window
        self._part = region
        self._nothing = xcb.xcb_generate_id(ours)
        xcb.xcb_create_pixmap(ours, DEPTH, self._nothing, window, 1, 1)
        present.xcb_present_select_input(heard, xcb.xcb_generate_id(heard), window, COMPLETE_MASK)
        xcb.xcb_flush(heard)

    def present(self, pixmap: int, corner: tuple[int, int], part: Rectangle, refresh: int, frame: int) -> None:
        """Have that part of a pixmap put at that refresh, where it lies when the pixmap's corner is there.

        The pixmap may be forgotten before that.
        """
        self._xfixes.xcb_xfixes_set_region(self._ours, self._part, 1, (c_int16 * 4)(*part))
        self._put(pixmap, frame + 1, self._part, corner, refresh)

    def skip(self, refresh: int) -> None:
        """Have nothing put at that refresh of what was to be.

        A request of the whole window takes the place of others of that refresh: not promised by the protocol, but what
        X.Org's servers do (xserver, present/present_scmd.c); it puts a pixel outside.
        """
        self._put(self._nothing, SKIPPING, 0, (OUTSIDE, OUTSIDE), refresh)

    def ask(self, refresh: int) -> None:
        """Have it said when the screen refreshes with that number; at once where that is over."""
        self._present.xcb_present_notify_msc(self._heard, self._window, 0, refresh, 0, 0)
        self._xcb.xcb_flush(self._heard)

    def heard(self) -> Sequence[Shown]:
        """What was shown since this was asked last, in its order."""
        found = []
        while event := self._xcb.xcb_poll_for_event(self._heard):
            is_long = ctypes.string_at(event, 1)[0] & 0x7F == GENERIC
            shown = _shown(ctypes.string_at(event, 44)) if is_long else None
            free(event)
            found += [] if shown is None else [shown]
        return found

    def sync(self) -> None:
        """Return when all that was shown until now can be heard."""
        self._go_and_come(self._heard)

    def arrive(self) -> None:
        """Return when all that is to be put, and is to be skipped, has arrived."""
        self._go_and_come(self._ours)

    def _go_and_come(self, connection: int) -> None:
        asked = self._xcb.xcb_get_input_focus(connection)
        free(self._xcb.xcb_get_input_focus_reply(connection, asked, None))

    def end(self) -> None:
        """Hear nothing more."""
        self._xcb.xcb_disconnect(self._heard)
        self._xfixes.xcb_xfixes_destroy_region(self._ours, self._part)
        self._xcb.xcb_free_pixmap(self._ours, self._nothing)

    def _put(self, pixmap: int, serial: int, part: int, corner: tuple[int, int], refresh: int) -> None:
        none, no_options = (0, 0, 0), 0  # no screen of its own, and no fence to wait for or to be told by
        self._present.xcb_present_pixmap(
            self._ours, self._window, pixmap, serial, 0, part, *corner, *none, no_options, refresh, 0, 0, 0, None
        )


def presents_of(connection: int, window: int) -> XPresents | None:
    """For this window; None where the server or this machine has no Present."""
    try:
        xcb, present, xfixes = libraries = library(*LINE), library(*PRESENT), library(*REGIONS)
    except OSError:
        return None
    region = xcb.xcb_generate_id(connection)  # Qt has told the server which XFIXES it speaks
    made = xfixes.xcb_xfixes_create_region_checked(connection, region, 0, None)
    if free(xcb.xcb_request_check(connection, made)):
        return None
    heard = xcb.xcb_connect(None, None)
    if not xcb.xcb_connection_has_error(heard):
        asked = present.xcb_present_query_version(heard, *PRESENT_VERSION)
        if free(present.xcb_present_query_version_reply(heard, asked, None)):
            return XPresents(libraries, connection, heard, window, region)
    xcb.xcb_disconnect(heard)
    return None


def _shown(event: bytes) -> Shown | None:
    """What a generic event says; libxcb has put a number of its own into its 33rd byte and the three after it."""
    if struct.unpack_from("<H", event, 8)[0] != COMPLETE:
        return None
    kind, mode = event[10], event[11]
    serial, microseconds = struct.unpack_from("<IQ", event, 20)
    refresh = struct.unpack_from("<Q", event, 36)[0]
    if kind == PIXELS and serial == SKIPPING:
        return None
    return Shown(serial - 1 if kind == PIXELS else None, refresh, 1000 * microseconds, mode != NOT_SHOWN)
