"""Run inside the stick's own system, with its own Python: writes a disk as the installer does, timed step by step.

It may be told to be gone at a moment of a step, and everything that it started with it: as by a power cut, but for what
the kernel still brings to the disk.
"""

import json
import os
import sys
import threading
import time
import uuid
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from installer import stick_place, writing
from installer.app import IDENTITY, KEYRING, TARGET
from installer.commands import run
from installer.conversation import InstallAnswers
from installer.disks import Disk
from installer.machine_role import InstalledRole
from installer.partitions import Partitions
from installer.stick_facts import FILE, StickFacts
from installer.stick_place import StickPlace
from installer.writing_plan import WritingPlan

CUT = 9
"""What it ends with then; it is the first process of its namespace, so the kernel ends all others."""


def main(folder: Path, node: str, role: str, number: str, cut: str = "", after: str = "") -> None:
    """Look at the stick, write the disk, print what each step took; ends with the trouble, if there is one.

    `cut` names the step that the power goes in, so many seconds `after` it began.
    """
    facts = StickFacts.read((folder / FILE).read_text(encoding="utf-8"))
    identity = IDENTITY.read_text(encoding="utf-8").split()[0]
    if facts is None or facts.identity != identity:
        raise SystemExit(f"the stick is another than the one that starts: {identity}, {facts}")
    begun = [("verify", time.monotonic())]
    if trouble := stick_place.checked(StickPlace(facts, node, folder), KEYRING, run, lambda _: None):
        raise SystemExit(f"{trouble.failure.code}: {trouble.detail}")

    def say(step: str, _: float) -> None:
        if step == begun[-1][0]:
            return
        begun.append((step, time.monotonic()))
        if step == cut:
            threading.Timer(float(after), os._exit, (CUT,)).start()

    chosen = next(one for one in InstalledRole if one.title == role)
    answered = InstallAnswers(chosen, number, Disk(node, 0, "", "", 0, False, False))
    parts = Partitions(node, uuid.uuid4().hex[:8], str(uuid.uuid4()))
    if trouble := writing.write(WritingPlan(answered, facts, folder, TARGET, parts, datetime.now(UTC)), run, say):
        raise SystemExit(f"{trouble.failure.code}: {trouble.detail}")
    begun.append(("end", time.monotonic()))
    print(json.dumps({name: round(end - start, 1) for (name, start), (_, end) in pairwise(begun)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
