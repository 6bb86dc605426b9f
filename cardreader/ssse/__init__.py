"""The SSSE social-security card (LB 002-2000, 人社信息函[2012]37号): files, reading, PIN, arithmetic. No reader."""
