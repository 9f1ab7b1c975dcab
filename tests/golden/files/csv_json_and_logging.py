# flags: --grant data=memory
import csv, json, os, io, configparser, contextlib
os.mkdir("box"); os.chdir("box")
with open("t.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, ["name", "n"])
    writer.writeheader()
    writer.writerows([{"name": "a, b", "n": 1}, {"name": "c\nd", "n": 2}])
print(open("t.csv", "rb").read())  # expect: b'name,n\r\n"a, b",1\r\n"c\nd",2\r\n'
with open("t.csv", newline="") as f:
    print(list(csv.DictReader(f)))  # expect: [{'name': 'a, b', 'n': '1'}, {'name': 'c\nd', 'n': '2'}]
with open("t.json", "w") as f:
    json.dump({"a": [1, 2, {"b": None}]}, f, indent=1)
with open("t.json") as f:
    print(json.load(f))  # expect: {'a': [1, 2, {'b': None}]}
with open("log", "a") as log, contextlib.redirect_stdout(log):
    print("in the log")
    print("twice")
print(open("log").read().splitlines())  # expect: ['in the log', 'twice']
with open("log") as f:
    for number, line in enumerate(f, 1):
        print(number, line, end="")
# output:
#| 1 in the log
#| 2 twice
with open("log") as f:
    head = next(f)
    print(head.strip(), [line.strip() for line in f])  # expect: in the log ['twice']
lines = (line.upper() for line in open("log"))
print(sorted(lines), max(open("log"), key=len))
# output:
#| ['IN THE LOG\n', 'TWICE\n'] in the log
#|
def f():
    with open("log", "w") as out:
        out.write("partly")
        raise KeyError("x")
try:
    f()
except KeyError as error:
    print(error, open("log").read())  # expect: 'x' partly
