"""What boots from the stick: asks what a PC shall be, and writes its disk. Runs with the stick's own Python alone."""
