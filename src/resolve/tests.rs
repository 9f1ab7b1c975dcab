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
    Some(lower(&cleared, 0, 1, &Environment { builtin: &builtin, globals: None }))
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
