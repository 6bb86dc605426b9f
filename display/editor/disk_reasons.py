"""Why a disk refuses, as far as it helps whoever sits before it: the system's sentence is in no clerk's language."""

import errno
from enum import StrEnum
from typing import Final


class DiskReason(StrEnum):
    """The sentences are the words `editor.disk.<value>`."""

    FULL = "full"
    REFUSED = "refused"
    GONE = "gone"
    FAILING = "failing"
    OTHER = "other"


_REASONS: Final = {
    DiskReason.FULL: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    DiskReason.REFUSED: (errno.EACCES, errno.EPERM, errno.EROFS),
    DiskReason.GONE: (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE),
    DiskReason.FAILING: (errno.EIO,),
}


def reason_of(error: OSError) -> DiskReason:
    """What of these it is."""
    return next((reason for reason, numbers in _REASONS.items() if error.errno in numbers), DiskReason.OTHER)
