"""Pages whose content more than one slice fills."""
