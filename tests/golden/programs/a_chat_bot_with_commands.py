"""A chat bot: commands with flags, state per user, undo, rate limit, templated answers."""
import argparse, shlex, json, string, re
from collections import defaultdict, ChainMap, UserDict
from datetime import datetime, timedelta, timezone
from functools import cached_property, total_ordering
from types import SimpleNamespace, MappingProxyType
from typing import Optional, Protocol, Union, Literal, overload
class Handler(Protocol):
    def __call__(self, bot: "Bot", user: str, args: list[str]) -> Optional[str]: ...
class Quiet(argparse.ArgumentParser):
    def error(self, message): raise ValueError(message)
    def exit(self, status=0, message=None): raise ValueError(message or f"exit {status}")
def parser(name, *specs):
    p = Quiet(prog=name, add_help=False)
    for flags, options in specs: p.add_argument(*flags, **options)
    return p
@total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(int(x) if x.isdigit() else x for x in re.split(r"[.-]", text))
    def __eq__(self, other): return self.parts == other.parts
    def __lt__(self, other): return tuple(map(str, self.parts)) < tuple(map(str, other.parts))
    def __str__(self): return ".".join(map(str, self.parts))
class Memory(UserDict):
    def __missing__(self, key): value = self[key] = []; return value
    def __setitem__(self, key, value): super().__setitem__(str(key).lower(), value)
    def __getitem__(self, key): return super().__getitem__(str(key).lower())
class Bot:
    defaults = MappingProxyType({"greeting": "Hi $name, ${count} messages", "limit": 3})
    def __init__(self, clock, **settings):
        self.clock, self.settings = clock, ChainMap(settings, dict(self.defaults))
        self.memory, self.calls, self.undo = Memory(), defaultdict(list), []
    @cached_property
    def template(self): return string.Template(self.settings["greeting"])
    def allowed(self, user):
        now = self.clock(); recent = [t for t in self.calls[user] if now - t < timedelta(minutes=1)]
        self.calls[user] = recent + [now]
        return len(recent) < self.settings["limit"]
    def handle(self, user, line):
        if not self.allowed(user): return "slow down"
        try: name, *args = shlex.split(line.lstrip("!"))
        except ValueError as e: return f"cannot read that: {e}"
        method = getattr(self, f"do_{name}", None)
        if method is None: return f"no command {name!r}; try {', '.join(sorted(m[3:] for m in dir(self) if m.startswith('do_')))}"
        try: return method(user, args)
        except (ValueError, KeyError, IndexError) as e: return f"{type(e).__name__}: {e}"
    def do_hello(self, user, args): return self.template.safe_substitute(name=user.title(), count=len(self.memory[user]))
    def do_note(self, user, args):
        p = parser("note", (("text",), {"nargs": "+"}), (("-p", "--priority"), {"type": int, "default": 1, "choices": range(1, 6)}), (("--tag",), {"action": "append", "default": []}), (("-d", "--done"), {"action": "store_true"}))
        ns = p.parse_args(args); entry = SimpleNamespace(**vars(ns)); entry.text = " ".join(entry.text)
        self.memory[user].append(entry); self.undo.append(lambda: self.memory[user].remove(entry))
        return repr(entry)
    def do_list(self, user, args):
        notes = sorted(self.memory[user.upper()], key=lambda n: (-n.priority, n.text))
        return json.dumps([vars(n) for n in notes], separators=(",", ":"))
    def do_undo(self, user, args): self.undo.pop()(); return "undone"
    def do_newer(self, user, args): a, b = map(Version, args); return f"{a} {'<' if a < b else '>=' } {b} {a >= b} {max(a, b)}"
    def do_when(self, user, args):
        t = datetime.fromisoformat(args[0]).replace(tzinfo=timezone.utc); local = t.astimezone(timezone(timedelta(hours=5, minutes=30), "IST"))
        return f"{local:%A %d %B %Y %I:%M %p %Z%z} day {local:%j} {(t - datetime(2000, 1, 1, tzinfo=timezone.utc)) // timedelta(days=7)} weeks"
ticks = iter(range(0, 10_000, 13))
bot = Bot(lambda: datetime(2024, 5, 1) + timedelta(seconds=next(ticks)), limit=4)
for user, line in [("ann", "!hello"), ("ann", "!note 'buy milk' now -p 3 --tag a --tag=b"), ("bob", "note x -p 9"), ("ann", "note second -d"), ("ann", "list"), ("ann", "list"), ("ann", "hello"),
                   ("bob", "note"), ("bob", "fly"), ("bob", "undo"), ("bob", "undo"), ("cy", "newer 1.10 1.9"), ("cy", "newer 1.2-rc 1.2"), ("cy", "note 'open"), ("cy", "when 2024-02-29T22:15"), ("cy", "when never"), ("dee", "note --bad x"), ("dee", "note a -p b")]:
    print(f"{user}> {line}\n  {bot.handle(user, line)}")
# output:
#| ann> !hello
#|   Hi Ann, 0 messages
#| ann> !note 'buy milk' now -p 3 --tag a --tag=b
#|   namespace(text='buy milk now', priority=3, tag=['a', 'b'], done=False)
#| bob> note x -p 9
#|   ValueError: argument -p/--priority: invalid choice: 9 (choose from 1, 2, 3, 4, 5)
#| ann> note second -d
#|   namespace(text='second', priority=1, tag=[], done=True)
#| ann> list
#|   [{"text":"buy milk now","priority":3,"tag":["a","b"],"done":false},{"text":"second","priority":1,"tag":[],"done":true}]
#| ann> list
#|   [{"text":"buy milk now","priority":3,"tag":["a","b"],"done":false},{"text":"second","priority":1,"tag":[],"done":true}]
#| ann> hello
#|   Hi Ann, 2 messages
#| bob> note
#|   ValueError: the following arguments are required: text
#| bob> fly
#|   no command 'fly'; try hello, list, newer, note, undo, when
#| bob> undo
#|   undone
#| bob> undo
#|   undone
#| cy> newer 1.10 1.9
#|   1.10 < 1.9 False 1.9
#| cy> newer 1.2-rc 1.2
#|   1.2.rc >= 1.2 True 1.2.rc
#| cy> note 'open
#|   cannot read that: No closing quotation
#| cy> when 2024-02-29T22:15
#|   Friday 01 March 2024 03:45 AM IST+0530 day 061 1260 weeks
#| cy> when never
#|   slow down
#| dee> note --bad x
#|   ValueError: unrecognized arguments: --bad
#| dee> note a -p b
#|   ValueError: argument -p/--priority: invalid int value: 'b'
try: Bot.defaults["x"] = 1
except TypeError as e: print(e)  # expect: 'mappingproxy' object does not support item assignment
print(bot.settings.maps[0], "greeting" in bot.settings, len(bot.settings), list(bot.memory), bot.template.template)  # expect: {'limit': 4} True 2 ['ann'] Hi $name, ${count} messages
