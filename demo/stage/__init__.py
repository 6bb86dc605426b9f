"""The kiosk with a finger and an eye: a process that runs `kiosk.app` as `hall-kiosk` does, steered by a socket."""
