"""Text files that hold tables, for whoever takes them in: the city its vacancies, an office its notices."""
