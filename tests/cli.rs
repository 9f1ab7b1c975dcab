//! The command line, driven as a user would: flags, exit codes, formats.
//!
//! *May touch:* the binary, a folder of its own. *Never:* the library's insides.

#![cfg(feature = "cli")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A folder with these files, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        for (name, text) in files {
            let file = path.join(name);
            std::fs::create_dir_all(file.parent().expect("it is in the folder"))
                .expect("the folder can be made");
            std::fs::write(file, text).expect("the file can be written");
        }
        std::fs::create_dir_all(&path).expect("the folder can be made");
        Folder(path)
    }

    fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, "")
    }

    fn run_with(&self, arguments: &[&str], input: &str) -> Outcome {
        let mut child = Command::new(env!("CARGO_BIN_EXE_coldframe"))
            .args(arguments)
            .current_dir(&self.0)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary can be started");
        let mut stdin = child.stdin.take().expect("it was piped");
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let done = child.wait_with_output().expect("it ends");
        Outcome {
            code: done.status.code().expect("it ends by itself"),
            out: String::from_utf8(done.stdout).expect("output is UTF-8"),
            err: String::from_utf8(done.stderr).expect("errors are UTF-8"),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[derive(Debug)]
struct Outcome {
    code: i32,
    out: String,
    err: String,
}

impl Outcome {
    /// Asserts the exit code, and that standard error has these words.
    fn fails(&self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.contains(words), "{words:?} is not in {self:?}");
    }
}

const BAD: &str = "import pickle, jso\nx = ().__class__\n";

#[test]
fn wrong_command_lines_end_with_2() {
    let folder = Folder::new("usage", &[("ok.py", "print(1)\n"), ("p.toml", "profil = 'x'\n")]);
    for arguments in [
        &["frobnicate"][..],
        &["check"],
        &["check", "--frob", "ok.py"],
        &["check", "nowhere.py"],
        &["check", "--policy", "lax", "ok.py"],
        &["check", "--policy", "p.toml", "ok.py"],
        &["check", "--policy", "nowhere.toml", "ok.py"],
        &["check", "--params", "a", "ok.py"],
        &["check", "--policy", "function", "--params", "a b", "ok.py"],
        &["check", "--max-source", "many", "ok.py"],
        &["check", "--input", "1x", "ok.py"],
        &["check", "--module-path", "nowhere", "ok.py"],
        &["explain", "dunderr"],
        &["plan"],
    ] {
        let outcome = folder.run(arguments);
        assert_eq!(outcome.code, 2, "{arguments:?}: {outcome:?}");
        assert!(!outcome.err.is_empty(), "{arguments:?} says nothing");
    }
    folder.run(&["explain", "dunderr"]).fails(2, "did you mean `dunder`?");
    assert_eq!(folder.run(&["--help"]).code, 0);
    assert!(folder.run(&["--version"]).out.starts_with("coldframe "));
}

#[test]
fn check_speaks_three_formats() {
    let folder = Folder::new("check", &[("bad.py", BAD), ("ok.py", "import math\n")]);
    let text = folder.run(&["check", "bad.py", "ok.py"]);
    assert_eq!(text.code, 3);
    for words in ["error[import]: module `pickle` is not here", "bad.py:2:8", "3 violations"] {
        assert!(text.out.contains(words), "{words:?} is not in {}", text.out);
    }
    let json = folder.run(&["check", "--format", "json", "bad.py"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("it is JSON");
    assert_eq!(json["total"], 3);
    assert_eq!(json["findings"][2]["code"], "dunder");
    let sarif = folder.run(&["check", "--format", "sarif", "bad.py"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).expect("it is JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "bad.py");
    let ok = folder.run(&["check", "ok.py"]);
    assert_eq!((ok.code, ok.out.as_str()), (0, "accepted: 1 program\n"));
}

#[test]
fn programs_that_are_no_python_are_rejected() {
    let folder = Folder::new("syntax", &[("latin.py", "")]);
    std::fs::write(folder.0.join("latin.py"), b"x = '\xe9'\n").expect("it can be written");
    let outcome = folder.run_with(&["plan", "-"], "x = = 1\n");
    outcome.fails(
        3,
        "  File \"<stdin>\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n",
    );
    folder.run(&["plan", "latin.py"]).fails(3, "SyntaxError: Non-UTF-8 code starting with '\\xe9'");
}

#[test]
fn a_source_has_a_budget() {
    let folder = Folder::new("source", &[("long.py", "print(1234567890)\n")]);
    folder.run(&["check", "--max-source", "10", "long.py"]).fails(4, "--max-source");
    assert_eq!(folder.run(&["check", "--max-source", "1KiB", "long.py"]).code, 0);
}

#[test]
fn plans_list_and_hash_what_a_program_can_use() {
    let text = "import math, json\nprint(len(order), math.pi)\n";
    let folder = Folder::new("plan", &[("a.py", text)]);
    let plan = |arguments: &[&str]| {
        let all = [&["plan", "--json", "a.py"], arguments].concat();
        serde_json::from_str::<serde_json::Value>(&folder.run(&all).out).expect("it is JSON")
    };
    let json = plan(&["--input", "order"]);
    assert_eq!(json["modules"], serde_json::json!(["json", "math"]));
    assert_eq!(json["host"], serde_json::json!(["order"]));
    assert_eq!(json["builtins"], serde_json::json!(["len", "print"]));
    assert_eq!(json["hash"].as_str().map(str::len), Some(64));
    assert_eq!(plan(&["--input", "order=1"])["hash"], json["hash"]);
    assert_ne!(plan(&[])["hash"], json["hash"]);
    let words = folder.run(&["plan", "--input", "order", "a.py"]).out;
    assert!(words.contains("modules       json, math\n"), "{words}");
}

#[test]
fn every_code_is_explained() {
    let folder = Folder::new("explain", &[]);
    let list = folder.run(&["explain"]).out;
    let codes: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .collect();
    assert!(codes.contains(&"import") && codes.contains(&"memory"), "{list}");
    for code in codes {
        let outcome = folder.run(&["explain", code]);
        assert_eq!(outcome.code, 0, "{code}");
        assert!(outcome.out.starts_with(&format!("{code}: ")), "{}", outcome.out);
    }
    assert_eq!(folder.run(&["explain", "error[import]"]).code, 0);
}

#[test]
fn modules_are_judged_with_the_program() {
    let files = [
        ("app/main.py", "import a, pkg.sub.m\nfrom pkg import b\n"),
        ("app/a.py", "import os\n"),
        ("app/pkg/__init__.py", "from . import b\n"),
        ("app/pkg/b.py", "x = 1\n"),
        ("app/pkg/sub/m.py", "exec('')\n"),
        ("app/unused.py", "this is no Python"),
        ("taken/main.py", "import json\n"),
        ("taken/json.py", "x = 1\n"),
        ("outside.py", "x = 1\n"),
        ("one.py", "import outside\n"),
    ];
    let folder = Folder::new("modules", &files);
    let outcome = folder.run(&["check", "app"]);
    assert_eq!(outcome.code, 3);
    for words in ["app/a.py:1:8", "app/pkg/sub/m.py:1:1", "2 violations"] {
        assert!(outcome.out.contains(words), "{words:?} is not in {}", outcome.out);
    }
    folder.run(&["check", "taken"]).fails(2, "has the name of a library module");
    // A single file imports nothing from disk, unless the directory is granted.
    assert_eq!(folder.run(&["check", "one.py"]).code, 3);
    assert_eq!(folder.run(&["check", "--module-path", ".", "one.py"]).code, 0);
}

#[cfg(unix)]
#[test]
fn links_are_no_modules() {
    let folder = Folder::new("links", &[("secret.py", "x = 1\n"), ("app/main.py", "import a\n")]);
    std::os::unix::fs::symlink("../secret.py", folder.0.join("app/a.py")).expect("links exist");
    assert_eq!(folder.run(&["check", "app"]).code, 3);
}
