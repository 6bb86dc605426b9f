"""What a person takes along: letters as PDF, and QR codes for paper and glass."""
