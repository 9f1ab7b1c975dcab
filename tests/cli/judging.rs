//! `check`, `plan` and `explain`: what is said of programs that are not run.
//!
//! *May touch:* the binary, a folder of its own. *Never:* the library's insides.

use super::{BAD, Folder};

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
fn check_goes_on_past_files_that_cannot_be_read() {
    let folder = Folder::new("unread", &[("bad.py", BAD), ("ok.py", "import math\n")]);
    let outcome = folder.run(&["check", "gone.py", "bad.py", "ok.py", "lost.py"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.out.contains("3 violations"), "{}", outcome.out);
    for name in ["gone.py", "lost.py"] {
        let words = format!("coldframe: cannot read {name}: No such file or directory\n");
        assert!(outcome.err.contains(&words), "{}", outcome.err);
    }
    let outcome = folder.run(&["check", "ok.py", "gone.py"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, "accepted: 1 program\n"));
    let outcome = folder.run(&["check", "gone.py"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
}

#[test]
fn modules_hold_no_more_together_than_memory_allows() {
    let folder = Folder::new("much", &[("main.py", "import m0\nprint(1)\n")]);
    for number in 0..10 {
        let text = format!("#{}\nimport m{}\n", "x".repeat(1_000_000), number + 1);
        std::fs::write(folder.0.join(format!("m{number}.py")), text).expect("it can be written");
    }
    std::fs::write(folder.0.join("m10.py"), "").expect("it can be written");
    assert_eq!(folder.run(&["run", "."]).out, "1\n");
    let outcome = folder.run(&["run", "--max-memory", "1MiB", "."]);
    assert_eq!(outcome.code, 4, "{}", outcome.err);
    assert!(outcome.err.contains("memory ran out: main.py: its modules"), "{}", outcome.err);
}

#[test]
#[cfg(unix)]
fn the_main_module_of_a_directory_is_no_link() {
    let folder = Folder::new("linked", &[("page.py", "print(1)\n")]);
    std::fs::create_dir(folder.0.join("app")).expect("it can be made");
    let link = folder.0.join("app/main.py");
    std::os::unix::fs::symlink("../page.py", link).expect("it can be linked");
    let outcome = folder.run(&["run", "app"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
    assert!(outcome.err.contains("links are not followed"), "{}", outcome.err);
}

#[test]
fn what_is_read_has_a_bound() {
    let folder = Folder::new("long", &[("page.py", "print(1)\n")]);
    std::fs::write(folder.0.join("long.toml"), vec![0; (1 << 20) + 1]).expect("it can be written");
    for (arguments, what) in [
        (
            &["run", "--policy", "long.toml", "page.py"][..],
            "long.toml is larger than 1048576 bytes",
        ),
        (&["receipt", "verify", "long.toml", "page.py"], "it is no receipt"),
        (&["receipt", "verify", ".", "page.py"], ". is a directory, and no receipt"),
        (&["snapshot", "show", "long.toml"], "long.toml is no saved run"),
    ] {
        let outcome = folder.run(arguments);
        assert_eq!((outcome.code, outcome.out.as_str()), (2, ""), "{arguments:?}");
        assert!(outcome.err.contains(what), "{arguments:?}: {}", outcome.err);
    }
}

#[test]
fn a_refused_statement_says_what_to_write_for_it() {
    let folder = Folder::new("statements", &[]);
    for (text, help) in [
        ("x = 3", "`(n := len(text)) * n`"),
        ("import math", "the host hands in, as an input or function"),
        ("for x in [1]: print(x)", "write a comprehension: `sum("),
        ("def f(x): return x", "write a lambda"),
        ("if x: y", "write a conditional expression"),
        ("assert x", "the profile `function`"),
    ] {
        let outcome = folder.run(&["eval", text]);
        assert_eq!((outcome.code, outcome.out.as_str()), (3, ""), "{text}");
        let words = outcome.err.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(help), "{text}: {words}");
    }
    let outcome = folder.run(&["eval", "--max-memory", "64", "'x' * 100"]);
    assert_eq!(outcome.code, 4);
    assert!(outcome.err.contains("64 bytes (a number alone is bytes)"), "{}", outcome.err);
}
