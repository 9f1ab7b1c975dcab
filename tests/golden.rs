//! Runs every golden: a Python program that says beside its lines what CPython prints there.
//!
//!     cargo golden [FILTER...]                the programs whose path contains a filter
//!     cargo golden --against python3          ask CPython instead (needs python3)
//!     cargo golden --hard MODE [FILTER...]    collect, flat, refused, budgets, resumed or all
//!     cargo golden --list [FILTER...]         their names
//!
//! The notes a program carries are explained in `tests/oracle/annotate.py`, which also writes
//! them. Each program is run by the built binary, as a user would, two at a time, with a limit on
//! the wall: a program that hangs fails and is ended. `tests/wishlist` is counted and may fail.
//!
//! *May touch:* the binary, `tests/`. *Never:* the library's insides; the network.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How long one program may take.
const WALL: Duration = Duration::from_secs(60);
/// How many differing lines of one program are shown.
const SHOWN: usize = 12;
/// The folders of programs that must pass.
const ROOMS: &[&str] = &["golden", "budget", "stdlib"];
/// Every hard mode, in the order `all` runs them; `everywhere` is `resumed` with fifty times the
/// pauses, for the night. `budgets` is made here of `--max-steps`; the
/// others are the binary's own.
const HARD: &[&str] = &["collect", "flat", "refused", "budgets", "resumed"];
/// The names of budgets, as `# exhausts:` gives them.
const BUDGETS: &[&str] = &["steps", "memory", "output", "depth", "source", "input", "int", "time"];

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(complaint) => {
            eprintln!("golden: {complaint}");
            return ExitCode::from(2);
        }
    };
    if let Some(python) = &arguments.against {
        return ask_python(python, &arguments.filters);
    }
    let programs = programs(&arguments);
    if arguments.list {
        programs.iter().for_each(|program| println!("{}", program.name));
        return ExitCode::SUCCESS;
    }
    let mut failed = 0;
    if arguments.hard.is_empty() {
        failed += run_all(&programs, &Mode::Plain);
        if arguments.filters.is_empty() {
            for mode in HARD {
                failed += run_all(&sample(&programs, 40), &Mode::Hard(mode));
            }
        }
    }
    for mode in &arguments.hard {
        failed += run_all(&programs, &Mode::Hard(mode));
    }
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What the command line asks for.
#[derive(Default)]
struct Arguments {
    filters: Vec<String>,
    against: Option<String>,
    hard: Vec<&'static str>,
    list: bool,
}

impl Arguments {
    fn read(given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self::default();
        let mut given = given.peekable();
        while let Some(word) = given.next() {
            match word.as_str() {
                "--against" => arguments.against = Some(given.next().ok_or("--against what?")?),
                "--list" => arguments.list = true,
                "--hard" => {
                    let mode = given.next().ok_or("--hard which mode?")?;
                    if mode == "all" {
                        arguments.hard = HARD.to_vec();
                    } else {
                        let known =
                            HARD.iter().chain(&["everywhere"]).find(|known| **known == mode);
                        arguments.hard.push(known.ok_or(format!("no hard mode {mode}"))?);
                    }
                }
                // What `cargo test` hands to every harness.
                other if other.starts_with("--") => {}
                _ => arguments.filters.push(word),
            }
        }
        Ok(arguments)
    }
}

/// One golden.
#[derive(Clone)]
struct Program {
    path: PathBuf,
    /// Its path below `tests`.
    name: String,
    text: String,
    /// Whether it may fail.
    wish: bool,
}

/// How the programs are run.
enum Mode {
    Plain,
    Hard(&'static str),
}

/// What became of a run.
struct Outcome {
    stdout: String,
    stderr: String,
    /// The exit code; `None` if it was ended by a signal or by us.
    code: Option<i32>,
}

/// What the notes of a golden say.
struct Expected {
    stdout: String,
    stderr: Option<String>,
    raises: Option<(String, usize)>,
    exhausts: Option<String>,
    code: i32,
}

impl Expected {
    fn read(text: &str) -> Self {
        let mut expected =
            Self { stdout: String::new(), stderr: None, raises: None, exhausts: None, code: 0 };
        for (index, line) in text.split('\n').enumerate() {
            if let Some(line) = block_line(line, "#|") {
                expected.stdout += line;
                expected.stdout.push('\n');
            } else if let Some(line) = block_line(line, "#!") {
                let stderr = expected.stderr.get_or_insert_with(String::new);
                *stderr += line;
                stderr.push('\n');
            } else if let Some(kind) = line.strip_prefix("# exhausts: ") {
                expected.exhausts = Some(kind.trim().to_lowercase());
                expected.code = 4;
            } else if line.starts_with("# exits:") {
                expected.code = 1;
            } else if let Some((_, said)) = line.split_once("# expect: ") {
                expected.stdout += said;
                expected.stdout.push('\n');
            } else if let Some((_, said)) = line.split_once("# raises: ") {
                expected.raises = Some((said.to_owned(), index + 1));
                expected.code = 1;
            }
        }
        if let Some(stderr) = &expected.stderr {
            // CPython's report of a program that does not compile has no traceback header.
            let compiled = !stderr.starts_with("  File ") && !is_bare_syntax_error(stderr);
            expected.code = if compiled { 1 } else { 3 };
        }
        expected
    }

    /// Why `outcome` is not what was expected; `None` if it is.
    fn complaint(&self, outcome: &Outcome, name: &str) -> Option<String> {
        let Some(code) = outcome.code else {
            return Some(format!("did not end by itself\n{}", tail(&outcome.stderr)));
        };
        let report = || format!("exit {code}, not {}\n{}", self.code, tail(&outcome.stderr));
        if let Some(kind) = &self.exhausts {
            let lower = outcome.stderr.to_lowercase();
            if code != 4 {
                return Some(report());
            }
            if !lower.contains(kind.as_str()) {
                return Some(format!("not said to exhaust {kind}:\n{}", tail(&outcome.stderr)));
            }
        }
        if outcome.stdout != self.stdout && !(self.exhausts.is_some() && self.stdout.is_empty()) {
            let mut said = difference(&self.stdout, &outcome.stdout);
            if code != self.code {
                said += &report();
            }
            return Some(said);
        }
        if self.exhausts.is_some() && self.stdout.is_empty() && outcome.stdout.contains("survived")
        {
            return Some(format!("went on after its end:\n{}", outcome.stdout));
        }
        if code != self.code {
            return Some(report());
        }
        if let Some(stderr) = &self.stderr
            && *stderr != outcome.stderr
        {
            return Some(difference(stderr, &outcome.stderr));
        }
        if let Some((message, line)) = &self.raises {
            let last = outcome.stderr.trim_end_matches('\n').rsplit('\n').next().unwrap_or("");
            let place = last_place(&outcome.stderr, name);
            if last != message || place != Some(*line) {
                return Some(format!(
                    "expected on line {line}: {message}\n{}",
                    tail(&outcome.stderr)
                ));
            }
        }
        None
    }
}

/// The rest of a block line: `#| text` holds `text`, `#|` an empty line.
fn block_line<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(mark)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

/// Whether CPython wrote only the last line of a SyntaxError, as it does when it has no place.
fn is_bare_syntax_error(stderr: &str) -> bool {
    let mut lines = stderr.lines();
    matches!((lines.next(), lines.next()), (Some(line), None) if line.starts_with("SyntaxError: "))
}

/// The line of the innermost frame of the last traceback.
fn last_place(stderr: &str, name: &str) -> Option<usize> {
    let start = format!("  File \"{name}\", line ");
    let line = stderr.lines().filter_map(|line| line.strip_prefix(&start)).next_back()?;
    line.split(',').next()?.trim().parse().ok()
}

/// The header note `key`, once for each time it is there.
fn notes<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    let start = format!("# {key}:");
    text.lines()
        .filter_map(|line| line.strip_prefix(&start))
        .map(|rest| rest.strip_prefix(' ').unwrap_or(rest))
        .collect()
}

/// Runs `program` by the binary, with its own flags and `extra`.
fn run(program: &Program, extra: &[String]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
    command.arg("run");
    for flags in notes(&program.text, "flags") {
        command.args(flags.split_whitespace());
    }
    command.args(extra);
    let input: String = notes(&program.text, "stdin").iter().map(|x| format!("{x}\n")).collect();
    if !input.is_empty() {
        command.arg("--stdin");
    }
    command.arg(&program.path).env_clear();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary can be started");
    let mut stdin = child.stdin.take().expect("it was piped");
    let feed = std::thread::spawn(move || {
        // A program may end without reading all it is given.
        let _ = stdin.write_all(input.as_bytes());
    });
    let stdout = collect(child.stdout.take().expect("it was piped"));
    let stderr = collect(child.stderr.take().expect("it was piped"));
    let start = Instant::now();
    let code = loop {
        match child.try_wait().expect("a child can be waited for") {
            Some(status) => break status.code(),
            None if start.elapsed() > WALL => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let _ = feed.join();
    let text = |reader: std::thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&reader.join().unwrap_or_default()).into_owned()
    };
    Outcome { stdout: text(stdout), stderr: text(stderr), code }
}

fn collect(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        bytes
    })
}

/// Runs `program` in `mode`: what is wrong, if anything.
fn judge(program: &Program, mode: &Mode) -> Option<String> {
    let expected = Expected::read(&program.text);
    let name = program.path.file_name().expect("a program has a name").to_string_lossy();
    match mode {
        Mode::Plain => expected.complaint(&run(program, &[]), &name),
        Mode::Hard("budgets") => starve(program, &expected),
        // What waits in the middle of one long statement is written again and again.
        Mode::Hard("resumed" | "everywhere")
            if notes(&program.text, "large").iter().any(|why| why.contains("statement")) =>
        {
            None
        }
        Mode::Hard(mode @ ("resumed" | "everywhere")) => interrupt(program, &expected, &name, mode),
        // Filling the memory while collecting at every statement takes quadratic time.
        Mode::Hard("collect") if expected.exhausts.as_deref() == Some("memory") => None,
        // And so do hundreds of thousands of objects, by a note of the program's.
        Mode::Hard("collect") if !notes(&program.text, "large").is_empty() => None,
        // So does keeping deep structures, which is paid for in steps.
        Mode::Hard("collect")
            if program.name.starts_with("budget") && expected.exhausts.is_none() =>
        {
            None
        }
        Mode::Hard(hard) => {
            let extra = ["--hard".to_owned(), (*hard).to_owned()];
            expected.complaint(&run(program, &extra), &name)
        }
    }
}

/// Runs `program` paused, written, read and resumed again and again: it must do what it does
/// otherwise, and count the same steps.
fn interrupt(program: &Program, expected: &Expected, name: &str, mode: &str) -> Option<String> {
    let resumed = ["--hard".to_owned(), mode.to_owned()];
    // Where memory is spent depends on the peak, which reading a saved run is a part of.
    if expected.exhausts.is_some() {
        return expected.complaint(&run(program, &resumed), name);
    }
    let file = |mode: &str| {
        let name = format!("{}.{mode}.json", program.name.replace(['/', '\\'], "-"));
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
    };
    let told = |mode: &str, extra: &[String]| {
        let file = file(mode);
        let stats = ["--stats-file".to_owned(), file.to_string_lossy().into_owned()];
        let outcome = run(program, &[&stats, extra].concat());
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let _ = std::fs::remove_file(&file);
        (outcome, serde_json::from_str::<serde_json::Value>(&text).unwrap_or_default())
    };
    let (outcome, spent) = told(mode, &resumed);
    if let Some(complaint) = expected.complaint(&outcome, name) {
        return Some(complaint);
    }
    let of = |spent: &serde_json::Value, what: &str| spent.get(what).and_then(|n| n.as_u64());
    PAUSES.fetch_add(of(&spent, "pauses").unwrap_or(0), Ordering::Relaxed);
    UNPAUSED.fetch_add(of(&spent, "unpaused").unwrap_or(0), Ordering::Relaxed);
    let (_, plain) = told("plain", &[]);
    let (steps, plain) = (of(&spent, "steps"), of(&plain, "steps"));
    (steps.is_none() || steps != plain).then(|| format!("steps: {plain:?}, resumed: {steps:?}"))
}

/// Pauses of all runs that are resumed, and statements that lay where they could not pause.
static PAUSES: AtomicU64 = AtomicU64::new(0);
static UNPAUSED: AtomicU64 = AtomicU64::new(0);

/// Runs `program` with budgets of steps from 1 upward: it must print the beginning of what it
/// prints otherwise and end with exit 4, or do all it should.
fn starve(program: &Program, expected: &Expected) -> Option<String> {
    // One that says its own budget of steps cannot be given another.
    let budgeted = notes(&program.text, "flags").iter().any(|flags| flags.contains("--max-steps"));
    if expected.exhausts.is_some() || budgeted {
        return None;
    }
    let name = program.path.file_name().expect("a program has a name").to_string_lossy();
    let mut steps = 1;
    for _ in 0..200 {
        let outcome = run(program, &["--max-steps".to_owned(), steps.to_string()]);
        match outcome.code {
            Some(4) if expected.stdout.starts_with(&outcome.stdout) => {}
            Some(4) => {
                let said = difference(&expected.stdout, &outcome.stdout);
                return Some(format!("with {steps} steps:\n{said}"));
            }
            _ => {
                let complaint = expected.complaint(&outcome, &name)?;
                return Some(format!("with {steps} steps:\n{complaint}"));
            }
        }
        steps += 1 + steps / 16;
    }
    None
}

/// Runs `programs`, two at a time; prints what failed and a count; returns how many had to pass
/// and did not.
fn run_all(programs: &[Program], mode: &Mode) -> usize {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, Option<String>)>> = Mutex::new(Vec::new());
    let workers = std::thread::available_parallelism().map_or(2, |n| n.get().clamp(2, 8));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(program) = programs.get(index) else { break };
                    let verdict = judge(program, mode);
                    results.lock().expect("no worker panics").push((index, verdict));
                }
            });
        }
    });
    let mut results = results.into_inner().expect("no worker panics");
    results.sort_by_key(|(index, _)| *index);
    let (mut passed, mut failed, mut wishes, mut granted) = (0, 0, 0, 0);
    for (index, verdict) in results {
        let program = &programs[index];
        match (verdict, program.wish) {
            (None, false) => passed += 1,
            (None, true) => granted += 1,
            (Some(_), true) => wishes += 1,
            (Some(complaint), false) => {
                failed += 1;
                println!("--- {}\n{}", program.name, complaint.trim_end());
            }
        }
    }
    let mode = match mode {
        Mode::Plain => String::new(),
        Mode::Hard(name) => format!("{name}: "),
    };
    let wishlist = if wishes + granted > 0 {
        format!(" ({granted} of {} wishes granted)", wishes + granted)
    } else {
        String::new()
    };
    println!("{mode}{passed} passed, {failed} failed{wishlist}");
    let (pauses, unpaused) =
        (PAUSES.swap(0, Ordering::Relaxed), UNPAUSED.swap(0, Ordering::Relaxed));
    if pauses > 0 {
        println!("  {pauses} pauses; {unpaused} statements lay where nothing can pause");
    }
    failed
}

/// Every n-th program, so that about `count` are left: always the same ones.
fn sample(programs: &[Program], count: usize) -> Vec<Program> {
    let plain: Vec<&Program> = programs.iter().filter(|program| !program.wish).collect();
    let stride = (plain.len() / count).max(1);
    plain.into_iter().step_by(stride).cloned().collect()
}

/// The programs that `arguments` select, by name.
fn programs(arguments: &Arguments) -> Vec<Program> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut found = Vec::new();
    for room in ROOMS.iter().chain(&["wishlist"]) {
        walk(&tests.join(room), &mut found);
    }
    found.sort();
    let mut programs = Vec::new();
    for path in found {
        let below = path.strip_prefix(&tests).expect("it was found there");
        let name = below.to_string_lossy().replace('\\', "/");
        if arguments.filters.is_empty() || arguments.filters.iter().any(|f| name.contains(f)) {
            let text = std::fs::read_to_string(&path).expect("a golden is UTF-8");
            let wish = name.starts_with("wishlist/");
            check_notes(&name, &text);
            programs.push(Program { path, name, text, wish });
        }
    }
    programs
}

/// A misspelt note would silently test nothing.
fn check_notes(name: &str, text: &str) {
    for kind in notes(text, "exhausts") {
        let known = BUDGETS.contains(&kind.trim().to_lowercase().as_str());
        assert!(known, "{name}: no budget is called {kind}");
    }
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        // Escapes are told of by `tests/escape.rs`.
        if path.is_dir() && !path.ends_with("escape") {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

/// Has CPython run the goldens, by the tool that wrote their notes.
fn ask_python(python: &str, filters: &[String]) -> ExitCode {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/annotate.py");
    let status = Command::new(python).arg(tool).arg("--check").args(filters).status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("golden: {python}: {error}");
            ExitCode::from(2)
        }
    }
}

/// The lines around the first one that differs, expected with `-` and found with `+`.
fn difference(expected: &str, found: &str) -> String {
    let (left, right): (Vec<_>, Vec<_>) =
        (expected.split('\n').collect(), found.split('\n').collect());
    let same = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
    let tail = left[same..].iter().rev().zip(right[same..].iter().rev());
    let end = tail.take_while(|(a, b)| a == b).count();
    let mut text = format!("line {}:\n", same + 1);
    for (mark, lines) in
        [('-', &left[same..left.len() - end]), ('+', &right[same..right.len() - end])]
    {
        for line in lines.iter().take(SHOWN) {
            let cut: String = line.chars().take(200).collect();
            text += &format!("  {mark} {cut:?}\n");
        }
        if lines.len() > SHOWN {
            text += &format!("  {mark} ... {} more\n", lines.len() - SHOWN);
        }
    }
    text
}

/// The last lines of `text`.
fn tail(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines.len().saturating_sub(8);
    lines[start..]
        .iter()
        .map(|l| format!("  {}\n", l.chars().take(200).collect::<String>()))
        .collect()
}
