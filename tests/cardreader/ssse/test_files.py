import pytest

from cardreader.ssse.card_reading import FieldStatus
from cardreader.ssse.files import FILES, UNVERIFIED, File, Generation, Item, ReadCondition, access, df03
from cardreader.ssse.files.item import UNKNOWN_LENGTH, ItemType

EVERY_ITEM = [(file, item) for file in FILES for item in file.items]
EVERY_PART = [(file, part) for file, item in EVERY_ITEM for part in item.parts]


@pytest.mark.parametrize(
    ("file", "item"), [*EVERY_ITEM, *EVERY_PART], ids=lambda each: getattr(each, "path", getattr(each, "name", ""))
)
def test_every_item_decodes_its_vectors(file: File, item: Item) -> None:
    assert item.vectors, f"{file.path} {item.name} has no vector"
    for raw, value in item.vectors:
        field = item.decode(bytes.fromhex(raw))
        assert field.value == value
        assert (field.status is FieldStatus.READ) == (value is not None)
        assert item.length == UNKNOWN_LENGTH or len(bytes.fromhex(raw)) <= item.length


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.path)
def test_tags_stand_once_in_a_file(file: File) -> None:
    assert len({item.tag for item in file.items}) == len(file.items)
    assert file.item(file.items[-1].tag) is file.items[-1]
    with pytest.raises(KeyError):
        file.item(0xFE)


@pytest.mark.parametrize(("file", "item"), [each for each in EVERY_ITEM if each[1].parts])
def test_parts_fill_their_record_as_the_standard_says(file: File, item: Item) -> None:
    lengths = [part.length + (2 if item.kind is ItemType.B_TLV else 0) for part in item.parts]
    assert sum(lengths) == item.length


@pytest.mark.parametrize(
    ("path", "generation", "length"),
    [
        ("SSSE/EF05", Generation.V2, 0x40),
        ("SSSE/EF06", Generation.V2, 0x5B),
        ("SSSE/EF06", Generation.V1, 0x45),
        ("DF01/EF06", Generation.V2, None),
    ],
)
def test_a_file_is_as_long_as_real_ones_are(path: str, generation: Generation, length: int | None) -> None:
    assert next(file for file in FILES if file.path == path).length(generation) == length


def test_all_files_that_are_known_are_there_in_order() -> None:
    assert [file.path for file in FILES] == [
        *("SSSE/EF05", "SSSE/EF06"),
        *("DF01/EF05", "DF01/EF06", "DF01/EF07", "DF01/EF08", "DF01/EF09", "DF01/EF15"),
        *("DF02/EF05", "DF02/EF06", "DF02/EF07", "DF02/EF09", "DF02/EF15", "DF02/EF16"),
        "DF03/EF05",
    ]


def test_what_has_no_title_is_named_as_unverified() -> None:
    untold = {(file.path, item.tag) for file, item in EVERY_ITEM if not item.title}
    assert untold <= UNVERIFIED
    assert {item.length for _, item in EVERY_ITEM if item.length == UNKNOWN_LENGTH and item.title} == set()


def test_the_files_of_df03_that_are_not_read_differ_by_version() -> None:
    assert df03.OTHER_FILES[Generation.V1]["EF08"] == "工伤保险"
    assert not df03.OTHER_FILES[Generation.V1].keys() & df03.OTHER_FILES[Generation.V2].keys()


def test_the_holders_file_is_behind_a_key_from_3_00_on() -> None:
    assert [access("SSSE/EF06", each) for each in Generation] == [
        ReadCondition.FREE,
        ReadCondition.FREE,
        ReadCondition.KEY,
    ]


def test_a_file_takes_the_rule_of_its_directory_or_asks_for_a_key() -> None:
    assert access("DF02/EF16", Generation.V2) is ReadCondition.PIN_OR_KEY
    assert access("DF03/EF05", Generation.V1) is ReadCondition.PIN_AND_KEY
    assert access("DF0A/EF05", Generation.V2) is ReadCondition.KEY


def test_rules_without_a_source_are_named() -> None:
    assert ("DF02", "3.00") in UNVERIFIED
