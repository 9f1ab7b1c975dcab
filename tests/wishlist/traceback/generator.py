def numbers():
    yield 1
    raise ValueError('ran out')


for n in numbers():
    print(n)  # expect: 1
# stderr:
#! Traceback (most recent call last):
#!   File "generator.py", line 6, in <module>
#!     for n in numbers():
#!   File "generator.py", line 3, in numbers
#!     raise ValueError('ran out')
#! ValueError: ran out
