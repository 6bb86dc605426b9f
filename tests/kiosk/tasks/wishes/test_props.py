from dataclasses import replace

from kiosk.tasks.wishes.props import derive
from kiosk.tasks.wishes.states import AskingWishes
from scripts.samples import opened
from tests.kiosk.sight.seen import sight


def test_trades_with_most_work_come_first_six_a_page() -> None:
    task = AskingWishes("trade", ("4-07-05-00",), (), 0, "")
    props = derive(sight(opened(task)), task)
    assert [tile.word for tile in props.tiles][:2] == ["缝纫工", "保洁员"]
    assert (len(props.tiles), props.last, props.confirm_sub) == (6, False, "选了 1 个：保洁员")
    beyond = derive(sight(opened(task)), replace(task, page=9))
    assert (len(beyond.tiles), beyond.last) == (2, True)


def test_the_whole_city_is_the_first_tile_and_chosen_until_a_district_is() -> None:
    task = AskingWishes("district", (), (), 0, "")
    props = derive(sight(opened(task)), task)
    assert (props.tiles[0].argument, props.tiles[0].chosen, props.confirm_sub) == ("", True, "全市都看")
    chosen = replace(task, districts=("440103",))
    assert not derive(sight(opened(chosen)), chosen).tiles[0].chosen
