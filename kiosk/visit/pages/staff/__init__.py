"""An officer's page: which machine this is and how it is."""
