"""Makes the stick: a signed repository, a base system, and what boots by UEFI and writes a disk. Build-time code."""
