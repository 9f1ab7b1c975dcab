# flags: --max-steps 200000
# exhausts: steps
class C:
    @property
    def x(self):
        while True:
            pass


print('survived', getattr(C(), 'x', 1), hasattr(C(), 'x'))
