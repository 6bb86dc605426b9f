"""Another program at the card: python -m tests.hazards.cards.another_program alone|transaction; says when it holds it.

It speaks to PC/SC by itself, as a stranger would, and holds the card until it is ended.
"""

import signal
import sys

from smartcard import scard

READER = "Virtual PCD 00 00"


def main() -> None:
    """Hold the card in the first reader."""
    alone = sys.argv[1] == "alone"
    _, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
    mode = scard.SCARD_SHARE_EXCLUSIVE if alone else scard.SCARD_SHARE_SHARED
    protocols = scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1
    code, card, _ = scard.SCardConnect(context, READER, mode, protocols)
    if code == 0 and not alone:
        code = scard.SCardBeginTransaction(card)
    sys.stdout.write("holds\n" if code == 0 else f"refused {code:08X}\n")
    sys.stdout.flush()
    signal.pause()


if __name__ == "__main__":
    main()
