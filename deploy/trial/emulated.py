"""An emulated PC (QEMU without KVM): keys are pressed, its screen is looked at, the stick is pulled out.

What is said of it is said of an emulation: it has no bound on time, and no hardware was tried by it.
"""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from deploy.tree import WITH_US
from deploy.trial.frame_buffer import Picture
from deploy.trial.steps import TrialFailed
from installer.install_page import InstallPage
from installer.painting import SMALLEST, TITLE, painted

FIRMWARE: Final = Path("/usr/share/OVMF")
CODE: Final = "OVMF_CODE_4M.secboot.fd"
VARIABLES: Final = "OVMF_VARS_4M.ms.fd"
"""Secure Boot on, with the keys that PCs are sold with."""
PATIENCE: Final = 3600.0
PROCESSOR: Final = "Westmere"
"""One without AVX: with AVX2 a kiosk fell in Qt, with AVX alone gpgv in libgcrypt, and on this one neither does. It is
of the least kind that Debian's and Qt's programs are built for beside plain amd64 (x86-64-v2)."""
KEYS: Final = {"-": "minus", "\n": "ret", " ": "spc"}


@dataclass(frozen=True, slots=True)
class EmulatedPc:
    """A running emulation, spoken to by QEMU's own protocol."""

    process: "subprocess.Popen[bytes]"
    channel: socket.socket
    folder: Path

    def told(self, command: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """What QEMU answers. Raises TrialFailed."""
        question = {"execute": command, **({"arguments": arguments} if arguments else {})}
        self.channel.sendall(json.dumps(question).encode() + b"\n")
        while True:
            answer = json.loads(_line(self.channel))
            if "error" in answer:
                raise TrialFailed(f"QEMU: {command}: {answer['error']}")
            if "return" in answer:
                return answer["return"]

    def type(self, text: str) -> None:
        """Press these keys one after the other."""
        for character in text:
            code = KEYS.get(character, character.lower())
            self.told("send-key", {"keys": [{"type": "qcode", "data": code}]})
            time.sleep(0.3)

    def picture(self) -> Picture:
        """The screen now."""
        path = self.folder / "screen.ppm"
        self.told("screendump", {"filename": str(path)})
        return read(path.read_bytes())

    def shows(self, *pages: InstallPage) -> InstallPage:
        """Wait until the screen shows one of the pages, told by its heading; gives it. Raises TrialFailed."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            picture = self.picture()
            for page in pages:
                if has_heading(picture, page):
                    return page
            time.sleep(2)
        raise TrialFailed(f"the screen never showed {[page.title for page in pages]}")

    def rests(self, seconds: float = 90.0) -> None:
        """Wait until nothing was read from its disk for so long: whatever it starts is started. Raises TrialFailed."""
        end, since, before = time.monotonic() + PATIENCE, time.monotonic(), -1
        while time.monotonic() - since < seconds:
            if time.monotonic() > end or self.process.poll() is not None:
                raise TrialFailed("the PC never came to rest")
            time.sleep(5)
            (reads,) = (
                one["stats"]["rd_operations"] for one in self.told("query-blockstats") if one["device"] == "disk"
            )
            if reads != before:
                since, before = time.monotonic(), reads

    def ends(self, seconds: float) -> bool:
        """Whether the PC switches itself off within so long."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


@contextmanager
def started(folder: Path, disk: Path, stick: Path | None) -> Iterator[EmulatedPc]:
    """A PC with 2 cores, 2 GB, that disk and, plugged in, that stick; its firmware remembers in `folder`."""
    variables, control = folder / VARIABLES, folder / "control"
    if not variables.exists():
        shutil.copyfile(FIRMWARE / VARIABLES, variables)
    control.unlink(missing_ok=True)
    with (folder / "qemu.txt").open("ab") as log:
        process = subprocess.Popen([*WITH_US, *_command(variables, control, disk, stick)], stdout=log, stderr=log)
    try:
        with _connected(control, process) as channel:
            pc = EmulatedPc(process, channel, folder)
            pc.told("qmp_capabilities")
            yield pc
    finally:
        process.kill()
        process.wait()


def _command(variables: Path, control: Path, disk: Path, stick: Path | None) -> Sequence[str]:
    plugged = [
        "-device", "qemu-xhci,id=usb", "-drive", f"file={stick},format=raw,if=none,id=stick,snapshot=on",
        "-device", "usb-storage,bus=usb.0,drive=stick,id=plugged,removable=on,bootindex=1",
    ]  # fmt: skip
    return (
        "qemu-system-x86_64", "-machine", "q35,smm=on", "-accel", "tcg,thread=multi", "-cpu", PROCESSOR,
        "-smp", "2", "-m", "2048",
        "-global", "driver=cfi.pflash01,property=secure,value=on",
        "-drive", f"if=pflash,format=raw,unit=0,file={FIRMWARE / CODE},readonly=on",
        "-drive", f"if=pflash,format=raw,unit=1,file={variables}",
        "-drive", f"file={disk},format=raw,if=none,id=disk,cache=unsafe",
        "-device", "ide-hd,drive=disk,serial=TRIAL1,bootindex=2",
        *(plugged if stick else []),
        "-display", "none", "-vga", "virtio", "-nic", "none", "-qmp", f"unix:{control},server=on,wait=off",
    )  # fmt: skip


@contextmanager
def _connected(control: Path, process: "subprocess.Popen[bytes]") -> Iterator[socket.socket]:
    end = time.monotonic() + 60
    with socket.socket(socket.AF_UNIX) as channel:
        while True:
            try:
                channel.connect(str(control))
            except OSError:
                if time.monotonic() > end or process.poll() is not None:
                    raise TrialFailed(f"QEMU did not start: {control.parent / 'qemu.txt'}") from None
                time.sleep(0.2)
            else:
                break
        _line(channel)  # its greeting
        yield channel


def _line(channel: socket.socket) -> bytes:
    """One line; nothing is read of the next."""
    line = b""
    while not line.endswith(b"\n"):
        part = channel.recv(1)
        if not part:
            raise TrialFailed("QEMU ended")
        line += part
    return line


def read(content: bytes) -> Picture:
    """A picture as QEMU writes it (PPM)."""
    _, size, _, pixels = content.split(b"\n", 3)
    width, height = map(int, size.split())
    rows = bytearray(b"\xff" * (width * height * 4))
    rows[2::4], rows[1::4], rows[0::4] = pixels[0::3], pixels[1::3], pixels[2::3]
    return Picture(width, height, bytes(rows))


def has_heading(picture: Picture, page: InstallPage) -> bool:
    """Whether the picture begins as the page does."""
    if picture.width < SMALLEST[0] or picture.height < SMALLEST[1]:
        return False
    band = picture.width * TITLE * 2 * 4
    return picture.pixels[:band] == bytes(painted(page, picture.width, picture.height).rows[:band])
