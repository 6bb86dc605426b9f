"""What every program that puts something on paper needs: this machine's print system, and codes that a phone reads."""
