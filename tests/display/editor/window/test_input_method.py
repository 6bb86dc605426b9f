"""Which input method the editor finds, by what a desktop says of it."""

import pytest

from display.editor.window.input_method import input_method


@pytest.mark.parametrize(
    "said",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=ibus"},
        {"QT_IM_MODULES": "wayland;fcitx"},
        {"XMODIFIERS": "@im=fcitx"},
        {"QT_IM_MODULE": "", "XMODIFIERS": "@im=fcitx"},
    ],
)
def test_a_desk_with_fcitx_is_spoken_to_by_the_calls_of_ibus(said: dict[str, str]) -> None:
    assert input_method(said) == {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}


def test_a_desk_with_ibus_is_found_though_qt_was_not_told() -> None:
    assert input_method({"XMODIFIERS": "@im=ibus"}) == {"QT_IM_MODULE": "ibus"}


@pytest.mark.parametrize("said", [{}, {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, {"QT_IM_MODULE": "xim"}])
def test_what_qt_finds_by_itself_is_left_as_it_is(said: dict[str, str]) -> None:
    assert input_method(said) == {}
