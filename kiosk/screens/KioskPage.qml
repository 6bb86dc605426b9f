pragma ComponentBehavior: Bound
import kiosk.controls
import kiosk.models

/* Every page's frame, filled from the frame model. */
Page {
    required property FrameModel frame

    clock: frame.clock
    day: frame.day + " " + frame.weekday
    hall: frame.hall
    person: frame.person
    ribboned: frame.ribbon !== ""
    tools: frame.tools
}
