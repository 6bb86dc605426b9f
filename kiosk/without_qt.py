"""The rooms of the kiosk that know no Qt. Nothing is made here: whoever imports this has them loaded.

PySide6 reads the source of every module that is imported after it. So this comes before it: a sixth of all imports.
"""

import cardreader.isolated
import cardreader.wording
import kiosk.settings
import kiosk.visit.trouble
import kiosk.visit.visit
import kiosk.workers.card
import kiosk.workers.card_facts
import kiosk.workers.configuration
import kiosk.workers.hall_news
import kiosk.workers.line
import kiosk.workers.printer
import kiosk.workers.service_exit
import kiosk.workers.vacancies
import kiosk.workers.voice
import labourhall.contract.http
import labourhall.contract.rules
import labourhall.contract.trust_words
import labourhall.link.link
import labourhall.link.sync
import labourhall.program.crash
import labourhall.program.door
import labourhall.program.layers
import labourhall.program.logs
import labourhall.program.memory
import labourhall.program.shown_frames
import labourhall.program.terminal
import labourhall.program.watchdog
