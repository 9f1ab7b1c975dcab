# Text run as code
print(f"{eval('1')!r:>{exec('1') or 3}}")    # reject: builtin, builtin
