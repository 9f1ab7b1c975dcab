//! What a granted directory gives a program, and what it does not: hostile paths, links, devices,
//! quotas, revoked and stored runs.
//!
//! *May touch:* the front door, a folder of its own. *Never:* the rooms behind it.

use std::path::{Path, PathBuf};

use coldframe::host::{self, Ambient};
use coldframe::{
    AuditLine, AuditRing, Buffer, Caretaker, Dir, Ending, Key, Memory, Overlay, Policy, Program,
    Quota, Sandbox, Snapshot,
};

/// A folder that is removed again.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("coldframe-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("in")).expect("a folder can be made");
        Self(path)
    }

    fn inside(&self) -> PathBuf {
        self.0.join("in")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn program(source: &str) -> Program {
    Program::compile("page.py", source, &Policy::standard()).unwrap_or_else(|e| panic!("{e}"))
}

/// What a program prints in a directory; its traceback follows if it raises.
fn printed(dir: impl Dir + 'static, source: &str) -> String {
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", dir).expect("a name");
    ran(&sandbox, source)
}

fn ran(sandbox: &Sandbox, source: &str) -> String {
    let output = Buffer::new();
    match sandbox.session(&program(source), output.clone()).run().ending {
        Ending::Done => output.text(),
        Ending::Raised { traceback } => output.text() + &traceback,
        other => panic!("{other:?}"),
    }
}

fn real(path: &Path) -> host::HostDir {
    host::dir(Ambient::authority(), path).expect("it is there")
}

const TRY: &str = "
import os, shutil, pathlib
def tried(f, *args):
    try:
        result = f(*args)
    except (OSError, ValueError) as error:
        print(f'{type(error).__name__}: {error}')
    else:
        print('OUT' if 'secret' in str(result) else 'fine', result)
";

#[cfg(unix)]
#[test]
fn nothing_leads_out_of_a_directory() {
    let folder = Folder::new("out");
    let inside = folder.inside();
    std::fs::write(folder.0.join("secret"), "secret").expect("written");
    std::fs::write(inside.join("plain"), "plain").expect("written");
    std::fs::create_dir(inside.join("sub")).expect("made");
    for (link, to) in [
        ("up", ".."),
        ("absolute", folder.0.to_str().expect("text")),
        ("file", "../secret"),
        ("etc", "/etc/passwd"),
        ("proc", "/proc/self/environ"),
        ("loop", "loop"),
        ("good", "plain"),
        ("far", "sub/../../secret"),
    ] {
        std::os::unix::fs::symlink(to, inside.join(link)).expect("linked");
    }
    let source = TRY.to_owned()
        + "
read = lambda path: open(path).read()
for path in ('../secret', '/../secret', 'sub/../../secret', 'up/secret', 'absolute/secret', 'file',
             'etc', 'proc', 'loop', 'far', '/etc/passwd', '/proc/self/environ', 'sub/../../../../../etc/passwd'):
    tried(read, path)
tried(read, 'good')
for path in ('up', 'absolute', 'up/in', '..', '/', 'proc'):
    tried(os.listdir, path)
for path in ('up/new', 'file', 'absolute/new', '../new', 'etc'):
    tried(lambda: open(path, 'w').write('x'))
    tried(lambda: open(path, 'a').write('x'))
tried(os.mkdir, 'up/made'), tried(os.rename, 'plain', 'up/moved'), tried(os.remove, 'up/secret')
tried(os.rmdir, 'up'), tried(os.rename, 'up/secret', 'taken'), tried(os.remove, 'file'), tried(shutil.rmtree, 'absolute')
tried(os.symlink, '/etc', 'x'), tried(os.link, 'plain', 'x'), tried(os.readlink, 'up')
print(sorted(p.name for p in pathlib.Path('.').rglob('*')))
";
    let text = printed(real(&inside).read_write(), &source);
    assert!(!text.contains("OUT") && !text.contains("root:"), "{text}");
    assert!(!text.contains(folder.0.to_str().expect("text")), "a real path is shown: {text}");
    assert!(text.contains("fine plain"), "{text}");
    let left: Vec<_> = std::fs::read_dir(&folder.0).expect("listed").flatten().collect();
    assert_eq!(left.len(), 2, "{text}");
    assert_eq!(std::fs::read_to_string(folder.0.join("secret")).expect("there"), "secret");
}

#[cfg(unix)]
#[test]
fn a_program_hands_on_less_of_a_directory() {
    let folder = Folder::new("less");
    let inside = folder.inside();
    for (name, text) in [("secret", "secret"), ("ada/notes", "lamps"), ("ada/in/deep", "deep")] {
        std::fs::create_dir_all(inside.join(name).parent().expect("inside")).expect("made");
        std::fs::write(inside.join(name), text).expect("written");
    }
    for (link, to) in [("ada/up", ".."), ("ada/file", "../secret"), ("ada/own", "notes")] {
        std::os::unix::fs::symlink(to, inside.join(link)).expect("linked");
    }
    let source = TRY.to_owned()
        + "
from coldframe import directory
data = directory('data')
def visitor(mine):
    print(mine, mine.list(), mine.read_text('notes'), mine.read_bytes('in/../notes'), mine.size('/notes'))
    print(mine.exists('none'), mine.is_dir('in'), mine.is_file('notes'), mine.exists('notes/x'))
    for path in ('../secret', 'in/../../secret', '/../secret', 'up/secret', 'file', 'own', 'none', 'in'):
        tried(mine.read_text, path)
    for path in ('..', 'up', '/..', 'up/ada', 'notes'):
        tried(mine.subdir, path)
    tried(mine.write_text, 'new', 'x'), tried(mine.mkdir, 'up/made'), tried(mine.rename, 'notes', '../taken')
    tried(mine.rename, 'file', 'up/taken'), tried(mine.open, 'file', 'a'), tried(mine.remove, 'up/secret')
    tried(mine.list, 'up'), tried(mine.list, '..'), tried(mine.exists, '../secret')
    for name in ('_open', 'root', '__dict__'):
        print(hasattr(mine, name) and 'data' in str(getattr(mine, name)))
visitor(data.subdir('ada').read_only())
mine = data.subdir('ada')
visitor(mine)
print(mine.writable, mine.read_only().writable, mine.read_only().subdir('in').writable)
print(mine.subdir('in').list(), mine.read_text('new'), mine.remove('new'), mine.remove('file'), mine.list())
with mine.open('in/deep', 'r+b') as file:
    file.write(b'D')
    print(mine.read_text('in/deep'))
tried(directory, 'none')
";
    let text = printed(real(&inside).read_write(), &source);
    assert!(!text.contains("OUT") && !text.contains("Traceback"), "{text}");
    let count = |words: &str| text.matches(words).count();
    assert_eq!(count("fine lamps"), 0, "links are not followed: {text}");
    assert_eq!(
        count("Permission denied: a link may lead out of the directory"),
        2 * 6 + 4,
        "{text}"
    );
    assert_eq!(count("it leads out of the directory"), 2 * 7 + 1, "{text}");
    assert_eq!(count("handed on to read only"), 6, "{text}");
    assert!(text.contains("[Errno 2] No such file or directory"), "{text}");
    assert!(text.ends_with("Deep\nPermissionError: there is no directory `none`: the host grants one with --grant none=dir:PATH\n"), "{text}");
    assert_eq!(std::fs::read_to_string(inside.join("secret")).expect("there"), "secret");

    // A grant of the host's that is less follows no links either.
    let ada = || coldframe::Subdir::new(real(&inside).read_write(), "ada");
    let source = TRY.to_owned()
        + "
for path in ('up/secret', 'own', 'up/ada/notes', '../secret'):
    tried(lambda: open(path).read())
tried(os.listdir, 'up'), tried(os.rename, 'notes', 'up/x'), tried(lambda: open('up/new', 'w'))
tried(lambda: open('notes').read())
";
    let text = printed(ada(), &source);
    assert!(!text.contains("OUT") && text.ends_with("fine lamps\n"), "{text}");
    assert!(!inside.join("new").exists() && !inside.join("x").exists(), "{text}");

    // What the host takes back is gone for all that was made of it.
    let caretaker = Caretaker::new("data");
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", caretaker.keep(Memory::new().with("ada/notes", "lamps"))).expect("a name");
    let hand = caretaker.clone();
    sandbox.function("revoke", move || hand.revoke()).expect("a name");
    let source = TRY.to_owned()
        + "
from coldframe import directory
mine = directory().subdir('ada').read_only()
file = mine.open('notes')
revoke()
tried(file.read), tried(mine.list), tried(mine.read_text, 'notes')
";
    let program = Program::compile_for("page.py", &source, &Policy::standard(), &sandbox);
    let output = Buffer::new();
    let ending = sandbox.session(&program.expect("it compiles"), output.clone()).run().ending;
    assert_eq!(ending, Ending::Done, "{}", output.text());
    assert_eq!(
        output.text().matches("the grant `data` was revoked").count(),
        3,
        "{}",
        output.text()
    );
}

#[cfg(unix)]
#[test]
fn only_regular_files_are_opened() {
    let folder = Folder::new("kinds");
    let inside = folder.inside();
    let _socket = std::os::unix::net::UnixListener::bind(inside.join("socket")).expect("bound");
    let made = std::process::Command::new("mkfifo").arg(inside.join("pipe")).status();
    assert!(made.is_ok_and(|status| status.success()));
    std::fs::write(inside.join("two"), "names").expect("written");
    std::fs::hard_link(inside.join("two"), folder.0.join("outside")).expect("linked");
    let source = TRY.to_owned()
        + "
for path in ('pipe', 'socket'):
    for mode in ('r', 'w', 'a', 'r+'):
        tried(lambda: open(path, mode).read())
    tried(os.path.isfile, path), tried(os.path.exists, path)
tried(lambda: open('two').read())
for mode in ('w', 'a', 'r+'):
    tried(lambda: open('two', mode).write('x'))
";
    let text = printed(real(&inside).read_write(), &source);
    assert_eq!(text.matches("not a regular file").count(), 8, "{text}");
    assert_eq!(text.matches("has another name").count(), 3, "{text}");
    let outside = std::fs::read_to_string(folder.0.join("outside")).expect("there");
    assert_eq!(outside, "names", "{text}");
}

#[test]
fn a_directory_is_read_only_unless_said() {
    let folder = Folder::new("ro");
    std::fs::write(folder.inside().join("x"), "before").expect("written");
    let source = TRY.to_owned()
        + "
for mode in ('w', 'a', 'x', 'r+', 'w+'):
    tried(open, 'x', mode)
for f, args in ((os.remove, ('x',)), (os.mkdir, ('y',)), (os.rename, ('x', 'y')), (os.truncate, ('x', 0)),
                (os.utime, ('x',)), (os.rmdir, ('x',)), (pathlib.Path('z').touch, ()), (shutil.copy, ('x', 'y'))):
    tried(f, *args)
print(os.access('x', os.W_OK), open('x').read())
";
    let text = printed(real(&folder.inside()), &source);
    assert_eq!(
        text.matches("PermissionError: [Errno 13] Permission denied: the").count(),
        13,
        "{text}"
    );
    assert!(text.ends_with("False before\n"), "{text}");
    let text = printed(
        Overlay::new(real(&folder.inside())),
        "
import os
with open('x', 'a') as f: f.write(' after')
os.mkdir('d')
os.rename('x', 'd/x')
print(open('d/x').read(), os.listdir(), os.path.exists('x'))
",
    );
    assert_eq!(text, "before after ['d'] False\n");
    assert_eq!(std::fs::read_to_string(folder.inside().join("x")).expect("there"), "before");
}

#[test]
fn several_directories_have_their_names() {
    let mut sandbox = Sandbox::new();
    sandbox.dir("a", Memory::new().with("x", "in a")).expect("a name");
    sandbox.dir("b", Memory::new()).expect("a name");
    assert!(sandbox.dir("a", Memory::new()).is_err() && sandbox.dir("..", Memory::new()).is_err());
    let text = ran(&sandbox, &(TRY.to_owned() + "
print(os.listdir('/'), os.listdir('a'), open('/a/x').read(), open('a/../a/x').read())
tried(open, 'x'), tried(open, 'x', 'w'), tried(os.mkdir, '/c'), tried(os.rename, 'a/x', 'b/x'), tried(os.rmdir, 'a')
tried(shutil.move, 'a/x', 'b/x'), tried(os.listdir, 'b'), tried(os.remove, 'b'), tried(open, 'c/x')
os.chdir('b')
print(os.getcwd(), open('x').read(), os.path.abspath('x'))
"));
    assert_eq!(
        text,
        "\
['a', 'b'] ['x'] in a in a
FileNotFoundError: [Errno 2] No such file or directory: 'x'
PermissionError: [Errno 13] Permission denied: only the granted directories are here: 'x'
PermissionError: [Errno 13] Permission denied: only the granted directories are here: '/c'
OSError: [Errno 18] Invalid cross-device link: 'a/x' -> 'b/x'
OSError: [Errno 16] Device or resource busy: 'a'
fine b/x
fine ['x']
IsADirectoryError: [Errno 21] Is a directory: 'b'
FileNotFoundError: [Errno 2] No such file or directory: 'c/x'
/b in a /b/x
"
    );
}

#[test]
fn quotas_hold_for_all_sessions_together() {
    let memory = Memory::new();
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", Quota::new(memory.clone()).bytes_max(1000).files_max(3)).expect("a name");
    let program = program(
        "
import sys
n = 0
try:
    while True:
        with open(f'f{n % 4}', 'a') as f:
            f.write('x' * 10)
        n += 1
except OSError as error:
    print(error)
",
    );
    let sessions: Vec<_> = (0..4)
        .map(|_| {
            let (sandbox, program) = (sandbox.clone(), program.clone());
            std::thread::spawn(move || sandbox.session(&program, |_: &str| {}).run().ending)
        })
        .collect();
    for session in sessions {
        assert_eq!(session.join().expect("no panic"), Ending::Done);
    }
    let read = |name: &str| memory.read(name).map_or(0, |bytes| bytes.len());
    let written: usize = ["f0", "f1", "f2"].iter().map(|name| read(name)).sum();
    assert!(memory.read("f3").is_none() && written <= 1000, "{written}");
    let limits = coldframe::Limits { bytes_max: 1 << 20, ..Default::default() };
    let mut sandbox = Sandbox::new().limits(limits);
    sandbox.dir("data", Memory::new().with("big", vec![b'x'; 4 << 20])).expect("a name");
    let ended = sandbox.session(&self::program("open('big').read()"), |_: &str| {}).run().ending;
    assert!(matches!(ended, Ending::Exhausted { .. }), "{ended:?}");
}

#[test]
fn a_run_is_stored_with_its_open_files() {
    let folder = Folder::new("stored");
    std::fs::write(folder.inside().join("x"), "1\n2\n3\n4\n").expect("written");
    let program = program(
        "
out = open('out', 'w')
for line in open('x'):
    out.write(line)
    n = 0
    while n < 200: n += 1
out.write('end')
print('done')
",
    );
    let key = Key::new([7; 32]);
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", real(&folder.inside()).read_write()).expect("a name");
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    let mut turns = 0;
    while !matches!(session.run_slice(100), coldframe::Progress::Ended(_)) {
        let bytes = session.save(&key).expect("it can be stored");
        let snapshot = Snapshot::open(&bytes, &key).expect("it is whole");
        let ledger = coldframe::MemoryLedger::default();
        session = sandbox.resume(&snapshot, &program, output.clone(), &ledger).expect("granted");
        let nothing = Sandbox::new().resume(
            &snapshot,
            &program,
            output.clone(),
            &coldframe::MemoryLedger::default(),
        );
        assert!(nothing.is_err_and(|why| why.to_string().contains("data=dir:PATH")));
        turns += 1;
    }
    assert!(turns > 5 && output.text() == "done\n", "{turns} {}", output.text());
    let out = std::fs::read_to_string(folder.inside().join("out")).expect("written");
    assert_eq!(out, "1\n2\n3\n4\nend");
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", Overlay::new(Memory::new().with("x", "1\n2\n3\n4\n"))).expect("a name");
    let mut session = sandbox.session(&program, |_: &str| {});
    let why = loop {
        assert!(matches!(session.run_slice(100), coldframe::Progress::Paused));
        if let Err(why) = session.save(&key) {
            break why.to_string();
        }
    };
    assert!(why.contains("the directory `data`: what it wrote is in memory only"), "{why}");
}

#[test]
fn a_revoked_grant_is_revoked_for_open_files_too() {
    let caretaker = Caretaker::new("data");
    let memory = Memory::new().with("x", "line\n".repeat(100_000));
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", caretaker.keep(memory.clone())).expect("a name");
    let hand = caretaker.clone();
    sandbox.function("revoke", move || hand.revoke()).expect("a name");
    let source = "
f = open('x')
out = open('out', 'w')
f.readline()
revoke()
tries = (f.read, lambda: list(f), lambda: (out.write('late'), out.flush()), lambda: open('x'))
for use in tries:
    try:
        use()
        print('OUT')
    except PermissionError as error:
        print(error)
";
    let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)
        .unwrap_or_else(|error| panic!("{error}"));
    let output = Buffer::new();
    let ending = sandbox.session(&program, output.clone()).run().ending;
    assert_eq!(ending, Ending::Done, "{}", output.text());
    assert!(!output.text().contains("OUT"), "{}", output.text());
    assert_eq!(memory.read("out"), Some(Vec::new()));
}

#[test]
fn uses_are_counted_for_all_sessions_together_and_written_down() {
    let audit = AuditRing::new(1000);
    let caretaker = Caretaker::new("clock").uses_max(100).audit(audit.clone()).redacted();
    let mut sandbox = Sandbox::new();
    sandbox.clock(caretaker.keep(coldframe::Frozen::at_ns(0)));
    let program =
        program("import time\ntry:\n    while True: time.time()\nexcept PermissionError: pass");
    let sessions: Vec<_> = (0..3)
        .map(|_| {
            let (sandbox, program) = (sandbox.clone(), program.clone());
            std::thread::spawn(move || sandbox.session(&program, |_: &str| {}).run().ending)
        })
        .collect();
    for session in sessions {
        assert_eq!(session.join().expect("no panic"), Ending::Done);
    }
    let lines = audit.lines();
    assert_eq!((caretaker.uses(), lines.len()), (100, 100));
    let whole = |line: &AuditLine| line.end == Some(Ok(())) && line.argument.is_none();
    assert!(lines.iter().all(whole));
    let clock = || coldframe::Frozen::at_ns(5);
    let over = Caretaker::new("clock").until(clock(), 5);
    sandbox.clock(over.keep(clock()));
    let text = ran(&sandbox, "import time\ntime.time()");
    assert!(text.contains("PermissionError: the grant `clock` has expired"), "{text}");
}

#[test]
fn what_cannot_be_written_down_is_not_done() {
    struct Full;
    impl coldframe::Audit for Full {
        fn begin(&self, _: &AuditLine) -> Result<(), coldframe::Refusal> {
            Err(coldframe::Refusal::new("the disk is full"))
        }
        fn end(&self, _: &AuditLine) {
            unreachable!("nothing began");
        }
    }
    let memory = Memory::new();
    let text = printed(Caretaker::new("data").audit(Full).keep(memory.clone()), "open('x', 'w')");
    assert!(text.contains("its audit cannot be written: the disk is full"), "{text}");
    assert_eq!(memory.read("x"), None);
}
