# flags: --max-memory 16MiB --max-steps 1000000000
# exhausts: memory
n = 10 ** 9
x = f'{"a":{n}}'
