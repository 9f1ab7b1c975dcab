# flags: --max-steps 2000000
# exhausts: steps
while True:
    f'{1:>10000}'
