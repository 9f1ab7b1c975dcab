# flags: --max-steps 200000
# exhausts: steps
def f():
    while True:
        try:
            while True:
                pass
        finally:
            print('survived')
            continue


f()
