//! What modules keep for a session goes along in its snapshot: each type that holds a struct of its
//! own, and each thing a module remembers, is made, saved at every statement, and used on.
//!
//! *May touch:* the front door, and the tables of what there is. *Never:* a session's insides.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use coldframe::session::snapshot::Replay;
use coldframe::{
    Buffer, Ending, Frozen, Handle, HostClass, Key, MemoryStore, Policy, Program, Progress,
    Sandbox, Seeded, Sink, Snapshot,
};

/// What is covered, and a program that makes it, goes on, and prints what came of it.
const PROGRAMS: &[(&[&str], &str)] = &[
    (
        &["Deque", "DequeIter", "TupleGetter"],
        "from collections import deque, namedtuple\nd = deque([1, 2, 3], 5)\ni, r = iter(d), reversed(d)\n\
         next(i)\nP = namedtuple('P', 'a b')\np = P(1, 2)\nprint(list(i), next(r), d, p.b, P.a)",
    ),
    (
        &["Dialect", "Reader", "csv.field_size_limit", "csv.Error"],
        "import csv\ncsv.register_dialect('mine', delimiter=';')\nold = csv.field_size_limit(9)\n\
         r = csv.reader(['a;b', 'c;d', 'e' * 20], 'mine')\nprint(next(r))\nprint(next(r), csv.field_size_limit())\n\
         try:\n    next(r)\nexcept csv.Error as error:\n    print(error, csv.get_dialect('mine').delimiter)",
    ),
    (
        &["Number", "Context", "Signals", "decimal.context", "decimal.signals", "decimal.default"],
        "import decimal\nd = decimal.Decimal('1.10')\ndecimal.getcontext().prec = 5\n\
         decimal.DefaultContext.prec = 7\nflags = decimal.getcontext().flags\nx = decimal.Decimal(1) / 3\n\
         print(d, x, flags[decimal.Inexact], decimal.getcontext().prec, decimal.DefaultContext.prec)",
    ),
    (
        &["BytesIo", "StringIo", "io.UnsupportedOperation"],
        "import io\nb = io.BytesIO(b'abc')\ns = io.StringIO('x\\ny\\n')\nb.read(1), s.readline()\n\
         try:\n    s.fileno()\nexcept io.UnsupportedOperation as error:\n    print(error)\n\
         print(b.read(), s.read(), b.tell())",
    ),
    (
        &["Combining", "Count", "Repeat", "Groups", "Chunk"],
        "import itertools as it\np, c = it.permutations('abc', 2), it.combinations('abc', 2)\n\
         q, w = it.product('ab', repeat=2), it.combinations_with_replacement('ab', 2)\nn = it.count(5, 2)\n\
         r = it.repeat('x', 3)\ng = it.groupby('aabb')\nx, y = it.tee(iter('pqr'))\n\
         print([next(i) for i in (p, c, q, w, n, r, x)])\nk, v = next(g)\nnext(v)\n\
         print([next(i) for i in (p, c, q, w, n, r, x, y)], k, list(v), next(g)[0])",
    ),
    (
        &["Partial", "Key", "Cache"],
        "import functools\np = functools.partial(pow, 2)\nk = functools.cmp_to_key(lambda a, b: b - a)\nones = [k(1), k(2)]\n\
         @functools.lru_cache(maxsize=2)\ndef f(n):\n    print('computed', n)\n    return n\nf(1)\n\
         print(p(5), ones[0] > ones[1], f(1), f(2), f.cache_info())",
    ),
    (
        &["Array", "ArrayIter", "Struct", "Unpacker", "struct.error"],
        "import array, struct\ns = struct.Struct('<hb')\nu = s.iter_unpack(bytes(range(9)))\nnext(u)\n\
         try:\n    s.pack('x', 1)\nexcept struct.error as error:\n    print(error)\na = array.array('i', [1, 2])\nb = array.array('d', [0.5])\na.append(3)\n\
         i = iter(a)\nnext(i)\nprint(a, b.tolist(), list(i), a.itemsize, s.size, list(u))",
    ),
    (
        &["Getter"],
        "import operator\na, b, c = operator.itemgetter(1), operator.attrgetter('real'), operator.methodcaller('upper')\n\
         print(a([1, 2]), b(3), c('x'))",
    ),
    (
        &["Twister"],
        "import random\nrandom.seed(4)\nrandom.random()\nr = random.Random(5)\nr.gauss(0, 1)\n\
         print(random.random(), r.random(), r.gauss(0, 1))\ns = random.Random()\nprint(s.random())",
    ),
    (
        &["Pattern", "Match", "Scanner", "re.cache", "re.error"],
        "import re\np = re.compile('(b)(c)?')\nm = p.search('abc')\ni = p.finditer('bcb')\ns = p.scanner('bb')\n\
         re.match('x+', 'xx')\nnext(i), s.search()\n\
         try:\n    re.compile('(')\nexcept re.error as error:\n    print(error)\n\
         print(m.groups(), next(i).span(), s.search().span(), re.match('x+', 'xx').group(), p)",
    ),
    (
        &["$type"],
        "import datetime as dt\nd, t = dt.date(2020, 2, 29), dt.time(1, 2, 3, fold=1)\n\
         m, z = dt.timedelta(1, 2, 3), dt.timezone(dt.timedelta(hours=2), 'X')\n\
         n = dt.datetime(2020, 1, 1, tzinfo=z)\nprint(d, repr(t), m, z, n + m, dt.datetime.now())",
    ),
    (&["HostObject"], "one = mine\nprint(one.name(), one is mine)"),
    (
        &["what store holds", "the directory one is in", "sys.stdout and its kind"],
        "import os, sys, io\nfrom coldframe import store\nnotes = store()\nnotes['a'] = 1\nos.mkdir('d')\nos.chdir('d')\n\
         print(notes['a'], os.getcwd())\nold = sys.stdout\nout = sys.stdout = io.StringIO()\nprint('kept')\n\
         sys.stdout = old\nprint(out.getvalue(), list(notes))",
    ),
    (
        &["sys.asyncgen_finalizer"],
        "import asyncio\nasync def numbers():\n    try:\n        for n in range(9):\n            yield n\n\
         \x20   finally:\n        await asyncio.sleep(0)\n        print('closed')\n\
         async def main():\n    async for n in numbers():\n        if n == 2:\n            break\n\
         \x20   print('left at', n)\n    await asyncio.sleep(0.1)\n    print('end')\nasyncio.run(main())",
    ),
    (
        &["what asyncio, contextvars, logging, warnings and abc remember"],
        "import asyncio, contextvars, logging, sys, warnings, abc\nv = contextvars.ContextVar('v', default=0)\nv.set(3)\n\
         logging.basicConfig(stream=sys.stdout, format='%(name)s %(message)s')\nlog = logging.getLogger('deep.one')\n\
         warnings.simplefilter('error')\nclass A(abc.ABC): pass\nA.register(int)\n\
         async def main():\n    t = asyncio.create_task(asyncio.sleep(1, 'slept'))\n    await asyncio.sleep(0)\n    \
         return await t, v.get()\nprint(asyncio.run(main()), isinstance(3, A))\nlog.warning('told')\n\
         try:\n    warnings.warn('careful')\nexcept UserWarning as error:\n    print(error)",
    ),
    (
        &["stdin.rest"],
        "import sys\na = sys.stdin.read(2)\nb = sys.stdin.readline(1)\nc = input()\n\
         print(a, b, c, sys.stdin.read())",
    ),
];

/// What is printed, and the lines that there are to read.
#[derive(Clone, Default)]
struct Lines {
    printed: Buffer,
    read: Arc<AtomicUsize>,
}

impl Sink for Lines {
    fn write(&mut self, text: &str, error: bool) {
        self.printed.write(text, error);
    }

    fn read_line(&mut self) -> Option<String> {
        let lines = ["first\n", "second\n"];
        let at = self.read.fetch_add(1, Ordering::Relaxed);
        Some(lines.get(at).copied().unwrap_or_default().to_owned())
    }
}

struct Mine;

fn sandbox() -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.clock(Frozen::at_ns(5)).random(Seeded::new(3));
    sandbox.store("notes", MemoryStore::new()).expect("a name");
    sandbox.dir("data", coldframe::Memory::new()).expect("a name");
    let class = HostClass::new("Mine").method("name", |_: &Mine| "its name");
    sandbox.class(class).expect("new");
    sandbox.object("mine", Handle::new(Mine)).expect("a name");
    sandbox
}

#[test]
fn what_modules_keep_goes_along() {
    let key = Key::new([1; 32]);
    for (what, source) in PROGRAMS {
        let program = Program::compile_for("p.py", source, &Policy::standard(), &sandbox());
        let program = program.unwrap_or_else(|error| panic!("{what:?}: {error}"));
        let whole = Lines::default();
        let ended = sandbox().session(&program, whole.clone()).run();
        assert_eq!(ended.ending, Ending::Done, "{what:?}: {}", whole.printed.text());

        let (output, sandbox) = (Lines::default(), sandbox());
        let mut session = sandbox.session(&program, output.clone());
        let mut pauses = 0;
        let report = loop {
            match session.run_slice(1 + pauses / 40) {
                Progress::Ended(report) => break report,
                // Rarer as the run grows longer.
                Progress::Paused => pauses += 1,
                other => panic!("{what:?}: {other:?}"),
            }
            let bytes = session.save(&key).unwrap_or_else(|error| panic!("{what:?}: {error}"));
            let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
            let resumed = sandbox.resume(&snapshot, &program, output.clone(), &Replay);
            session = resumed.unwrap_or_else(|error| panic!("{what:?}: {error}"));
        };
        let printed = (output.printed.text(), whole.printed.text());
        assert_eq!((report.ending, printed.0), (Ending::Done, printed.1), "{what:?}");
    }
}

/// The rows of the table are all there is: types by their structs, and what modules remember.
#[test]
fn nothing_is_left_out() {
    let covered: Vec<&str> = PROGRAMS.iter().flat_map(|(what, _)| what.iter().copied()).collect();
    let mut types = Vec::new();
    find(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut types);
    assert!(types.len() > 20, "{types:?}");
    for name in &types {
        assert!(covered.contains(&name.as_str()), "no program makes a {name}, pauses and uses it");
    }
    for name in coldframe::modules::STATE {
        assert!(covered.contains(name), "no program pauses with `{name}`");
    }
}

/// The names of the structs that implement `Native`.
fn find(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("it is there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, found);
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("it is text");
        let rows = text.lines().filter_map(|line| line.split_once("impl Native for "));
        found.extend(rows.filter_map(|(_, name)| Some(name.split_whitespace().next()?.to_owned())));
    }
}
