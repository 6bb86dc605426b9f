"""The reference server of a city: it answers every call of the contract from one database. A city may
replace it whole."""
