# flags: --max-steps 3000000 --max-memory 16MiB
fs = [(lambda i: lambda: i)(i) for i in range(5000)]
print(sum(f() for f in fs))  # expect: 12497500
