"""Makes `examples/programs/NAME.expected` by running the examples on CPython.

    python3 tests/oracle/examples.py [--check]

An example says in its header how coldframe runs it: `# run: FLAGS FILE.py [< INPUT]`. Here the
flags are given the meaning they have there: `--input NAME=JSON` or `NAME=@FILE` binds a name,
`--policy function` makes the file a function's body, whose value `--json` prints.
"""

import json
import os
import shlex
import subprocess
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples", "programs")


def expected(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as f:
        text = f.read()
    command = next(line[7:] for line in text.split("\n") if line.startswith("# run: "))
    command, _, given = command.partition(" < ")
    words = shlex.split(command)
    inputs, function = {}, False
    while words:
        word = words.pop(0)
        if word == "--input":
            key, _, value = words.pop(0).partition("=")
            if value.startswith("@"):
                with open(os.path.join(FOLDER, value[1:]), encoding="utf-8") as f:
                    value = f.read()
            inputs[key] = json.loads(value)
        elif word == "--policy":
            function = words.pop(0) == "function"
    program = "import json as _j\n" + "".join(
        f"{k} = _j.loads({json.dumps(v)!r})\n" for k, v in inputs.items())
    if function:
        body = "".join("    " + line + "\n" for line in text.split("\n"))
        program += f"def page({', '.join(inputs)}):\n{body}\nprint(_j.dumps(page({', '.join(inputs)})))\n"
    else:
        program += text
    data = b""
    if given:
        with open(os.path.join(FOLDER, given.strip()), "rb") as f:
            data = f.read()
    done = subprocess.run([sys.executable, "-P", "-s", "-c", program], input=data, capture_output=True,
                          env={"PYTHONHASHSEED": "0", "PYTHONUTF8": "1"})
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.decode()}")
    return done.stdout


def main():
    wrong = 0
    for name in sorted(os.listdir(FOLDER)):
        if not name.endswith(".py"):
            continue
        path = os.path.join(FOLDER, name[:-3] + ".expected")
        output = expected(name)
        if "--check" in sys.argv:
            with open(path, "rb") as f:
                if f.read() != output:
                    wrong += 1
                    print(f"{name}: CPython says something else now")
        else:
            with open(path, "wb") as f:
                f.write(output)
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
