def average():
    total = count = 0
    result = None
    while True:
        value = yield result
        if value is None:
            continue
        total += value
        count += 1
        result = total / count


avg = average()
print(next(avg))  # expect: None
print(avg.send(10), avg.send(20), avg.send(30))  # expect: 10.0 15.0 20.0
print(next(avg))  # expect: 20.0
fresh = average()
try:
    fresh.send(5)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
print(fresh.send(None))  # expect: None


def echo():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received


e = echo()
next(e)
e.send('a')
e.send('b')
try:
    e.send('c')
except StopIteration as stop:
    print(stop.value)  # expect: ['a', 'b', 'c']
try:
    e.send('d')
except StopIteration as stop:
    print('done', stop.value)  # expect: done None
