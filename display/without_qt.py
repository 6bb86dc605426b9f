"""The parts of a board that know no Qt. Nothing is made here: whoever imports this has them loaded.

PySide6 reads the source of every module that is imported after it. So this comes before it.
"""

import display.alone
import display.bundles
import display.calm
import display.canvas
import display.commissioning.kept_file
import display.damage
import display.delivery
import display.feed
import display.glass
import display.journal
import display.ledger
import display.legible_grid
import display.life_watch
import display.record
import display.resuming
import display.steering
import display.stick
import labourhall.contract.http
import labourhall.contract.rules
import labourhall.contract.unlawful_rules
import labourhall.contract.unread
import labourhall.link.link
import labourhall.link.sync
import labourhall.program.door
import labourhall.program.hall_time
import labourhall.program.starts
import labourhall.program.watchdog
