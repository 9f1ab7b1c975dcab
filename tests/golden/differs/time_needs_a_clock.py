# differs: a clock is granted, not ambient
import time

for ask in (time.time, time.monotonic, time.localtime, lambda: time.sleep(1)):
    try:
        ask()
    except PermissionError as error:
        print(str(error)[:17])
# output:
#| there is no clock
#| there is no clock
#| there is no clock
#| there is no clock
print(time.asctime(time.gmtime(0)))  # expect: Thu Jan  1 00:00:00 1970
