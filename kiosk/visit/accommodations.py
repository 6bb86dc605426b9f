"""How a person wants the screen: large letters, high contrast, controls low, language. They end with the visit."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """Languages of words and voice: Mandarin, Cantonese, English."""

    MANDARIN = "zh_CN"
    CANTONESE = "zh_HK"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Accommodations:
    """What was chosen; the default is what everybody meets."""

    large: bool = False
    contrast: bool = False
    lowered: bool = False
    helped: bool = False
    language: Language = Language.MANDARIN
