# large: six million bytes are split in one statement
# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
x = ('a ' * 3000000).split()
