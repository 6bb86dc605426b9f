import pytest

from deploy.stick import fat


def test_files_that_every_office_pc_reads_are_taken() -> None:
    assert (
        fat.objections({"packages/bookworm/debian/libc6_2.36-9+deb12u9_amd64.deb": 5, "a~b%3a1.deb": fat.LARGEST}) == []
    )


@pytest.mark.parametrize("place", ["a:b", "q?.deb", "ends.", "ends ", "名.deb", "a//b", "new\nline"])
def test_a_name_that_windows_refuses_is_named(place: str) -> None:
    assert place in fat.objections({place: 1})[0]


def test_a_file_of_four_gibibytes_and_two_names_that_windows_takes_for_one_are_named() -> None:
    assert fat.objections({"large": fat.LARGEST + 1}) == ["large: larger than 4 GiB"]
    assert fat.objections({"README": 1, "readme": 1}) == ["readme: the same name as README"]


def test_the_image_holds_its_files_in_whole_clusters_and_leaves_the_hall_its_room() -> None:
    empty = fat.image_size({})
    assert empty % fat.MEBIBYTE == 0
    assert empty > fat.HALL_ROOM
    many = fat.image_size({str(number): 1 for number in range(6400)})
    assert many - empty >= 6400 * fat.CLUSTER
