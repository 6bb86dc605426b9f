"""The stage of a kiosk whose QR code names another vacancy than its page: run as a module in place of `demo.stage`."""

import sys
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from demo.stage.__main__ import main
from kiosk.paper import qr
from labourhall.market.vacancy import Vacancy

ANOTHER = "999999"
HONEST = qr.vacancy_text


def swapped(vacancy: Vacancy, *others: Any) -> str:
    """The text of another vacancy."""
    return HONEST(replace(vacancy, number=ANOTHER), *others)


if __name__ == "__main__":
    with patch.object(qr, "vacancy_text", swapped):
        sys.exit(main())
