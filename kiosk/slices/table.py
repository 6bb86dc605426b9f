"""The one table that names the slices. The tiles stand at home in this order."""

from kiosk.slices.slices import Entrances, Slices
from kiosk.tasks.asking.slice import ASKING
from kiosk.tasks.asking.to import ToOutcomes
from kiosk.tasks.home.slice import home
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.letter.slice import LETTER
from kiosk.tasks.matches.slice import MATCHES
from kiosk.tasks.near_miss.slice import NEAR_MISS
from kiosk.tasks.pin.slice import PIN
from kiosk.tasks.pin.to import ToPin
from kiosk.tasks.records.slice import RECORDS
from kiosk.tasks.vacancy.slice import VACANCY
from kiosk.tasks.wishes.slice import WISHES
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.pages.attract.slice import ATTRACT
from kiosk.visit.pages.cleared.slice import CLEARED
from kiosk.visit.pages.idle.slice import IDLE
from kiosk.visit.pages.staff.slice import STAFF
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.pages.trouble.slice import TROUBLE
from kiosk.visit.pages.waiting.slice import WAITING

TASKS = (MATCHES, VACANCY, ASKING, NEAR_MISS, PIN, RECORDS, LETTER, WISHES)

PAGES = (ATTRACT, WAITING, TROUBLE, CLEARED, IDLE, STAFF)

ENTRANCES = Entrances(
    holder=ToHome(),
    told=ToOutcomes(),
    stranger=ToWishes(),
    officer=ToPin(then=ToMachine(), officer=True),
)

SLICES = Slices((*PAGES, home([one.tile for one in TASKS if one.tile is not None]), *TASKS), ENTRANCES)
