"""How large a plan of rounds (巡检计划) may be, alike where the desk plans it and where a community brings it."""

MOST_CHECKPOINTS = 40
#: A round every hour, day and night.
MOST_WINDOWS = 24
#: As much as a line on a phone holds.
LONGEST_NAME = 60
LONGEST_LOOK_AT = 200
#: Within half a day of its opening somebody must have begun.
MOST_BEGIN_WITHIN_MIN = 720
#: "08:30-10:00"; one that ends before it begins goes past midnight. Groups: hour, minute, hour, minute.
WINDOW = r"^([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])$"
