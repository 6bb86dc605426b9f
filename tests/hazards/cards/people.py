"""Two people's cards: nothing of the first may ever be seen once the second one's is in."""

from typing import Any, Final

from tests.cardreader.software import ID_NUMBER, NAME, holder, image, issuer

FIRST_NUMBER: Final = "B00000131"
SECOND_NUMBER: Final = "B00000244"
SECOND_NAME: Final = "梁志强"
FIRST_PERSONAL: Final = frozenset({FIRST_NUMBER, "440100D15600000500000013A1B2C3D4", NAME, ID_NUMBER})


def first(**changes: Any) -> dict[str, Any]:
    """The first person's card."""
    return image(**changes)


def second(**changes: Any) -> dict[str, Any]:
    """The second person's."""
    files = {
        "SSSE/EF05": issuer(t01="440100D15600000500000024A1B2C3D4", t07=SECOND_NUMBER.encode().hex()),
        "SSSE/EF06": holder(t08=b"440099196611240018".hex(), t09=SECOND_NAME.encode("gbk").ljust(30, b"\0").hex()),
    }
    return image(files=files, **changes)
