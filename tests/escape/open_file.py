# Reading and writing files: nothing was granted
# differs: CPython opens them
for reach in (lambda: open("/etc/passwd").read(), lambda: list(map(open, ["/etc/passwd"])), lambda: open("x", "w")):
    try:
        print(reach())
    except PermissionError as error:
        print(error)
# output:
#| there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
#| there are no files: the host grants a directory with --grant data=dir:PATH, or hands the data in as inputs
