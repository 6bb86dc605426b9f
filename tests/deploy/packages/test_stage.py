from pathlib import Path

from deploy.packages.stage import Stage, emptied


def staged(tmp_path: Path) -> Stage:
    stage = emptied(tmp_path / "stage")
    stage.put("opt/labourhall/kiosk/app.py", "import qt\n")
    stage.put("usr/bin/hall-kiosk", "#!/bin/sh\n")
    stage.put("DEBIAN/postinst", "#!/bin/sh\n")
    stage.link("opt/labourhall/kiosk/clips", "../clips")
    return stage


def test_modes_and_times_are_the_same_whoever_made_it(tmp_path: Path) -> None:
    stage = staged(tmp_path)
    (stage.root / "opt/labourhall/kiosk/app.py").chmod(0o600)
    stage.settle(1000)
    modes = {place: (stage.root / place).lstat().st_mode & 0o777 for place in stage.files() if "clips" not in place}
    assert modes == {"opt/labourhall/kiosk/app.py": 0o644, "usr/bin/hall-kiosk": 0o755, "DEBIAN/postinst": 0o755}
    assert {(stage.root / place).lstat().st_mtime for place in stage.files()} == {1000}


def test_sums_are_of_files_that_are_installed(tmp_path: Path) -> None:
    assert [line.split("  ")[1] for line in staged(tmp_path).sums().splitlines()] == [
        "opt/labourhall/kiosk/app.py",
        "usr/bin/hall-kiosk",
    ]


def test_a_digest_names_contents_and_links_below_a_folder_alone(tmp_path: Path) -> None:
    stage = staged(tmp_path)
    before = stage.digest("opt/")
    stage.put("usr/share/doc/changelog", "new")
    assert stage.digest("opt/") == before
    stage.remove("opt/labourhall/kiosk/clips")
    stage.link("opt/labourhall/kiosk/clips", "../others")
    assert stage.digest("opt/") != before


def test_what_is_removed_is_gone_be_it_file_folder_or_link(tmp_path: Path) -> None:
    stage = staged(tmp_path)
    for place in ("opt/labourhall/kiosk/clips", "usr/bin/hall-kiosk", "DEBIAN", "nowhere"):
        stage.remove(place)
    assert stage.files() == ["opt/labourhall/kiosk/app.py"]


def test_size_counts_each_file_rounded_up_and_one_for_each_folder_or_link(tmp_path: Path) -> None:
    stage = emptied(tmp_path / "stage")
    stage.put("a/b", b"x" * 1025)
    stage.link("a/c", "b")
    assert stage.size() == 2 + 1 + 1
