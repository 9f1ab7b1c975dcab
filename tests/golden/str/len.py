print(len('hello'), len(''), len('é'), len('😀'), len('a\n'))  # expect: 5 0 1 1 2
print(len('x' * 1000))  # expect: 1000
