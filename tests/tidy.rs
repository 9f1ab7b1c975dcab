//! The law of the house: who may import whom, what no file may hold, and that each has its test.
//!
//! Reads the sources as text, with comments and strings blanked out and test modules cut away.
//! Rooms that are not there yet are no matter. When a test here fails, mend the code, or decide
//! in the open: each table below is a decision, with its reason beside it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The rooms, from the ground up, and which rooms each may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("names", &[]),
    ("budget", &[]),
    ("syntax", &["source"]),
    ("policy", &["source", "syntax", "names"]),
    ("value", &["source", "names", "budget"]),
    // The tree carries the verdict on names, as `Cleared` does.
    ("tree", &["source", "value", "names"]),
    ("resolve", &["source", "syntax", "policy", "names", "tree", "value"]),
    ("eval", &["source", "budget", "tree", "value", "names"]),
    // The session wires the rooms: it compiles, judges and runs.
    (
        "session",
        &[
            "value",
            "tree",
            "eval",
            "budget",
            "capability",
            "source",
            "names",
            "syntax",
            "policy",
            "resolve",
            "builtins",
            "modules",
            "interop",
        ],
    ),
    // `judge` asks the verdict on run-time names.
    ("builtins", &["value", "budget", "names"]),
    // Native modules share the helpers of builtins: numbers, text errors, the sort.
    ("modules", &["value", "budget", "builtins"]),
    // Stores and channels hold data.
    ("capability", &["value", "budget", "interop"]),
    ("interop", &["value", "budget"]),
    // A SyntaxError is shown beside rejections.
    ("report", &["source", "names", "policy", "value", "syntax"]),
    // Keys and ledgers of snapshots in files.
    ("host", &["capability", "budget", "session"]),
];

/// The front doors: they wire the rooms and may use all of them (`lib`), or only what embedders
/// see (`main`, `cli`).
const DOORS: &[&str] = &["lib", "main", "cli"];

/// Which rooms may use which crates of others.
const CRATES: &[(&str, &[&str])] = &[
    ("rustpython_parser", &["syntax"]),
    (
        "num_bigint",
        &[
            "syntax",
            "tree",
            "resolve",
            "value",
            "eval",
            "builtins",
            "modules",
            "interop",
            "session",
            "capability",
        ],
    ),
    ("num_integer", &["value", "eval", "builtins", "modules"]),
    (
        "num_traits",
        &[
            "syntax",
            "tree",
            "resolve",
            "value",
            "eval",
            "builtins",
            "modules",
            "interop",
            "session",
            "capability",
        ],
    ),
    ("hashbrown", &["value", "resolve", "eval", "builtins", "modules", "session"]),
    ("indexmap", &["value", "resolve", "tree", "policy", "interop", "session", "lib"]),
    ("bytemuck", &["value"]),
    ("mimalloc", &["main"]),
    ("siphasher", &["value"]),
    ("stacker", &["syntax", "value", "eval", "modules", "session", "lib"]),
    // Hosts send messages into channels.
    ("serde", &["policy", "report", "interop", "session", "capability", "lib", "cli"]),
    ("serde_json", &["policy", "report", "host", "interop", "session", "modules", "lib", "cli"]),
    ("crc32fast", &["modules"]),
    ("md5", &["modules"]),
    ("md_5", &["modules"]),
    ("miniz_oxide", &["modules"]),
    ("hmac", &["session"]),
    ("scrypt", &["modules"]),
    ("sha1", &["modules"]),
    ("sha3", &["modules"]),
    ("sha2", &["policy", "session", "modules", "capability", "lib"]),
    // The operating system's randomness.
    ("getrandom", &["host"]),
    // Directories that nothing leads out of.
    ("cap_std", &["host"]),
    ("cap_fs_ext", &["host"]),
    // Stores in files.
    ("redb", &["host"]),
    // The web.
    ("ureq", &["host"]),
    ("toml", &["policy", "cli"]),
    ("unicode_ident", &["syntax", "value", "builtins", "policy"]),
    ("unicode_names2", &["syntax", "value", "builtins", "modules"]),
    ("ascii", &["value"]),
    ("memchr", &["syntax", "value", "builtins", "modules"]),
    ("unicode_normalization", &["syntax", "value", "policy", "builtins", "modules"]),
    ("unicode_width", &["report", "syntax", "cli"]),
    ("clap", &["main", "cli"]),
    ("rustyline", &["cli"]),
    ("ctrlc", &["cli"]),
];

/// Modules of `std` that reach nothing outside the process.
const HARMLESS: &[&str] = &[
    "alloc",
    "any",
    "array",
    "ascii",
    "borrow",
    "boxed",
    "cell",
    "char",
    "clone",
    "cmp",
    "collections",
    "convert",
    "default",
    "error",
    "f64",
    "fmt",
    "hash",
    "i64",
    "i128",
    "iter",
    "marker",
    "mem",
    "num",
    "ops",
    "option",
    "panic",
    "pin",
    "ptr",
    "rc",
    "result",
    "slice",
    "str",
    "string",
    "sync",
    "task",
    "u8",
    "u16",
    "u32",
    "u64",
    "usize",
    "vec",
    "primitive",
    "hint",
];

/// Modules of `std` that reach outside, and who may use them.
const REACHING: &[(&str, &[&str])] = &[
    ("fs", &["host", "main", "cli"]),
    ("io", &["host", "main", "cli"]),
    ("env", &["host", "main", "cli"]),
    ("process", &["host", "main", "cli"]),
    ("path", &["host", "main", "cli"]),
    ("net", &["host"]),
    ("os", &["host"]),
    // A duration is a number; a clock is not. Clocks are told apart below.
    ("time", &["host", "main", "cli", "capability", "value", "lib"]),
    ("thread", &["host", "main", "cli"]),
];

/// Files that are part of builds with the feature `testing` only.
const TESTING: &[&str] = &["src/value/reached.rs"];

/// Files that may be longer than [`LINES_MAX`]: tables.
const TABLES: &[&str] = &["src/value/text/unicode_tables.rs", "src/names/rows.rs", "src/tree.rs"];

/// Files that have outgrown the limit and are to be split by phenomenon. None may be added.
const OUTGROWN: &[&str] = &["src/value/obj.rs"];

/// The longest a file may be.
const LINES_MAX: usize = 600;

/// One file of `src`.
struct File {
    /// Its path from the root of the package, with `/`.
    name: String,
    text: String,
    /// `text` without comments, strings and tests; lines stay where they are.
    code: String,
}

impl File {
    /// The room it belongs to.
    fn room(&self) -> &str {
        let below = self.name.strip_prefix("src/").unwrap_or(&self.name);
        let first = below.split('/').next().unwrap_or(below);
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// How many modules deep its items lie below the root of the crate.
    fn depth(&self) -> usize {
        let below = self.name.strip_prefix("src/").unwrap_or(&self.name);
        let parts = below.split('/').count();
        if below.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// Whether it holds nothing but tests.
    fn is_test(&self) -> bool {
        let stem = self.name.rsplit('/').next().unwrap_or("");
        matches!(stem, "tests.rs" | "oracle.rs")
            || self.name.contains("/tests/")
            || self.name.contains("/oracle/")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &str) -> Vec<File> {
    let mut paths = Vec::new();
    walk(&root().join(folder), "rs", &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("sources are UTF-8");
            let name = path.strip_prefix(root()).expect("it lies below").to_string_lossy();
            File { name: name.replace('\\', "/"), code: code_of(&text), text }
        })
        .collect()
}

fn sources() -> Vec<File> {
    rust_files("src")
}

fn walk(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
}

/// `text` with comments, strings and character literals blanked, and cut at its tests.
fn code_of(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut i = 0;
    let blank = |c: char| if c == '\n' { '\n' } else { ' ' };
    while i < chars.len() {
        let rest = |n: usize| chars.get(i + n).copied().unwrap_or('\0');
        let before = code.chars().next_back().unwrap_or(' ');
        let start = i;
        match chars[i] {
            '/' if rest(1) == '/' => {
                while i < chars.len() && chars[i] != '\n' {
                    i += 1;
                }
            }
            '/' if rest(1) == '*' => {
                i += 2;
                while i < chars.len() && !(chars[i] == '*' && chars.get(i + 1) == Some(&'/')) {
                    i += 1;
                }
                i = (i + 2).min(chars.len());
            }
            'r' if matches!(rest(1), '"' | '#') && !before.is_alphanumeric() && before != '_'
                || (chars[i] == 'r' && before == 'b' && matches!(rest(1), '"' | '#')) =>
            {
                let hashes = chars[i + 1..].iter().take_while(|c| **c == '#').count();
                if chars.get(i + 1 + hashes) != Some(&'"') {
                    code.push('r');
                    i += 1;
                    continue;
                }
                let end: String = format!("\"{}", "#".repeat(hashes));
                let end: Vec<char> = end.chars().collect();
                i += 2 + hashes;
                while i < chars.len() && !chars[i..].starts_with(&end) {
                    i += 1;
                }
                i = (i + end.len()).min(chars.len());
            }
            '"' => {
                i += 1;
                while i < chars.len() && chars[i] != '"' {
                    i += if chars[i] == '\\' { 2 } else { 1 };
                }
                i = (i + 1).min(chars.len());
            }
            // A character, not a lifetime.
            '\'' if rest(1) == '\\' || rest(2) == '\'' => {
                i += if rest(1) == '\\' { 3 } else { 2 };
                while i < chars.len() && chars[i] != '\'' {
                    i += 1;
                }
                i = (i + 1).min(chars.len());
            }
            c => {
                code.push(c);
                i += 1;
                continue;
            }
        }
        code.extend(chars[start..i].iter().map(|c| blank(*c)));
    }
    match code.find("#[cfg(test)]\nmod ") {
        Some(at) if code[at..].lines().nth(1).is_some_and(|line| line.ends_with('{')) => {
            code.truncate(at);
            code
        }
        _ => code,
    }
}

/// The words that follow `prefix` wherever it stands at a word's beginning: (line, word). What
/// stands in braces, as in `use crate::{a, b::c}`, is taken word by word.
fn words_after(code: &str, prefix: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let before = code[..at].chars().next_back().unwrap_or(' ');
        if before.is_alphanumeric() || before == '_' || before == ':' || before == '$' {
            continue;
        }
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + prefix.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut word = String::new();
            let mut fresh = true;
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.push((line, std::mem::take(&mut word)));
                        fresh = true;
                    }
                    c if depth == 0 && fresh && (c.is_alphanumeric() || c == '_') => word.push(c),
                    c if c.is_whitespace() => {}
                    _ => fresh = false,
                }
            }
            found.push((line, word));
        } else {
            let word = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.push((line, word));
        }
    }
    found.retain(|(_, word)| !word.is_empty());
    found
}

fn report(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    let mut complaints = Vec::new();
    for file in sources() {
        let room = file.room();
        if DOORS.contains(&room) || file.is_test() {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            complaints.push(format!("{}: no room is called `{room}`", file.name));
            continue;
        };
        let mut used = words_after(&file.code, "crate::");
        // `super::super::x` may climb out of the room.
        for climb in file.depth()..=file.depth() + 2 {
            used.extend(words_after(&file.code, &"super::".repeat(climb)));
        }
        for (line, word) in used {
            let is_room = ROOMS.iter().any(|(name, _)| *name == word) || DOORS.contains(&&*word);
            if is_room && word != room && !allowed.contains(&&*word) {
                complaints.push(format!("{}:{line}: `{room}` must not use `{word}`", file.name));
            }
        }
    }
    report(&complaints);
}

#[test]
fn std_reaches_outside_only_in_host_and_main() {
    let mut complaints = Vec::new();
    for file in sources() {
        if file.is_test() || TESTING.contains(&&*file.name) {
            continue;
        }
        let room = file.room();
        for (line, word) in words_after(&file.code, "std::") {
            let may = REACHING.iter().find(|(name, _)| *name == word).map(|(_, rooms)| *rooms);
            let fine = match may {
                Some(rooms) => rooms.contains(&room),
                None => HARMLESS.contains(&&*word) || word.starts_with(char::is_uppercase),
            };
            let name = &file.name;
            if !fine && !is_macro(&file.code, &word) {
                complaints.push(format!(
                    "{name}:{line}: `std::{word}` reaches outside; take a capability instead"
                ));
            }
        }
        for clock in ["Instant::now", "SystemTime::now", "RandomState::new"] {
            if file.code.contains(clock) && !matches!(room, "host" | "cli" | "main") {
                complaints.push(format!("{}: `{clock}` is the host's to ask", file.name));
            }
        }
    }
    report(&complaints);
}

/// `std::println!` and its kind are judged by name, not as modules.
fn is_macro(code: &str, word: &str) -> bool {
    code.contains(&format!("std::{word}!")) && !matches!(word, "println" | "eprintln" | "env")
}

#[test]
fn crates_of_others_stay_in_their_rooms() {
    let mut complaints = Vec::new();
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("there is one");
    let mut section = "";
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section == "[dependencies]"
            && let Some((name, _)) = line.split_once(" = ")
        {
            names.insert(name.replace('-', "_"));
        }
    }
    for name in &names {
        let Some((_, rooms)) = CRATES.iter().find(|(known, _)| known == name) else {
            complaints.push(format!("Cargo.toml: no room was decided for `{name}`"));
            continue;
        };
        for file in sources() {
            let room = file.room().to_owned();
            let used = !words_after(&file.code, &format!("{name}::")).is_empty()
                || file.code.contains(&format!("use {name};"));
            if used && !rooms.contains(&&*room) && !file.is_test() {
                complaints.push(format!("{}: `{room}` must not use `{name}`", file.name));
            }
        }
    }
    report(&complaints);
}

#[test]
fn files_open_with_what_lives_there() {
    let files = sources().into_iter().chain(rust_files("tests")).chain(rust_files("examples"));
    let without = files.filter(|file| !file.text.starts_with("//!"));
    report(
        &without.map(|file| format!("{}: does not open with `//!`", file.name)).collect::<Vec<_>>(),
    );
}

#[test]
fn files_are_short() {
    let mut complaints = Vec::new();
    for file in sources() {
        let lines = file.text.lines().count();
        let exempt = TABLES.contains(&&*file.name) || OUTGROWN.contains(&&*file.name);
        if lines > LINES_MAX && !exempt {
            complaints.push(format!("{}: {lines} lines; split it by phenomenon", file.name));
        }
        if lines <= LINES_MAX && OUTGROWN.contains(&&*file.name) {
            complaints.push(format!("{}: short again; take it off the list", file.name));
        }
    }
    report(&complaints);
}

#[test]
fn nothing_panics_by_laziness() {
    const NEVER: &[&str] =
        &[".unwrap()", "todo!(", "unimplemented!(", "dbg!(", "unsafe {", "static mut"];
    let mut complaints = Vec::new();
    for file in sources().iter().filter(|file| !file.is_test()) {
        for (index, line) in file.code.lines().enumerate() {
            for word in NEVER.iter().filter(|word| line.contains(**word)) {
                complaints.push(format!("{}:{}: `{word}`", file.name, index + 1));
            }
            let sorts = line.contains(".sort_by(") || line.contains(".sort_unstable_by(");
            if sorts && matches!(file.room(), "builtins" | "modules" | "eval") {
                let place = format!("{}:{}", file.name, index + 1);
                complaints
                    .push(format!("{place}: a comparator may be the program's; use our sort"));
            }
        }
    }
    report(&complaints);
}

#[test]
fn no_test_is_put_aside() {
    let mut complaints = Vec::new();
    for file in sources().into_iter().chain(rust_files("tests")) {
        for (index, line) in file.text.lines().enumerate() {
            // A test that serves a script says so.
            let bare = line.trim_start().starts_with("#[ignore");
            if bare && !line.contains("serves the scripts") {
                complaints.push(format!(
                    "{}:{}: mend it or move it to tests/wishlist",
                    file.name,
                    index + 1
                ));
            }
        }
    }
    report(&complaints);
}

#[test]
fn policy_and_resolve_name_every_case() {
    let mut complaints = Vec::new();
    for file in sources() {
        if matches!(file.room(), "policy" | "resolve") && !file.is_test() {
            complaints.extend(wild_arms(&file));
        }
    }
    report(&complaints);
}

/// Arms `_ =>` in a `match` over the ast, and patterns of the ast that skip fields with `..`.
fn wild_arms(file: &File) -> Vec<String> {
    /// A `match` whose braces are open.
    struct Match {
        depth: usize,
        over_ast: bool,
        wild: Vec<usize>,
    }
    let is_ast = |line: &str| {
        ["ast::", "Stmt::", "Expr::", "StmtKind::", "ExprKind::", "Pattern::", "PatternKind::"]
            .iter()
            .any(|word| !words_after(line, word).is_empty())
    };
    let mut open: Vec<Match> = Vec::new();
    let mut complaints = Vec::new();
    let mut depth = 0;
    for (index, line) in file.code.lines().enumerate() {
        let trimmed = line.trim();
        if let Some(top) = open.last_mut()
            && depth == top.depth + 1
            && let Some((pattern, _)) = trimmed.split_once("=>")
        {
            top.over_ast |= is_ast(pattern);
            if pattern.trim() == "_" {
                top.wild.push(index + 1);
            }
        }
        let pattern = trimmed.split("=>").next().unwrap_or("");
        let skips = pattern.contains(", .. }") || pattern.contains("{ .. }");
        if skips && is_ast(pattern) && (trimmed.contains("=>") || trimmed.contains("let ")) {
            let place = format!("{}:{}", file.name, index + 1);
            complaints.push(format!("{place}: name every case and field"));
        }
        let opens_match =
            !words_after(&format!(" {trimmed}"), "match ").is_empty() && trimmed.ends_with('{');
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth = usize::saturating_sub(depth, 1);
                    if open.last().is_some_and(|top| top.depth == depth) {
                        let done = open.pop().expect("it was just seen");
                        if done.over_ast {
                            complaints.extend(done.wild.iter().map(|line| {
                                format!("{}:{line}: name every case and field", file.name)
                            }));
                        }
                    }
                }
                _ => {}
            }
        }
        if opens_match {
            open.push(Match { depth: depth - 1, over_ast: false, wild: Vec::new() });
        }
    }
    complaints
}

#[test]
fn every_threat_and_every_difference_names_a_test_that_exists() {
    let tests = all_test_names();
    let mut complaints = Vec::new();
    for page in ["docs/THREATS.md", "docs/LANGUAGE.md"] {
        complaints.extend(rows_without_proof(page, &tests));
    }
    report(&complaints);
}

/// The rows of a page's tables whose last cell names no test, or one there is not.
fn rows_without_proof(page: &str, tests: &BTreeSet<String>) -> Vec<String> {
    let mut complaints = Vec::new();
    let text = std::fs::read_to_string(root().join(page)).unwrap_or_default();
    for (index, line) in text.lines().enumerate() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let is_rule = cells.iter().all(|cell| cell.chars().all(|c| matches!(c, '-' | ':')));
        let is_head = cells.last().is_some_and(|cell| matches!(*cell, "test" | "Test" | "tests"));
        if !line.trim_start().starts_with('|') || is_rule || is_head {
            continue;
        }
        let proofs: Vec<&str> = cells.last().unwrap_or(&"").split('`').skip(1).step_by(2).collect();
        if proofs.is_empty() {
            complaints.push(format!("{page}:{}: no test", index + 1));
        }
        for proof in proofs {
            let path = proof.split("::").next().unwrap_or(proof);
            let function = proof.rsplit("::").next().unwrap_or(proof);
            let there = if proof.contains("::") {
                root().join(path).exists() && tests.contains(function)
            } else {
                root().join(path).exists() || tests.contains(function)
            };
            if !there {
                complaints.push(format!("{page}:{}: there is no `{proof}`", index + 1));
            }
        }
    }
    complaints
}

/// The names of all functions marked `#[test]`.
fn all_test_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in sources().into_iter().chain(rust_files("tests")) {
        for after in file.text.split("#[test]").skip(1) {
            if let Some(rest) = after.split("fn ").nth(1) {
                names.insert(rest.split('(').next().unwrap_or(rest).to_owned());
            }
        }
    }
    names
}

/// What a row of a builtin table calls itself: the word before the parenthesis of a string that
/// looks like a signature.
fn rows(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for piece in text.split('"').skip(1).step_by(2) {
        let Some((name, rest)) = piece.split_once('(') else { continue };
        let is_name = !name.is_empty()
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let is_signature = rest.contains(')') && !rest.contains('{') && !piece.contains("()\u{20}");
        if is_name && is_signature && !name.starts_with("__") && !piece.contains("() ") {
            names.push(name.to_owned());
        }
    }
    names
}

/// All the goldens below `folder`, as one text.
fn goldens(folder: &Path) -> String {
    let mut paths = Vec::new();
    walk(folder, "py", &mut paths);
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap_or_default()).collect()
}

#[test]
fn every_builtin_has_its_golden() {
    let golden = root().join("tests/golden");
    // A golden that still differs somewhere waits in the wishlist; it shows its builtin all the same.
    let wished = root().join("tests/wishlist");
    let everything = goldens(&golden) + &goldens(&wished);
    let mut complaints = BTreeSet::new();
    for file in sources() {
        if file.room() != "builtins" || file.is_test() {
            continue;
        }
        let stem = file.name.trim_end_matches("/mod.rs").trim_end_matches(".rs");
        let owner = stem.trim_start_matches("src/builtins/").split('/').next().unwrap_or("");
        // A type with a folder shows its methods there; what has none is shown anywhere.
        let own = goldens(&golden.join(owner)) + &goldens(&wished.join(owner));
        let shown = if own.is_empty() { &everything } else { &own };
        for name in rows(&file.text) {
            let function = golden.join("builtins").join(format!("{name}.py")).exists()
                || wished.join("builtins").join(format!("{name}.py")).exists()
                || golden.join(&name).join("constructor.py").exists()
                || golden.join(&name).is_dir();
            // Made by `vars(C)`, the type of `...`, refused to programs: there is nothing to call.
            let hidden = matches!(name.as_str(), "mappingproxy" | "ellipsis" | "mro");
            if !function && !hidden && !shown.contains(&format!(".{name}")) {
                complaints.insert(format!("{}: no golden shows `{name}`", file.name));
            }
        }
    }
    report(&complaints.into_iter().collect::<Vec<_>>());
}

#[test]
fn words_are_found_in_code_only() {
    let code =
        code_of("use crate::{a, b::{c, d}, e}; // crate::no\nlet s = \"crate::no\"; 'x'; crate::f");
    let words: Vec<_> = words_after(&code, "crate::").into_iter().map(|(_, word)| word).collect();
    assert_eq!(words, ["a", "b", "e", "f"]);
    let file = File {
        name: "src/policy/x.rs".to_owned(),
        text: String::new(),
        code: "match x {\n    ast::Stmt::If(a) => 1,\n    _ => 2,\n}\n".to_owned(),
    };
    assert_eq!(wild_arms(&file).len(), 1);
}
