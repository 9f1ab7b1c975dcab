//! The policy against programs that say beside the line what must be refused.
//!
//! `# reject: CODE[, CODE]` at the end of a line says which rules must object to it; a file without
//! any must be accepted. `# policy: strict` on a line of its own says under which profile. Files in
//! tests/escape that are stopped when they run (`# raises:`) must pass the policy here.

use coldframe::names::{BUILTINS, ROWS};
use coldframe::policy::{
    ADVICE, Catalog, Cleared, Module, ModuleState, NameState, Policy, Profile, RULES, Rejection,
    Rule, Shape,
};
use coldframe::report;
use coldframe::source::Source;
use coldframe::syntax::{self, Limits, Mode};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Modules that a full build has.
const MODULES: &str = "__future__ abc argparse array ast asyncio base64 binascii bisect calendar cmath \
    cmd codecs collections collections.abc colorsys concurrent concurrent.futures configparser contextlib contextvars copy copyreg csv \
    dataclasses datetime decimal difflib doctest encodings encodings.aliases encodings.idna enum fnmatch fractions functools gc gettext graphlib \
    hashlib heapq hmac html inspect io ipaddress itertools json keyword linecache logging logging.config math mimetypes ntpath numbers \
    operator optparse os os.path pathlib plistlib posixpath pprint queue quopri random re reprlib sched shlex statistics string stringprep \
    struct sys textwrap token tomllib traceback uu wave zipfile types typing unicodedata unittest unittest.mock urllib.parse uuid \
    warnings weakref zlib zoneinfo glob fileinput shutil tempfile http.client requests urllib.request";

/// Everything powerless is here, `shapes` is the program's own, nothing is granted.
struct Everything {
    granted: bool,
}

impl Catalog for Everything {
    fn module(&self, name: &str) -> ModuleState {
        match name {
            "shapes" | "shapes.round" => ModuleState::Program,
            "time" if self.granted => ModuleState::Granted("clock"),
            "time" => ModuleState::Ungranted("clock"),
            _ if MODULES.split_whitespace().any(|module| module == name) => ModuleState::Library,
            _ => ModuleState::Absent,
        }
    }

    fn name(&self, name: &str) -> NameState {
        match name {
            "print" | "len" | "getattr" | "input" | "sum" => NameState::Builtin,
            "fetch_order" => NameState::Host,
            "open" if self.granted => NameState::Granted("dir"),
            _ => NameState::Unknown,
        }
    }
}

fn judge(text: &str, policy: Policy) -> Result<Cleared, Vec<Rejection>> {
    judge_with(text, policy, false)
}

fn judge_with(text: &str, policy: Policy, granted: bool) -> Result<Cleared, Vec<Rejection>> {
    let modules = modules_of(text, &policy);
    coldframe::policy::check(modules, &Arc::new(policy), &Everything { granted })
}

/// A program of one file, with the examples of its docstrings.
fn modules_of(text: &str, policy: &Policy) -> Vec<Module> {
    let mode = match policy.shape() {
        Shape::Function => Mode::Function,
        // Statements are for the policy to refuse, so they must parse.
        _ => Mode::Module,
    };
    let source = Arc::new(Source::new("test.py", text));
    let parsed = match syntax::parse(&source, mode, &Limits::default()) {
        Ok(parsed) => parsed,
        Err(error) => panic!("{}: {:.200}", error.message, text),
    };
    let mut modules = vec![Module::main(source, parsed)];
    let added = coldframe::policy::add_examples(&mut modules, &mut Limits::default());
    added.expect("examples pass the limits that programs pass");
    modules
}

/// Line and code of every rejection, with nothing granted.
fn verdict(text: &str, policy: Policy) -> Vec<(u32, String)> {
    verdict_with(text, policy, false)
}

fn verdict_with(text: &str, policy: Policy, granted: bool) -> Vec<(u32, String)> {
    let modules = modules_of(text, &policy);
    let sources: Vec<Arc<Source>> = modules.iter().map(|module| module.source.clone()).collect();
    let line = |rejection: &Rejection| {
        let source = sources.get(rejection.module).expect("a module of the program");
        (source.line_of(rejection.span.start), rejection.code.to_owned())
    };
    match coldframe::policy::check(modules, &Arc::new(policy), &Everything { granted }) {
        Ok(_) => Vec::new(),
        Err(rejections) => rejections.iter().map(line).collect(),
    }
}

fn expected(text: &str) -> Vec<(u32, String)> {
    let mut expected = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some((_, codes)) = line.split_once("# reject: ") {
            for code in codes.split(", ") {
                expected.push((index as u32 + 1, code.trim().to_owned()));
            }
        }
    }
    expected
}

fn files(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let entries = std::fs::read_dir(root).expect("the folder is there");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "py"))
        .collect();
    files.sort();
    files
}

fn check_folder(folder: &str) -> usize {
    let mut wrong = String::new();
    let files = files(folder);
    for path in &files {
        let text = std::fs::read_to_string(path).expect("it is text");
        let profile = text.lines().find_map(|line| line.strip_prefix("# policy: "));
        let policy = Policy::named(profile.unwrap_or("standard").trim()).expect("a profile");
        // `open` passes: it raises a PermissionError where nothing is granted.
        let mut found = verdict_with(&text, policy, folder == "escape");
        let mut wanted = expected(&text);
        found.sort();
        wanted.sort();
        if found != wanted {
            let name = path.file_name().expect("a file").to_string_lossy();
            wrong += &format!("{name}: wanted {wanted:?}\n  found {found:?}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    files.len()
}

#[test]
fn programs_are_judged_as_they_say() {
    assert!(check_folder("policy") >= RULES.len());
}

#[test]
fn escapes_are_judged_as_they_say() {
    assert!(check_folder("escape") >= 240);
    check_folder("wishlist/escape");
}

#[test]
fn every_rule_has_a_file() {
    let names: BTreeSet<String> = files("policy")
        .iter()
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    for rule in RULES {
        assert!(names.contains(rule.code), "tests/policy/{}.py is missing", rule.code);
    }
}

fn profile_of(rule: &Rule) -> Policy {
    match rule.profile {
        Profile::Strict => Policy::strict(),
        Profile::Expression => Policy::expression(),
        Profile::Function => Policy::function(),
        _ => Policy::standard(),
    }
}

#[test]
fn rules_show_what_they_refuse_and_accept() {
    for rule in RULES {
        let refused = verdict(rule.refused, profile_of(rule));
        assert!(!refused.is_empty(), "{}: the example is accepted", rule.code);
        for (_, code) in refused {
            assert_eq!(code, rule.code, "{}", rule.refused);
        }
        let accepted = verdict(rule.accepted, profile_of(rule));
        assert!(accepted.is_empty(), "{}: {accepted:?}\n{}", rule.code, rule.accepted);
    }
}

/// The stretches of a help that stand in backquotes.
fn quoted(help: &str) -> Vec<String> {
    help.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn assert_passes(help: &str, policy: &Policy, whose: &str) {
    for code in quoted(help) {
        let source = Source::new("help.py", code.as_str());
        let parsed = syntax::parse(&source, Mode::Module, &Limits::default());
        // A bare method name is no program, but must be one that can be defined.
        let bare = code.chars().all(|c| c == '_' || c.is_ascii_alphanumeric());
        assert!(parsed.is_ok(), "{whose}: `{code}` does not parse");
        if !bare {
            let found = verdict(&code, policy.clone());
            assert!(found.is_empty(), "{whose}: `{code}` is refused: {found:?}");
        } else if policy.names() == Policy::standard().names() {
            assert!(policy.names().define(&code), "{whose}: `{code}`");
        }
    }
}

#[test]
fn what_a_message_suggests_passes_the_policy() {
    let standard = Policy::standard();
    for row in ROWS {
        for object in ["x", "self.items"] {
            assert_passes(&row.help.replace("{x}", object), &standard, row.name);
        }
        assert_passes(row.define_help.unwrap_or(""), &standard, row.name);
    }
    for row in BUILTINS {
        assert_passes(row.help, &standard, row.name);
    }
    for row in ADVICE {
        assert_passes(row.help, &standard, row.name);
    }
    for rule in RULES {
        let rejections = judge(rule.refused, profile_of(rule)).expect_err("it is refused");
        for rejection in rejections {
            assert_passes(&rejection.help, &profile_of(rule), rule.code);
        }
    }
}

#[test]
fn every_module_of_cpython_gets_an_answer() {
    // python3 -c "import sys; print(*sorted(sys.stdlib_module_names))", 3.11
    let list = include_str!("policy/stdlib_module_names.txt");
    for name in list.split_whitespace() {
        if MODULES.split_whitespace().any(|module| module == name) {
            continue;
        }
        let rejections = judge(&format!("import {name}"), Policy::standard())
            .expect_err("a module that is not here");
        assert_eq!(rejections.len(), 1, "{name}");
        assert!(!rejections[0].help.is_empty(), "{name} has no answer");
    }
}

#[test]
fn the_documents_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let documents =
        [("POLICY.md", report::policy_markdown()), ("ERRORS.md", report::errors_markdown())];
    for (name, made) in documents {
        let path = root.join(name);
        if std::env::var_os("COLDFRAME_BLESS").is_some() {
            std::fs::write(&path, &made).expect("it can be written");
        }
        let stands = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(stands == made, "docs/{name} is stale: COLDFRAME_BLESS=1 cargo test --test policy");
    }
}

#[test]
fn every_code_is_explained() {
    for code in report::codes() {
        assert!(report::explain(code).is_some_and(|text| text.len() > 100), "{code}");
    }
    assert_eq!(report::explain("nothing"), None);
}

#[test]
fn all_modules_are_judged_together() {
    let module = |name: &str, text: &str| {
        let source = Arc::new(Source::new(format!("{name}.py"), text));
        let parsed = syntax::parse(&source, Mode::Module, &Limits::default()).expect("it parses");
        Module::named(name, source, parsed)
    };
    let modules = vec![
        module("__main__", "import shapes\nfrom shapes import round as r\nx.__dict__\n"),
        module("shapes.round", "from . import flat\nfrom .. import other\ny.__code__\n"),
    ];
    let rejections = coldframe::policy::check(
        modules,
        &Arc::new(Policy::standard()),
        &Everything { granted: false },
    )
    .expect_err("it is refused");
    let found: Vec<_> = rejections.iter().map(|one| (one.module, one.code)).collect();
    assert_eq!(found, [(0, "dunder"), (1, "import"), (1, "dunder")]);
}

#[test]
fn the_plan_is_an_upper_bound() {
    let text = "import json, time\nfrom shapes import round\n\
                def f(print):\n    print(open('x'))\nprint(fetch_order(len([1])))\n";
    let cleared = judge_with(text, Policy::standard(), true).expect("it is accepted");
    let plan = cleared.plan();
    assert_eq!(plan.modules, ["json", "shapes", "shapes.round", "time"]);
    assert_eq!(plan.capabilities, ["clock", "dir"]);
    assert_eq!(plan.host, ["fetch_order"]);
    assert_eq!(plan.builtins, ["len", "open", "print"]);
    assert_eq!(plan.hash().len(), 64);
    let free: Vec<&str> = cleared.free_names(0).iter().map(|name| &**name).collect();
    assert_eq!(free, ["fetch_order", "len", "open"]);
    for module in ["tomllib", "zoneinfo"] {
        // The dates it makes know what day it is: `type(date).today()`.
        let text = format!("import {module}");
        let program = coldframe::Program::compile("test.py", &text, &Policy::standard());
        assert_eq!(program.expect("it is accepted").plan().capabilities, ["clock"]);
    }
    assert_eq!(
        plan.hash(),
        judge_with(text, Policy::standard().refuse("async").expect("a rule"), true)
            .map_or_else(|rejections| panic!("{rejections:?}"), |cleared| cleared.plan().hash(),)
    );
}

#[test]
fn parameters_come_from_the_first_line_or_the_host() {
    let names = |text: &str, policy: Policy| {
        let cleared = judge(text, policy).expect("it is accepted");
        let (_, arguments) = cleared.parameters().expect("there are parameters");
        arguments.args.iter().map(|arg| arg.def.arg.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(names("# parameters: a, b=1\nreturn a + b\n", Policy::function()), ["a", "b"]);
    let host = Policy::function().parameters("order").expect("a parameter");
    assert_eq!(names("# parameters: a, b=1\nreturn order\n", host), ["order"]);
    for wrong in ["a b", "a: 1", "a): pass", "a: (lambda", "a\nimport os", "a: None, lambda b"] {
        assert!(Policy::function().parameters(wrong).is_err(), "{wrong}");
    }
    let hidden = Policy::function().parameters("__class__").expect("it parses");
    assert_eq!(verdict("return 1", hidden), [(1, "dunder".to_owned())]);
}

#[test]
fn policies_are_compared_and_fingerprinted() {
    let (standard, strict) = (Policy::standard(), Policy::strict());
    let narrow = Policy::standard().only_modules(["math", "json"]).refuse_names(["input"]);
    assert!(strict.at_least_as_strict_as(&standard) && !standard.at_least_as_strict_as(&strict));
    assert!(narrow.at_least_as_strict_as(&standard) && !standard.at_least_as_strict_as(&narrow));
    assert!(!Policy::library().at_least_as_strict_as(&standard));
    assert!(standard.at_least_as_strict_as(&Policy::library()));
    let loose = Policy::standard().refuse_modules(["random"]);
    assert!(narrow.clone().only_modules(["math"]).at_least_as_strict_as(&loose));
    assert!(!Policy::standard().only_modules(["random"]).at_least_as_strict_as(&loose));
    assert_eq!(standard.fingerprint(), Policy::standard().fingerprint());
    let all = [standard, strict, narrow, loose, Policy::expression(), Policy::function()];
    let distinct: BTreeSet<[u8; 32]> = all.iter().map(Policy::fingerprint).collect();
    assert_eq!(distinct.len(), all.len());
    assert!(Policy::standard().allow("dunder").is_err());
    assert!(Policy::standard().refuse("nothing").is_err());
    assert!(verdict("import math.x", Policy::standard().refuse_modules(["math"])).len() == 1);
    let refused = Policy::standard().refuse_names(["input"]);
    assert_eq!(verdict("input()\nx.input()", refused), [(1, "builtin".to_owned())]);
    let allowed = Policy::standard().allow("metaclass").expect("it is optional");
    assert!(verdict("class A(metaclass=B): pass", allowed).is_empty());
}

#[test]
#[cfg(feature = "cli")]
fn a_policy_comes_from_a_file() {
    let policy = Policy::from_toml(
        "profile = 'strict'\nallow = ['augmented']\nrefuse = ['generics']\nonly_modules = ['math']\n",
    )
    .expect("it is a policy");
    assert!(verdict("import math\nx = [1]\nx[0] += 1", policy.clone()).is_empty());
    assert_eq!(verdict("import json\n_x = 1", policy).len(), 2);
    // The page's own example is a policy.
    let page = include_str!("../docs/POLICY.md");
    let example = page.split("```").find_map(|block| block.strip_prefix("toml\n"));
    Policy::from_toml(example.expect("it is there")).expect("it is a policy");
    for (wrong, said) in [
        ("profile = 'lax'", "there is no profile `lax`; there are standard, strict,"),
        ("alow = []", "unknown field `alow`, expected one of `profile`, `allow`"),
        ("allow = ['dunder']", "rule `dunder` is no matter of choice: it cannot be allowed"),
        ("allow = ['augmentd']", "there is no rule `augmentd`: did you mean `augmented`?"),
        ("refuse = ['zzz']", "there is no rule `zzz`; `coldframe explain` lists them"),
        ("x", "line 1"),
        ("profile = 'function'\nparameters = 'a b'", "`a b` is no list of parameters"),
        ("parameters = 'a'", "are for the profile `function`, and this is `standard`"),
    ] {
        let error = Policy::from_toml(wrong).expect_err("it is none");
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[test]
fn reports_are_bounded_and_escaped() {
    let text = format!("{}\n'\u{202e}'\nx.__\u{ff43}lass__\n", "x.__dict__; ".repeat(20_000));
    let source = Source::new("evil\u{202e}\x1b.py", text.as_str());
    let rejections = judge(&text, Policy::standard()).expect_err("it is refused");
    assert_eq!(rejections.len(), 10_000);
    let mut findings = report::Findings::new(report::Style::default());
    findings.reject(&rejections, &[&source]);
    for shown in [findings.text(), findings.json(), findings.sarif()] {
        assert!(shown.len() < 200_000, "{}", shown.len());
        assert!(!shown.contains(['\u{202e}', '\x1b']));
    }
    assert!(findings.text().contains("... and at least 9,900 more"));
    assert!(findings.text().contains("evil\\u202e\\x1b.py:1:3"));
    let text = "print(1)\nx.__\u{ff43}lass__\n'a\u{202e}b'  # \u{200b}\n";
    let rejections = judge(text, Policy::standard()).expect_err("it is refused");
    let shown =
        report::rejections(&rejections, &[&Source::new("p.py", text)], report::Style::default());
    assert!(
        shown.contains("error[dunder]: `__class__` belongs to the interpreter\n --> p.py:2:3"),
        "{shown}"
    );
    assert!(shown.contains("write `type(x)`"), "{shown}");
    assert!(shown.contains("3 | 'a\\u202eb'  # \\u200b\n"), "{shown}");
    let mut findings = report::Findings::new(report::Style::default());
    findings.reject(&rejections, &[&Source::new("p.py", text)]);
    let json: serde_json::Value = serde_json::from_str(&findings.json()).expect("it is JSON");
    assert_eq!(json["findings"][0]["column"], 3);
    assert_eq!(json["total"], 3);
    let sarif: serde_json::Value = serde_json::from_str(&findings.sarif()).expect("it is JSON");
    assert_eq!(sarif["runs"][0]["results"][1]["ruleId"], "invisible");
}

#[test]
fn a_syntax_error_is_reported_like_the_rest() {
    let source = Source::new("p.py", "x = (\n");
    let error = syntax::parse(&source, Mode::Module, &Limits::default()).expect_err("it is none");
    let mut findings = report::Findings::new(report::Style::default());
    findings.syntax_error(&error, &source);
    assert!(findings.text().contains("SyntaxError"));
    assert!(findings.json().contains("\"code\": \"syntax\""));
    assert!(findings.sarif().contains("\"ruleId\": \"syntax\""));
}

#[test]
fn deep_programs_are_judged_without_a_deep_stack() {
    for text in [
        format!("x = a{}", ".b".repeat(5_000)),
        format!("x = {}", ["1"; 5_000].join(" + ")),
        format!("x = {}", "-".repeat(90) + "1"),
    ] {
        assert!(verdict(&text, Policy::standard()).is_empty());
    }
}

#[test]
fn what_is_wrong_with_many_examples_is_said_in_time() {
    let example = format!("    >>> {}x y\n", "f(a=1,".repeat(50));
    let text = format!("import doctest\n\"\"\"\n{}\"\"\"", example.repeat(2_500));
    let begin = std::time::Instant::now();
    assert!(judge(&text, Policy::standard()).is_ok());
    let seconds = begin.elapsed().as_secs_f64();
    assert!(seconds < 8.0, "{seconds}");
}

#[test]
fn hostile_programs_are_judged_in_time_and_answered_in_few_words() {
    let long = "x".repeat(100_000);
    let cases = [
        format!("def f():\n    global {}\n", vec!["__a__"; 20_000].join(", ")),
        format!(
            "def f():\n    global {}\n",
            (0..40_000).map(|n| format!("a{n}")).collect::<Vec<_>>().join(", ")
        ) + "    global __b__\n",
        format!("f({})", (0..40_000).map(|n| format!("__a{n}__=1")).collect::<Vec<_>>().join(", ")),
        format!("a.__{long}__\nimport {long}\n_{long}\ndef __{long}__(): pass"),
        (0..20_000).map(|n| format!("import maths{n}\n")).collect::<String>(),
        format!("from {} import x", vec!["a"; 400].join(".")),
        format!("from {}a import x", ".".repeat(10_000)),
        "eval\n".repeat(50_000) + "eval = 1",
    ];
    for text in cases {
        let begin = std::time::Instant::now();
        let source = Source::new("p.py", text.as_str());
        if let Err(rejections) = judge(&text, Policy::strict()) {
            let shown = report::rejections(&rejections, &[&source], report::Style::default());
            assert!(shown.len() < 120_000, "{}", shown.len());
        }
        let seconds = begin.elapsed().as_secs_f64();
        assert!(seconds < 5.0, "{seconds}: {}", &text[..60]);
    }
}
