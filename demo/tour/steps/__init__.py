"""The steps of the tour, each a function of the scene that raises StepFailed where the truth is another."""
