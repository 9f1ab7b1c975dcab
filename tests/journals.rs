//! Record, replay and receipts from outside.
//!
//! *May touch:* the public API.

use coldframe::{
    Buffer, Clock, Ending, HostError, HostFunction, Journal, JournalError, Limits, Memory,
    MemoryStore, Object, Policy, Program, Progress, ReadOnly, Receipt, Refusal, Sandbox, Seeded,
    Session, Store, StoreAction, StoreCommit,
};
use std::sync::atomic::{AtomicI64, Ordering};

/// Uses everything there is to use, in every way that it can end.
const AGENT: &str = "\
import random, time

def tried(what, *args, **named):
    try:
        return what(*args, **named)
    except Exception as error:
        return type(error).__name__, str(error)

print(time.time() > 5, time.monotonic() > 5, random.random())
pages = [tried(fetch, url) for url in ['a', 'gone', 'refused', 7]]
print(pages, tried(fetch), tried(fetch, 'a', depth=2))
print(fetch('large')['rows'][99], len(fetch('large')['rows']), fetch('odd'))
time.sleep(0.5)
answers = [tried(ask, question, why=len(question)) for question in ['when?', 'a longer one?']]
print(answers, input(), time.time() > 5)
kept = [fetch('large') for _ in range(8)]
print(sum(len(page['rows']) for page in kept), sum(ask('how many?') for _ in range(3)))
";

/// A clock that nobody can foretell.
struct Ticking(AtomicI64);

impl Clock for Ticking {
    fn now_ns(&self) -> Result<i128, Refusal> {
        Ok(i128::from(self.0.fetch_add(7_000_000_123, Ordering::Relaxed)))
    }

    fn waits(&self) -> bool {
        true
    }
}

fn sandbox() -> Sandbox {
    let limits = Limits { bytes_max: 400 << 10, steps_max: 1_000_000, ..Limits::default() };
    let mut sandbox = Sandbox::new().limits(limits);
    let fetch = |url: String| -> Result<serde_json::Value, HostError> {
        match url.as_str() {
            "gone" => Err(HostError::missing("gone for good")),
            "refused" => Err(HostError::refused("not you")),
            "large" => Ok(serde_json::json!({"rows": (0..1000).collect::<Vec<_>>()})),
            "odd" => {
                Ok(serde_json::json!([1e300, 0.1, -0.0, null, true, "\u{1f40d}\n", 1u64 << 63]))
            }
            url => Ok(format!("a page at {url}").into()),
        }
    };
    sandbox.function("fetch", fetch).expect("its name is free");
    sandbox.register(HostFunction::pending("ask")).expect("its name is free");
    sandbox.clock(Ticking(AtomicI64::new(1 << 60)));
    sandbox.random(Seeded::new(std::process::id().into()));
    sandbox.input("unused", &[1.5, 2.5]).expect("it is data");
    sandbox
}

fn program(sandbox: &Sandbox) -> Program {
    Program::compile_for("agent.py", AGENT, &Policy::standard(), sandbox).expect("it compiles")
}

/// Runs a session to its end, answering what it asks.
fn run(session: &mut Session) -> coldframe::Report {
    loop {
        match session.run_slice(100) {
            Progress::Ended(report) => return report,
            Progress::Waiting(request) => {
                let question: String = request.arg(0).expect("it asks");
                let answer = match question.as_str() {
                    "when?" => Err(HostError::timed_out("nobody answers")),
                    question => Ok(question.len()),
                };
                session.resume(request.id, answer).expect("it waits");
            }
            _ => {}
        }
    }
}

/// A recorded run: its journal, its receipt, what it printed.
fn recorded() -> (String, Receipt, String) {
    let sandbox = sandbox();
    let output = Buffer::with_input("a line\n");
    let mut session = sandbox.session(&program(&sandbox), output.clone());
    session.record(1 << 20).expect("it has not begun");
    session.keep_receipt().expect("it has not begun");
    let report = run(&mut session);
    assert_eq!(report.ending, Ending::Done, "{}", output.errors());
    let receipt = session.receipt(&report).expect("it was asked for");
    (session.journal().expect("it was asked for"), receipt, output.text())
}

#[test]
fn a_replay_prints_and_spends_what_the_run_did() {
    let (text, receipt, printed) = recorded();
    let mut plain = sandbox().session(&program(&sandbox()), Buffer::with_input("a line\n"));
    assert_eq!(run(&mut plain).steps, receipt.steps, "recording costs nothing");
    assert!(printed.contains("('LookupError', 'gone for good')"), "{printed}");
    assert!(printed.contains("('TimeoutError', 'nobody answers')"), "{printed}");
    let journal = Journal::parse(&text).expect("it was written here");
    assert_eq!(journal.uses() as u64, receipt.uses);
    // Nothing is granted, and the journal alone says what the program is.
    let sandbox = Sandbox::new();
    let program = journal.compile(&Policy::standard(), &sandbox).expect("it compiles");
    for slices in [false, true] {
        let output = Buffer::new();
        let mut session = sandbox.replay(&journal, &program, output.clone()).expect("it fits");
        session.keep_receipt().expect("it has not begun");
        let report = if slices { run(&mut session) } else { session.run() };
        assert_eq!(output.text(), printed);
        let again = session.receipt(&report).expect("it was asked for");
        assert_eq!(receipt.differences(&again), []);
    }
}

/// A replay makes the objects that the run made, so that memory is full at the same places: what is
/// spent on collections is the same.
#[test]
fn collections_come_where_they_came() {
    let source = "\
kept = []
for n in range(150):
    kept.append([str(i) * 9 for i in range(100)])
    if len(kept) > 3:
        kept.clear()
    page, answer = fetch('large' if n % 50 == 0 else 'odd'), ask(f'{n}', why=n)
    try:
        fetch('gone')
    except LookupError:
        pass
print(answer, len(page))
";
    let sandbox = sandbox();
    let program = Program::compile_for("agent.py", source, &Policy::standard(), &sandbox);
    let program = program.expect("it compiles");
    let mut session = sandbox.session(&program, Buffer::new());
    session.record(1 << 22).expect("it has not begun");
    let report = run(&mut session);
    assert_eq!(report.ending, Ending::Done);
    let journal = Journal::parse(&session.journal().expect("whole")).expect("a journal");
    let again = Sandbox::new();
    let program = journal.compile(&Policy::standard(), &again).expect("it compiles");
    for slices in [false, true] {
        let mut session = again.replay(&journal, &program, Buffer::new()).expect("it fits");
        let replayed = if slices { run(&mut session) } else { session.run() };
        assert_eq!(replayed.ending, Ending::Done);
        assert_eq!((replayed.steps, replayed.bytes_peak), (report.steps, report.bytes_peak));
    }
}

/// The goldens that are whole programs have the receipts that lie in tests/receipts.json: three runs
/// of each, one of them in slices, in whatever build this is. Where a program or what things cost has
/// changed, `COLDFRAME_BLESS=1 cargo test --test journals` writes them anew.
#[test]
fn every_run_in_every_build_has_the_same_receipt() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut made = serde_json::Map::new();
    let folder = std::fs::read_dir(root.join("tests/golden/programs")).expect("it is there");
    let mut paths: Vec<_> = folder.map(|entry| entry.expect("it can be read").path()).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().expect("it has one").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let sandbox = Sandbox::new();
        let program = Program::compile(&name, &text, &Policy::standard()).expect("it compiles");
        let mut receipts = (0..3).map(|n| {
            let mut session = sandbox.session(&program, Buffer::new());
            session.keep_receipt().expect("it has not begun");
            let report = if n == 2 { run(&mut session) } else { session.run() };
            session.receipt(&report).expect("it was asked for")
        });
        let first = receipts.next().expect("three");
        for other in receipts {
            assert_eq!(first.differences(&other), [], "{name}");
        }
        made.insert(name, serde_json::to_value(first).expect("it is JSON"));
    }
    assert!(made.len() > 10);
    let made = serde_json::Value::Object(made);
    let file = root.join("tests/receipts.json");
    if std::env::var_os("COLDFRAME_BLESS").is_some() {
        std::fs::write(&file, format!("{made:#}\n")).expect("it can be written");
    }
    let kept = std::fs::read_to_string(&file).expect("it is there");
    let kept: serde_json::Value = serde_json::from_str(&kept).expect("it is JSON");
    for (name, receipt) in made.as_object().expect("one") {
        assert_eq!(receipt, &kept[name.as_str()], "{name}");
    }
}

/// What a statement keeps for itself until it is over must not outlive it: a collection within a
/// nested run would find it, but not in a run that was paused before.
#[test]
fn a_collection_finds_the_same_objects_however_a_run_is_sliced() {
    let text = "
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __format__(self, spec):
        return ','.join(str([n] * 50) for n in range(20))


for n in range(400):
    table = {Key(n): n, Key(n + 1): n}
    keys = {Key(n), Key(n)}
    f'{Key(n)}'
";
    let sandbox = Sandbox::new();
    let program = Program::compile("keys.py", text, &Policy::standard()).expect("it compiles");
    let mut whole = sandbox.session(&program, Buffer::new());
    let report = whole.run();
    assert_eq!(report.ending, Ending::Done);
    let mut sliced = sandbox.session(&program, Buffer::new());
    assert_eq!(run(&mut sliced).steps, report.steps);
}

#[test]
fn a_receipt_is_read_as_it_was_written() {
    let (_, receipt, _) = recorded();
    assert_eq!(Receipt::parse(&receipt.to_json()), Ok(receipt.clone()));
    let mut other = receipt.clone();
    other.steps += 1;
    let differs = receipt.differences(&other);
    assert_eq!(differs.len(), 1);
    assert_eq!(differs[0].0, "steps");
}

#[test]
fn a_journal_that_does_not_fit_says_where() {
    let (text, ..) = recorded();
    let replay = |text: &str| {
        let journal = Journal::parse(text).expect("its lines are whole");
        let sandbox = Sandbox::new();
        let program = journal.compile(&Policy::standard(), &sandbox).expect("it compiles");
        match sandbox.replay(&journal, &program, |_: &str| {}).expect("it fits").run().ending {
            Ending::Diverged { message, place } => (message, place.map(|(_, line)| line)),
            other => panic!("{other:?}"),
        }
    };
    let mut lines: Vec<&str> = text.lines().collect();
    let without = |at: usize| {
        let mut lines = lines.clone();
        lines.remove(at);
        lines.join("\n")
    };
    let (message, line) = replay(&without(1));
    assert!(message.starts_with("line 2 of the journal is monotonic"), "{message}");
    assert_eq!(line, Some(9));
    let (message, _) = replay(&without(lines.len() - 1));
    assert!(message.contains("uses answer ask() with"), "{message}");
    assert!(message.contains("the journal ends before line"), "{message}");
    lines.push(lines[1]);
    let (message, _) = replay(&lines.join("\n"));
    assert!(message.starts_with("the program has ended, and line"), "{message}");
}

/// Every line cut or changed: an error, or a run that ends.
#[test]
fn forged_journals_are_refused_or_end() {
    let (text, ..) = recorded();
    for at in (0..text.len()).step_by(text.len() / 200) {
        let mut bytes = text.clone().into_bytes();
        bytes[at] = b'3';
        let Ok(forged) = String::from_utf8(bytes) else { continue };
        let Ok(journal) = Journal::parse(&forged) else { continue };
        let sandbox = Sandbox::new();
        let Ok(program) = journal.compile(&Policy::standard(), &sandbox) else { continue };
        let Ok(mut session) = sandbox.replay(&journal, &program, |_: &str| {}) else { continue };
        let ending = session.run().ending;
        assert!(!matches!(ending, Ending::Internal { .. }), "{ending:?}");
    }
    assert!(matches!(Journal::parse(""), Err(JournalError::NotAJournal(1, _))));
    assert!(matches!(Journal::parse("{}"), Err(JournalError::NotAJournal(1, _))));
}

#[test]
fn what_no_journal_can_hold_is_said() {
    let mut sandbox = Sandbox::new();
    sandbox.function("same", |object: Object| object).expect("its name is free");
    let compile = |source: &str| {
        Program::compile_for("page.py", source, &Policy::standard(), &sandbox).expect("it compiles")
    };
    let journal = |source: &str, bytes_max: u64| {
        let mut session = sandbox.session(&compile(source), |_: &str| {});
        session.record(bytes_max).expect("it has not begun");
        assert_eq!(session.run().ending, Ending::Done);
        session.journal()
    };
    assert!(journal("x = 1", 1 << 20).is_ok());
    assert!(matches!(journal("same(len)", 1 << 20), Err(JournalError::Incomplete(_))));
    assert!(matches!(journal("x = 1", 20), Err(JournalError::Incomplete(_))));
    let mut session = sandbox.session(&compile("x = 1"), |_: &str| {});
    assert!(matches!(session.journal(), Err(JournalError::NotRecorded)));
    session.run();
    assert!(matches!(session.record(1), Err(JournalError::HasBegun)));
}

/// Reads, writes, lists, fails, in files and in a store; large reads as well.
const FILES: &str = "\
import os, pathlib
from coldframe import store, Conflict
notes = store()

def tried(what, *args):
    try:
        return what(*args)
    except Exception as error:
        return type(error).__name__, str(error)

print(os.listdir('/'), tried(open, '/data/none'), tried(open, '/more/x', 'w'), os.getcwd())
with open('/data/x') as file:
    print(len(file.read()), file.tell())
with open('/data/bytes', 'rb') as file:
    print(file.read(3), file.seek(-1, 2), file.read())
for n in range(3):
    with open(f'/data/new{n}', 'a') as file:
        file.write(f'line {n}\\n' * 9000)
os.mkdir('/data/d'), os.rename('/data/new0', '/data/d/zero'), os.remove('/data/new1')
print(sorted(path.name for path in pathlib.Path('/data').rglob('*')), os.stat('/data/x').st_mtime > -1)
print(tried(open, '/data/new9', 'w'), os.path.getsize('/data/d/zero'))
print(notes.get('n'), notes.get('none'), dict(notes.items()), tried(notes.__getitem__, 'x'))
with notes:
    notes['n'] = notes['n'] + 1
notes['big'] = 'x' * 9000
print(tried(notes.commit), list(notes))
try:
    with notes:
        print(notes['n'])
        meanwhile()
        notes['n'] = 0
except Conflict as error:
    print(error)
notes['end'] = [1.5, {'a': b'b'}]
out = open('/data/out', 'w')
out.write('not closed')
";

fn with_files() -> (Sandbox, MemoryStore, Memory) {
    let data =
        Memory::new().with("x", "text ".repeat(10_000)).with("bytes", [0, 255, 7, 8]).files_max(7);
    let store = MemoryStore::new().bytes_max(5000);
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", data.clone()).expect("a name");
    sandbox.dir("more", ReadOnly(Memory::new())).expect("a name");
    sandbox.store("notes", store.clone()).expect("a name");
    let other = store.clone();
    let put = move |value: &str| {
        let changes = [("n".to_owned(), Some(value.to_owned()))];
        let commit = StoreCommit { changes: &changes, seen: &[] };
        other.act(StoreAction::Commit(commit)).expect("there is room");
    };
    put("41");
    sandbox.function("meanwhile", move || put("7")).expect("a name");
    (sandbox, store, data)
}

#[test]
fn files_and_stores_are_replayed_without_them() {
    let (sandbox, store, data) = with_files();
    let policy = Policy::standard();
    let program = Program::compile_for("files.py", FILES, &policy, &sandbox).expect("it compiles");
    let output = Buffer::new();
    let mut session = sandbox.session(&program, output.clone());
    session.record(1 << 20).expect("not begun").keep_receipt().expect("not begun");
    let report = session.run();
    assert_eq!(report.ending, Ending::Done, "{}", output.text());
    let text = session.journal().expect("it is whole");
    let receipt = session.receipt(&report).expect("it is whole");
    assert_eq!(store.read("end").as_deref(), Some(r#"[1.5,{"a":{"bytes":"62"}}]"#));
    assert_eq!(data.read("out").as_deref(), Some(&b"not closed"[..]));

    let journal = Journal::parse(&text).expect("it was written so");
    let replay = |text: &str, source: &str| {
        let journal = Journal::parse(text).expect("it was written so");
        let nothing = Sandbox::new();
        let program = Program::compile_for("files.py", source, &policy, &sandbox).expect("fine");
        let again = Buffer::new();
        let mut session = nothing.replay(&journal, &program, again.clone()).expect("its program");
        session.keep_receipt().expect("not begun");
        let report = session.run();
        let receipt = session.receipt(&report);
        (again.text(), report, receipt)
    };
    let (printed, again, same) = replay(&text, FILES);
    assert_eq!(printed, output.text());
    let spent =
        |report: &coldframe::Report| (report.steps, report.bytes_peak, report.ending.clone());
    assert_eq!(spent(&again), spent(&report));
    assert_eq!(same.expect("it is whole"), receipt);

    // Whatever line is another, the run ends and says where, and no handler of the program's sees it.
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), journal.uses() + 1);
    for number in 1..lines.len() {
        let mut other = lines.clone();
        other.remove(number);
        let (_, report, _) = replay(&other.join("\n"), FILES);
        let same = lines[number] == lines.get(number + 1).copied().unwrap_or("");
        match report.ending {
            Ending::Diverged { message, .. } => assert!(message.contains("line "), "{message}"),
            // Of two equal lines it is the other that is missed later.
            other => panic!("{number} {same}: {other:?}"),
        }
        let mut forged = lines.clone();
        let line =
            forged[number].replace("\"answer\":", "\"answer\":{\"data\":{\"odd\":1}},\"was\":");
        forged[number] = &line;
        let (_, report, _) = replay(&forged.join("\n"), FILES);
        // What a function answers may be any data.
        let free = line.contains("meanwhile()");
        assert!(free || !matches!(report.ending, Ending::Done), "{number}: {line}");
    }
    // A journal is bounded, also by one large read.
    let mut session = sandbox.session(&program, |_: &str| {});
    session.record(20_000).expect("not begun");
    session.run();
    assert!(
        matches!(session.journal(), Err(JournalError::Incomplete(why)) if why.contains("full"))
    );
}

/// The command line in a folder of its own: exit code, output, errors.
#[cfg(feature = "cli")]
fn coldframe(folder: &std::path::Path, arguments: &str, input: &str) -> (i32, String, String) {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut child = Command::new(env!("CARGO_BIN_EXE_coldframe"))
        .args(arguments.split(' '))
        .current_dir(folder)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary can be started");
    let _ = child.stdin.take().expect("it was piped").write_all(input.as_bytes());
    let done = child.wait_with_output().expect("it ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it is UTF-8");
    (done.status.code().expect("it ends by itself"), text(done.stdout), text(done.stderr))
}

#[cfg(feature = "cli")]
#[test]
fn the_command_line_records_replays_and_verifies() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("journals");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("it can be made");
    let source = "import time, random\nprint(input(), n, time.time(), random.random())\n";
    std::fs::write(folder.join("a.py"), source).expect("it can be written");
    std::fs::write(folder.join("b.py"), "print(n * 2)\n1 / 0\n").expect("it can be written");
    let run = |arguments: &str, input: &str| coldframe(&folder, arguments, input);
    let grants = "--grant clock --grant random --stdin --input n=3";
    let record = format!("run {grants} --record a.jsonl --receipt a.json a.py");
    let (code, printed, errors) = run(&record, "Ada\n");
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(printed.starts_with("Ada 3 "), "{printed}");
    assert_eq!(run("replay a.jsonl", ""), (0, printed, String::new()));
    assert_eq!(run("replay a.jsonl --max-steps 3", "").0, 4);
    let (code, said, _) = run("receipt verify a.json --journal a.jsonl", "");
    assert_eq!(code, 0, "{said}");
    assert!(said.starts_with("the same: "), "{said}");
    // Without its journal the clock is another.
    let (code, said, _) = run(&format!("receipt verify a.json a.py {grants}"), "Ada\n");
    assert_eq!(code, 1);
    assert!(said.contains("output: the receipt says"), "{said}");
    assert!(said.contains("give the journal with --journal"), "{said}");
    // What uses nothing needs no journal.
    assert_eq!(run("run --input n=3 --receipt b.json b.py", "").0, 1);
    let verified = run("receipt verify b.json --input n=3 b.py", "");
    assert_eq!(verified.0, 0, "{verified:?}");
    let (code, said, _) = run("receipt verify b.json --input n=4 b.py", "");
    assert_eq!((code, said.contains("inputs: ")), (1, true), "{said}");
    let wrong = |arguments: &str, words: &str| {
        let (code, _, errors) = run(arguments, "");
        assert_eq!(code, 2, "{errors}");
        assert!(errors.contains(words), "{errors}");
    };
    wrong(&record, "--record a.jsonl: it is there, and is not written over");
    // The receipt of the run before is still there.
    assert_eq!(run("receipt verify a.json --journal a.jsonl", "").0, 0);
    wrong("run --audit no/uses.jsonl --grant clock a.py", "--audit no/uses.jsonl: No such file");
    wrong("replay a.py", "line 1 is none of a journal");
    wrong("receipt verify a.py --journal a.jsonl", "a.py is no receipt");
    wrong("run --record c.jsonl --slice 9 --save c.run --key k a.py", "--key k");
    let text = std::fs::read_to_string(folder.join("a.jsonl")).expect("it is there");
    let cut: Vec<&str> = text.lines().take(2).collect();
    std::fs::write(folder.join("cut.jsonl"), cut.join("\n")).expect("it can be written");
    // Files and stores are not asked again.
    std::fs::create_dir(folder.join("data")).expect("it can be made");
    std::fs::write(folder.join("data/x"), "7").expect("it can be written");
    let source = "from coldframe import store\nn = int(open('x').read())\n\
        notes = store()\nnotes['n'] = notes.get('n', 0) + n\nprint(n, notes['n'])\n\
        open('y', 'w').write('done')\n";
    std::fs::write(folder.join("c.py"), source).expect("it can be written");
    let grants = "--grant data=dir:data:rw --grant notes=store:notes.db";
    let record = format!("run {grants} --record c.jsonl --receipt c.json c.py");
    assert_eq!(run(&record, ""), (0, "7 7\n".to_owned(), String::new()));
    std::fs::remove_dir_all(folder.join("data")).expect("it is there");
    assert_eq!(run("replay c.jsonl", ""), (0, "7 7\n".to_owned(), String::new()));
    let verified = run("receipt verify c.json --journal c.jsonl", "");
    assert_eq!(verified.0, 0, "{verified:?}");
    assert!(!folder.join("data").exists());
    wrong("replay cut.jsonl", "does not fit the program in a.py, line 2: the program uses clock");
    let _ = std::fs::remove_dir_all(&folder);
}
