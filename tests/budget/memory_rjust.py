# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = 'a'.rjust(10 ** 10, 'é')
