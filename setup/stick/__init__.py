"""The folder `hall/` of a stick: what is in it, how it is written, and what is wrong with one."""
