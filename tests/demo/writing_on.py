"""A program that goes on writing into one file, whatever the disk says."""

import sys
import time
from contextlib import suppress

if __name__ == "__main__":
    while True:
        with suppress(OSError), open(sys.argv[1], "ab") as file:
            file.write(b"line")
        time.sleep(0.01)
