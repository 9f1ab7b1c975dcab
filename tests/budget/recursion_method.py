class A:
    def m(self):
        return self.m()


try:
    A().m()
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
