//! What a granted store gives a program, and what it does not: all or nothing, whoever else writes,
//! whatever ends the run; quotas, revoked and stored runs, hostile keys and values.
//!
//! *May touch:* the front door, the binary, a folder of its own. *Never:* the rooms behind it.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use coldframe::host::{self, Ambient, FileStore};
use coldframe::{
    AuditRing, Buffer, Caretaker, Data, Ending, Key, Limits, MemoryLedger, MemoryStore, Policy,
    Prefix, Program, Progress, ReadOnly, Sandbox, Snapshot, Store,
};

/// A file that is removed again.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let file = format!("coldframe-{name}-{}.store", std::process::id());
        let path = std::env::temp_dir().join(file);
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn open(&self) -> FileStore {
        host::store(Ambient::authority(), &self.0).expect("it can be opened")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const HEAD: &str = "\
from coldframe import store, Conflict
notes = store('notes')
def tried(f, *args):
    try:
        print('fine', f(*args))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
";

fn program(source: &str) -> Program {
    let source = format!("{HEAD}{source}");
    Program::compile("page.py", &source, &Policy::standard()).unwrap_or_else(|e| panic!("{e}"))
}

fn sandbox(store: impl Store + 'static) -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.store("notes", store).expect("a name");
    sandbox
}

/// What a program prints with a store; its traceback follows if it raises.
fn printed(store: impl Store + 'static, source: &str) -> String {
    let output = Buffer::new();
    match sandbox(store).session(&program(source), output.clone()).run().ending {
        Ending::Done => output.text(),
        Ending::Raised { traceback } => output.text() + &traceback,
        other => panic!("{other:?}"),
    }
}

const EVERYDAY: &str = "
print(len(notes), bool(notes), notes.get('x'), 'x' in notes, list(notes))
for key, value in [('b/2', 'two'), ('a', 1), ('b/1', [1, 2.5, None, True, b'\\xff', (1, -2)]), ('\u{e9}', 10 ** 30)]:
    notes[key] = value
notes['d'] = {'x': {1: 2}, 'tuple': []}
notes['t'] = {'tuple': [float('inf'), -0.0]}
print(list(notes), list(notes.keys('b/')), dict(notes.items('b/')), list(notes.values('d')))
print(notes['t'], notes['\u{e9}'] + 1, notes.pop('a'), notes.pop('a', 'gone'), notes.setdefault('n', 0))
notes.update(a=3, b=4)
notes['list'] = [1]
notes['list'].append(2)
print(notes['list'], len(notes), notes.popitem(), 5 in notes)
b = notes.prefix('b/')
b['3'] = 'three'
del b['2']
print(list(b.items()), list(b.prefix('1')), b.read_only()['3'], b.read_only().prefix('3')[''])
for f in (lambda: b.read_only().update(x=1), lambda: b.read_only().prefix('x').clear(), lambda: b['2'], lambda: b.__delitem__('2')):
    tried(f)
for key in (1, None, b'x', 'k' * 5000):
    tried(notes.get, key), tried(notes.__setitem__, key, 1)
for value in ({1, 2}, object(), [len], notes, 1j, type):
    tried(notes.__setitem__, 'x', value)
loop = []
loop.append(loop)
tried(notes.__setitem__, 'x', loop), tried(store, 'other'), tried(store)
deep = []
for _ in range(100):
    deep = [deep]
tried(notes.__setitem__, 'x', deep)
print(list(notes))
";

const SAID: &str = "\
0 False None False []
['a', 'b/1', 'b/2', 'd', 't', '\u{e9}'] ['b/1', 'b/2'] {'b/1': [1, 2.5, None, True, b'\\xff', (1, -2)], 'b/2': 'two'} [{'x': {1: 2}, 'tuple': []}]
{'tuple': [inf, -0.0]} 1000000000000000000000000000001 1 gone 0
[1] 9 ('a', 3) False
[('1', [1, 2.5, None, True, b'\\xff', (1, -2)]), ('3', 'three')] [''] three three
PermissionError: the store is granted to read only
PermissionError: the store is granted to read only
KeyError: '2'
KeyError: '2'
TypeError: a key of a store is a str, not int
TypeError: a key of a store is a str, not int
TypeError: a key of a store is a str, not NoneType
TypeError: a key of a store is a str, not NoneType
TypeError: a key of a store is a str, not bytes
TypeError: a key of a store is a str, not bytes
ValueError: a key of a store has 4096 bytes at most
ValueError: a key of a store has 4096 bytes at most
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'set' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'object' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'builtin_function_or_method' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'Store' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'complex' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: a value of type 'type' is no data
TypeError: a value of a store is plain data: None, bool, int, float, str, bytes, list, tuple, dict: the data is nested more than 128 deep
PermissionError: there is no store `other`: the host grants one with --grant other=store:FILE
fine <store>
ValueError: a value of a store: data is nested more than 60 deep
['b', 'b/1', 'b/3', 'd', 'list', 'n', 't', '\u{e9}']
";

#[test]
fn a_store_is_a_mapping_in_order() {
    let file = File::new("everyday");
    assert_eq!(printed(MemoryStore::new(), EVERYDAY), SAID);
    assert_eq!(printed(file.open(), EVERYDAY), SAID);
    // What was written is there for the next run, and for the host.
    let again = "print(list(notes), notes['d'], notes['t'])";
    let said = "['b', 'b/1', 'b/3', 'd', 'list', 'n', 't', '\u{e9}'] {'x': {1: 2}, 'tuple': []} {'tuple': [inf, -0.0]}\n";
    assert_eq!(printed(file.open(), again), said);
    let value = file.open().read("b/1").expect("it is readable").expect("it is there");
    assert_eq!(value, r#"[1,2.5,null,true,{"bytes":"ff"},{"tuple":[1,-2]}]"#);
    assert!(matches!(Data::from_text(&value), Ok(Data::List(items)) if items.len() == 6));
    // More than a page, with what was written in between.
    let many = "
for n in range(1000):
    notes[f'{n:04}'] = n
notes.commit()
for n in range(0, 1000, 3):
    del notes[f'{n:04}']
for n in range(500):
    notes[f'{n:04}x'] = -n
want = sorted([f'{n:04}' for n in range(1000) if n % 3] + [f'{n:04}x' for n in range(500)])
assert list(notes) == want == [k for k, v in notes.items() if int(k.strip('x')) == abs(v)]
notes.clear()
print(len(notes))
";
    let file = File::new("pages");
    assert_eq!(printed(file.open(), many), "0\n");
    assert_eq!(printed(Prefix::new(file.open(), "p/"), many), "0\n");
}

#[test]
fn a_run_lands_whole_or_not_at_all() {
    for (end, lands) in [
        ("", true),
        ("raise SystemExit", true),
        ("raise SystemExit(0)", true),
        ("raise SystemExit(3)", false),
        ("raise SystemExit('no')", false),
        ("1 / 0", false),
        ("while True: pass", false),
        ("x = 'x' * 10 ** 9", false),
        ("try:\n    1 / 0\nexcept ZeroDivisionError:\n    pass", true),
        ("with notes:\n    notes['c'] = 3\n1 / 0", true),
        (
            "try:\n    with notes:\n        notes['a'] = 3\n        1 / 0\nexcept ArithmeticError:\n    pass",
            true,
        ),
        ("notes.commit()\n1 / 0", true),
    ] {
        let store = MemoryStore::new();
        let limits = Limits { steps_max: 100_000, ..Limits::default() };
        let mut sandbox = Sandbox::new().limits(limits);
        sandbox.store("notes", store.clone()).expect("a name");
        let program = program(&format!("notes['a'] = 1\nnotes['b'] = 2\n{end}\n"));
        sandbox.session(&program, |_: &str| {}).run();
        let has = ["a", "b"].map(|key| store.read(key));
        let want = if lands { [Some("1".to_owned()), Some("2".to_owned())] } else { [None, None] };
        assert_eq!(has, want, "{end}");
    }
    let store = MemoryStore::new();
    let mut session =
        sandbox(store.clone()).session(&program("notes['a'] = 1\nwhile True: pass"), |_: &str| {});
    session.cancel_handle().cancel();
    session.run();
    assert_eq!(store.read("a"), None);
    // A function that is called after the run is a run of its own.
    let program = program("notes['a'] = 1\ndef f(n):\n    notes['a'] = 10 // n");
    let mut session = sandbox(store.clone()).session(&program, |_: &str| {});
    session.run();
    session.call("f", (0,)).expect("it is called");
    assert_eq!(store.read("a").as_deref(), Some("1"));
    session.call("f", (5,)).expect("it is called");
    assert_eq!(store.read("a").as_deref(), Some("2"));
}

#[test]
fn a_block_lands_by_itself() {
    let text = printed(
        MemoryStore::new(),
        "
notes['before'] = 0
try:
    with notes:
        notes['a'] = 1
        notes['before'] = 9
        with notes:
            notes['inner'] = 2
        raise ValueError
except ValueError:
    pass
print(dict(notes))
with notes as same:
    same['a'] = 1
    try:
        with notes:
            notes['a'] = 5
            print(notes['a'])
            1 / 0
    except ZeroDivisionError:
        print(notes['a'])
print(dict(notes))
raise ValueError
",
    );
    assert!(text.starts_with("{'before': 0}\n5\n1\n{'a': 1, 'before': 0}\nTraceback"), "{text}");
}

#[test]
fn what_another_run_changed_is_not_overwritten() {
    let store = MemoryStore::new();
    let mut sandbox = sandbox(store.clone());
    let other = sandbox.clone();
    let change = program("notes['n'] = notes.get('n', 0) + 100");
    sandbox
        .function("meanwhile", move || {
            assert_eq!(other.session(&change, |_: &str| {}).run().ending, Ending::Done);
        })
        .expect("a name");
    let run = |source: &str| {
        let source = format!("{HEAD}{source}");
        let program = Program::compile_for("page.py", &source, &Policy::standard(), &sandbox);
        let output = Buffer::new();
        let program = program.unwrap_or_else(|e| panic!("{e}"));
        match sandbox.session(&program, output.clone()).run().ending {
            Ending::Done => output.text(),
            Ending::Raised { traceback } => output.text() + &traceback,
            other => panic!("{other:?}"),
        }
    };
    let text = run("n = notes.get('n', 0)\nmeanwhile()\nnotes['n'] = n + 1");
    assert!(
        text.contains("RuntimeError: the store `notes`: `n` was changed by another run"),
        "{text}"
    );
    assert_eq!(store.read("n").as_deref(), Some("100"));
    let text = run("for _ in notes.items(): pass\nmeanwhile()\nnotes['m'] = 1");
    assert!(text.contains("RuntimeError"), "{text}");
    // A block can be tried again; what was only written or not read is no conflict.
    let text = run("
for turn in range(3):
    try:
        with notes:
            n = notes['n']
            if turn == 0: meanwhile()
            notes['n'] = n + 1
        break
    except Conflict as error:
        print(error)
print(notes['n'])
meanwhile()
");
    assert_eq!(text, "'n' was changed by another run meanwhile; nothing was written\n301\n");
    assert_eq!(run("meanwhile()\nnotes['n'] = 0\nprint('blind')"), "blind\n");
    assert_eq!(run("n = notes['n']\nmeanwhile()\nprint(n, 'reads only')"), "0 reads only\n");
}

#[test]
fn sessions_on_many_threads_lose_nothing() {
    let file = File::new("threads");
    let (memory, stored) = (MemoryStore::new(), file.open());
    for sandbox in [sandbox(memory.clone()), sandbox(stored.clone())] {
        let program = program("notes['n'] = notes.get('n', 0) + 1");
        let done = AtomicU64::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..15 {
                        let ending = sandbox.session(&program, |_: &str| {}).run().ending;
                        match ending {
                            Ending::Done => done.fetch_add(1, Ordering::Relaxed),
                            Ending::Raised { traceback } => {
                                assert!(traceback.contains("another run"), "{traceback}");
                                0
                            }
                            other => panic!("{other:?}"),
                        };
                    }
                });
            }
        });
        let read = if done.load(Ordering::Relaxed) == 0 {
            None
        } else {
            Some(done.into_inner().to_string())
        };
        let own = memory.read("n");
        assert_eq!(stored.read("n").expect("readable").or(own), read);
    }
}

#[test]
fn quotas_hold_for_all_sessions_together() {
    let file = File::new("quota");
    let stored = file.open().bytes_max(1000).keys_max(40);
    let memory = MemoryStore::new().bytes_max(1000).keys_max(40);
    for sandbox in [sandbox(memory.clone()), sandbox(stored.clone())] {
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let source = format!(
                    "
for n in range(30):
    try:
        with notes: notes[f'{thread}-{{n:03}}'] = 'x' * n
    except OSError as error:
        assert 'Disk quota exceeded: ' in str(error), error
",
                );
                let (sandbox, program) = (&sandbox, program(&source));
                scope.spawn(move || {
                    assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
                });
            }
        });
        let output = Buffer::new();
        let program = program(
            "
size = sum(len(k) + len(v) + 2 for k, v in notes.items())
print(len(notes) <= 40 and size <= 1000, max(len(notes) / 40, size / 1000) > 0.9)
notes.clear()
notes.commit()
notes['again'] = 'x' * 900
notes.commit()
try:
    with notes: notes['more'] = 'x' * 100
except OSError as error: print(error)
",
        );
        sandbox.session(&program, output.clone()).run();
        assert_eq!(
            output.text(),
            "True True\n[Errno 122] Disk quota exceeded: 1000 bytes are the limit\n"
        );
    }
}

#[test]
fn a_revoked_store_is_revoked_for_what_came_out_of_it() {
    let (audit, store) = (AuditRing::new(100), MemoryStore::new());
    let caretaker = Caretaker::new("notes").audit(audit.clone());
    let mut sandbox = sandbox(caretaker.keep(store.clone()));
    let hand = caretaker.clone();
    sandbox.function("revoke", move || hand.revoke()).expect("a name");
    let source = format!(
        "{HEAD}
for n in range(300): notes[f'k{{n}}'] = n
notes.commit()
walk, part = notes.keys(), notes.prefix('k1').read_only()
print(next(walk), part['00'])
notes['late'] = 1
revoke()
for n in range(255): next(walk)
tried(lambda: list(walk)), tried(lambda: part['01']), tried(notes.get, 'k1'), tried(notes.commit)
notes['later'] = 2
"
    );
    let program = Program::compile_for("page.py", &source, &Policy::standard(), &sandbox);
    let output = Buffer::new();
    let ending = sandbox.session(&program.expect("it compiles"), output.clone()).run().ending;
    let Ending::Raised { traceback } = ending else { panic!("{ending:?}") };
    assert!(traceback.ends_with("PermissionError: the grant `notes` was revoked\n"), "{traceback}");
    let text = output.text();
    assert_eq!(text.matches("PermissionError: the grant `notes` was revoked").count(), 4, "{text}");
    assert!(text.starts_with("k0 100\n") && store.read("late").is_none(), "{text}");
    let lines = audit.lines();
    let commit = lines.iter().find(|line| line.action == "commit").expect("it is written down");
    let argument = commit.argument.as_deref().unwrap_or("");
    assert!(
        argument.starts_with("k0, k1, k10") && argument.ends_with("and 280 more"),
        "{argument}"
    );
    assert!(lines.iter().all(|line| line.end == Some(Ok(()))), "{lines:?}");
}

#[test]
fn hostile_keys_and_values_harm_nobody() {
    let file = File::new("hostile");
    let keys = "
keys = ['', '\\0', '\\0\\0x', '../../etc/passwd', 'a' * 4096, '\\U0010ffff', '\\u202e', ' ', 'null', '{\"tuple\":1}', '\\n']
for n, key in enumerate(keys): notes[key] = key
notes.commit()
assert sorted(keys) == list(notes) and all(notes[key] == key for key in keys)
p = notes.prefix('\\U0010ffff')
p['\\U0010ffff'] = 1
assert list(p) == ['', '\\U0010ffff'] and list(notes.keys('\\U0010ffff')) == ['\\U0010ffff', '\\U0010ffff' * 2]
print('fine')
";
    assert_eq!(printed(MemoryStore::new(), keys), "fine\n");
    assert_eq!(printed(file.open(), keys), "fine\n");
    // A value that is larger than another program's memory ends that program, not the host.
    let store = MemoryStore::new();
    printed(
        store.clone(),
        "notes['big'] = ['x' * 99] * 50000\nnotes['small'] = 1\nnotes['deep'] = eval_me",
    );
    printed(store.clone(), "notes['big'] = ['x' * 99] * 50000\nnotes['small'] = 1");
    for source in ["notes['big']", "list(notes.values())", "'big' in notes", "notes.pop('big')"] {
        let limits = Limits { bytes_max: 2 << 20, ..Limits::default() };
        let mut sandbox = Sandbox::new().limits(limits);
        sandbox.store("notes", store.clone()).expect("a name");
        let ending = sandbox.session(&program(source), |_: &str| {}).run().ending;
        assert!(matches!(ending, Ending::Exhausted { .. }), "{source}: {ending:?}");
    }
    let limits = Limits { bytes_max: 2 << 20, ..Limits::default() };
    let mut small = Sandbox::new().limits(limits);
    small.store("notes", store.clone()).expect("a name");
    let fine = program(
        "assert len(notes) == 2 and notes['small'] == 1\nfor n in range(99): notes['x'] = 'x' * 99999",
    );
    assert_eq!(small.session(&fine, |_: &str| {}).run().ending, Ending::Done);
    // What a program writes is charged to it.
    let filling = program("n = 0\nwhile True:\n    notes[str(n)] = 'x' * 1000\n    n += 1");
    let ending = small.session(&filling, |_: &str| {}).run().ending;
    assert!(matches!(ending, Ending::Exhausted { .. }), "{ending:?}");
    // Data of another hand than ours.
    for text in ["", "{", "[1", "1e999999", "{\"tuple\": 5}", "nul", &"[".repeat(100_000)] {
        struct Strange(String);
        impl Store for Strange {
            fn act(
                &self,
                action: coldframe::StoreAction<'_>,
            ) -> Result<coldframe::StoreAnswer, coldframe::StoreError> {
                match action {
                    coldframe::StoreAction::Get { .. } => {
                        Ok(coldframe::StoreAnswer::Value(Some(self.0.clone())))
                    }
                    _ => Ok(coldframe::StoreAnswer::Done),
                }
            }
        }
        let said = printed(Strange(text.to_owned()), "tried(notes.get, 'x')\ntried(list, notes)");
        let inf = text == "1e999999" && said.starts_with("fine inf");
        assert!(inf || said.starts_with("OSError: [Errno 5] what the store holds"), "{said}");
        assert!(said.ends_with("OSError: the granted store gave an answer to another question\n"));
    }
}

#[test]
fn a_store_to_read_only_is_read_only() {
    let store = MemoryStore::new();
    printed(store.clone(), "notes['a'] = 1");
    let text = printed(
        ReadOnly(store.clone()),
        "
print(notes, notes['a'], notes.writable, notes.prefix('').writable)
for f in (lambda: notes.update(a=2), lambda: notes.clear(), lambda: notes.pop('a'), lambda: notes.popitem()): tried(f)
with notes: print(dict(notes))
",
    );
    let refused = "PermissionError: the store is granted to read only\n".repeat(4);
    assert_eq!(text, format!("<store, read only> 1 False False\n{refused}{{'a': 1}}\n"));
    // A facet holds nothing that leads to more.
    let text = printed(
        store.clone(),
        "
part = notes.prefix('p/').read_only()
for name in dir(part):
    if name.startswith('_') and not name.startswith('__'):
        f = getattr(part, name)
        tried(f, 'a', 5) if name in ('_set', '_get') else tried(f, 'a')
print(notes['a'])
",
    );
    assert!(text.ends_with("1\n") && text.matches("PermissionError").count() >= 2, "{text}");
}

#[test]
fn a_run_is_stored_with_what_it_has_written() {
    let file = File::new("stored");
    let program = program(
        "
notes['a'] = 1
with notes.prefix('p/') as part:
    for n in range(5):
        part[str(n)] = n
        m = 0
        while m < 200: m += 1
print(dict(notes))
",
    );
    let key = Key::new([7; 32]);
    let mut turns = 0;
    let output = Buffer::new();
    let stored = file.open();
    let mut session = sandbox(stored.clone()).session(&program, output.clone());
    while !matches!(session.run_slice(100), Progress::Ended(_)) {
        let landed = stored.read("a").expect("readable").is_some();
        let bytes = session.save(&key).expect("it can be stored");
        let snapshot = Snapshot::open(&bytes, &key).expect("it is whole");
        let resumed = |sandbox: &Sandbox| {
            sandbox.resume(&snapshot, &program, output.clone(), &MemoryLedger::default())
        };
        let nothing = resumed(&Sandbox::new());
        assert!(nothing.is_err_and(|why| why.to_string().contains("notes=store:FILE")));
        session = resumed(&sandbox(stored.clone())).expect("granted");
        // Nothing lands before the block has ended.
        assert_eq!(landed, stored.read("p/4").expect("readable").is_some());
        turns += 1;
    }
    assert!(turns > 3, "{turns}");
    assert_eq!(output.text(), "{'a': 1, 'p/0': 0, 'p/1': 1, 'p/2': 2, 'p/3': 3, 'p/4': 4}\n");
    assert_eq!(stored.read("p/4").expect("readable").as_deref(), Some("4"));
}

#[cfg(all(unix, feature = "cli"))]
#[test]
fn a_killed_process_leaves_no_half_of_a_transaction() {
    let file = File::new("killed");
    let source = std::env::temp_dir().join(format!("coldframe-killed-{}.py", std::process::id()));
    let text = "
from coldframe import store
notes = store()
n = notes.get('a', 0)
while True:
    n += 1
    with notes:
        notes['a'] = n
        for k in range(20): notes[f'x{k}'] = [n] * 50
        notes['b'] = n
";
    std::fs::write(&source, text).expect("written");
    let grant = format!("notes=store:{}", file.0.display());
    let mut last = 0;
    for turn in 0..4 {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_coldframe"))
            .args(["run", "--max-steps", "1e12", "--grant", &grant])
            .arg(&source)
            .spawn()
            .expect("it starts");
        std::thread::sleep(std::time::Duration::from_millis(700 + 37 * turn));
        child.kill().expect("it is killed");
        child.wait().expect("it has ended");
        let check = "
n = notes.get('a', 0)
assert n == notes.get('b', 0) and all(notes.get(f'x{k}') == [n] * 50 for k in range(20) if n)
print(n)
";
        let n: u64 = printed(file.open(), check).trim().parse().expect("whole");
        assert!(n >= last, "{n} after {last}");
        last = n;
    }
    let _ = std::fs::remove_file(&source);
}
