# flags: --max-output 100000 --max-steps 1000000000
# exhausts: output
print(*range(1000), sep='x' * 100000)
