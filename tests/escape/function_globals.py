# A function holds the namespace it was made in
def f():
    pass
print(f.__globals__)                         # reject: dunder
