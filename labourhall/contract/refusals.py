"""Why a call brought nothing back.

    Trouble
    ├── NoAnswer           nobody answered in time: the line is cut, the server is down, the answer was cut short
    │   ├── ConnectionLost     a kept connection broke before an answer began: the city took the call, or not
    │   ├── Distrusted         who answers at the city's address cannot prove to be the city
    │   └── Overheard          a call with a secret would have gone where anybody on the way can read it
    └── Refusal            the city answered, and said no
        ├── UnknownDevice      this machine is not (or no longer) enrolled
        ├── NotProven          the card did not prove itself
        ├── StaleChallenge     the challenge was used up, ran out, or is not known (any more)
        ├── UnknownCard        nobody is registered with this card
        ├── VisitOver          the visit's token is no longer good
        ├── WrongPassword      name or password is not right: nobody learns which
        ├── SessionOver        the session's token is not good (any more)
        ├── NotYours           the officer is not of that hall, or not there for that
        ├── StartPassword      the password that was printed has to be changed first
        ├── UnfitPassword      that cannot be a password
        ├── NotFound           no such vacancy, board or page
        ├── Closed             the vacancy was filled or withdrawn meanwhile
        ├── NothingToAsk       no age stands between that an employer could waive
        ├── AnsweredAlready    the employer answered before
        ├── TooManyAsks        as many questions are open as a person may have
        ├── Unanswered         no letter: the employer was asked and may still answer
        ├── EmployerDeclined   no letter: the employer said no
        ├── NobodyAsked        an answer to what nobody asked
        ├── StaleBase          another version plays on the boards by now
        ├── Unchecked          a second person must look at the version first
        ├── Unsound            the bundle names what it does not hold, or holds more than may be
        ├── WindowClosed       the window is not open: it calls nobody
        ├── NobodyWaits        nobody is left to be called
        ├── UnknownNumber      that number was not given out today
        ├── NoSuchSignal       the city has no template of that signal or level
        ├── UnfitWords         these words cannot stand on a board
        ├── UnfitEnd           an urgent notice ends too late, or before it begins
        ├── NoHallThere        no hall of the officer's lies in these districts
        ├── TooManyNotices     as many urgent notices stand in the hall as may
        ├── UnknownCode        nobody made that one-time code
        ├── UsedCode           another machine enrolled with the code
        ├── ExpiredCode        the code was good until a day that is past
        ├── OtherHall          the code is for another hall than the machine
        ├── OtherRole          the code is for machines that do something else
        ├── AssetTaken         a machine of that number is enrolled in the hall: is it to be replaced?
        ├── NothingToReplace   no machine of that number is there
        ├── MachineRefused     an officer refused the machine
        ├── MachineKnown       the city knows this machine's key by another number: a copied disk?
        ├── TooOften           asked too often; `retry_after` seconds
        ├── CursorGone         the changes since that cursor are no longer kept: fetch a snapshot
        ├── Malformed          the request was not understood (our mistake)
        └── Broken             the server failed (its mistake)

Those of a machine that wants to be known stand in `enrolment_refusals`, all by name in `refusal_table`. On the wire
each refusal is an RFC 9457 problem whose `type` is `urn:labourhall:<urn>`.
"""

from enum import StrEnum
from typing import ClassVar


class Trouble(Exception):
    """Base of both kinds. `code` is what the worker reads out to staff; cause and remedy are for the reference page."""

    code: ClassVar[str] = "L-200"
    cause: ClassVar[str] = "The city's answer did not come or was no."
    remedy: ClassVar[str] = "Look at the more precise code."


class NoAnswer(Trouble):
    """Nobody answered in time."""

    code = "L-204"
    cause = "The line is cut, the city's server is down, or its answer was cut short."
    remedy = (
        "Check the line's lamp and plug; the kiosk tries again by itself and works from the hall's vacancies meanwhile."
    )


class ConnectionLost(NoAnswer):
    """A kept connection broke before an answer began, and the call is none that may be sent twice."""


class Distrust(StrEnum):
    """Why a certificate is not believed."""

    NOT_YET = "not_yet"
    OVER = "over"
    STRANGER = "stranger"
    OTHER_NAME = "other_name"
    BAD_AUTHORITY = "bad_authority"


class Distrusted(NoAnswer):
    """Who answers at the city's address cannot prove to be the city; nothing was sent."""

    code = "L-205"
    cause = (
        "The city's certificate is not believed: it is not valid yet or no more by this machine's clock, is from an "
        "authority that this machine does not know, or is for another name; or a portal answers in the city's place."
    )
    remedy = (
        "Look at the machine's clock first, then at city_ca, the certificate of the city's authority: --check says "
        "what is wrong."
    )

    def __init__(self, why: Distrust, detail: str) -> None:
        super().__init__(f"{why}: {detail}")
        self.why = why


class Overheard(NoAnswer):
    """A call with a secret would have gone where anybody on the way can read it; nothing was sent."""

    code = "L-206"
    cause = (
        "The city's address begins with http:// and is another machine's: whoever listens on the way would have the "
        "one-time code, and later the machine's key, and be the machine."
    )
    remedy = "Give the city's address with https://, and the certificate of its authority by city_ca."


class Refusal(Trouble):
    """The city answered no. `status` is the HTTP status, `urn` the stable name of the reason.

    `detail` is for logs and whoever reads them. What is wrong with something that was written travels as the id of its
    sentence, `flaw` (`soundness.Flaw`); what that or the refusal itself speaks of is `named`. People read both in their
    own language.
    """

    status: ClassVar[int] = 400
    urn: ClassVar[str] = "refused"

    def __init__(self, detail: str = "", retry_after: int = 0, flaw: str = "", named: tuple[str, ...] = ()) -> None:
        super().__init__(detail or self.urn)
        self.detail = detail
        self.retry_after = retry_after
        self.flaw = flaw
        self.named = named


class UnknownDevice(Refusal):
    """This machine is not (or no longer) enrolled."""

    status, urn, code = 401, "unknown-device", "L-210"
    cause = "The machine's key is not known to the city, or was withdrawn."
    remedy = (
        "Enrol the machine anew with a code (hall-backend codes --hall HALL), or by hand: "
        "hall-backend enrol NAME --hall HALL."
    )


class NotProven(Refusal):
    """The card did not prove itself."""

    status, urn, code = 403, "not-proven", "L-211"
    cause = "The card's cryptogram is wrong."
    remedy = "Take the card out and put it in again; if it stays, the card's keys are not the city's."


class StaleChallenge(Refusal):
    """The challenge is not good (any more)."""

    status, urn, code = 409, "stale-challenge", "L-220"
    cause = "The challenge was used before, ran out, or the city started anew since; so was the fresh one after it."
    remedy = "Put the card in again; if it stays, the city loses its challenges: look into its server's log."


class UnknownCard(Refusal):
    """Nobody is registered with this card."""

    status, urn, code = 404, "unknown-card", "L-212"
    cause = "The card is genuine in form, but the city has no person registered with it."
    remedy = "The person registers at the window; vacancies can be looked at without."


class VisitOver(Refusal):
    """The visit's token is no longer good."""

    status, urn, code = 410, "visit-over", "L-213"
    cause = "The visit ran out of time at the city, or ended already."
    remedy = "Put the card in again."


class WrongPassword(Refusal):
    """The name or the password is not right."""

    status, urn, code = 403, "wrong-password", "L-227"
    cause = (
        "No officer can sign in by that name and password: one of them is wrong, the officer was dismissed, or the "
        "start password is too old. Which it is, is never said."
    )
    remedy = "Type both again. Who forgot the password gets a new one: hall-backend enrol-officer NAME … --again."


class SessionOver(Refusal):
    """The session's token is not good (any more)."""

    status, urn, code = 410, "session-over", "L-228"
    cause = (
        "Nobody is signed in at this machine with that token: it ended, was idle too long or open too long, the city "
        "started anew, or the password was changed elsewhere."
    )
    remedy = "Sign in again."


class NotYours(Refusal):
    """The officer is not of that hall, or not there for that."""

    status, urn, code = 403, "not-yours", "L-229"
    cause = "The officer was enrolled for other halls than this machine's, or without the role that it takes."
    remedy = "Enrol the officer anew with all halls and roles: hall-backend enrol-officer NAME … --again."


class StartPassword(Refusal):
    """The password that was printed has to be changed first."""

    status, urn, code = 403, "start-password", "L-232"
    cause = "The officer signed in with the password that was printed at the enrolment."
    remedy = "Take a password of your own; then all else goes."


class UnfitPassword(Refusal):
    """That cannot be a password."""

    status, urn, code = 422, "unfit-password", "L-233"
    cause = "The new password is too short (10 characters), too long (200), the officer's own name, or the old one."
    remedy = "Take another: a short sentence is easy to remember."


class NotFound(Refusal):
    """No such vacancy, board or page."""

    status, urn, code = 404, "not-found", "L-214"
    cause = "What was asked for does not exist at the city (any more)."
    remedy = "The hall's copy may be old: it mends itself at the next exchange."


class Closed(Refusal):
    """The vacancy was filled or withdrawn meanwhile."""

    status, urn, code = 409, "closed", "L-215"
    cause = "The vacancy was filled, withdrawn or ran out before the letter was asked for."
    remedy = "Choose another vacancy."


class NothingToAsk(Refusal):
    """No age stands between that an employer could waive."""

    status, urn, code = 409, "nothing-to-ask", "L-221"
    cause = "The vacancy has no age limit that keeps this person away, or it is law that closes it."
    remedy = "Ask for the letter, or choose another vacancy."


class AnsweredAlready(Refusal):
    """The employer answered before."""

    status, urn, code = 409, "answered-already", "L-222"
    cause = "An officer asked the employer before, and the answer is there."
    remedy = "Look at the list again: it says what the employer answered."


class TooManyAsks(Refusal):
    """As many questions are open as a person may have."""

    status, urn, code = 409, "too-many-asks", "L-223"
    cause = "So many employers were asked for this person, and did not answer yet, as the city allows at a time."
    remedy = "Wait for an answer; hall-backend ask list shows officers what is open."


class Unanswered(Refusal):
    """The employer was asked and may still answer."""

    status, urn, code = 409, "unanswered", "L-224"
    cause = "This person had the employer asked, and there is still time for an answer."
    remedy = "Wait for the answer; after two working days without one the letter is written all the same."


class EmployerDeclined(Refusal):
    """The employer said no."""

    status, urn, code = 409, "employer-declined", "L-225"
    cause = "The employer was asked and does not take somebody of this age."
    remedy = "Choose another vacancy."


class NobodyAsked(Refusal):
    """Nobody asked the employer of that vacancy."""

    status, urn, code = 404, "nobody-asked", "L-226"
    cause = "An answer was given for a vacancy about which nobody asked, or whose questions were forgotten since."
    remedy = "Look its number up with: hall-backend ask list."


class StaleBase(Refusal):
    """Another version plays on the boards by now."""

    status, urn, code = 409, "stale-base", "L-240"
    cause = "Somebody else published or took back meanwhile: the boards play another version than this officer knows."
    remedy = "Look at what plays now, bring both together, publish again. What was saved is kept."


class Unchecked(Refusal):
    """A second person must look at the version first."""

    status, urn, code = 409, "unchecked", "L-241"
    cause = "The hall wants a second person for such pages, and nobody but its author has looked at the version."
    remedy = "Have a checker look at it, then publish."


class Unsound(Refusal):
    """The bundle names what it does not hold, or holds more than may be."""

    status, urn, code = 422, "unsound", "L-255"
    cause = "The playlists, hours or boards that a bundle speaks of are not all in it, or one of them is out of bounds."
    remedy = "Mend what the message names, and publish again."


class WindowClosed(Refusal):
    """The window is not open: it calls nobody."""

    status, urn, code = 409, "window-closed", "L-242"
    cause = "The window was not opened today, or was closed since: windows close with the city's day."
    remedy = "Open the window: hall-backend queue open WINDOW --hall HALL."


class NobodyWaits(Refusal):
    """Nobody is left to be called."""

    status, urn, code = 409, "nobody-waits", "L-243"
    cause = "Every number that was taken today has been called."
    remedy = "Wait until somebody takes a number."


class UnknownNumber(Refusal):
    """That number was not given out today."""

    status, urn, code = 404, "unknown-number", "L-244"
    cause = "The number that was to be called is of another day, or nobody took it."
    remedy = "Read it off the ticket again; numbers begin anew each day."


class NoSuchSignal(Refusal):
    """The city has no template of that signal or level."""

    status, urn, code = 404, "no-such-signal", "L-250"
    cause = "The signal, or its level, is in none of the city's templates."
    remedy = "Look up which there are with: hall-backend emergency signals."


class UnfitWords(Refusal):
    """These words cannot stand on a board."""

    status, urn, code = 422, "unfit-words", "L-251"
    cause = "A sentence is longer than the boards have room for, is missing, or tells how to reach a private person."
    remedy = "Say it shorter; of telephone numbers only public short ones and the hall's own may be named."


class UnfitEnd(Refusal):
    """An urgent notice ends too late, or before it begins."""

    status, urn, code = 422, "unfit-end", "L-252"
    cause = "The end of the notice is past, or further away than an urgent notice may stand."
    remedy = "Name an end within seven days; what stands longer is a page of the hall's bundle."


class NoHallThere(Refusal):
    """No hall of the officer's lies in these districts."""

    status, urn, code = 404, "no-hall-there", "L-253"
    cause = "None of the halls where the officer is on duty has one of these districts in the file of halls."
    remedy = "Name the halls themselves, or have their district put into the file of halls."


class TooManyNotices(Refusal):
    """As many urgent notices stand in the hall as may."""

    status, urn, code = 409, "too-many-notices", "L-254"
    cause = "So many urgent notices stand in the hall already that nobody would read one more."
    remedy = "Lift what is over: hall-backend emergency list."


class TooOften(Refusal):
    """Asked too often."""

    status, urn, code = 429, "too-often", "L-216"
    cause = "This card, officer or machine asked more often than the city allows."
    remedy = "Wait as long as it says."


class CursorGone(Refusal):
    """The changes since that cursor are no longer kept."""

    status, urn, code = 410, "cursor-gone", "L-217"
    cause = "The hall was cut off longer than the city keeps changes."
    remedy = "Nothing to do: the hall fetches a whole snapshot by itself."


class Malformed(Refusal):
    """The request was not understood."""

    status, urn, code = 422, "malformed", "L-218"
    cause = "The request did not have the agreed form: kiosk and city run versions that do not fit."
    remedy = "Bring both to the same version."


class Broken(Refusal):
    """The server failed."""

    status, urn, code = 500, "broken", "L-219"
    cause = "The city's server failed while answering."
    remedy = "Look into the server's log at that time."
