"""What breaks in, looked at on a board before it is raised."""

from datetime import timedelta

from msgspec import structs

from display import grids
from display.editor.interrupt_look import left_out, look
from labourhall.contract.interrupts import Emergency, UrgentNotice
from labourhall.program.words import Words
from tests.display.editor.boards import board
from tests.display.editor.window.desk import NOON

STORM = Emergency(
    0, "台风橙色预警信号", NOON, "台风", "orange", 4, 5, 4, "广州市", "本厅停止办理业务",
    ("请尽快回家或到安全处所避风", "没办完的业务恢复服务后接着办"), ("广州市气象台发布", "值班负责人签发"),
)  # fmt: skip
POWER = UrgentNotice(0, "三楼停电", NOON + timedelta(hours=2), ("请到一楼办理",), "办公室")


def test_an_emergency_stands_whole_on_one_sheet(words: Words) -> None:
    seen = look(board(words), STORM, NOON)
    assert len(seen.pictures) == 1
    assert left_out(STORM, seen) == []


def test_a_smaller_board_leaves_the_last_sentence_out_and_it_is_named(words: Words) -> None:
    assert left_out(STORM, look(board(words, grids.MEDIUM_S), STORM, NOON)) == [STORM.you_do[1]]


def test_what_has_no_room_is_named(words: Words) -> None:
    long = structs.replace(STORM, you_do=("请" * 60, "没办完的业务恢复服务后接着办"))
    assert left_out(long, look(board(words), long, NOON)) == ["请" * 60]


def test_a_notice_has_as_many_sheets_as_its_words_need_and_a_time_for_each(words: Words) -> None:
    long = structs.replace(POWER, lines=tuple(f"第{place}段，请到一楼大厅办理业务" for place in range(12)))
    seen = look(board(words), long, NOON)
    assert len(seen.pictures) == len(seen.frames) == len(seen.sheets) > 1
    assert left_out(long, seen) == []


def test_a_notice_that_has_ended_stands_nowhere(words: Words) -> None:
    ended = structs.replace(POWER, until=NOON)
    assert look(board(words), ended, NOON).pictures == ()


def test_a_private_number_stands_nowhere(words: Words) -> None:
    told = structs.replace(STORM, you_do=("请打 13800138000",))
    assert "请打 13800138000" in left_out(told, look(board(words), told, NOON))
