"""What a person does within a visit: one file a task, each with its own begin and step; `routes` names them all."""
