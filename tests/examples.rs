//! Runs the programs of `examples/programs` as their headers say, and compares what they print
//! with `NAME.expected`, which `tests/oracle/examples.py` had CPython write.
//!
//! *May touch:* the binary, `examples/`. *Never:* the library's insides.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/programs")
}

/// The words of a command line; single quotes hold words together.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut started) = (Vec::new(), String::new(), false, false);
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                started = true;
            }
            ' ' if !quoted => {
                if started {
                    words.push(std::mem::take(&mut word));
                }
                started = false;
            }
            _ => {
                word.push(c);
                started = true;
            }
        }
    }
    if started {
        words.push(word);
    }
    words
}

/// What is wrong with the example at `path`, if anything.
fn complaint(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).expect("an example is UTF-8");
    let Some(line) = text.lines().find_map(|line| line.strip_prefix("# run: ")) else {
        return Some("does not say how it is run".to_owned());
    };
    let (line, input) = line.split_once(" < ").unwrap_or((line, ""));
    let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
    command.arg("run").args(words(line)).current_dir(folder()).env_clear();
    if input.is_empty() {
        command.stdin(Stdio::null());
    } else {
        let file = std::fs::File::open(folder().join(input.trim())).expect("its input is there");
        command.stdin(file);
    }
    let done = command.output().expect("the binary can be started");
    let stdout = String::from_utf8_lossy(&done.stdout);
    let expected =
        std::fs::read_to_string(path.with_extension("expected")).expect("made by CPython");
    if done.status.code() != Some(0) {
        let stderr = String::from_utf8_lossy(&done.stderr);
        return Some(format!("exit {:?}\n{stderr}", done.status.code()));
    }
    if stdout == expected {
        return None;
    }
    let differing = stdout.lines().zip(expected.lines()).find(|(found, wanted)| found != wanted);
    Some(match differing {
        Some((found, wanted)) => format!("expected {wanted:?}\n   found {found:?}"),
        None => "prints too little or too much".to_owned(),
    })
}

#[test]
fn programs_print_what_cpython_prints() {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder())
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    paths.sort();
    assert!(paths.len() >= 10);
    let wrong: Vec<String> = paths
        .iter()
        .filter_map(|path| complaint(path).map(|said| format!("{}: {said}", path.display())))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
