//! Resource attacks, all of them, under small budgets: each ends, and never by a bug of ours.
//!
//! `tests/attack/*.txt` hold the programs. `== NAME` begins one; if a line `--` stands in it, what is
//! above is how its values are made, and each line below is a program of its own, which repeats
//! that line for ever. `<<TEXT||N>>` is TEXT, N times: in it `{i}` is the number of the turn,
//! `{s}` as many spaces, `\n` a new line; `||Nr>>` counts down. A program whose name begins with
//! `ok_` is innocent and must come to its end.
//!
//! So that this takes seconds, sizes (numbers written in groups, as `200_000`) are a hundredth
//! here and long repetitions a twentieth. `tests/oracle/hostile.py` runs them in full, each in a
//! process of its own, and measures time and memory.
//!
//! May touch: the library's front door. Never: clocks, processes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use coldframe::budget::Limits;
use coldframe::policy::Policy;
use coldframe::session::{CompileError, Ending, Program, Sandbox};
use coldframe::syntax::ErrorKind;

/// Threads that run programs.
const THREADS: usize = 2;

#[test]
fn no_program_takes_the_host_down() {
    let programs = programs();
    assert!(programs.len() > 2500, "only {} programs", programs.len());
    let next = AtomicUsize::new(0);
    let complaints: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (next, programs) = (&next, &programs);
                scope.spawn(move || attack_all(programs, next, number))
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("panics are caught")).collect()
    });
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_dense_source_is_paid_for_before_it_is_read() {
    let sandbox = Sandbox::new().limits(Limits { bytes_max: 8 << 20, ..Limits::default() });
    let compile = |text: &str| {
        Program::compile_for("attack.py", text, &Policy::standard(), &sandbox).map(drop)
    };
    // Hundreds of bytes of memory for each byte of source.
    for piece in ["x;", "class A:x\n", "def f():x\n", "x=1;"] {
        let refused = compile(&piece.repeat((1 << 18) / piece.len()));
        let Err(CompileError::Syntax(_, error)) = refused else { panic!("{piece}: {refused:?}") };
        assert_eq!(error.kind, ErrorKind::TooDense, "{piece}");
    }
    // Ordinary code of a few thousand lines is not.
    assert!(compile(&"total = total + price  # and tax\n".repeat(3000)).is_ok());
}

/// Takes programs until there are no more; what is wrong with each.
fn attack_all(programs: &[(String, String)], next: &AtomicUsize, number: usize) -> Vec<String> {
    // If one takes the process down, its name is found here.
    let running = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("attack-{number}"));
    let mut complaints = Vec::new();
    while let Some((name, text)) = programs.get(next.fetch_add(1, Ordering::Relaxed)) {
        std::fs::write(&running, name).expect("there is room for a name");
        match catch_unwind(AssertUnwindSafe(|| attack(name, text))) {
            Ok(Ok(())) => {}
            Ok(Err(why)) => complaints.push(format!("{name}: {why}")),
            Err(_) => complaints.push(format!("{name}: panicked")),
        }
    }
    complaints
}

/// Runs one program: what is wrong with how it ended.
fn attack(name: &str, text: &str) -> Result<(), String> {
    let innocent = name.contains(".ok_");
    let limits = Limits {
        steps_max: if innocent { 2_000_000 } else { 10_000 },
        bytes_max: if innocent { 64 << 20 } else { 4 << 20 },
        depth_max: 3_000,
        output_max: 1 << 16,
        ..Limits::default()
    };
    let program = match Program::compile("attack.py", text, &Policy::standard()) {
        Ok(program) => program,
        Err(_) if !innocent => return Ok(()),
        Err(error) => return Err(format!("does not compile: {error:?}")),
    };
    let report = Sandbox::new().limits(limits.clone()).session(&program, Nowhere).run();
    match report.ending {
        Ending::Done | Ending::Exit { .. } | Ending::Raised { .. } | Ending::Exhausted { .. }
            if !innocent => {}
        Ending::Done => {}
        ending => return Err(format!("{ending:?}")),
    }
    if report.output > limits.output_max || report.bytes_peak > limits.bytes_max {
        return Err(format!("{} bytes of output, {} of memory", report.output, report.bytes_peak));
    }
    Ok(())
}

/// Output that nobody reads.
struct Nowhere;

impl coldframe::value::runtime::Sink for Nowhere {
    fn write(&mut self, _text: &str, _error: bool) {}
}

/// Name and text of every program.
fn programs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/attack");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    paths.sort();
    let mut programs = Vec::new();
    for path in paths {
        let family = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("attacks are UTF-8");
        for entry in text.split("\n== ").skip(1) {
            let (name, body) = entry.split_once('\n').expect("a name has a line of its own");
            let Some((made, operations)) = body.split_once("\n--\n") else {
                programs.push((format!("{family}.{name}"), repeated(&smaller(body))));
                continue;
            };
            for (number, operation) in operations.trim_matches('\n').split('\n').enumerate() {
                let text = format!(
                    "{made}\ntry:\n    while True: {operation}\nexcept Exception as e: print(type(e).__name__)\n"
                );
                programs.push((format!("{family}.{name}.{number}"), smaller(&text)));
            }
        }
    }
    programs
}

/// `<<TEXT||N>>` written out, a twentieth of the times.
fn repeated(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("<<") {
        out.push_str(&rest[..start]);
        rest = &rest[start + 2..];
        let end = rest.find(">>").filter(|end| !rest[..*end].contains('\n'));
        let Some((end, (piece, count))) =
            end.and_then(|end| Some((end, rest[..end].rsplit_once("||")?)))
        else {
            out.push_str("<<");
            continue;
        };
        rest = &rest[end + 2..];
        let times: usize = count.trim_end_matches('r').parse().expect("a count is a number");
        let times = if times > 1000 { (times / 20).max(1000) } else { times };
        let piece = piece.replace("\\n", "\n");
        for turn in 0..times {
            let turn = if count.ends_with('r') { times - 1 - turn } else { turn };
            out.push_str(
                &piece.replace("{i}", &turn.to_string()).replace("{s}", &" ".repeat(turn)),
            );
        }
    }
    out + rest
}

/// Numbers that are written in groups, a hundredth of them.
fn smaller(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    for letter in text.chars().chain(['\0']) {
        if letter.is_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        let digits = word.replace('_', "");
        match digits.parse::<u64>() {
            Ok(number) if word.contains("_000") && number > 0 => {
                out.push_str(&(number / 100).to_string());
            }
            _ => out.push_str(&word),
        }
        word.clear();
        if letter != '\0' {
            out.push(letter);
        }
    }
    out
}
