pragma ComponentBehavior: Bound
import kiosk.controls
import kiosk.models

/* Every page's frame, filled from the frame model. */
Page {
    required property FrameModel frame

    clock: frame.clock
    day: frame.day + " " + frame.weekday
    footLeft: frame.footLeft
    footRight: frame.footRight
    hall: frame.hall
    person: frame.person
    ribbonSentence: frame.ribbonSentence
    ribbonWord: frame.ribbon
    tools: frame.tools
}
