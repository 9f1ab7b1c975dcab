//! docs/LIBRARY.md is true: every public name of CPython's modules, and whether it is here.
//!
//! `tests/library/names.txt` has the names (`tests/oracle/library_names.py` made it with CPython
//! 3.11), `tests/library/reasons.txt` says why one is missing or differs, `cpython_tests.md` what
//! CPython's own tests gave when they were last run. The binary is asked what
//! each module has. `COLDFRAME_BLESS=1 cargo test --test library` writes the document anew.
//!
//! And what a session does to a module's state is gone with the session.
//!
//! *May touch:* the binary, the front door, `docs/LIBRARY.md`. *Never:* the library's insides.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use coldframe::{Buffer, Ending, Policy, Program, Sandbox};

const HEAD: &str = "\
# The library, name by name

Made by `COLDFRAME_BLESS=1 cargo test --test library` from the names of CPython 3.11 \
(`tests/library/names.txt`), from what each module here says it has, and from \
`tests/library/reasons.txt`. What differs within a name is in [LANGUAGE.md](LANGUAGE.md). What \
stands in no table here is no module of ours: the policy says for each of CPython's what to write \
instead ([POLICY.md](POLICY.md)).

";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A line of `reasons.txt`.
struct Reason {
    differs: bool,
    patterns: Vec<String>,
    why: String,
}

fn reasons() -> Vec<Reason> {
    let text = read("tests/library/reasons.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (names, why) = line.split_once(": ").expect("a line is names and a reason");
            let differs = names.starts_with("~ ");
            let patterns = names.trim_start_matches("~ ").split(' ').map(str::to_owned).collect();
            Reason { differs, patterns, why: why.to_owned() }
        })
        .collect()
}

/// Whether a name fits a pattern with at most one `*`.
fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((before, after)) => {
            name.len() >= before.len() + after.len()
                && name.starts_with(before)
                && name.ends_with(after)
                // `os.*` is about `os`, not about `os.path`.
                && !name[before.len()..name.len() - after.len()].contains('.')
        }
    }
}

/// The names that modules here have: a program asks them.
fn present(modules: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let mut program = String::new();
    for module in modules {
        // An import from the future is a statement of its own kind.
        if *module == "__future__" {
            continue;
        }
        program.push_str(&format!("import {module}\nprint('{module}', *dir({module}))\n"));
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_coldframe"))
        .args(["run", "--max-steps", "1000000000", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    child.stdin.take().expect("it is piped").write_all(program.as_bytes()).expect("it reads");
    let done = child.wait_with_output().expect("it ends");
    assert!(done.status.success(), "asking the modules failed");
    let text = String::from_utf8(done.stdout).expect("names are text");
    let lines = text.lines().map(|line| line.split(' ').map(str::to_owned));
    lines.filter_map(|mut words| Some((words.next()?, words.collect()))).collect()
}

#[test]
fn every_name_of_cpython_is_here_or_has_a_reason() {
    let text = read("tests/library/names.txt");
    let rows: Vec<(&str, Vec<&str>)> = text
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(module, names)| (module, names.split_whitespace().collect()))
        .collect();
    let modules: Vec<&str> = rows.iter().map(|(module, _)| *module).collect();
    let have = present(&modules);
    let reasons = reasons();
    let mut used = BTreeSet::new();
    let mut complaints = Vec::new();
    let mut body = String::new();
    let (mut same, mut all) = (0, 0);
    for (module, names) in &rows {
        let Some(own) = have.get(*module) else { continue };
        let mut here = Vec::new();
        let mut noted: BTreeMap<(bool, &str), Vec<&str>> = BTreeMap::new();
        for name in names {
            let full = format!("{module}.{name}");
            let is_here = own.contains(*name);
            let found = reasons.iter().enumerate().find(|(_, reason)| {
                reason.differs == is_here && reason.patterns.iter().any(|p| fits(p, &full))
            });
            match found {
                Some((at, reason)) => {
                    used.insert(at);
                    noted.entry((is_here, &reason.why)).or_default().push(name);
                }
                None if is_here => here.push(*name),
                None => complaints.push(format!("{full} is missing and has no reason")),
            }
        }
        (same, all) = (same + here.len(), all + names.len());
        body.push_str(&format!("## {module}\n\n"));
        if !here.is_empty() {
            let names: Vec<String> = here.iter().map(|name| format!("`{name}`")).collect();
            body.push_str(&format!("Same ({}): {}.\n\n", here.len(), names.join(", ")));
        }
        if !noted.is_empty() {
            body.push_str("| name | state |\n|---|---|\n");
            for ((is_here, why), names) in &noted {
                let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
                let state = if *is_here { "differs" } else { "not here" };
                body.push_str(&format!("| {} | {state}: {why} |\n", names.join(", ")));
            }
            body.push('\n');
        }
    }
    for (at, reason) in reasons.iter().enumerate() {
        if !used.contains(&at) {
            complaints.push(format!("nothing needs the reason {:?}", reason.why));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let head = format!(
        "{HEAD}{} modules, {all} names: {same} as in CPython, {} that differ or are not here.\n\n",
        have.len(),
        all - same
    );
    let tests = read("tests/library/cpython_tests.md");
    let made = format!("{head}{}\n\n{}\n", body.trim_end(), tests.trim_end());
    if std::env::var_os("COLDFRAME_BLESS").is_some() {
        std::fs::write(root().join("docs/LIBRARY.md"), &made).expect("it can be written");
    }
    let stands = std::fs::read_to_string(root().join("docs/LIBRARY.md")).unwrap_or_default();
    assert!(
        stands == made,
        "docs/LIBRARY.md is stale: COLDFRAME_BLESS=1 cargo test --test library"
    );
}

/// What a program does to modules, and what it shows of them: twice the same, in any two sessions.
const STATE: &[(&str, &str)] = &[
    ("import random", "random.seed(5); print(random.random()); random.seed(6)"),
    (
        "import decimal",
        "print(decimal.getcontext()); decimal.getcontext().prec = 5; \
         decimal.DefaultContext.prec = 7; decimal.getcontext().traps[decimal.Inexact] = True",
    ),
    (
        "import logging",
        "log = logging.getLogger('shop'); print(log.handlers, log.level, logging.root.handlers, \
         logging.root.manager.disable, logging.getLevelName(5)); \
         log.addHandler(logging.NullHandler()); log.setLevel(3); logging.basicConfig(level=1); \
         logging.disable(7); logging.addLevelName(5, 'FIVE'); logging.raiseExceptions = False",
    ),
    (
        "import warnings",
        "print(len(warnings.filters)); warnings.simplefilter('error'); \
         warnings.showwarning = print",
    ),
    ("import re", "print(re.compile('a+').match('aa')); re.purge()"),
    (
        "import textwrap, fnmatch, calendar, csv",
        "print(calendar.firstweekday(), csv.list_dialects(), csv.field_size_limit()); \
         calendar.setfirstweekday(3); csv.register_dialect('mine', delimiter=';'); \
         csv.field_size_limit(7)",
    ),
    (
        "import sys, io",
        "print(sys.argv, sys.getrecursionlimit(), sys.stdout.name); sys.argv.append('x'); \
         sys.setrecursionlimit(99); sys.stdout = io.StringIO()",
    ),
    (
        "import locale, codecs, gc, json, copy",
        "print(gc.isenabled(), locale.getlocale()); gc.disable()",
    ),
    (
        "import abc, collections.abc",
        "class Own: pass\n\
         print(isinstance(Own(), collections.abc.Sized)); collections.abc.Sized.register(Own)",
    ),
    (
        "import functools, typing",
        "@functools.singledispatch\n\
         def show(x): return 'any'\n\
         @functools.lru_cache\n\
         def twice(x): return x * 2\n\
         twice(2)\n\
         print(twice.cache_info(), typing.Optional[int]); show.register(int, str)",
    ),
    (
        "import struct, array",
        "s = struct.Struct('i'); print(s.pack(1), array.array('i', [1]), vars(struct.Struct).get('x')); \
         s.__init__('h')",
    ),
    (
        "import contextvars, uuid, zoneinfo",
        "v = contextvars.ContextVar('v', default=0); print(v.get(), zoneinfo.ZoneInfo('UTC')); \
         v.set(4)",
    ),
    (
        "import unittest.mock, asyncio",
        "print(unittest.mock.sentinel.one, asyncio.get_event_loop_policy().__class__.__name__); \
         unittest.mock.sentinel.two",
    ),
];

fn printed(sandbox: &Sandbox, program: &Program) -> String {
    let output = Buffer::new();
    let report = sandbox.session(program, output.clone()).run();
    assert_eq!(report.ending, Ending::Done, "{}", output.text());
    output.text()
}

fn compiled(sandbox: &Sandbox, source: &str) -> Program {
    match Program::compile_for("page.py", source, &Policy::standard(), sandbox) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn the_state_of_modules_ends_with_the_session() {
    let sandbox = Sandbox::new();
    for (imports, acts) in STATE {
        let program = compiled(&sandbox, &format!("{imports}\n{acts}\n"));
        let first = printed(&sandbox, &program);
        assert!(!first.is_empty(), "{imports} shows nothing");
        for _ in 0..2 {
            assert_eq!(printed(&sandbox, &program), first, "{imports}");
        }
        // A program that only looks sees nothing of the others either.
        let other = compiled(&sandbox, &format!("{imports}\n{acts}\n# other\n"));
        assert_eq!(printed(&sandbox, &other), first, "{imports}");
    }
}

#[test]
fn library_modules_cannot_be_changed() {
    let sandbox = Sandbox::new();
    for name in read("tests/library/names.txt").lines().filter_map(|line| line.split_once(':')) {
        let (module, names) = name;
        let Some(known) = names.split_whitespace().find(|name| !name.starts_with('_')) else {
            continue;
        };
        if module == "__future__" || ["sys", "xml"].contains(&module) {
            continue;
        }
        let source = format!(
            "import {module} as module\n\
             try:\n    module.{known} = 5\nexcept AttributeError:\n    print('refused')\n"
        );
        assert_eq!(printed(&sandbox, &compiled(&sandbox, &source)), "refused\n", "{module}");
    }
}
