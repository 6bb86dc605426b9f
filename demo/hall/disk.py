"""A disk that is full, as a program meets it: the kernel refuses whatever would make one of its files longer.

By a limit on the running process (RLIMIT_FSIZE), so that no small file system has to be mounted: `make tour` runs where
mounts are refused, and as anybody. Pipes and sockets are not concerned.
"""

import resource
from collections.abc import Iterator
from contextlib import contextmanager

from demo.hall.process import Program


@contextmanager
def full(*programs: Program) -> Iterator[None]:
    """While this lasts these programs can write nothing down."""
    before = {program: resource.prlimit(program.pid, resource.RLIMIT_FSIZE) for program in programs}
    try:
        for program, (_, hard) in before.items():
            resource.prlimit(program.pid, resource.RLIMIT_FSIZE, (0, hard))
        yield
    finally:
        for program, limits in before.items():
            if program.alive:
                resource.prlimit(program.pid, resource.RLIMIT_FSIZE, limits)
