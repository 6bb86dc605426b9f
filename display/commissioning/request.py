"""A phone's request and the answer to it, as values; which requests nobody looks into. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qsl

from labourhall.program.address import Address, shown

COOKIE: Final = "hall-board"
FORM: Final = "form"
"""The field in which a form bears its mark."""
MOST_BYTES: Final = 4096
"""Of a form: the longest of the page has some 200."""
MOST_FIELDS: Final = 16
FORM_TYPE: Final = "application/x-www-form-urlencoded"
HTTP_PORT: Final = 80
LANGUAGES: Final = (("zh-hk", "zh_HK"), ("zh-tw", "zh_HK"), ("zh-mo", "zh_HK"), ("zh-hant", "zh_HK"), ("zh", "zh_CN"),
                    ("en", "en"))  # fmt: skip

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """What a phone asks for: `token` is its cookie's, "" without one; `fields` are those of a form that was sent."""

    method: str
    path: str
    token: str = ""
    fields: Fields = field(default_factory=dict)
    accepts: str = ""
    """The languages of whoever holds the phone, as the browser says (RFC 9110 §12.5.4)."""

    @property
    def mark(self) -> str:
        """The mark that its form bears."""
        return self.fields.get(FORM, "")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the phone gets: a page, or where to go for one. `token` is the cookie's new value, None: as it was."""

    status: HTTPStatus
    body: str = ""
    kind: str = "text/html; charset=utf-8"
    where: str = ""
    token: str | None = None


def see(place: str = "", token: str | None = None) -> Answer:
    """The page, anew: what was sent is not sent again by a reload."""
    return Answer(HTTPStatus.SEE_OTHER, where=f"/{place and '#'}{place}", token=token)


def hosts(address: Address) -> frozenset[str]:
    """What a request may name as its host: the address that stands on the wall, and no name.

    A foreign page whose name was made to lead here (DNS rebinding) names itself.
    """
    host, port = address
    plain = shown(host, port)
    return frozenset((plain, plain.removesuffix(f":{port}")) if port == HTTP_PORT else (plain,))


def refused(method: str, headers: Mapping[str, str], address: Address) -> HTTPStatus | None:
    """Why a request with these headers (names in small letters) is not looked into; None where it is."""
    allowed = hosts(address)
    if headers.get("host", "").lower() not in allowed:
        return HTTPStatus.MISDIRECTED_REQUEST
    if method not in ("GET", "HEAD", "POST"):
        return HTTPStatus.METHOD_NOT_ALLOWED
    if method != "POST":
        return None
    origin = headers.get("origin")
    if origin is not None and origin.removeprefix("http://").lower() not in allowed:
        return HTTPStatus.FORBIDDEN
    if headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdigit()) or "transfer-encoding" in headers:
        return HTTPStatus.LENGTH_REQUIRED
    return HTTPStatus.REQUEST_ENTITY_TOO_LARGE if len(length) > 9 or int(length) > MOST_BYTES else None


def fields_of(body: bytes) -> Fields | None:
    """The fields of a form that was sent, each once; None where it is none."""
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError:
        return None
    return dict(pairs) if len({name for name, _ in pairs}) == len(pairs) else None


def token_of(cookies: str) -> str:
    """The token in a Cookie header; "" where there is none. Whatever else of this machine's is there is passed over."""
    for one in cookies.split(";"):
        name, _, value = one.partition("=")
        if name.strip() == COOKIE:
            return value.strip()
    return ""


def language_of(accepts: str, own: str) -> str:
    """In which of our languages the page is: the first that the phone names; the board's `own` where it names none."""
    ranked = []
    for place, part in enumerate(accepts.split(",")):
        name, _, rest = part.strip().partition(";")
        ranked.append((-_weight(rest), place, name.strip().lower()))
    for weight, _, name in sorted(ranked):
        found = next((ours for known, ours in LANGUAGES if name == known or name.startswith(f"{known}-")), None)
        if found is not None and weight < 0:
            return found
    return own


def _weight(rest: str) -> float:
    """A language's `q`; 1 where none is said, 0 where it is no number."""
    text = rest.strip().lower()
    if not text:
        return 1.0
    try:
        return min(1.0, float(text.removeprefix("q=")))
    except ValueError:
        return 0.0
