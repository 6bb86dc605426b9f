"""The visit as a pure machine: no Qt, no I/O, no clock. `step(state, event, now) -> (state, effects)`."""
