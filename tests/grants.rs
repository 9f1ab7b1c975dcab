//! What a clock and randomness give a program that was granted them, and what is said without.
//!
//! *May touch:* the front door, the binary. *Never:* the rooms behind it.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use coldframe::host::{self, Ambient, watchdog};
use coldframe::{
    Buffer, Clock, Coarse, Ending, Exhausted, Frozen, Limits, Policy, Program, Refusal, Rule,
    Sandbox, Seeded,
};

fn printed(sandbox: &Sandbox, source: &str) -> String {
    let program = match Program::compile("page.py", source, &Policy::standard()) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    };
    let output = Buffer::new();
    match sandbox.session(&program, output.clone()).run().ending {
        Ending::Done => output.text(),
        Ending::Raised { traceback } => panic!("{}{traceback}", output.text()),
        other => panic!("{other:?}"),
    }
}

fn frozen() -> Sandbox {
    let mut sandbox = Sandbox::new();
    sandbox.clock(Frozen::parse("2026-03-01T08:30:15.5Z").expect("a time"));
    sandbox
}

#[test]
fn a_frozen_clock_serves_every_module() {
    let source = "\
import asyncio, calendar, datetime, gzip, logging, sched, sys, time, timeit, unittest, uuid
from datetime import timezone
assert time.time() == 1772353815.5 and time.time_ns() == 1772353815_500_000_000
assert str(datetime.datetime.now()) == str(datetime.datetime.utcnow()) == '2026-03-01 08:30:15.500000'
assert str(datetime.datetime.today()) == '2026-03-01 08:30:15.500000'
assert datetime.datetime.now(timezone.utc).isoformat() == '2026-03-01T08:30:15.500000+00:00'
east = timezone(datetime.timedelta(hours=5, minutes=30))
assert datetime.datetime.now(east).isoformat() == '2026-03-01T14:00:15.500000+05:30'
assert datetime.datetime.now(tz=timezone.utc).timestamp() == time.time()
assert datetime.date.today() == datetime.date(2026, 3, 1)
class Day(datetime.date): pass
assert type(Day.today()) is Day
assert time.localtime() == time.gmtime() == (2026, 3, 1, 8, 30, 15, 6, 60, 0)
assert time.ctime() == time.asctime() == 'Sun Mar  1 08:30:15 2026'
assert time.strftime('%Y-%m-%d %H:%M:%S %Z') == '2026-03-01 08:30:15 UTC'
assert time.mktime(time.localtime()) == 1772353815.0
assert time.strptime('2026', '%Y').tm_year == 2026
assert time.monotonic() == time.perf_counter() == time.process_time() == 0.0
time.sleep(90), time.sleep(0.5)
assert time.monotonic() == 90.5 and time.ctime() == 'Sun Mar  1 08:31:46 2026'
assert time.perf_counter_ns() == 90_500_000_000 and time.get_clock_info('time').resolution == 1e-09
assert timeit.timeit(lambda: time.sleep(1), number=3) == 3.0
async def nap(n):
    await asyncio.sleep(n)
    return asyncio.get_running_loop().time()
async def both():
    return await asyncio.gather(nap(2), nap(1))
assert asyncio.run(both()) == [95.5, 94.5] and time.monotonic() == 95.5, time.monotonic()
done = []
s = sched.scheduler()
s.enter(5, 1, done.append, ('b',)), s.enter(1, 1, done.append, ('a',))
s.run()
assert done == ['a', 'b'] and time.monotonic() == 100.5
logging.basicConfig(stream=sys.stdout, format='%(asctime)s %(message)s')
logging.warning('careful')
for wrong, error in ((-1, ValueError), (float('nan'), ValueError), (1e300, OverflowError), ('x', TypeError)):
    try:
        time.sleep(wrong)
    except error as e:
        print(type(e).__name__, e)
";
    let said = "2026-03-01 08:31:56,000 careful\nValueError sleep length must be non-negative\n\
                ValueError Invalid value NaN (not a number)\n\
                OverflowError timestamp too large to convert to C _PyTime_t\n\
                TypeError 'str' object cannot be interpreted as an integer\n";
    assert_eq!(printed(&frozen(), source), said);
}

#[test]
fn each_session_begins_anew() {
    let sandbox = frozen();
    let source = "import time\nprint(time.monotonic())\ntime.sleep(2)\nprint(time.monotonic())";
    for _ in 0..2 {
        assert_eq!(printed(&sandbox, source), "0.0\n2.0\n");
    }
    let mut sandbox = frozen();
    sandbox.random(Seeded::new(3));
    let source = "import random, secrets, uuid\n\
                  print(random.random(), secrets.token_hex(4), uuid.uuid4(), uuid.uuid1())";
    let first = printed(&sandbox, source);
    assert_eq!(printed(&sandbox, source), first);
    let mut other = frozen();
    other.random(Seeded::new(4));
    assert_ne!(printed(&other, source), first);
}

#[test]
fn randomness_serves_every_module() {
    let mut sandbox = frozen();
    sandbox.random(host::random(Ambient::authority()));
    let source = "\
import os, random, secrets, uuid
assert len({random.random() for _ in range(100)}) == 100
assert all(1 <= random.randint(1, 6) <= 6 for _ in range(100))
system = random.SystemRandom()
assert 0 <= system.random() < 1 and 0 <= system.randrange(10) < 10 and system.getrandbits(5) < 32
assert len(secrets.token_bytes()) == 32 and len(secrets.token_hex(3)) == 6 and secrets.token_bytes(0) == b''
assert len(os.urandom(7)) == 7 and secrets.randbelow(1) == 0 and secrets.choice('a') == 'a'
assert uuid.uuid4() != uuid.uuid4() and uuid.uuid4().version == 4 and uuid.uuid1().version == 1
assert random.Random(1).random() == 0.13436424411240122
random.seed(1)
assert random.random() == 0.13436424411240122
for wrong in (lambda: secrets.token_bytes(-1), lambda: secrets.randbits(-1), lambda: secrets.randbelow(0)):
    try:
        wrong()
        print('?')
    except ValueError:
        pass
print('fine')
";
    assert_eq!(printed(&sandbox, source), "fine\n");
}

#[test]
fn without_a_grant_the_flag_is_named() {
    let source = "\
import asyncio, datetime, logging, os, random, secrets, time, timeit, uuid
asks = [time.time, time.time_ns, time.monotonic, lambda: time.sleep(1), time.localtime, time.ctime,
        lambda: time.strftime('%Y'), datetime.datetime.now, datetime.date.today,
        datetime.datetime.utcnow, lambda: timeit.timeit(int), uuid.uuid1]
draws = [random.random, lambda: random.choice('ab'), secrets.token_hex, uuid.uuid4,
         lambda: os.urandom(1), lambda: random.SystemRandom().random(), lambda: random.seed()]
for flag, all in ('--grant clock', asks), ('--grant random', draws):
    for ask in all:
        try:
            ask()
            print('?')
        except PermissionError as error:
            assert flag in str(error), error
assert time.gmtime(0)[:3] == (1970, 1, 1) and time.strftime('%Y', time.gmtime(0)) == '1970'
assert asyncio.run(asyncio.sleep(3600, 'slept')) == 'slept'
assert random.Random(1).random() == 0.13436424411240122
logging.getLogger('x').error('on standard error')
print('fine')
";
    assert_eq!(printed(&Sandbox::new(), source), "fine\n");
}

#[test]
fn a_refusal_of_the_host_s_clock_is_a_permission_error() {
    struct Closed;
    impl Clock for Closed {
        fn now_ns(&self) -> Result<i128, Refusal> {
            Err(Refusal::new("the clock is closed on Sundays"))
        }
    }
    let mut sandbox = Sandbox::new();
    sandbox.clock(Closed);
    let source = "import time\ntry:\n    time.time()\nexcept PermissionError as e:\n    print(e)";
    assert_eq!(printed(&sandbox, source), "the clock is closed on Sundays\n");
}

#[test]
fn a_coarse_clock_tells_whole_units() {
    let clock = Frozen::parse("2026-03-01T08:30:15Z").expect("a time");
    let mut sandbox = Sandbox::new();
    sandbox.clock(Coarse::new(clock, Duration::from_secs(3600)));
    let source = "import time\nprint(time.ctime(), time.get_clock_info('time').resolution)";
    assert_eq!(printed(&sandbox, source), "Sun Mar  1 08:00:00 2026 3600.0\n");
}

#[test]
fn a_sleep_ends_with_the_run_s_time_and_is_paid_for() {
    let mut sandbox = Sandbox::new();
    sandbox.clock(host::clock(Ambient::authority()));
    let source = "import time\ntry:\n    time.sleep(60)\nfinally:\n    print('no')";
    let program = Program::compile("page.py", source, &Policy::standard()).expect("it compiles");
    let begun = Instant::now();
    let mut session = sandbox.session(&program, |text: &str| panic!("{text}"));
    let _watched = watchdog::watch(session.cancel_handle(), Duration::from_millis(30));
    let ending = session.run().ending;
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Time, .. }), "{ending:?}");
    assert!(begun.elapsed() < Duration::from_secs(20));
    // A second costs a thousand steps: a minute is more than there are.
    let poor = sandbox.limits(Limits { steps_max: 10_000, ..Limits::default() });
    let mut session = poor.session(&program, |text: &str| panic!("{text}"));
    let ending = session.run().ending;
    assert!(matches!(ending, Ending::Exhausted { budget: Exhausted::Steps, .. }), "{ending:?}");
}

#[test]
fn a_rule_s_time_and_stream_begin_anew_with_each_evaluation() {
    let mut sandbox = frozen();
    sandbox.random(Seeded::new(1));
    let rule = Rule::compile_for("n + 1", &["n"], &sandbox).expect("it compiles");
    assert_eq!(rule.eval::<i64>(&serde_json::json!({"n": 1})).ok(), Some(2));
}

#[test]
fn moments_are_read_as_rfc_3339_writes_them() {
    let ns = |text: &str| Frozen::parse(text).map(|clock| clock.now_ns().unwrap_or(-1)).ok();
    assert_eq!(ns("1970-01-01"), Some(0));
    assert_eq!(ns("1969-12-31T23:59:59.5Z"), Some(-500_000_000));
    assert_eq!(ns("2000-02-29t00:00:00+00:00"), Some(951_782_400_000_000_000));
    assert_eq!(ns("9999-12-31 23:59:59.999999999-00:01"), Some(253_402_300_859_999_999_999));
    for wrong in [
        "",
        "now",
        "2026",
        "2026-13-01",
        "2026-02-29",
        "2026-01-01T00:00:00",
        "2026-01-01T24:00:00Z",
        "2026-1-1",
        "2026-01-01T00:00Z",
        "2026-01-01T00:00:00+1:00",
        "2026-01-01T00:00:00Zx",
        "0000-01-01",
        "2026-01-01T00:00:00.Z",
        "2026-01-01T00:00:00.0000000001Z",
        "२०२६-01-01",
    ] {
        assert_eq!(ns(wrong), None, "{wrong}");
    }
}

#[cfg(feature = "cli")]
#[test]
fn grants_come_from_the_command_line() {
    let run = |flags: &[&str], source: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
        command.arg("run").args(flags).arg("-").env_clear();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let input = child.stdin.take();
        input.expect("it is piped").write_all(source.as_bytes()).expect("it reads");
        let output = child.wait_with_output().expect("it ends");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), text, String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let source = "import time, random\nprint(time.ctime(), random.random())";
    let fixed = ["--grant", "clock=frozen:2026-01-01T00:00:00Z", "--grant", "random=seed:42"];
    let first = run(&fixed, source);
    assert!(first.1.starts_with("Thu Jan  1 00:00:00 2026 0."), "{first:?}");
    assert_eq!(run(&fixed, source), first);
    let real = "import time\nassert time.time() > 1.7e9\ntime.sleep(0.01)\n\
                import secrets\nprint(len(secrets.token_bytes(3)))";
    assert_eq!(run(&["--grant", "clock", "--grant", "random"], real).1, "3\n");
    let (code, _, error) = run(&[], source);
    assert!(code == Some(1) && error.contains("PermissionError: there is no clock"), "{error}");
    for (wrong, said) in [
        ("net", "it needs a name: write NAME=net:..."),
        ("clok", "there is no `clok` to grant: did you mean `clock`?"),
        ("files", "there is no `files` to grant; there are clock, random"),
        ("notes=stor:x", "`stor` is no kind of grant: did you mean `store`?"),
        ("data=dir", "write data=dir:PATH"),
        ("data=dir:.:rx", "`rx` cannot follow a path; :ro, :rw"),
        ("web=https://a.org", "write web=net:https://a.org"),
        ("env=HOME", "write env:NAME, or env:NAME=VALUE"),
        ("clock=frozen:noon", "`noon` is no time; write 2026-01-01T00:00:00Z"),
        ("clock=sun", "a clock is real, frozen:2026-01-01T00:00:00Z or coarse:1m"),
        ("clock=coarse:x", "write coarse:1s, coarse:1m or coarse:1h"),
        ("random=seed:x", "randomness is os or seed:N"),
        ("random=dice", "randomness is os or seed:N"),
    ] {
        let (code, _, error) = run(&["--grant", wrong], "");
        assert_eq!(code, Some(2), "{wrong}");
        assert!(error.contains(said), "{wrong}: {error}");
    }
    let (code, _, error) = run(&["--grant", "clock", "--grant", "clock=real"], "");
    assert!(code == Some(2) && error.contains("`clock` is given twice"), "{error}");

    // What can never be used, and what may be missing, is said before the run; and not with --json.
    let idle = "import random\nprint('begins')\n3";
    let (code, text, error) = run(&["--grant", "clock", "--grant", "web=net:https://a.org"], idle);
    assert_eq!((code, text.as_str()), (Some(0), "begins\n"));
    let lines: Vec<&str> = error.lines().collect();
    assert!(lines[0].contains("warning: the grant `clock` is never used: nothing that"), "{error}");
    assert!(lines[1].contains("the grant `web` is never used"), "{error}");
    assert!(
        lines[2].ends_with("may ask for what is not granted: random (--grant random)"),
        "{error}"
    );
    assert_eq!(lines.len(), 3);
    for quiet in ["--quiet", "--json"] {
        let (_, _, error) = run(&["--grant", "clock", quiet], idle);
        assert_eq!(error, "");
    }
    let (_, _, error) = run(&[], idle);
    assert_eq!(error, "", "standard error is the program's");

    // Any of them ends.
    let source = "import time, random\nfor n in range(9):\n    print(n, random.random() < 1, time.time() > 0)";
    for (clock, words) in [
        ("clock=uses=3", "the grant `clock` is used up: 3 uses are the limit"),
        ("clock=coarse:1h:uses=3", "is used up"),
        ("clock=real:until=2001-01-01", "the grant `clock` has expired"),
        ("clock=frozen:2001-01-01T00:00:00Z:until=2001-01-01T00:00:00+00:00:uses=7", "has expired"),
        ("clock=for=1ms", "has expired"),
    ] {
        let waits = format!("import random\n{}{source}", "random.random()\n".repeat(3000));
        let (code, _, error) = run(&["--grant", clock, "--grant", "random"], &waits);
        assert!(code == Some(1) && error.contains(words), "{clock}: {error}");
    }
    let later = ["--grant", "clock=for=1h", "--grant", "random=seed:1:until=2999-01-01T00:00:00Z"];
    assert_eq!(run(&later, source).0, Some(0));
    for (wrong, said) in [
        ("clock=real:until=noon", "until: write a moment: until=2026-01-01T00:00:00Z"),
        ("clock=real:for=1h:until=2026-01-01", "it has one end"),
        ("clock=real:for=x", "for: not a time"),
        ("random=os:uses=x", "uses: not a number"),
        ("jobs=channel", "write jobs=channel:FILE:send"),
        ("jobs=channel:x", "write jobs=channel:FILE:send"),
        ("jobs=channel:/dev/zero:receive", "/dev/zero: it is no regular file"),
    ] {
        let (code, _, error) = run(&["--grant", wrong], "");
        assert!(code == Some(2) && error.contains(said), "{wrong}: {error}");
    }
}

#[cfg(feature = "cli")]
#[test]
fn messages_come_from_files_and_go_into_them() {
    let folder = std::env::temp_dir().join(format!("channels-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("it is made");
    let jobs = "{\"area\": 3}\n\n[1, \"x\"]\r\n12";
    std::fs::write(folder.join("jobs.jsonl"), jobs).expect("it is written");
    let source = "from coldframe import channel\njobs, done = channel('jobs'), channel('done')\n\
        for job in jobs:\n    done.send([job, len(str(job))])\n\
        try:\n    jobs.receive()\nexcept EOFError as error:\n    print(error, jobs.poll('none'))\n\
        for use in (lambda: jobs.send(1), done.receive):\n    try:\n        use()\n    \
        except PermissionError as error:\n        print(error)\n\
        try:\n    done.send('x' * 50)\nexcept OSError as error:\n    print(error)";
    std::fs::write(folder.join("page.py"), source).expect("it is written");
    let run = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
        command.current_dir(&folder).args(["run", "--grant", "jobs=channel:jobs.jsonl:receive"]);
        command.args(["--grant", "done=channel:done.jsonl:send:bytes=60"]).args(more);
        let done = command.arg("page.py").output().expect("it runs");
        String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
    };
    let said = "the channel is at its end none\nthe channel is granted to receive only\n\
                the channel is granted to send only\n\
                [Errno 11] Resource temporarily unavailable: 60 bytes are the limit\n";
    assert_eq!(run(&["--record", "journal"]), said);
    let sent = std::fs::read_to_string(folder.join("done.jsonl")).expect("it was made");
    assert_eq!(sent, "[{\"area\":3},11]\n[[1,\"x\"],8]\n[12,2]\n");
    let mut replay = Command::new(env!("CARGO_BIN_EXE_coldframe"));
    let replayed = replay.current_dir(&folder).args(["replay", "journal"]).output();
    assert_eq!(String::from_utf8_lossy(&replayed.expect("it runs").stdout), said);
    host::new_key(folder.join("key")).expect("it is made");
    let told = run(&["--slice", "9", "--save", "x", "--key", "key"]);
    assert!(told.contains("receive the file from its beginning"), "{told}");
    std::fs::write(folder.join("jobs.jsonl"), "{x}").expect("it is written");
    assert!(run(&[]).contains("OSError: [Errno 5] the message is no data"));
    std::fs::remove_dir_all(folder).expect("it is removed");
}

/// A store in a file is of one process at a time: the other is told, and later sees what landed.
#[cfg(feature = "cli")]
#[test]
fn two_processes_take_turns_with_a_store() {
    let folder = std::env::temp_dir().join(format!("turns-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("it is made");
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("written");
    let add = "from coldframe import store\nnotes = store()\nnotes['n'] = notes.get('n', 0) + 1\n";
    write("add.py", &format!("{add}print(notes['n'])"));
    write("hold.py", &format!("{add}notes.commit()\nprint('held', flush=True)\ninput()"));
    let command = |file: &str, more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
        command.current_dir(&folder).args(["run", "--grant", "notes=store:notes.db"]);
        command.args(more).arg(file).stdin(Stdio::piped()).stdout(Stdio::piped());
        command.stderr(Stdio::piped());
        command
    };
    let run = |file: &str| {
        let done = command(file, &[]).output().expect("it runs");
        String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr)
    };
    assert_eq!(run("add.py"), "1\n");
    let mut holder = command("hold.py", &["--stdin"]).spawn().expect("it starts");
    let mut line = [0; 5];
    std::io::Read::read_exact(holder.stdout.as_mut().expect("piped"), &mut line).expect("it holds");
    let told = run("add.py");
    assert!(told.contains("notes.db: another process has it open"), "{told}");
    // Whoever is killed leaves what had landed.
    holder.kill().expect("it ends");
    holder.wait().expect("it has ended");
    assert_eq!(run("add.py"), "3\n");
    std::fs::remove_dir_all(folder).expect("it is removed");
}

#[cfg(feature = "cli")]
#[test]
fn a_file_says_what_is_granted() {
    let folder = std::env::temp_dir().join(format!("grants-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("data")).expect("it is made");
    let write = |name: &str, text: &str| {
        std::fs::write(folder.join(name), text).expect("it is written");
    };
    write("data/names.txt", "Ada");
    let source = "import os, random, time\nfrom coldframe import store\n\
        store('notes')['n'] = 1\n\
        print(open('/names.txt').read(), time.time(), os.environ['STAGE'], random.random() < 1)";
    write("page.py", source);
    let run = |grants: &str| {
        write("grants.toml", grants);
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_coldframe"));
        command.arg("run").arg("--grants").arg(folder.join("grants.toml"));
        let done = command.arg(folder.join("page.py")).output().expect("it runs");
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        said + &String::from_utf8_lossy(&done.stderr)
    };
    let all = "clock = \"frozen:1970-01-01T00:00:07Z\"\nrandom = true\nenv = [\"STAGE=test\"]\n\
        data = \"dir:data\"\nnotes = \"store:notes.db:keys=3\"";
    assert_eq!(run(all), "Ada 7.0 test True\n");
    assert!(folder.join("notes.db").exists(), "paths are relative to the file");
    for (wrong, said) in [
        ("clok = true", "did you mean `clock`?"),
        ("clock = 5", "clock: write a kind"),
        ("env = \"HOME\"", "env: write names, as in"),
        ("clock = ", "grants.toml, line 1: "),
        ("\nrandom = \"dice\"", "grants.toml, line 2: random: randomness is os or seed:N"),
        ("# x\n[clok]\nkind = 5", "line 2: clok: there are no tables: "),
        ("data = \"stor:x\"", "line 1: data: `stor` is no kind of grant: did you mean `store`?"),
        ("clock = true\nclock = true", "grants.toml, line 2: duplicate key"),
    ] {
        let told = run(wrong);
        assert!(told.contains(said), "{wrong}: {told}");
    }
    assert!(run(&"#".repeat(70_000)).contains("is larger than 65536 bytes"));
    // What a program may write must not say what it is granted.
    let told = run("all = \"dir:.:rw\"");
    assert!(told.contains("line 1: all: the program could write --grants"), "{told}");
    assert!(run("data = \"dir:data:rw\"").contains("PermissionError"), "it runs");
    std::fs::remove_dir_all(folder).expect("it is removed");
}
