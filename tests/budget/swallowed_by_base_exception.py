# flags: --max-steps 200000
# exhausts: steps
try:
    while True:
        pass
except BaseException:
    print('survived')
print('survived')
