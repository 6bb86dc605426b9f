"""Words for the tests, read from the translation files themselves, so that no build step is needed before."""

from xml.etree import ElementTree

from labourhall.program.places import asset
from labourhall.program.words import Words


def words(language: str, *rooms: str) -> Words:
    """The words of these rooms in one language."""
    texts = {}
    for room in rooms:
        tree = ElementTree.parse(asset("words", f"{room}.{language}.ts"))
        for message in tree.iter("message"):
            texts[message.attrib["id"]] = message.findtext("translation", "")
    return Words(language, texts)
