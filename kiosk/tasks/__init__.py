"""What a person does within a visit: one folder a task, each a slice."""
