from deploy.repository import Entry, index


def test_the_index_has_a_paragraph_for_each_file_in_order() -> None:
    entries = [
        Entry("Package: b\nVersion: 2\n", "b_2_all.deb", 7, "ff"),
        Entry("Package: a\nVersion: 1\n", "a_1_all.deb", 5, "ee"),
    ]
    assert index(entries) == (
        "Package: a\nVersion: 1\nFilename: ./a_1_all.deb\nSize: 5\nSHA256: ee\n"
        "\nPackage: b\nVersion: 2\nFilename: ./b_2_all.deb\nSize: 7\nSHA256: ff\n"
    )
