# flags: --max-steps 200000
# exhausts: steps
class C:
    def __repr__(self):
        while True:
            pass


try:
    print([C()])
except BaseException:
    print('survived')
