# flags: --max-steps 200000
# exhausts: steps
def f():
    try:
        while True:
            pass
    finally:
        return 'survived'


print(f())
