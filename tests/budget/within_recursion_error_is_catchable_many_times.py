# flags: --max-steps 3000000 --max-memory 16MiB
def f():
    f()


for i in range(5):
    try:
        f()
    except RecursionError:
        print(i)
# output:
#| 0
#| 1
#| 2
#| 3
#| 4
