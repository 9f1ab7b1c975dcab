import sched

now = 0.0


def time():
    return now


def wait(seconds):
    global now
    now += seconds


s = sched.scheduler(time, wait)
s.enter(5, 1, print, ("five",))
first = s.enter(2, 2, print, ("two, later",))
s.enter(2, 1, print, kwargs={"end": "!\n"}, argument=("two, first",))
gone = s.enter(3, 1, print, ("never",))
s.cancel(gone)
print(len(s.queue), s.empty(), s.queue[0].time, s.queue[0].priority)  # expect: 3 False 2.0 1
print(s.run(blocking=False))  # expect: 2.0
s.run()
# output:
#| two, first!
#| two, later
#| five
print(now, s.empty())  # expect: 5.0 True
