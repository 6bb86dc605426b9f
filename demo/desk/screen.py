"""Whether there is a screen that windows can be shown on. Asked before Qt is, which would abort the program."""

import os

from kiosk import check
from labourhall.program.words import Words


def there_is_one(words: Words) -> bool:
    """Whether a display is named in the environment and answers."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return check.display(environment, words).ok
