import pytest

from cardreader.ssse.algorithms import Algorithm, algorithm_of

PLAIN = "6F16840F7378312E73682EC9E7BBE1B1A3D5CFA50388011E"
NAMED = "6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C038601"


@pytest.mark.parametrize(
    ("fci", "region", "algorithm"),
    [
        (NAMED + "01", "110000", Algorithm.TDES),
        (NAMED + "02", "440100", Algorithm.SSF33),
        (NAMED + "03", "440100", Algorithm.SM4),
        (NAMED + "07", "440100", Algorithm.TDES),
        (PLAIN, "440100", Algorithm.TDES),
        (PLAIN, "110105", Algorithm.SSF33),
        ("", "", Algorithm.TDES),
    ],
)
def test_the_fci_names_the_algorithm_and_else_the_region_implies_it(
    fci: str, region: str, algorithm: Algorithm
) -> None:
    assert algorithm_of(bytes.fromhex(fci), region) is algorithm
