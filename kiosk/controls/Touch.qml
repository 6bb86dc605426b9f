pragma Singleton
import QtQuick

/*
 * The one place where a control says that it was touched. Digits of a PIN have signals of their own: they are no
 * actions, and nothing that listens to actions ever hears them. `down` is a finger on a control that may still slide off
 * (`up`): nothing has been touched yet, so nothing may come of it but work that a touch would ask for.
 */
QtObject {
    signal touched(action: string, argument: string)
    signal down(action: string, argument: string)
    signal up
    signal digit(value: int)
    signal digitBack
    signal digitsClear
}
