"""The dialog of a sign-in: nothing goes to the city half, and no password stays behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from display.editor.window.sign_in import SignInDialog
from labourhall.program.words import Words
from tests.display.editor.window.desk import WITHOUT_A_SCREEN

pytestmark = WITHOUT_A_SCREEN


@pytest.fixture
def dialog(qapp: QApplication, words: Words) -> Iterator[SignInDialog]:
    parent = QWidget()
    parent.show()
    found = SignInDialog(words, parent)
    yield found
    found.close()
    parent.close()


def test_without_a_name_or_a_password_nothing_is_asked(dialog: SignInDialog) -> None:
    asked: list[str] = []
    dialog.signing_in.connect(lambda name, password: asked.append(name))
    dialog.ask("")
    dialog.accept()
    dialog.name.setText("王")
    dialog.accept()
    assert asked == []
    dialog.password.setText("secret")
    dialog.accept()
    assert asked == ["王"]


def test_new_passwords_that_differ_are_not_sent(dialog: SignInDialog, words: Words) -> None:
    sent: list[str] = []
    dialog.changing.connect(lambda old, new: sent.append(new))
    dialog.ask_new("")
    dialog.new.setText("one sentence")
    dialog.again.setText("another one")
    dialog.accept()
    assert sent == []
    assert dialog.told.text() == words.text("editor.sign_in.differ")


@pytest.mark.parametrize("ends", ["finish", "reject"])
def test_no_password_stays_in_it(dialog: SignInDialog, ends: str) -> None:
    dialog.ask("")
    dialog.password.setText("secret")
    getattr(dialog, ends)()
    assert dialog.password.text() == ""
    assert not dialog.isVisible()


def test_each_field_is_named_and_passwords_are_not_shown(dialog: SignInDialog) -> None:
    fields = dialog.findChildren(QLineEdit)
    assert [one.accessibleName() for one in fields].count("") == 0
    assert [one.echoMode() for one in fields] == [QLineEdit.EchoMode.Normal, *[QLineEdit.EchoMode.Password] * 3]
