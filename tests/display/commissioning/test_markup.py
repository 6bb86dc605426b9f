"""HTML of parts: what is no markup is text."""

from display.commissioning.markup import Markup, element, joined


def test_text_is_escaped_and_markup_is_not_escaped_twice() -> None:
    inner = element("b", None, "<i>&")
    assert element("p", None, inner, "\"'<script>") == "<p><b>&lt;i&gt;&amp;</b>&quot;&#x27;&lt;script&gt;</p>"
    assert joined("<", Markup("<br>")) == "&lt;<br>"


def test_attributes_are_escaped_and_may_have_no_value() -> None:
    assert element("input", {"value": '"><script>', "required": True, "hidden": False, "class": None, "size": 3}) == (
        '<input value="&quot;&gt;&lt;script&gt;" required size="3">'
    )
