"""The fault table: what can go wrong between a worker's card and us, each row with its code, words and recovery."""
