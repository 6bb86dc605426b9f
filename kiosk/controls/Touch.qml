pragma Singleton
import QtQuick

/*
 * The one place where a control says that it was touched. Digits of a PIN have signals of their own: they are no
 * actions, and nothing that listens to actions ever hears them.
 */
QtObject {
    signal touched(action: string, argument: string)
    signal digit(value: int)
    signal digitBack
    signal digitsClear
}
