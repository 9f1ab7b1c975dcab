//! Sessions from outside: checkpoints, forks, accounts, modules that are loaded.
//!
//! *May touch:* the public API, and the binary in a folder of its own.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use coldframe::session::snapshot::Replay;
use coldframe::{
    Account, Buffer, CompileError, Ending, Exhausted, Frozen, Handle, HostClass, HostFunction, Key,
    Limits, Memory, MemoryStore, ModuleText, NetQuota, Overlay, Pages, Policy, Program, Progress,
    Quota, Sandbox, Session, Snapshot, SnapshotError,
};

fn compile(source: &str, sandbox: &Sandbox) -> Program {
    Program::compile_for("agent.py", source, &Policy::standard(), sandbox).expect("it compiles")
}

/// A session that has run for so many steps.
fn paused(source: &str, sandbox: &Sandbox, steps: u64) -> Session {
    let mut session = sandbox.session(&compile(source, sandbox), |_: &str| {});
    assert!(matches!(session.run_slice(steps), Progress::Paused));
    session
}

const CHECKPOINTS: &str = "\
from coldframe import checkpoint
done = []
for place in ['Rome', 'Oslo', 'Kyiv']:
    done.append(place)
    checkpoint()
    print(done)
sorted(done, key=lambda place: checkpoint() or place)
";

#[test]
fn a_program_is_paused_where_it_asks_for_it() {
    let (sandbox, key, output) = (Sandbox::new(), Key::new([1; 32]), Buffer::new());
    let program = compile(CHECKPOINTS, &sandbox);
    let whole = sandbox.session(&program, |_: &str| {}).run();
    let mut session = sandbox.session(&program, output.clone());
    let mut checkpoints = 0;
    let report = loop {
        match session.run_slice(1_000_000) {
            Progress::Ended(report) => break report,
            Progress::Checkpoint => checkpoints += 1,
            other => panic!("{other:?}"),
        }
        let bytes = session.save(&key).expect("it is paused");
        let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
        session = sandbox.resume(&snapshot, &program, output.clone(), &Replay).expect("it is");
    };
    assert_eq!((report.ending, report.steps, checkpoints), (Ending::Done, whole.steps, 6));
    assert!(output.text().ends_with("['Rome', 'Oslo', 'Kyiv']\n"));
    // Saving costs the host time in proportion to what is in use: the program pays for it.
    let large = "from coldframe import checkpoint\nx = bytes(2 ** 20)\ncheckpoint()";
    let steps = sandbox.session(&compile(large, &sandbox), |_: &str| {}).run().steps;
    assert!(steps > 1 << 12, "{steps} steps");
}

#[test]
fn a_fork_divides_what_is_left() {
    let limits =
        Limits { steps_max: 10_000, bytes_max: 1 << 20, output_max: 1000, ..Limits::default() };
    let sandbox = Sandbox::new().limits(limits);
    let source = "print('begun')\nkept = list(range(1000))\nn = 0\nwhile True:\n    n += 1";
    let mut session = paused(source, &sandbox, 500);
    let (left, begun) = (session.standing(), session.spent().0);
    let mut fork = session.fork(0.25, |_: &str| {}).expect("it is paused");
    let (own, its) = (session.standing(), fork.standing());
    // A fork's budget is of whole steps.
    assert!((left.steps_left - 1..=left.steps_left).contains(&(own.steps_left + its.steps_left)));
    assert_eq!(own.output_left + its.output_left, left.output_left);
    assert!(own.limits.bytes_max + its.limits.bytes_max <= 1 << 20);
    assert_eq!((own.place, own.globals), (its.place, its.globals));
    for session in [&mut session, &mut fork] {
        let ending = session.run().ending;
        assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Steps, .. }), "{ending:?}");
    }
    let together = session.spent().0 + fork.spent().0 - begun;
    assert!((9_990..=10_000).contains(&together), "{together} steps");
    // Where there is no room for a copy there is no fork.
    let source = "kept = bytes(600_000)\nwhile True:\n    pass";
    let mut session = paused(source, &sandbox, 4000);
    assert!(matches!(session.fork(0.5, |_: &str| {}), Err(SnapshotError::TooLarge)));
    assert!(matches!(
        sandbox.session(&compile("1", &sandbox), |_: &str| {}).fork(0.5, |_: &str| {}),
        Err(SnapshotError::NotPaused)
    ));
}

#[test]
fn a_what_if_run_has_no_effects() {
    let mut sandbox = Sandbox::new();
    sandbox.clock(Frozen::parse("2026-01-01").expect("it is a time"));
    sandbox.dir("data", Overlay::new(Memory::new().with("a.txt", "as it was"))).expect("a name");
    sandbox.register(HostFunction::pending("fetch")).expect("a name");
    sandbox.function("pay", |_: i64| -> i64 { panic!("it is not called") }).expect("a name");
    sandbox.register(HostFunction::new("double", |n: i64| n * 2).pure()).expect("a name");
    let source = "\
import time
def tried(act):
    try:
        return act()
    except PermissionError as error:
        return str(error)
n = 1
print(tried(lambda: pay(1)))
print(tried(lambda: fetch('x')))
print(tried(lambda: open('a.txt', 'w')))
print(tried(lambda: open('a.txt').read()), double(4), time.time() > 0)
";
    let mut session = paused(source, &sandbox, 1);
    let output = Buffer::new();
    let mut what_if = session.what_if(0.5, output.clone()).expect("it is paused");
    assert_eq!(what_if.run().ending, Ending::Done);
    assert_eq!(
        output.text(),
        "this is a what-if run: pay() is not done\n\
         this is a what-if run: fetch() is not done\n\
         this is a what-if run: nothing is written\n\
         as it was 8 True\n"
    );
}

/// Programs of all kinds, together on threads, resumed and forked: never more than there is.
#[test]
fn sessions_together_never_spend_more_than_their_account() {
    let sources = [
        "n = 0\nwhile True:\n    n += 1",
        "kept = []\nwhile True:\n    kept.append('x' * 100)",
        "while True:\n    kept = [[n] for n in range(200)]",
        "print(sum(range(10 ** 9)))",
        "n = 1\nfor i in range(400):\n    n *= 7\nkept = [n] * 1000",
    ];
    let key = Key::new([1; 32]);
    let mut seed = 1u64;
    for round in 0..12u64 {
        let (steps, bytes) = (20_000 + round * 7_919, 100_000 << (round % 5));
        let account = Account::new(steps, bytes);
        let sandbox = Sandbox::new().account(&account);
        let programs: Vec<Program> = sources.iter().map(|text| compile(text, &sandbox)).collect();
        let (spent, seeds) = (AtomicU64::new(0), Mutex::new(&mut seed));
        let run = || {
            let mut random = {
                let mut seed = seeds.lock().expect("nobody panics");
                **seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                **seed
            };
            let mut draw = |most: u64| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (random >> 33) % most
            };
            let program = &programs[draw(sources.len() as u64) as usize];
            let mut sessions = vec![sandbox.session(program, |_: &str| {})];
            let mut before = vec![0];
            for _ in 0..20 {
                let at = draw(sessions.len() as u64) as usize;
                let standing = !matches!(sessions[at].run_slice(draw(3000)), Progress::Ended(_));
                assert!(account.bytes_left() <= bytes);
                match draw(4) {
                    0 if standing => {
                        let own = sessions[at].spent().0;
                        if let Ok(fork) = sessions[at].fork(0.3, |_: &str| {}) {
                            // What was spent before the fork counts once.
                            before.push(own);
                            sessions.push(fork);
                        }
                    }
                    1 if standing => {
                        let saved = sessions[at].save(&key).expect("it is paused");
                        let snapshot = Snapshot::open(&saved, &key).expect("it is ours");
                        let resumed = sandbox.resume(&snapshot, program, |_: &str| {}, &Replay);
                        if let Ok(resumed) = resumed {
                            sessions[at] = resumed;
                        }
                    }
                    _ => {}
                }
            }
            for (session, before) in sessions.iter().zip(before) {
                spent.fetch_add(session.spent().0.saturating_sub(before), Ordering::Relaxed);
            }
        };
        std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(run))));
        let spent = spent.load(Ordering::Relaxed);
        assert!(spent + account.steps_left() <= steps + 4 * 21, "{spent} of {steps} steps");
        assert_eq!(account.bytes_left(), bytes, "all is given back");
    }
}

/// What each of them writes, fetches and keeps, until it is refused; it says how often it could.
const GREEDY: &str = "\
import coldframe, requests
def times(act):
    for n in range(60):
        try:
            act(n)
        except (OSError, RuntimeError, ValueError):
            return n
    return 60
def put(name, text):
    with open(name, 'x') as file:
        file.write(text)
def keep(n):
    with coldframe.store('notes') as notes:
        notes[f'{who}.{n:02}'] = 'v' * 5
print(times(lambda n: put(f'/data/a{who}.{n}', '12345')), times(lambda n: put(f'/few/b{who}.{n}', '')),
      times(keep), times(lambda n: requests.get('https://example.org/a').text[9]))
";

/// Quotas of grants that sessions on several threads share: together they never get more.
#[test]
fn sessions_together_never_get_more_than_their_quotas() {
    let few = Memory::new();
    let (data, notes) = (Memory::new(), MemoryStore::new().keys_max(41));
    let web =
        NetQuota::new(Pages::new().with("https://example.org/a", "ten bytes!")).bytes_max(405);
    let mut sandbox = Sandbox::new();
    sandbox.dir("data", Quota::new(data.clone()).bytes_max(333)).expect("a name");
    sandbox.dir("few", Quota::new(few.clone()).files_max(37)).expect("a name");
    sandbox.store("notes", notes.clone()).expect("a name");
    sandbox.net("web", web.clone()).expect("a name");
    let said: Mutex<Vec<[u64; 4]>> = Mutex::default();
    std::thread::scope(|scope| {
        for who in 0..8 {
            let (sandbox, said) = (sandbox.clone(), &said);
            scope.spawn(move || {
                let mut sandbox = sandbox;
                sandbox.input("who", &who).expect("a number");
                let output = Buffer::new();
                let program = compile(GREEDY, &sandbox);
                let mut session = sandbox.session(&program, output.clone());
                // In small slices, so that they come in each other's way.
                while !matches!(session.run_slice(40), Progress::Ended(_)) {}
                let counts: Vec<u64> =
                    output.text().split_whitespace().map(|n| n.parse().expect("a count")).collect();
                said.lock().expect("nobody panics").push(counts.try_into().expect("four"));
            });
        }
    });
    let said = said.into_inner().expect("nobody panics");
    let sum = |kind: usize| said.iter().map(|counts| counts[kind]).sum::<u64>();
    let names = |letter: char| {
        let each = move |who: u64| (0..60).map(move |n| format!("{letter}{who}.{n}"));
        (0..8).flat_map(each)
    };
    let written: u64 =
        names('a').filter_map(|name| data.read(&name)).map(|bytes| bytes.len() as u64).sum();
    assert_eq!((sum(0), written), (333 / 5, 333 / 5 * 5), "bytes");
    let made = names('b').filter(|name| few.read(name).is_some()).count();
    assert_eq!((sum(1), made), (37, 37), "files");
    let kept = (0..8).flat_map(|who| (0..60).map(move |n| format!("{who}.{n:02}")));
    let kept = kept.filter(|key| notes.read(key).is_some()).count();
    assert_eq!((sum(2), kept), (41, 41), "keys");
    assert!(sum(3) <= 40 && web.used() <= 405, "{} pages, {} bytes", sum(3), web.used());
}

#[test]
fn what_a_resume_takes_is_drawn_from_the_account() {
    let source = "kept = 'x' * 300_000\nwhile True:\n    pass";
    let key = Key::new([1; 32]);
    let mut session = paused(source, &Sandbox::new(), 100_000);
    let bytes = session.save(&key).expect("it is paused");
    let snapshot = Snapshot::open(&bytes, &key).expect("it is ours");
    let account = Account::new(1_000_000, 700_000);
    let sandbox = Sandbox::new().account(&account);
    let program = compile(source, &sandbox);
    let resume = || sandbox.resume(&snapshot, &program, |_: &str| {}, &Replay);
    let (first, second) = (resume().expect("there is room"), resume().expect("there is room"));
    assert!(account.bytes_left() < 100_000);
    assert!(matches!(resume(), Err(SnapshotError::TooLarge)));
    drop(first);
    assert!(resume().is_ok());
    drop(second);
    assert_eq!(account.bytes_left(), 700_000);
}

#[test]
fn modules_are_loaded_once_and_judged_together() {
    let asked = std::sync::Arc::new(Mutex::new(Vec::new()));
    let mut sandbox = Sandbox::new();
    let seen = asked.clone();
    sandbox.loader(move |name: &str| -> Result<Option<ModuleText>, String> {
        seen.lock().expect("nobody panics").push(name.to_owned());
        Ok(match name {
            "shop" => Some(ModuleText {
                text: "from .prices import price\nname = 'shop'".to_owned(),
                file: Some("page 7".to_owned()),
                package: true,
            }),
            "shop.prices" => Some("def price(n):\n    return n * 3".to_owned().into()),
            "far.away" => Some("import shop\nwhere = shop.name".to_owned().into()),
            "bad" => Some("x = ().__class__".to_owned().into()),
            "away" => return Err("page 9 is locked".to_owned()),
            _ => None,
        })
    });
    let source = "import shop, json\nfrom far.away import where\nprint(shop.price(2), where)";
    let program = compile(source, &sandbox);
    let output = Buffer::new();
    assert_eq!(sandbox.session(&program, output.clone()).run().ending, Ending::Done);
    assert_eq!(output.text(), "6 shop\n");
    let mut names = asked.lock().expect("nobody panics").clone();
    names.sort_unstable();
    let all = names.clone();
    names.dedup();
    assert_eq!(names, all);
    assert!(names.contains(&"far".to_owned()) && !names.contains(&"json".to_owned()));
    let refused = |source| Program::compile_for("a.py", source, &Policy::standard(), &sandbox);
    assert!(matches!(refused("import bad"), Err(CompileError::Rejected(..))));
    assert!(matches!(refused("import nowhere"), Err(CompileError::Rejected(..))));
    let away = refused("def f():\n    import away").expect_err("it is locked");
    assert_eq!(away.to_string(), "the module `away`: page 9 is locked");
    let large = Sandbox::new().limits(Limits { source_max: 100, ..Limits::default() });
    let mut large = large;
    large.loader(|_: &str| Ok(Some("x = 1\n".repeat(100))));
    let refused = Program::compile_for("a.py", "import x", &Policy::standard(), &large);
    assert!(matches!(refused, Err(CompileError::Syntax(..))), "{refused:?}");
    let mut small = Sandbox::new().limits(Limits { bytes_max: 1 << 20, ..Limits::default() });
    small.loader(|name: &str| {
        let number: u32 = name[1..].parse().map_err(|_| "no number")?;
        Ok(Some(format!("#{}\nimport m{}", "x".repeat(1_000_000), number + 1)))
    });
    let refused = Program::compile_for("a.py", "import m1", &Policy::standard(), &small);
    let refused = refused.expect_err("there is no end of modules").to_string();
    assert_eq!(refused, "the module `m9`: the program's modules have more than 8388608 bytes");
}

#[test]
#[cfg(feature = "cli")]
fn a_run_is_saved_at_its_checkpoints() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("checkpoints");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("it can be made");
    let program = "from coldframe import checkpoint\ntotal = 0\nfor n in range(5):\n    print(n)\n    total += n\n    checkpoint()\n    if n == flaw:\n        raise ValueError('away')\nprint(total)\n";
    std::fs::write(folder.join("a.py"), program).expect("it can be written");
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coldframe"));
        let done = command.args(arguments).current_dir(&folder).output().expect("it starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (done.status.code().unwrap_or(-1), text(&done.stdout), text(&done.stderr))
    };
    assert_eq!(run(&["key", "new", "my.key"]).0, 0);
    let flags = ["--save", "a.run", "--key", "my.key"];
    let whole = run(&[&["run"], &flags[..], &["--input", "flaw=9", "a.py"]].concat());
    assert_eq!((whole.0, whole.1.as_str()), (0, "0\n1\n2\n3\n4\n10\n"), "{}", whole.2);
    assert!(!folder.join("a.run").exists(), "nothing is left to go on with");
    let broken = run(&[&["run"], &flags[..], &["--input", "flaw=2", "a.py"]].concat());
    assert_eq!((broken.0, broken.1.as_str()), (1, "0\n1\n2\n"));
    assert!(broken.2.contains("its last checkpoint was in a.py, line 7,"), "{}", broken.2);
    let again = run(&[&["resume", "a.run"], &flags[..]].concat());
    assert_eq!((again.0, again.1.as_str()), (1, ""), "{}", again.2);
}

/// Objects of the host's travel by their names: one without a name is refused, and where it is.
#[test]
fn a_host_object_without_a_name_is_not_saved() {
    struct Ticket;
    let mut sandbox = Sandbox::new();
    sandbox.class(HostClass::new("Ticket").method("price", |_: &Ticket| 3)).expect("a name");
    sandbox.object("named", Handle::new(Ticket)).expect("a name");
    sandbox.function("draw", || Handle::new(Ticket)).expect("a name");
    let key = Key::new([1; 32]);
    let save = |source| paused(source, &sandbox, 20).save(&key);
    assert!(save("own = [named]\nn = 0\nwhile True:\n    n += own[0].price()").is_ok());
    match save("own = {'drawn': draw()}\nn = 0\nwhile True:\n    n += 1") {
        Err(SnapshotError::Unsaved { variable, what }) => {
            assert_eq!(variable.as_deref(), Some("own"));
            assert!(what.contains("object of the host's"), "{what}");
        }
        other => panic!("{other:?}"),
    }
}
