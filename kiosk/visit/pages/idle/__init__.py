"""您还在吗, asked over an open visit."""
