"""Every duration and length of a visit in one table, each with where it comes from. Durations are in seconds."""

from typing import Final

PERSONAL_IDLE: Final = 90.0
"""Without a touch while a card's holder is served, before the kiosk asks (kiosk.md §3.3 item 4)."""

PUBLIC_IDLE: Final = 180.0
"""The same where nothing of a person is shown: a guest's visit, accommodations left on at the attract screen."""

COUNTDOWN: Final = 30.0
"""From the question until the visit is ended; WCAG 2.2.1 asks for at least 20."""

HARD_LIMIT: Final = 1200.0
"""A visit ends then whatever happens, so that a forgotten card is not somebody else's for hours."""

HARD_LIMIT_NOTICE: Final = 1080.0
"""The visit says two minutes before the hard limit that it will end."""

READING_LIMIT: Final = 40.0
"""From the card going in, or its last answer where it is slow, until something must be on the glass.

The card worker's own deadline is for each answer.
"""

CLEARED_STANDS: Final = 15.0
"""How long the cleared screen stands (look/kiosk.md §2.5)."""

CARD_REMINDERS: Final = (5.0, 15.0, 30.0)
"""After the end of a visit, when a card that is still inside is called out again (kiosk.md §3.3 item 6)."""

AMOUNTS_SHOWN: Final = 20.0
"""How long amounts of money stay readable (look/kiosk.md §2.5)."""

LARGE_FROM_AGE: Final = 60
"""Whom the kiosk greets in large letters by default (kiosk.md §3.3 item 2)."""

SHORTEST_PIN: Final = 4
LONGEST_PIN: Final = 16
"""Digits of a PIN that stands on a card: 4 to 12 by LB 002-2000 part 8, 16 by 四川省社会保障卡读写机具规范."""

YEARS_A_PAGE: Final = 8
"""Rows of the chart by year (look/kiosk.md §4)."""
