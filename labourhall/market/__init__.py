"""The labour market in pure nouns and rules. No I/O, no clock, nothing of ours imported; rules are handed in."""
