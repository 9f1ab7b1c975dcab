# flags: --max-steps 200000
# exhausts: steps
class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print('survived')
        return True


with M():
    while True:
        pass
print('survived')
