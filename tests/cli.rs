//! The command line, driven as a user would: flags, exit codes, formats.
//!
//! *May touch:* the binary, a folder of its own. *Never:* the library's insides.

#![cfg(feature = "cli")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[path = "cli/judging.rs"]
mod judging;

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
fn modules_are_judged_with_the_program() {
    let files = [
        ("app/main.py", "import a, pkg.sub.m\nfrom pkg import b\n"),
        ("app/a.py", "import nt\n"),
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

#[test]
fn modules_that_import_each_other_say_so() {
    let files =
        [("main.py", "import a\n"), ("a.py", "from b import y\n"), ("b.py", "from a import x\n")];
    let words = "ImportError: cannot import name 'x' from partially initialized module 'a' (most \
                 likely due to a circular import) (a.py)";
    Folder::new("circular", &files).run(&["run", "."]).fails(1, words);
}

#[cfg(unix)]
#[test]
fn links_are_no_modules() {
    let folder = Folder::new("links", &[("secret.py", "x = 1\n"), ("app/main.py", "import a\n")]);
    std::os::unix::fs::symlink("../secret.py", folder.0.join("app/a.py")).expect("links exist");
    folder
        .run(&["check", "app"])
        .fails(2, "the module `a` is a link, app/a.py: links are not followed");
    std::os::unix::fs::symlink("../secret.py", folder.0.join("app/json.py")).expect("links exist");
    std::fs::write(folder.0.join("app/main.py"), "import json\n").expect("it can be written");
    folder.run(&["check", "app"]).fails(2, "the module `json` is a link, app/json.py: ");
}

#[test]
fn runs_end_with_their_exit_codes() {
    let files = [
        ("ok.py", "print('fine')\n"),
        ("raises.py", "def f(n):\n    return 1 / n\n\nf(0)\n"),
        ("exits.py", "import sys\nsys.exit('bye')\n"),
        ("exits_3.py", "raise SystemExit(3)\n"),
        ("exits_0.py", "raise SystemExit(0)\n"),
        ("bad.py", BAD),
        ("endless.py", "while True:\n    pass\n"),
        ("turns.py", "\nfor i in range(10 ** 6):\n    if i:\n        continue\n"),
        ("prints.py", "while True:\n    print('x' * 99)\n"),
        ("grows.py", "x = []\nwhile True:\n    x.append([0] * 1000)\n"),
        ("power.py", "print(1 << 10 ** 9)\n"),
        ("deep.py", "def f(n):\n    return f(n + 1)\n\nf(0)\n"),
    ];
    let folder = Folder::new("run", &files);
    let ok = folder.run(&["run", "ok.py"]);
    assert_eq!((ok.code, ok.out.as_str(), ok.err.as_str()), (0, "fine\n", ""));
    let raises = folder.run(&["run", "raises.py"]);
    assert_eq!(raises.code, 1);
    let traceback = "Traceback (most recent call last):\n  File \"raises.py\", line 4, in <module>\n    \
                     f(0)\n  File \"raises.py\", line 2, in f\n    return 1 / n\n           ~~^~~\n\
                     ZeroDivisionError: division by zero\n";
    assert_eq!(raises.err, traceback);
    folder.run(&["run", "exits.py"]).fails(1, "bye\n");
    folder.run(&["run", "exits_3.py"]).fails(1, "");
    assert_eq!(folder.run(&["run", "exits_0.py"]).code, 0);
    folder.run(&["run", "bad.py"]).fails(3, "error[import]");
    folder.run_with(&["run", "-"], "x = = 1\n").fails(3, "SyntaxError: invalid syntax\n");
    folder.run(&["run", "deep.py"]).fails(1, "RecursionError: maximum recursion depth exceeded");
    for (arguments, words) in [
        (&["run", "--max-steps", "1k", "endless.py"][..], "steps ran out in endless.py, line"),
        (&["run", "--timeout", "100ms", "--max-steps", "1000G", "endless.py"], "--timeout"),
        (&["run", "--max-output", "1K", "prints.py"], "--max-output"),
        (&["run", "--max-memory", "8MiB", "grows.py"], "--max-memory"),
        (&["run", "power.py"], "--max-int-bits"),
    ] {
        folder.run(arguments).fails(4, words);
    }
    // Wherever it stops, the line is one of the loop's.
    for steps in 20..40 {
        let stopped = folder.run(&["run", "--max-steps", &steps.to_string(), "turns.py"]);
        let lines = [2, 3, 4].map(|line| format!("turns.py, line {line}:"));
        assert!(lines.iter().any(|line| stopped.err.contains(line)), "{stopped:?}");
    }
    folder.run(&["run", "--max-steps", "-1", "ok.py"]).fails(2, "not a number; write 1000000");
    folder.run(&["eval", ""]).fails(3, "SyntaxError: invalid syntax\n");
    for arguments in [
        &["run"][..],
        &["run", "nowhere.py"],
        &["run", "ok.py", "loose"],
        &["run", "--input", "x", "ok.py"],
        &["run", "--input", "x={", "ok.py"],
        &["run", "--input", "x=1", "--input", "x=2", "ok.py"],
        &["run", "--input", "x=@nowhere.json", "ok.py"],
        &["run", "--timeout", "soon", "ok.py"],
        &["run", "--max-steps", "-1", "ok.py"],
        &["run", "--stdin", "-"],
        &["run", "--stats-file", "no/such/folder/x", "ok.py"],
    ] {
        assert_eq!(folder.run(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn data_comes_in_and_goes_out() {
    let files = [
        (
            "order.json",
            "{\"lines\": [{\"price\": 2.5, \"count\": 4}], \"big\": 12345678901234567890123}",
        ),
        ("sum.py", "sum(line['price'] * line['count'] for line in order['lines'])\n"),
        ("big.py", "order['big'] + 1\n"),
        ("page.py", "# parameters: title, size=2\nreturn {'title': title.upper(), 'size': size}\n"),
        ("set.py", "{1, 2}\n"),
        ("args.py", "import sys\nprint(sys.argv, __file__)\n"),
        (
            "upper.py",
            "import sys\nprint(input('? '))\nfor line in sys.stdin:\n    print(line.upper(), end='')\n",
        ),
    ];
    let folder = Folder::new("data", &files);
    let said = |arguments: &[&str]| {
        let outcome = folder.run(arguments);
        assert_eq!(outcome.code, 0, "{outcome:?}");
        outcome.out
    };
    let order = "order=@order.json";
    assert_eq!(said(&["run", "--json", "--input", order, "sum.py"]), "10.0\n");
    assert_eq!(said(&["run", "--json", "--input", order, "big.py"]), "12345678901234567890124\n");
    let page = &["run", "--json", "--policy", "function", "--input", "title=\"a\"", "page.py"];
    assert_eq!(said(page), "{\"title\":\"A\",\"size\":2}\n");
    folder.run(&page[..4]).fails(2, "");
    folder.run(&["run", "--policy", "function", "page.py"]).fails(1, "TypeError");
    folder.run(&["run", "--json", "set.py"]).fails(1, "cannot be written as JSON");
    assert_eq!(said(&["run", "args.py", "--", "-x", "y"]), "['args.py', '-x', 'y'] args.py\n");
    assert_eq!(said(&["run", "--name", "p.py", "args.py"]), "['p.py'] p.py\n");
    folder.run(&["run", "upper.py"]).fails(1, "--stdin");
    let upper = folder.run_with(&["run", "--stdin", "upper.py"], "one\ntwo\nthree");
    assert_eq!((upper.code, upper.out.as_str()), (0, "? one\nTWO\nTHREE"));
    let spent = folder.run_with(&["run", "--stdin", "--max-input", "6", "upper.py"], "one\ntwo\n");
    spent.fails(4, "--max-input");
    folder.run(&["run", "--max-input", "9", "--input", order, "sum.py"]).fails(4, "--max-input");
}

#[test]
fn expressions_are_evaluated() {
    let folder = Folder::new("eval", &[]);
    let said = |arguments: &[&str]| folder.run(arguments).out;
    assert_eq!(said(&["eval", "2 ** 100"]), "1267650600228229401496703205376\n");
    assert_eq!(said(&["eval", "-1 - 1"]), "-2\n");
    assert_eq!(said(&["eval", "'a' + chr(10)"]), "'a\\n'\n");
    assert_eq!(said(&["eval", "--json", "{'a': [1, None]}"]), "{\"a\":[1,null]}\n");
    assert_eq!(said(&["eval", "--input", "x=[1, 2]", "x[-1]"]), "2\n");
    folder.run(&["eval", "x = 1"]).fails(3, "error[statement]");
    folder.run(&["eval", "prin(1)"]).fails(1, "Did you mean: 'print'?");
}

#[test]
fn what_was_spent_is_told() {
    let folder = Folder::new("stats", &[("a.py", "print('x' * 9)\n"), ("bad.py", BAD)]);
    let outcome = folder.run(&["run", "--stats", "--stats-file", "s.json", "a.py"]);
    let keys: Vec<&str> =
        outcome.err.lines().filter_map(|line| Some(line.split_once('=')?.0)).collect();
    assert_eq!(keys, ["ended", "steps", "mem_peak", "output", "wall_s"]);
    assert!(outcome.err.starts_with("ended=done\n") && outcome.err.contains("output=10\n"));
    let text = std::fs::read_to_string(folder.0.join("s.json")).expect("it was written");
    let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!((&json["ended"], &json["output"]), (&"done".into(), &10.into()));
    let outcome = folder.run(&["run", "--stats", "--max-steps", "0", "a.py"]);
    assert_eq!(outcome.code, 4);
    assert!(outcome.err.contains("\nended=exhausted:steps\nsteps=0\n"), "{}", outcome.err);
    assert!(folder.run(&["run", "--stats", "bad.py"]).err.contains("\nended=rejected\n"));
}

#[test]
fn a_program_runs_only_with_the_plan_that_was_agreed_to() {
    let folder = Folder::new("agreed", &[("a.py", "import math\nprint(math.floor(2.5))\n")]);
    let plan = folder.run(&["plan", "--json", "a.py"]).out;
    let plan: serde_json::Value = serde_json::from_str(&plan).expect("it is JSON");
    let hash = plan["hash"].as_str().expect("there is one");
    assert_eq!(folder.run(&["run", "--plan", hash, "a.py"]).out, "2\n");
    std::fs::write(folder.0.join("a.py"), "import math, json\n").expect("it can be written");
    folder.run(&["run", "--plan", hash, "a.py"]).fails(3, "the program's plan is not the one");
}

#[test]
fn modules_are_imported_from_granted_directories() {
    let files = [
        (
            "app/main.py",
            "from pkg import shapes\nimport helper\nprint(helper.twice(shapes.SIDES))\n",
        ),
        ("app/helper.py", "def twice(x):\n    return 2 * x\n"),
        ("app/pkg/__init__.py", ""),
        ("app/pkg/shapes.py", "from . import numbers_\nSIDES = numbers_.THREE\n"),
        ("app/pkg/numbers_.py", "THREE = 3\n"),
        ("one.py", "import helper\nprint(helper.twice('a'))\n"),
        ("two.py", include_str!("library/module_hooks.py")),
        ("app/lazy.py", include_str!("library/module_hooks_lazy.py")),
        ("app/helpers.py", include_str!("library/made_in_a_module.py")),
        ("three.py", include_str!("library/made_in_a_module_main.py")),
    ];
    let folder = Folder::new("imports", &files);
    let outcome = folder.run(&["run", "--module-path", "app", "two.py"]);
    assert_eq!(outcome.out, include_str!("library/module_hooks.txt"), "{}", outcome.err);
    let outcome = folder.run(&["run", "--module-path", "app", "three.py"]);
    assert_eq!(outcome.out, include_str!("library/made_in_a_module.txt"), "{}", outcome.err);
    let outcome = folder.run(&["run", "app"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (0, "6\n"), "{}", outcome.err);
    assert_eq!(folder.run(&["run", "--module-path", "app", "one.py"]).out, "aa\n");
    folder.run(&["run", "one.py"]).fails(3, "there is no module `helper` here");
}

#[test]
fn a_repl_keeps_its_state() {
    let folder = Folder::new("repl", &[]);
    let entries = "x = 20\ndef f(n):\n    return n + 1\n\nf(x) * 2\n1 / 0\n_\nwhile True:\n    x += 1\n\n\
                   x > 20\nimport pickle\nx = = 1\n(1 +\n2)\norder['a']\nexit()\nprint('never')\n";
    let arguments = &["repl", "--max-steps", "1000", "--input", "order={\"a\": 7}"];
    let outcome = folder.run_with(arguments, entries);
    assert_eq!(
        (outcome.code, outcome.out.as_str()),
        (0, "42\n42\nTrue\n3\n7\n"),
        "{}",
        outcome.err
    );
    for words in [
        "ZeroDivisionError: division by zero",
        "--max-steps",
        "error[import]",
        "SyntaxError: invalid syntax",
    ] {
        assert!(outcome.err.contains(words), "{words:?} is not in {}", outcome.err);
    }
    // An entry that is the first to speak of what every module has.
    let entries = "x = 1\nclass A: pass\n\nprint(A, __name__, __doc__)\n";
    let outcome = folder.run_with(&["repl"], entries);
    assert_eq!(outcome.out, "<class '__main__.A'> __main__ None\n", "{}", outcome.err);
}

#[test]
fn beginners_mistakes_are_understood() {
    let folder = Folder::new("mistakes", &[("page.py", "print(1)\n"), ("empty/note.txt", "")]);
    let cases = [
        (&["page.py"][..], "to run a program: coldframe run page.py"),
        (&["run", "empty"], "empty is a directory without a main.py"),
        (&["run", "nowhere.py"], "cannot read nowhere.py: No such file or directory\n"),
        (&["run", "--timeout", "0", "page.py"], "leave --timeout out for no limit"),
        (&["run", "--input", "class=3", "page.py"], "`class` is a keyword"),
    ];
    for (arguments, words) in cases {
        let done = folder.run(arguments);
        assert!(done.code == 2 && done.err.contains(words), "{arguments:?}: {done:?}");
    }
    let done = folder.run(&["run", "--policy", "function", "--params", "who", "page.py"]);
    assert!(done.code == 1 && done.err.contains("--input NAME=JSON"), "{done:?}");
}

#[test]
fn entries_of_a_repl_read_the_lines_behind_them() {
    let folder = Folder::new("asking", &[]);
    let entries = "input('? ')\nAda\nimport sys\nsys.stdin.read(2)\nxyz\n1 + 1\n";
    let outcome = folder.run_with(&["repl", "--stdin"], entries);
    assert_eq!(outcome.out, "? 'Ada'\n'xy'\n2\n", "{}", outcome.err);
    let outcome = folder.run_with(&["repl"], "input()\n");
    assert!(outcome.err.contains("run with --stdin"), "{}", outcome.err);
}

#[test]
fn modules_that_a_policy_misspells_are_told() {
    let files = [
        ("page.py", "print(1)\n"),
        ("typo.toml", "refuse_modules = [\"rndom\", \"json\", \"house_rules\"]\n"),
    ];
    let folder = Folder::new("typo", &files);
    let done = folder.run(&["run", "--policy", "typo.toml", "page.py"]);
    let words = "coldframe: warning: typo.toml: nobody has heard of a module `rndom`; did you mean \
                 `random`?\n";
    assert_eq!((done.out.as_str(), done.err.as_str()), ("1\n", words));
}

#[test]
fn a_line_that_cannot_go_on_ends_an_entry() {
    let folder = Folder::new("open", &[]);
    let outcome = folder.run_with(&["repl"], "def f(\n  return 1\n\nprint(2)\n");
    assert_eq!(outcome.out, "2\n", "{}", outcome.err);
    assert!(outcome.err.contains("'(' was never closed"), "{}", outcome.err);
}

#[test]
#[cfg(target_os = "linux")]
fn a_standard_error_that_nobody_reads_changes_nothing() {
    let folder = Folder::new("unread", &[("page.py", "import nowhere\n"), ("loop.py", "1/0\n")]);
    for (arguments, code) in [(&["run", "page.py"][..], 3), (&["run", "loop.py"], 1), (&["run"], 2)]
    {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let Ok(full) = full else { return };
        let status = Command::new(env!("CARGO_BIN_EXE_coldframe"))
            .args(arguments)
            .current_dir(&folder.0)
            .stderr(full)
            .status()
            .expect("the binary can be started");
        assert_eq!(status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn inputs_come_in_as_records() {
    let text = "print(user.age, user['age'], type(user).__name__)\nuser.items[0].name\n";
    let folder = Folder::new("records", &[("page.py", text)]);
    let user = r#"user={"age": 5, "items": [{"name": "a"}]}"#;
    let done = folder.run(&["run", "--json", "--input-records", "--input", user, "page.py"]);
    assert_eq!((done.code, done.out.as_str()), (0, "5 5 Record\n\"a\"\n"), "{done:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_is_told() {
    let folder = Folder::new("full", &[("page.py", "print(1)\n")]);
    for arguments in [&["run", "page.py"][..], &["explain"], &["check", "page.py"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let Ok(full) = full else { return };
        let done = Command::new(env!("CARGO_BIN_EXE_coldframe"))
            .args(arguments)
            .current_dir(&folder.0)
            .stdout(full)
            .output()
            .expect("the binary can be started");
        let err = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.code() != Some(0), "{arguments:?} says nothing");
        assert!(err.contains("cannot write standard output"), "{arguments:?}: {err}");
    }
}

const TRIP: &str = "\
import random, time
def visits(places):
    for place in places:
        try:
            yield place, random.randrange(100)
        finally:
            seen.append(place)
seen, began = [], time.time()
for visit in visits(order['places'] * 50):
    print(visit, len(seen), time.time() >= began)
{'seen': sorted(set(seen))}
";

const TRIP_FLAGS: [&str; 4] = ["--grant", "random=seed:7", "--grant", "clock"];

/// A folder with a key and a run that was saved after some steps.
fn saved(name: &str) -> Folder {
    let folder = Folder::new(name, &[("trip.py", TRIP)]);
    assert_eq!(folder.run(&["key", "new", "my.key"]).code, 0);
    let pausing = ["run", "--slice", "1000", "--save", "a.run", "--key", "my.key", "--json"];
    let input = r#"--input=order={"places": ["Rome", "Oslo", "Kyiv"]}"#;
    let done = folder.run(&[&pausing[..], &TRIP_FLAGS, &[input, "trip.py"]].concat());
    assert!(folder.0.join("a.run").exists(), "it is still to be run: {done:?}");
    assert!(done.err.contains("to go on: coldframe resume a.run --key my.key --grant"), "{done:?}");
    assert_eq!(done.code, 0, "{done:?}");
    folder
}

#[test]
fn three_processes_print_what_one_prints() {
    let folder = Folder::new("trip", &[("trip.py", TRIP)]);
    let input = r#"--input=order={"places": ["Rome", "Oslo", "Kyiv"]}"#;
    let whole =
        folder.run(&[&["run", "--json", "--stats"][..], &TRIP_FLAGS, &[input, "trip.py"]].concat());
    assert_eq!(whole.code, 0, "{whole:?}");
    let steps = |outcome: &Outcome| {
        let line = outcome.err.lines().find_map(|line| line.strip_prefix("steps="));
        line.and_then(|steps| steps.parse::<u64>().ok()).expect("it says its steps")
    };
    let whole_steps = steps(&whole);
    assert_eq!(folder.run(&["key", "new", "my.key"]).code, 0);
    // Pauses all over the program, imports included.
    for slice in [whole_steps / 3, whole_steps * 2 / 5] {
        let slice = slice.to_string();
        let pausing = ["--slice", &slice, "--save", "a.run", "--key", "my.key", "--json"];
        let first =
            folder.run(&[&["run"], &pausing[..], &TRIP_FLAGS, &[input, "trip.py"]].concat());
        let second = folder.run(&[&["resume", "a.run"], &pausing[..], &TRIP_FLAGS].concat());
        assert!(second.err.contains("paused in trip.py, line "), "{second:?}");
        let last = ["resume", "a.run", "--key", "my.key", "--json", "--stats"];
        let third = folder.run(&[&last[..], &TRIP_FLAGS].concat());
        assert_eq!((first.code, second.code, third.code), (0, 0, 0), "{first:?} {third:?}");
        assert_eq!([first.out, second.out, third.out.clone()].concat(), whole.out);
        assert_eq!(steps(&third), whole_steps);
    }
    let shown = folder.run(&["snapshot", "show", "a.run", "--key", "my.key"]);
    for words in ["trip.py\n", "seen", "clock, random\n", "generation 2\n", "as it was saved\n"] {
        assert!(shown.out.contains(words), "{words:?} is not in {}", shown.out);
    }
}

#[test]
fn saved_runs_are_refused_with_what_to_do() {
    let folder = saved("refused");
    let resume = |file: &str, flags: &[&str]| {
        folder.run(&[&["resume", file], flags, &TRIP_FLAGS[..]].concat())
    };
    let key = ["--key", "my.key"];
    folder.run(&["key", "new", "my.key"]).fails(2, "my.key exists and is not written over");
    folder.run(&["key", "new", "other.key"]);
    resume("a.run", &["--key", "other.key"]).fails(2, "another key: give that one with --key");
    resume("a.run", &["--key", "no.key"]).fails(2, "`coldframe key new` makes a key");
    resume("a.run", &["--key", "trip.py"]).fails(2, "it holds no key");
    folder.run(&["resume", "a.run", "--key", "my.key"]).fails(2, "add --grant clock");
    resume("b.run", &key).fails(2, "cannot read b.run");
    resume("trip.py", &key).fails(2, "to run a program: coldframe run trip.py");
    let mut bytes = std::fs::read(folder.0.join("a.run")).expect("it is there");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(folder.0.join("b.run"), &bytes).expect("it can be written");
    resume("b.run", &key).fails(2, "was changed since it was saved");
    std::fs::write(folder.0.join("b.run"), &bytes[..middle]).expect("it can be written");
    resume("b.run", &key).fails(2, "or is not all there");
    resume("a.run", &["--key", "my.key", "--slice", "9"]).fails(2, "--slice without --save");
    let nowhere = ["--key", "my.key", "--slice", "9", "--save", "nowhere/c.run"];
    resume("a.run", &nowhere).fails(2, "there is no such directory");
    folder.run(&["run", "--slice", "9", "--save", "c.run", "trip.py"]).fails(2, "needs a key");
    let over = ["--key", "my.key", "--slice", "9", "--save", "trip.py"];
    resume("a.run", &over).fails(2, "is no saved run, and is not written over");
    let version = env!("CARGO_PKG_VERSION").as_bytes();
    let at =
        bytes.windows(version.len()).position(|own| own == version).expect("it says its version");
    bytes[at] = b'9';
    std::fs::write(folder.0.join("b.run"), &bytes).expect("it can be written");
    folder.run(&["snapshot", "show", "b.run"]).fails(2, "resume it with that version");
    // None of these counts as a resume.
    assert_eq!(resume("a.run", &key).code, 0);
    resume("a.run", &key).fails(2, "has been resumed before");
    assert_eq!(resume("a.run", &["--key", "my.key", "--replay"]).code, 0);
    let pausing =
        ["run", "--slice", "9", "--max-steps", "99", "--save", "c.run", "--key", "my.key"];
    assert_eq!(folder.run_with(&[&pausing[..], &["-"]].concat(), "while 1: 2").code, 0);
    let spent = resume("c.run", &key);
    spent.fails(4, "raise them in the `coldframe run` that begins it");
    spent.fails(4, "99 steps are spent");
}

#[test]
fn files_in_memory_are_not_lost_when_a_run_is_saved() {
    let write = "import os\nprint(os.listdir())\nwith open('x', 'w') as f:\n    f.write('abc')\n";
    let then = "n = 0\nwhile n < 50000:\n    n += 1\nprint(open('x').read())\n";
    let folder = Folder::new("memory", &[("w.py", &(write.to_owned() + then)), ("data/y", "")]);
    assert_eq!(folder.run(&["key", "new", "my.key"]).code, 0);
    let pausing = ["run", "--save", "a.run", "--key", "my.key", "w.py"];
    for grant in ["data=memory", "data=memory:bytes=9", "data=dir:data:overlay"] {
        let done = folder.run(&[&pausing[..], &["--slice", "20k", "--grant", grant]].concat());
        done.fails(2, "the directory `data`: what it wrote is in memory only");
        done.fails(2, "grant one whose files stay, such as --grant data=dir:PATH:rw");
        assert!(!folder.0.join("a.run").exists());
        // Nothing is written yet: nothing is lost.
        let done = folder.run(&[&pausing[..], &["--slice", "1", "--grant", grant]].concat());
        assert_eq!(done.code, 0, "{done:?}");
        let on = ["resume", "a.run", "--key", "my.key", "--grant", grant];
        let saving = ["--slice", "20k", "--save", "b.run", "--replay"];
        folder.run(&[&on[..], &saving].concat()).fails(2, "in memory only");
        let done = folder.run(&[&on[..], &["--replay"]].concat());
        assert!(done.code == 0 && done.out.ends_with("abc\n"), "{done:?}");
        std::fs::remove_file(folder.0.join("a.run")).expect("it was saved");
    }
}

#[test]
fn of_two_resumes_at_once_one_is_refused() {
    let folder = saved("twice");
    let resume = || {
        let arguments = ["resume", "a.run", "--key", "my.key", "--ledger", "ours"];
        folder.run(&[&arguments[..], &TRIP_FLAGS].concat()).code
    };
    let mut codes = std::thread::scope(|scope| {
        let all: Vec<_> = (0..4).map(|_| scope.spawn(resume)).collect();
        all.into_iter().map(|one| one.join().expect("it ends")).collect::<Vec<_>>()
    });
    codes.sort_unstable();
    assert_eq!(codes, [0, 2, 2, 2]);
    let ledger = std::fs::read_to_string(folder.0.join("ours")).expect("it was made");
    assert_eq!(ledger.lines().count(), 1, "{ledger}");
}
