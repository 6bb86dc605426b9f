"""The kiosk's design system: tokens, controls in QML and the drawings behind them. It knows no screen and no visit."""
