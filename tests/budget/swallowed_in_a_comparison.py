# flags: --max-steps 200000
# exhausts: steps
class C:
    def __eq__(self, other):
        while True:
            pass

    def __hash__(self):
        return 1


try:
    {C(): 1, C(): 2}
except BaseException:
    print('survived')
