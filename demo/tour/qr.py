"""Reads QR codes out of pictures by another library than the one that wrote them: the only place of zxing-cpp."""

from pathlib import Path

import zxingcpp
from PIL import Image


def texts(picture: Path) -> list[str]:
    """What every QR code in a picture says."""
    with Image.open(picture) as image:
        found = zxingcpp.read_barcodes(image.convert("RGB"))
    return [code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode]
