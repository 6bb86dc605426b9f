"""What `hall-card` says to its user, in English or Chinese; and a reading as lines or as JSON."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.pcsc import ReaderState
from cardreader.ssse.card_reading import CardReading, Field
from cardreader.ssse.pin import PinBlocked, PinNotSet, PinReady
from cardreader.watcher import (
    CardInserted,
    CardMute,
    CardRemoved,
    ReaderEvent,
    ReaderFound,
    ReaderMissing,
    ServiceBack,
    ServiceDown,
    TooManyCards,
)

CHINESE: Final[dict[Failure, str]] = {
    Failure.NO_READER: "没有连接读卡器。请插好读卡器，或换一个 USB 口。",
    Failure.SERVICE_DOWN: "读卡服务（pcscd）没有运行。请启动 pcscd。",
    Failure.CARD_REMOVED: "卡在读完之前被取出。请重新插卡。",
    Failure.CARD_MUTE: "卡没有应答。请取出卡，芯片朝上、朝前重新插入；必要时擦净触点。",
    Failure.CARD_UNREADABLE: "卡有应答，但不符合规范。请再插一次；仍然如此，请到发卡机构检测。",
    Failure.WRONG_CARD: "这不是社会保障卡。请插入社会保障卡。",
    Failure.CARD_LOCKED: "整张卡已锁定（6A81）。请到社保经办机构办理。",
    Failure.APPLICATION_LOCKED: "卡上的社保应用已永久锁定（9303）。请到社保经办机构换卡。",
    Failure.TOO_MANY_CARDS: "插入了不止一张卡。请只留一张。",
    Failure.READER_BUSY: "读卡器被另一个程序占用。请关闭那个程序。",
    Failure.VIRTUAL_READER_REFUSED: "这是虚拟读卡器，而现在不是演示。请卸载 vsmartcard-vpcd 并连接真正的读卡器。",
    Failure.READER_OUT_OF_ORDER: "读卡器不响应驱动。请拔下再插上。",
    Failure.NO_CARD: "没有插卡。请芯片朝上、朝前插入。",
    Failure.ACCESS_REFUSED: "系统不允许此用户使用读卡服务（polkit）。请安装 access_pcsc 和 access_card 的规则。",
    Failure.GENERATION_UNKNOWN: "卡的规范版本未知。请到窗口办理。",
    Failure.PROOF_REFUSED: "卡不能证明自己（没有密钥或算法不支持）。请到窗口办理。",
}
KINDS: Final[dict[CardKind, tuple[str, str]]] = {
    CardKind.BANK: ("This is a bank card.", "这是银行卡。"),
    CardKind.TRANSPORT: ("This is a transport card.", "这是交通卡。"),
    CardKind.HEALTH: ("This is a health card.", "这是居民健康卡。"),
    CardKind.SIM: ("This is a SIM card.", "这是手机卡。"),
    CardKind.SAM: ("This is a terminal's SAM card.", "这是终端的 SAM 卡。"),
    CardKind.OLD_LABOUR: (
        "This is an old labour card, which cannot be read here.",
        "这是旧的劳动保障卡，这里不能读取。",
    ),
    CardKind.UNKNOWN: ("This is a card of an unknown kind.", "这是一张未知的卡。"),
}


def speaks_chinese(environment: Mapping[str, str]) -> bool:
    """By the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX)."""
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((value for value in named if value), "").startswith("zh")


def failure_sentence(failure: CardFailure, chinese: bool) -> str:
    """The code, what is wrong and what to do."""
    kind = f"{KINDS[failure.kind][chinese]} " if failure.kind is not None else ""
    reason = failure.failure
    words = CHINESE[reason] if chinese else f"{reason.cause} {reason.remedy}"
    return f"{reason.code}: {kind}{words}"


def failure_document(failure: CardFailure) -> dict[str, object]:
    """A failure as JSON."""
    reason = failure.failure
    words = {"code": reason.code, "kind": failure.kind, "cause": reason.cause, "remedy": reason.remedy}
    return {"failure": {**words, "detail": failure.detail}}


def reading_document(reading: CardReading) -> dict[str, object]:
    """A reading as JSON; bytes in hex, days as YYYY-MM-DD."""
    holder = reading.holder
    return {
        "generation": reading.generation,
        "algorithm": reading.algorithm,
        "atr": reading.atr.hex().upper(),
        "protocol": reading.protocol,
        "identification_code": reading.identification_code,
        "region": reading.region,
        "card_number": reading.card_number,
        "issued_on": _field(reading.issued_on),
        "expires_on": _field(reading.expires_on),
        "holder": {
            "name": _field(holder.name),
            "id_number": _field(holder.id_number),
            "sex": _field(holder.sex),
            "ethnicity": _field(holder.ethnicity),
            "birth_date": _field(holder.birth_date),
        },
        "warnings": [{"code": w.code, "path": w.path, "tag": f"{w.tag:02X}"} for w in reading.warnings],
    }


def reading_lines(reading: CardReading) -> list[str]:
    """A reading for a person's eyes."""
    holder = reading.holder
    shown: list[tuple[str, Field[Any]]] = [
        ("name", holder.name),
        ("id number", holder.id_number),
        ("sex", holder.sex),
        ("ethnicity", holder.ethnicity),
        ("born", holder.birth_date),
        ("issued", reading.issued_on),
        ("expires", reading.expires_on),
    ]
    return [
        f"card number   {reading.card_number or '-'}",
        f"region        {reading.region or '-'}",
        f"generation    {reading.generation}, {reading.algorithm}, {reading.protocol}",
        f"identification {reading.identification_code}",
        *(f"{title:<13} {found.value if found.value is not None else f'({found.status})'}" for title, found in shown),
        *(f"warning       {warning.code} in {warning.path} tag {warning.tag:02X}" for warning in reading.warnings),
    ]


def pin_line(status: PinReady | PinBlocked | PinNotSet) -> str:
    """The PIN's state."""
    match status:
        case PinReady(tries_left=None):
            return "PIN set, tries left unknown"
        case PinReady(tries_left=left):
            return f"PIN set, {left} tries left"
        case PinBlocked():
            return "PIN blocked"
        case PinNotSet():
            return "no PIN asked for"


def reader_line(state: ReaderState) -> str:
    """One reader and what is in it."""
    if state.out_of_order:
        return f"{state.name}: out of order"
    if not state.present:
        return f"{state.name}: no card"
    return f"{state.name}: " + ("a card that does not answer" if state.mute else f"card {state.atr.hex().upper()}")


def event_line(event: ReaderEvent, chinese: bool) -> str:
    """One event of the watcher."""
    match event:
        case CardInserted(reader, counter, atr):
            return f"card inserted   {reader} #{counter} {atr.hex().upper()}"
        case CardRemoved(reader, counter):
            return f"card removed    {reader} #{counter}"
        case CardMute(reader, counter):
            return f"card mute       {reader} #{counter}"
        case TooManyCards(readers):
            return f"too many cards  {', '.join(readers)}"
        case ReaderFound(reader):
            return f"reader found    {reader}"
        case ReaderMissing():
            return "reader missing"
        case ServiceDown(failure):
            return f"service down    {failure_sentence(failure, chinese)}"
        case ServiceBack():
            return "service back"


def _field(found: Field[Any]) -> dict[str, object]:
    value = found.value.isoformat() if isinstance(found.value, date) else found.value
    return {"value": value, "status": found.status, "warning": found.warning, "raw": found.raw.hex().upper()}
