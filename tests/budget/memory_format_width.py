# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = f'{1:>10000000000}'
