"""What `hall-card` says to its user, in English or Chinese, and a reading as lines; as JSON it is in `document`."""

from collections.abc import Mapping
from typing import Any, Final

from cardreader.failures import CardFailure, CardKind, Failure
from cardreader.pcsc import ReaderState
from cardreader.ssse.card_reading import CardReading, Field, Told

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
    Failure.NO_SECURITY_MODULE: "安全模块（PSAM）不在它的读卡器里。请把 PSAM 插好，并检查那个读卡器。",
    Failure.MODULE_LACKS_ALGORITHM: "安全模块（PSAM）不支持此卡的算法。请向 PSAM 发放机构换卡。",
    Failure.MODULE_LACKS_KEY: "安全模块（PSAM）没有此卡的 RKSSSE 密钥。请向 PSAM 发放机构换卡。",
    Failure.MODULE_TROUBLE: "安全模块（PSAM）的应答不符合规范，或中途被取出。请重新插好 PSAM。",
    Failure.KEY_REFUSED: "卡不接受安全模块出示的密钥。请停用安全模块，以免耗掉卡的次数。",
    Failure.CARD_STAYS_CLOSED: "卡没有完成与安全模块的认证。请在没有姓名的情况下继续办理，并报告日志里的状态字。",
    Failure.CARD_RESET: "卡被另一个程序复位。请重新插卡，并关闭那个程序。",
    Failure.CARD_SWAPPED: "读卡器里的卡不是刚才那一张。请只插一张卡，办完再取。",
}
KINDS: Final[dict[CardKind, tuple[str, str]]] = {
    CardKind.RESIDENT_ID: (
        "This is a resident id card. Insert the social-security card.",
        "这是居民身份证。请插入社会保障卡。",
    ),
    CardKind.BANK: (
        "This is a bank card. Insert the one that says social-security card (社会保障卡).",
        "这是银行卡。请插入印有“社会保障卡”字样的那张。",
    ),
    CardKind.TRANSPORT: (
        "This is a transport card. Insert the social-security card.",
        "这是交通卡。请插入社会保障卡。",
    ),
    CardKind.HEALTH: (
        "This is a resident health card. Insert the social-security card.",
        "这是居民健康卡。请插入社会保障卡。",
    ),
    CardKind.SIM: (
        "This is a SIM card. Put it back into its phone and insert the social-security card.",
        "这是手机卡。请装回手机，插入社会保障卡。",
    ),
    CardKind.SAM: (
        "This is a terminal's SAM card. It belongs into the terminal's own slot; insert the social-security card here.",
        "这是终端的 SAM 卡，应插在终端自己的卡槽里。请在这里插入社会保障卡。",
    ),
    CardKind.OLD_LABOUR: (
        "This is an old labour card, which cannot be read here. The social-insurance office changes it for a new one.",
        "这是旧的劳动保障卡，这里不能读取。请到社保经办机构换卡。",
    ),
    CardKind.UNKNOWN: (
        "This is a card of an unknown kind. Insert the social-security card.",
        "这是未知种类的卡，不是社会保障卡。请插入社会保障卡。",
    ),
}
"""What a wrong card is, and what to do; said in place of the words for the failure."""


def speaks_chinese(environment: Mapping[str, str]) -> bool:
    """By the first of LC_ALL, LC_MESSAGES, LANG that is set (POSIX)."""
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((value for value in named if value), "").startswith("zh")


def failure_sentence(failure: CardFailure, chinese: bool) -> str:
    """The code, what is wrong and what to do."""
    reason = failure.failure
    words = CHINESE[reason] if chinese else f"{reason.cause} {reason.remedy}"
    return f"{reason.code}: {words if failure.kind is None else KINDS[failure.kind][chinese]}"


NOT_SHOWN: Final = {
    Told.OK: "",
    Told.UNKNOWN: "(unknown)",
    Told.NEEDS_PIN: "(not readable here: the card asks for its PIN)",
    Told.NEEDS_KEY: "(not readable here: the card asks for a key)",
    Told.ABSENT: "(not on the card)",
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
        *(f"{title:<13} {found.value if found.value is not None else NOT_SHOWN[found.told]}" for title, found in shown),
        *(f"warning       {warning.code} in {warning.path} tag {warning.tag:02X}" for warning in reading.warnings),
    ]


def reader_line(state: ReaderState) -> str:
    """One reader and what is in it."""
    if state.out_of_order:
        return f"{state.name}: out of order"
    if not state.present:
        return f"{state.name}: no card"
    return f"{state.name}: " + ("a card that does not answer" if state.mute else f"card {state.atr.hex().upper()}")
