"""The stage of a kiosk that keeps the holder's name in an object behind its glass: run in place of `demo.stage`."""

import sys
from typing import Any

from PySide6.QtCore import QObject

from demo.stage.__main__ import main
from demo.stage.door import SendReply
from demo.stage.stage import Stage
from kiosk.visit.states import Holder, Open


class ForgetfulStage(Stage):
    """Whoever it sees once, it keeps."""

    def carry_out(self, question: dict[str, Any], reply: SendReply) -> None:
        outer = self._visit().outer
        if isinstance(outer, Open) and isinstance(outer.identity, Holder) and self.parent() is not None:
            kept = QObject(self._window)
            kept.setProperty("lastVisitor", outer.identity.card.name)
        super().carry_out(question, reply)


if __name__ == "__main__":
    sys.exit(main(stage=ForgetfulStage))
