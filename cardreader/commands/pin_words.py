"""What `hall-card pin` says, in English and Chinese."""

from enum import Enum

from cardreader.ssse.pin import LONGEST, LONGEST_NEW, SHORTEST, PinBlocked, PinNotSet, PinReady


class PinWord(Enum):
    """A sentence or a prompt: English, Chinese. Braces take the tries left."""

    TRIES = ("Tries left: {}.", "剩余次数：{}。")
    PROMPT = ("PIN: ", "密码：")
    OLD = ("Old PIN: ", "原密码：")
    NEW = ("New PIN: ", "新密码：")
    AGAIN = ("New PIN again: ", "再输一次新密码：")
    ASK_LAST_TRY = (
        "This may be the last try: a wrong PIN blocks the card. Go on? [y/N] ",
        "这可能是最后一次机会：再错就锁卡。继续吗？[y/N] ",
    )
    LAST_TRY = (
        "Nothing was sent: it may be the last try. Say --last-try to spend it.",
        "没有发送：这可能是最后一次机会。确实要用，请加 --last-try。",
    )
    NONE = ("Nothing was sent: no PIN was given.", "没有发送：没有输入密码。")
    DIGITS = (
        f"Nothing was sent: a PIN has {SHORTEST} to {LONGEST} digits, a new one {SHORTEST} to {LONGEST_NEW}.",
        f"没有发送：密码为 {SHORTEST} 至 {LONGEST} 位数字，新密码为 {SHORTEST} 至 {LONGEST_NEW} 位。",
    )
    DIFFERENT = ("Nothing was sent: the new PIN was not typed alike twice.", "没有发送：两次输入的新密码不一样。")
    VERIFIED = ("The PIN is right.", "密码正确。")
    CHANGED = ("The PIN is changed.", "密码已修改。")
    WRONG = ("Wrong PIN; tries left: {}.", "密码不对，剩余次数：{}。")
    BLOCKED = (
        "The PIN is blocked. Take card and id card to the social-insurance office, which unblocks it.",
        "密码已锁。请持本卡和身份证到社保经办机构解锁。",
    )
    SET = ("PIN set, {} tries left", "已设密码，剩余次数：{}")
    SET_UNTOLD = ("PIN set, tries left unknown", "已设密码，剩余次数不明")
    NOT_SET = ("The card asks for no PIN.", "此卡没有设密码。")

    def __init__(self, english: str, chinese: str) -> None:
        self.english = english
        self.chinese = chinese


def say(word: PinWord, chinese: bool) -> str:
    """The words in the language of the terminal."""
    return word.chinese if chinese else word.english


def status_line(status: PinReady | PinBlocked | PinNotSet, chinese: bool) -> str:
    """The PIN's state as one line."""
    match status:
        case PinReady(tries_left=None):
            return say(PinWord.SET_UNTOLD, chinese)
        case PinReady(tries_left=left):
            return say(PinWord.SET, chinese).format(left)
        case PinBlocked():
            return say(PinWord.BLOCKED, chinese)
        case PinNotSet():
            return say(PinWord.NOT_SET, chinese)
