"""The store in one SQLite file: WAL, every commit on the disk before it is answered, one writer and many readers."""
