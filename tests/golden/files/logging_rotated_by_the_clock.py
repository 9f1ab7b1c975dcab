# flags: --grant data=memory --grant clock
import datetime
import logging
import os
from logging.handlers import TimedRotatingFileHandler

os.mkdir("box")
os.chdir("box")
begin = 1_700_000_000
for when in ("s", "M", "h", "D", "midnight", "W0", "W1", "W6"):
    for at in (None, datetime.time(6, 30), datetime.time(23, 59, 59)):
        h = TimedRotatingFileHandler("due.log", when, 2, utc=True, atTime=at, delay=True)
        print(when, at, h.interval, h.suffix, h.extMatch.pattern, h.computeRollover(begin))
# output:
#| s None 2 %Y-%m-%d_%H-%M-%S ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$ 1700000002
#| s 06:30:00 2 %Y-%m-%d_%H-%M-%S ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$ 1700000002
#| s 23:59:59 2 %Y-%m-%d_%H-%M-%S ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(\.\w+)?$ 1700000002
#| M None 120 %Y-%m-%d_%H-%M ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$ 1700000120
#| M 06:30:00 120 %Y-%m-%d_%H-%M ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$ 1700000120
#| M 23:59:59 120 %Y-%m-%d_%H-%M ^\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(\.\w+)?$ 1700000120
#| h None 7200 %Y-%m-%d_%H ^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$ 1700007200
#| h 06:30:00 7200 %Y-%m-%d_%H ^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$ 1700007200
#| h 23:59:59 7200 %Y-%m-%d_%H ^\d{4}-\d{2}-\d{2}_\d{2}(\.\w+)?$ 1700007200
#| D None 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700172800
#| D 06:30:00 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700172800
#| D 23:59:59 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700172800
#| midnight None 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700006400
#| midnight 06:30:00 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700029800
#| midnight 23:59:59 172800 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700006399
#| W0 None 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700524800
#| W0 06:30:00 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700461800
#| W0 23:59:59 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700524799
#| W1 None 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700006400
#| W1 06:30:00 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700548200
#| W1 23:59:59 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700006399
#| W6 None 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700438400
#| W6 06:30:00 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700375400
#| W6 23:59:59 1209600 %Y-%m-%d ^\d{4}-\d{2}-\d{2}(\.\w+)?$ 1700438399
for when in ("x", "W", "W7", "W12"):
    try:
        TimedRotatingFileHandler("due.log", when, delay=True)
    except ValueError as error:
        print(error)
# output:
#| Invalid rollover interval specified: X
#| You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
#| Invalid day specified for weekly rollover: W7
#| You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W12
log = logging.getLogger("t")
log.setLevel(logging.DEBUG)
log.propagate = False
h = TimedRotatingFileHandler("app.log", "D", backupCount=2, utc=True)
log.addHandler(h)
for day in range(5):
    log.info("day %d", day)
    # As if the interval that ends now had begun then.
    h.rolloverAt = begin + day * 86400
log.info("last")
h.close()
for name in sorted(os.listdir(".")):
    print(name, repr(open(name).read()))
# output:
#| app.log 'last\n'
#| app.log.2023-11-16 'day 3\n'
#| app.log.2023-11-17 'day 4\n'
