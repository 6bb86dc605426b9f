"""Matching at the command line, for officers and for checking: a seeker out of a file, the groups, why one is there."""
