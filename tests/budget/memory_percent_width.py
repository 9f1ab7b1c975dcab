# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = '%1000000000d' % 1
