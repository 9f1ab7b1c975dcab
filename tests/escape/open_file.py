# Reading a file
print(open("/etc/passwd").read())            # reject: builtin
print(*map(open, ["/etc/passwd"]))           # reject: builtin
print("x", file=open("x", "w"))              # reject: builtin
