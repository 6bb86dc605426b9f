"""One file a hazard: what happens to a person when something goes wrong at a bad moment."""
