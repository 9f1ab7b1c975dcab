# flags: --grant data=memory
import shutil

with open("a.txt", "w") as file:
    file.write("text")
for target in "nothing/", "nothing/b.txt":
    try:
        shutil.copyfile("a.txt", target)
    except OSError as error:
        print(type(error).__name__, error.errno, error, type(error.__cause__).__name__)
# output:
#| FileNotFoundError None Directory does not exist: nothing/ IsADirectoryError
#| FileNotFoundError 2 [Errno 2] No such file or directory: 'nothing/b.txt' NoneType
try:
    shutil.copyfile("no.txt", "nothing/")
except OSError as error:
    print(type(error).__name__, error.errno)  # expect: FileNotFoundError 2
