//! Differences from CPython that no golden can show: what is said beside a program's output.
//!
//! Goldens compare standard output and tracebacks. Exit codes, warnings that are not there and
//! programs that do not compile are asked of the binary here. docs/LANGUAGE.md names these tests.
//!
//! May touch: the binary. Never: the library's insides.

use std::io::Write;
use std::process::{Command, Stdio};

/// Runs a program from standard input: exit code, standard output, standard error.
fn run(name: &str, text: &str) -> (Option<i32>, String, String) {
    let path = std::env::temp_dir().join(format!("{name}_{}.py", std::process::id()));
    let mut file = std::fs::File::create(&path).expect("there is room for a small file");
    file.write_all(text.as_bytes()).expect("there is room for a small file");
    drop(file);
    let output = Command::new(env!("CARGO_BIN_EXE_coldframe"))
        .arg("run")
        .arg(&path)
        .stdin(Stdio::null())
        .output()
        .expect("the binary runs");
    let _ = std::fs::remove_file(&path);
    let text = |bytes| String::from_utf8(bytes).expect("it prints UTF-8");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn exit_codes_are_coldframes_own_words() {
    for code in ["2", "3", "4", "5", "255", "'why'"] {
        let (exit, _, _) = run("exit", &format!("raise SystemExit({code})\n"));
        assert_eq!(exit, Some(1), "{code}");
    }
    let (exit, _, _) = run("exit", "raise SystemExit(0)\n");
    assert_eq!(exit, Some(0));
}

#[test]
fn nothing_is_warned_of() {
    let program = "print(1 is 1, len('\\d'))\nasync def f(): pass\nf()\nassert (1, 'x')\n";
    let (exit, out, err) = run("warned", program);
    assert_eq!((exit, &*out, &*err), (Some(0), "True 2\n", ""));
}

#[test]
fn a_literal_has_no_halves_of_surrogate_pairs() {
    let (exit, out, err) = run("surrogate", "print('\\ud800')\n");
    assert_eq!((exit, &*out), (Some(3), ""));
    assert!(err.contains("SyntaxError"), "{err}");
}
