# flags: --grant clock
import time

for clock, asked in [(time.CLOCK_REALTIME, time.time), (time.CLOCK_MONOTONIC, time.monotonic),
                     (time.CLOCK_PROCESS_CPUTIME_ID, time.process_time),
                     (time.CLOCK_THREAD_CPUTIME_ID, time.thread_time)]:
    before = asked()
    between = time.clock_gettime(clock)
    exact = time.clock_gettime_ns(clock)
    after = asked()
    print(clock, before <= between + 1e-6, between <= exact / 1e9 + 1e-6, exact / 1e9 <= after + 1e-6)
    print(type(between).__name__, type(exact).__name__, time.clock_getres(clock) < 1)
# output:
#| 0 True True True
#| float int True
#| 1 True True True
#| float int True
#| 2 True True True
#| float int True
#| 3 True True True
#| float int True
for bad in (99, "x", 1.5):
    for ask in (time.clock_gettime, time.clock_gettime_ns, time.clock_getres):
        try:
            print(ask(bad))
        except Exception as e:
            print(type(e).__name__, e)
# output:
#| OSError [Errno 22] Invalid argument
#| OSError [Errno 22] Invalid argument
#| OSError [Errno 22] Invalid argument
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object cannot be interpreted as an integer
