"""What the programs share: the market's nouns, the contract with the city, the line and the housekeeping."""
