"""JSON in a column, read back. Only this program writes it: what cannot be read is damage, not somebody's mistake."""

from dataclasses import replace
from typing import TypeVar

from backend.failures import Failure, Stopped
from labourhall.contract import wire
from labourhall.contract.refusals import Malformed
from labourhall.market.vacancy import Status, Vacancy

T = TypeVar("T")


def decoded(body: bytes | str, kind: type[T]) -> T:
    """The value in `body`. Raises Stopped."""
    try:
        return wire.decode(body if isinstance(body, bytes) else body.encode(), kind)
    except Malformed as error:
        raise Stopped(Failure.STORE_UNUSABLE, f"a row of {kind}", error.detail) from error


def standing(body: bytes, is_suspended: int) -> Vacancy:
    """The vacancy in `body` as it stands: held where its employer is suspended, if it were open. Raises Stopped."""
    vacancy = decoded(body, Vacancy)
    return replace(vacancy, status=Status.HELD) if is_suspended and vacancy.status is Status.OPEN else vacancy
