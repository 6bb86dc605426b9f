"""先问一声: an employer is asked whether an age may be waived, and what employers answered."""
