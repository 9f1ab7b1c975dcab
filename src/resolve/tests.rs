//! Tests of the room: what lowering makes, its invariants, its size.
//!
//! `COLDFRAME_DUMP=file cargo test --lib dumps_a_file -- --nocapture` shows the tree of a file;
//! `COLDFRAME_LOWER=folder cargo test --lib lowers_a_folder` lowers all Python files below a folder.

mod assigned;
mod verify;

use super::{Environment, lower};
use crate::policy::{Module, Policy, unjudged};
use crate::source::Source;
use crate::syntax::{Limits, Mode, parse};
use crate::tree::Tree;
use crate::tree::dump::dump;
use crate::value::Value;
use std::sync::Arc;

const BUILTINS: &str =
    "print len range type str int list dict super sum sorted isinstance ValueError";

/// The tree of a text; nothing if it does not parse.
fn lowered(text: &str) -> Option<Tree> {
    let source = Arc::new(Source::new("test.py", text));
    let limits = Limits { source_bytes_max: 1 << 24, ..Limits::default() };
    let parsed = parse(&source, Mode::Module, &limits).ok()?;
    let policy = Arc::new(Policy::library());
    let cleared = unjudged(vec![Module::main(source, parsed)], &policy);
    let builtin =
        |name: &str| BUILTINS.split(' ').any(|row| row == name).then_some(Value::prelude(1));
    Some(lower(
        &cleared,
        0,
        1,
        &Environment {
            builtin: &builtin,
            looks: &|name, given| name == "isinstance" && given == 2,
            text_looks: &|name| name == "isdigit",
            in_c: &|_| None,
            globals: None,
        },
    ))
}

fn tree(text: &str) -> Tree {
    let tree = lowered(text).unwrap_or_else(|| panic!("does not parse: {text}"));
    verify::verify(&tree);
    tree
}

#[test]
fn dumps_a_file() {
    let Ok(path) = std::env::var("COLDFRAME_DUMP") else { return };
    let text = std::fs::read_to_string(path).expect("there is a file");
    let tree = lowered(&text).expect("it parses");
    println!("{}", dump(&tree));
    verify::verify(&tree);
}

#[test]
fn lowers_a_folder() {
    let Ok(path) = std::env::var("COLDFRAME_LOWER") else { return };
    let (mut folders, mut count, mut refused) = (vec![std::path::PathBuf::from(path)], 0, 0);
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ext| ext == "py")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                let done =
                    std::panic::catch_unwind(|| lowered(&text).map(|it| verify::verify(&it)));
                match done {
                    Ok(Some(())) => count += 1,
                    Ok(None) => refused += 1,
                    Err(_) => println!("FAILED: {}", path.display()),
                }
            }
        }
    }
    println!("{count} lowered, {refused} refused");
}

#[test]
fn ordinary_programs_are_lowered() {
    for text in ["", "x = 1", "print('a', 2)", "def f(a, b=1, *c, d, e=2, **g):\n    return a"] {
        tree(text);
    }
}

/// Where the verifier would follow every combination of ways through nested `finally`s.
const PATHS: [&str; 3] = ["finallys", "withs", "with items"];

/// Programs that grow with a number, each a shape in which something could be lowered twice.
fn growing(n: usize) -> Vec<(&'static str, String)> {
    let indent = |depth: usize| " ".repeat(depth);
    let nested = |line: &dyn Fn(usize) -> String, last: &str| {
        let mut text: String = (0..n).map(|d| indent(d) + &line(d) + "\n").collect();
        text += &(indent(n) + last + "\n");
        text
    };
    let chain = |item: &str, between: &str| vec![item; n].join(between);
    let mut finally = nested(&|_| "try:".to_owned(), "return f()");
    for depth in (0..n).rev() {
        finally += &format!("{}finally:\n{}g()\n", indent(depth), indent(depth + 1));
    }
    let finally = finally.lines().map(|line| format!(" {line}\n")).collect::<String>();
    let mut excepts = nested(&|_| "try:".to_owned(), "f()");
    for depth in (0..n).rev() {
        let (at, inside) = (indent(depth), indent(depth + 1));
        excepts += &format!("{at}except A as e:\n{inside}continue\n");
    }
    let excepts = excepts.lines().map(|line| format!(" {line}\n")).collect::<String>();
    let many = |line: &dyn Fn(usize) -> String| (0..n).map(|i| line(i) + "\n").collect::<String>();
    let names = |prefix: &str| (0..n).map(|i| format!("{prefix}{i}")).collect::<Vec<_>>();
    vec![
        ("defs", nested(&|d| format!("def f{d}():"), "x")),
        ("defs that share a variable", nested(&|d| format!("def f{d}(a{d}):"), "a0")),
        ("classes", nested(&|d| format!("class C{d}:"), "x = 1")),
        ("lambdas", chain("lambda:", " ") + " 0"),
        ("lambdas that share", "lambda a: ".to_owned() + &chain("lambda:", " ") + " a"),
        (
            "lambdas of each other",
            names("lambda a").join(": ") + ": [" + &names("a").join(",") + "]",
        ),
        ("variables passed through", {
            let names = names("a").join(",");
            format!("lambda {names}: {} [{names}]", chain("lambda:", " "))
        }),
        ("comprehensions", "[".repeat(n) + "0" + &" for x in f()]".repeat(n)),
        ("generators", format!("[0{}]", " for x in f() if g(x)".repeat(n))),
        ("generator expressions", "(".repeat(n) + "0" + &" for x in y)".repeat(n)),
        ("iterables", "[x for x in ".repeat(n) + "y" + &"]".repeat(n)),
        ("finallys", "def f():\n".to_owned() + &finally),
        ("excepts", "while f():\n".to_owned() + &excepts),
        ("withs", nested(&|d| format!("with a as b{d}:"), "f()")),
        ("with items", format!("def f():\n with {}: return f()", names("a() as b").join(", "))),
        ("ands", chain("f()", " and ")),
        ("ands of ors", "f() and (g() or ".repeat(n) + "h()" + &")".repeat(n)),
        ("conditions", format!("if {}h(){}: x", "f() and (g() or ".repeat(n), ")".repeat(n))),
        ("ternaries", "f() if g() else ".repeat(n) + "h()"),
        (
            "nested ternaries",
            "(".repeat(n) + "f() if g() else h()" + &" if g() else h())".repeat(n),
        ),
        ("comparisons", chain("f()", " < ")),
        ("comparisons of names", chain("a", " < ")),
        ("sums", chain("f()", " + ")),
        ("sums of names", chain("a", " + ")),
        ("sums to the right", "a + (".repeat(n) + "f()" + &")".repeat(n)),
        ("or-patterns", format!("match x:\n case {}: f()", vec!["C(a)"; n].join(" | "))),
        ("patterns", format!("match x:\n case {}a{}: f()", "[".repeat(n), "]".repeat(n))),
        ("nested or-patterns", {
            format!("match x:\n case {}1{}: f()", "[2 | ".repeat(n), "]".repeat(n))
        }),
        ("decorators", many(&|i| format!("@d{i}(f())")) + "def f(): pass"),
        ("globals", format!("def f():\n global {}", names("a").join(", "))),
        ("nonlocals", {
            let names = names("a");
            format!(
                "def f():\n {} = 1\n def g():\n  nonlocal {}",
                names.join(" = "),
                names.join(", ")
            )
        }),
        ("arguments", format!("f({})", chain("g()", ", "))),
        ("calls in calls", "f(a, ".repeat(n) + "b" + &")".repeat(n)),
        ("methods", format!("a{}", ".b(c)".repeat(n))),
        ("attributes", format!("a{}", ".b".repeat(n))),
        ("subscripts", "a[".repeat(n) + "b" + &"]".repeat(n)),
        ("displays", "[a, ".repeat(n) + "b" + &"]".repeat(n)),
        ("tuples of constants", "(1, ".repeat(n) + "2" + &")".repeat(n)),
        ("long displays", format!("[{}]", names("a").join(", "))),
        ("elifs", format!("if a: b\n{}else: c", "elif f(): d\n".repeat(n))),
        (
            "walruses in elifs",
            format!("if a: b\n{}else: c", many(&|i| format!("elif (a{i} := f()): d"))),
        ),
        ("loops", nested(&|d| format!("for x{d} in f():"), "break")),
        ("whiles", nested(&|_| "while f():".to_owned(), "continue")),
        (
            "breaks",
            format!("def f():\n while True:\n{}", many(&|i| format!("  x{i} = 1\n  if a: break"))),
        ),
        ("unpacking", "(".repeat(n) + "a" + &", b)".repeat(n) + " = c"),
        ("targets", names("a").join(" = ") + " = b"),
        ("f-strings", format!("f\"{}\"", names("{f(a").join(")}x") + ")}")),
        ("f-strings in f-strings", "f\"{".repeat(n) + "a" + &"}\"".repeat(n)),
        ("annotations", {
            let list = (0..n).map(|i| format!("a{i}: f()")).collect::<Vec<_>>();
            format!("def f({}): pass", list.join(", "))
        }),
        ("annotations as text", {
            format!(
                "from __future__ import annotations\ndef f(a: {}b{}): pass",
                "C[".repeat(n),
                "]".repeat(n)
            )
        }),
        ("types", many(&|i| format!("type T{i}[A, *B, **C] = dict[A, int]"))),
        ("generic defs", nested(&|d| format!("def f{d}[T{d}](a: T{d}):"), "x")),
        ("stars", format!("f({})", chain("*a", ", "))),
        ("double stars", format!("f({})", names("**a").join(", "))),
        (
            "keywords",
            format!(
                "f({})",
                (0..n).map(|i| format!("a{i}=g(), **b")).collect::<Vec<_>>().join(", ")
            ),
        ),
        ("asserts", many(&|_| "assert f(), g()".to_owned())),
        ("imports", many(&|i| format!("from a.b import c{i} as d"))),
        ("deletions", format!("del {}", vec!["a[f()]"; n].join(", "))),
    ]
}

#[test]
fn a_tree_grows_no_faster_than_its_source() {
    let mut failed = String::new();
    for ((name, small), (_, large)) in growing(45).into_iter().zip(growing(90)) {
        let (Some(small), Some(large)) = (lowered(&small), lowered(&large)) else {
            failed += &format!("{name} does not parse\n");
            continue;
        };
        if !PATHS.contains(&name) {
            verify::verify(&large);
        }
        let (small, large) = (verify::size(&small), verify::size(&large));
        println!("{name} {small} {large}");
        let ratio = large as f64 / small as f64;
        if ratio > 2.2 {
            failed += &format!("{name}: {small} grow to {large}, by {ratio:.2}\n");
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[test]
fn deep_and_long_programs_are_lowered() {
    // More than a hundred levels of indentation do not parse.
    for n in [900, 4900] {
        for (name, text) in growing(n) {
            let start = std::time::Instant::now();
            let parsed = lowered(&text).map(|tree| verify::size(&tree));
            println!("{n} {name}: {} bytes {parsed:?} {:?}", text.len(), start.elapsed());
        }
    }
}
