import queue

q = queue.Queue(2)
q.put("a")
q.put_nowait("b")
print(q.qsize(), q.full(), q.empty())  # expect: 2 True False
try:
    q.put("c", block=False)
except queue.Full as error:
    print("full", repr(error))  # expect: full Full()
print(q.get(), q.get(timeout=1))  # expect: a b
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as error:
    print(error)  # expect: task_done() called too many times
try:
    q.get_nowait()
except queue.Empty as error:
    print("empty", repr(error))  # expect: empty Empty()
p = queue.PriorityQueue()
for item in (3, 1, 2):
    p.put((item, str(item)))
print([p.get() for _ in range(3)])  # expect: [(1, '1'), (2, '2'), (3, '3')]
s = queue.LifoQueue()
s.put(1)
s.put(2)
print(s.get(), s.get())  # expect: 2 1
simple = queue.SimpleQueue()
simple.put(1)
print(simple.get(), simple.empty())  # expect: 1 True
