# flags: --max-steps 200000
# exhausts: steps
try:
    while True:
        pass
except* Exception:
    print('survived')
else:
    print('survived')
finally:
    print('survived')
