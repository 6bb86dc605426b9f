import pytest

from deploy.release import RELEASES, named


def test_a_release_is_found_by_its_name() -> None:
    assert named("trixie").python == "3.13"
    with pytest.raises(ValueError, match="no release 'sarge'; known are bookworm, trixie"):
        named("sarge")


def test_what_tells_releases_apart_follows_from_their_python_and_number() -> None:
    bookworm, trixie = RELEASES
    assert (bookworm.ending, trixie.ending) == ("~deb12", "~deb13")
    assert bookworm.tag == "cp311"
    assert trixie.site == "opt/labourhall/lib/python3.13/site-packages"
