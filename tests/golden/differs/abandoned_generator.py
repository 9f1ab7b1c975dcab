# differs: nothing runs because an object is collected
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

for n in numbers():
    break                                    # expect: closed
g = numbers()
print(next(g))                               # expect: 1
del g
print('the end')                             # expect: the end
