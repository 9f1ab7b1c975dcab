# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = ('\t' * 1000).expandtabs(10 ** 9)
