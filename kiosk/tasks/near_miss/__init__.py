"""还差一步: vacancies that one requirement keeps away."""
