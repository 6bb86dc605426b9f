import os
import shutil
from pathlib import Path

from deploy.repository import Entry, index, write_index


def test_the_index_has_a_paragraph_for_each_file_in_order() -> None:
    entries = [
        Entry("Package: b\nVersion: 2\n", "b_2_all.deb", 7, "ff"),
        Entry("Package: a\nVersion: 1\n", "a_1_all.deb", 5, "ee"),
    ]
    assert index(entries) == (
        "Package: a\nVersion: 1\nFilename: ./a_1_all.deb\nSize: 5\nSHA256: ee\n"
        "\nPackage: b\nVersion: 2\nFilename: ./b_2_all.deb\nSize: 7\nSHA256: ff\n"
    )


def test_a_folder_of_the_same_files_by_hard_links_keeps_its_index(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    write_index(first)
    (first / "Packages").write_text("all that there was\n", encoding="utf-8")
    shutil.copytree(first, second, copy_function=os.link)
    write_index(second)
    assert (first / "Packages").read_text(encoding="utf-8") == "all that there was\n"
    assert (second / "Packages").read_bytes() == b""
