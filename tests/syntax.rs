//! The syntax room against CPython's answers, which `tests/oracle/syntax_errors.py` collected.
//!
//! `batch` serves the scripts in `tests/oracle`: it parses the JSON lines of one file and writes
//! what it found to another.

use coldframe::source::Source;
use coldframe::syntax::{self, Limits, Mode};
use serde_json::{Value, json};

fn mode(case: &Value) -> Mode {
    match case["mode"].as_str() {
        Some("eval") => Mode::Expression,
        Some("function") => Mode::Function,
        _ => Mode::Module,
    }
}

/// What the syntax room says about one case.
fn verdict(case: &Value) -> Value {
    let text = match (case["source"].as_str(), case["path"].as_str()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(path)) => match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return json!({ "skipped": error.to_string() }),
        },
        (None, None) => return json!({ "skipped": "neither source nor path" }),
    };
    let source = Source::new("x.py", text);
    let limits = Limits { source_bytes_max: 16 << 20, ..Limits::default() };
    match syntax::parse(&source, mode(case), &limits) {
        Ok(parsed) if case["dump"] == json!(true) => {
            json!({ "ast": format!("{:?}", parsed.body()) })
        }
        Ok(_) => json!({ "ok": true }),
        Err(error) => json!({
            "type": error.type_name(),
            "message": error.message,
            "place": [error.line, error.col, error.end_line, error.end_col],
            "text": error.render(&source),
        }),
    }
}

/// Programs about which we deliberately say something else than CPython 3.11, and why.
const DIFFERS: &[(&str, &str)] = &[
    ("f\"{a\\n}\"", "PEP 701: a backslash may stand in a field"),
    ("f\"{#}\"", "PEP 701: a comment may stand in a field"),
    ("f\"{a\"\"b}\"", "PEP 701: any quotes may stand in a field"),
    ("f\"{a\n}\"", "PEP 701: a newline may stand in a field"),
    ("\"\\ud800\"", "a str is a sequence of Unicode scalar values"),
];

/// What of an error must be the same: all of it, but for two differences on purpose. CPython 3.11
/// shows a field of an f-string as a text of its own, `(a b)`, we show its line; and it counts
/// bytes where a line is not ASCII, so its carets are off there.
fn essence(text: &str, source: &str) -> String {
    let shown = text.lines().nth(1).unwrap_or("").trim();
    let made_up =
        !source.contains(shown) || source.contains(&format!("{{{}", shown.replace('(', "")));
    match () {
        _ if made_up => text.lines().last().unwrap_or("").to_owned(),
        _ if !source.is_ascii() => text.lines().filter(|line| !line.contains('^')).collect(),
        _ => text.to_owned(),
    }
}

#[test]
fn errors_are_rendered_as_cpython_renders_them() {
    let mut wrong = Vec::new();
    for line in include_str!("syntax/errors.jsonl").lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        let source = case["source"].as_str().expect("a source");
        if DIFFERS.iter().any(|(text, _)| *text == source.trim_end()) {
            continue;
        }
        let ours = verdict(&case);
        let (ours, theirs) = (ours["text"].as_str(), case["error"].as_str());
        let ours = ours.map_or("accepted".to_owned(), |text| essence(text, source));
        let theirs = theirs.map_or("accepted".to_owned(), |text| essence(text, source));
        // Only one of the two may show a made-up text.
        let same = ours == theirs
            || ours.lines().last() == theirs.lines().last() && theirs.lines().count() == 1;
        if !same {
            wrong.push(format!("{source}\n--- ours\n{ours}\n--- CPython\n{theirs}\n"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn parse(text: String) -> Result<syntax::Parsed, syntax::SyntaxError> {
    syntax::parse(&Source::new("x.py", text), Mode::Module, &Limits::default())
}

#[test]
fn the_deepest_trees_allowed_need_no_deep_stack_of_the_caller() {
    let links = 9_900;
    let make: [fn(usize) -> String; 11] = [
        |n| format!("1{}", "+1".repeat(n)),
        |n| format!("a{}", ".a".repeat(n)),
        |n| format!("f{}", "()".repeat(n)),
        |n| format!("f{}", "[0]".repeat(n)),
        |n| format!("{}x", "not ".repeat(n)),
        |n| format!("{}x", "-".repeat(n)),
        |n| format!("{}x", "lambda: ".repeat(n)),
        |n| format!("{}x", "lambda a=1, b=2: ".repeat(n)),
        |n| format!("{}x", "x if x else ".repeat(n)),
        |n| format!("{}x", "x**".repeat(n)),
        |n| format!("if x: y\n{}", "elif x: y\n".repeat(n)),
    ];
    for make in make {
        let parsed = parse(make(links)).expect("within the limit");
        assert!(parsed.depth() as usize > links);
        drop(parsed);
        // One link too many somewhere below the limit, and an error at the very end.
        assert!(parse(make(links) + " = = 1").is_err());
        let error = parse(make(links + 1_000)).expect_err("beyond the limit");
        assert_eq!(error.kind, syntax::ErrorKind::TooDeep);
    }
}

#[test]
fn ordinary_long_code_passes() {
    let items: String = (0..2_000).map(|n| format!("'{n}': {n}, ")).collect();
    let args: String = (0..300).map(|n| format!("a{n}={n}, ")).collect();
    let long = [
        format!("x = 1{}", " + y".repeat(1_000)),
        format!("if x: y\n{}else: z", "elif x == 1: y\n".repeat(500)),
        format!("x = {{{items}}}"),
        format!("f({args})"),
        format!("x = {}1{}", "(".repeat(100), ")".repeat(100)),
        format!("x = {}1{}", "[".repeat(199), "]".repeat(199)),
        format!("x = a == 1{}", " or a == 1".repeat(5_000)),
        format!("x = {}", "'text' ".repeat(5_000)),
        (0..98).map(|n| format!("{}if x:\n", " ".repeat(n))).collect::<String>()
            + &" ".repeat(98)
            + "y",
    ];
    for text in long {
        let shown: String = text.chars().take(60).collect();
        parse(text).unwrap_or_else(|error| panic!("{shown}: {}", error.message));
    }
}

/// Doubling an input must not do much more than double the work. Work is not counted here: it is
/// bounded by a time that anything worse than linear would miss by far.
#[test]
fn hostile_texts_end_soon() {
    let n = 300_000;
    let texts = [
        "(".repeat(n),
        "[".repeat(n),
        "f\"{".repeat(n / 3),
        "\\\n".repeat(n / 2),
        "x=".repeat(n / 2) + "f() = 1",
        "x = 1\n".repeat(n / 6) + "x = = 1",
        format!("f({} a b)", "x,".repeat(n / 2)),
        format!("match x:\n case {}: pass", "a,".repeat(n / 2)),
        format!("def f():\n global x{}", ",x".repeat(n / 2)),
        "@x\n".repeat(n / 3) + "def f(): pass",
        format!("x = {}", "1".repeat(n)),
        "\"".repeat(n + 1),
        "f'{\"".repeat(n / 4),
        "x y ".repeat(n / 4),
        "f'{x!r:>{y}}'\n".repeat(n / 14),
        format!("[{} x", "[x for x in ".repeat(190)),
    ];
    for text in texts {
        let shown: String = text.chars().take(30).collect();
        let start = std::time::Instant::now();
        drop(parse(text));
        let taken = start.elapsed();
        assert!(taken.as_secs() < 20, "{shown}: {taken:?}");
    }
}

#[test]
fn bytes_become_a_source_if_they_are_utf_8() {
    let source = Source::from_bytes("x.py", b"\xef\xbb\xbfx = 1").expect("one mark is taken off");
    assert_eq!(source.text(), "x = 1");
    let error = Source::from_bytes("x.py", b"a\nb \xff").expect_err("not UTF-8");
    assert!(
        error.message.starts_with("Non-UTF-8 code starting with '\\xff' in file x.py on line 2")
    );
    assert!(parse("x\0".to_owned()).is_err());
}

#[test]
fn names_are_normalised_and_mangled() {
    let text = "class _A:\n def __f(self, __x):\n  ℌ.__y = f(__k=__z)\n def __g__(self): pass\n";
    let parsed = parse(text.to_owned()).expect("a class");
    let tree = format!("{:?}", parsed.body());
    for name in ["_A__f", "_A__x", "\"H\"", "_A__y", "\"__k\"", "_A__z", "\"__g__\""] {
        assert!(tree.contains(name), "{name} in {tree}");
    }
    assert_eq!(parsed.written_name(11), Some("__f"));
    assert_eq!(parsed.written_name(0), None);
}

#[test]
fn newer_syntax_is_accepted() {
    let texts = [
        "f'{a['b']}'",
        "f'{f'{f'{1}'}'}'",
        "f'{a # comment\n}'",
        "f\"{'\\n'.join(x)}\"",
        "type X[T: int, *Ts, **P] = list[T]",
        "def f[T](x: T) -> T: return x",
        "class A[T](B): pass",
        "type = 1; type.x; print(type)",
    ];
    for text in texts {
        parse(text.to_owned()).unwrap_or_else(|error| panic!("{text}: {}", error.message));
    }
}

/// Serves the scripts in tests/oracle: with SYNTAX_BATCH a file of cases is answered.
#[test]
fn batch() {
    let Ok(path) = std::env::var("SYNTAX_BATCH") else { return };
    let cases = std::fs::read_to_string(&path).expect("the batch is there");
    let mut out = String::new();
    for line in cases.lines() {
        let case: Value = serde_json::from_str(line).expect("a line of JSON");
        out += &verdict(&case).to_string();
        out.push('\n');
    }
    std::fs::write(path + ".out", out).expect("the directory is writable");
}
