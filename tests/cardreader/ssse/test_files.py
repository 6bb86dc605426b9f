import pytest

from cardreader.ssse.card_reading import FieldStatus
from cardreader.ssse.files import FILES, UNVERIFIED, Access, File, Generation, Item, access

EVERY_ITEM = [(file, item) for file in FILES for item in file.items]


@pytest.mark.parametrize(
    ("file", "item"), EVERY_ITEM, ids=lambda each: getattr(each, "path", getattr(each, "name", ""))
)
def test_every_item_decodes_its_vectors(file: File, item: Item) -> None:
    assert item.vectors, f"{file.path} {item.name} has no vector"
    for raw, value in item.vectors:
        field = item.decode(bytes.fromhex(raw))
        assert field.value == value
        assert (field.status is FieldStatus.READ) == (value is not None)
        assert len(bytes.fromhex(raw)) <= item.length


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.path)
def test_tags_stand_once_in_a_file(file: File) -> None:
    assert len({item.tag for item in file.items}) == len(file.items)
    assert file.item(file.items[-1].tag) is file.items[-1]


def test_the_holders_file_is_behind_a_key_from_3_00_on() -> None:
    assert [access("SSSE/EF06", each) for each in Generation] == [Access.FREE, Access.FREE, Access.KEY]


def test_a_file_takes_the_rule_of_its_directory_or_asks_for_a_key() -> None:
    assert access("DF02/EF16", Generation.V2) is Access.PIN_OR_KEY
    assert access("DF03/EF05", Generation.V1) is Access.PIN_AND_KEY
    assert access("DF0A/EF05", Generation.V2) is Access.KEY


def test_rules_without_a_source_are_named() -> None:
    assert ("DF02", "3.00") in UNVERIFIED
