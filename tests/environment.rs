//! What an environment gives a program that was granted one, and what is said without.
//!
//! *May touch:* the front door, the binary. *Never:* the rooms behind it.

use std::process::Command;

use coldframe::{
    AuditRing, Buffer, Caretaker, Ending, Journal, Policy, Program, Sandbox, Variables, host,
};

fn printed(sandbox: &Sandbox, source: &str) -> String {
    let program = match Program::compile("page.py", source, &Policy::standard()) {
        Ok(program) => program,
        Err(error) => panic!("{error}"),
    };
    let output = Buffer::new();
    match sandbox.session(&program, output.clone()).run().ending {
        Ending::Done => output.text(),
        Ending::Raised { traceback } => format!("{}{traceback}", output.text()),
        other => panic!("{other:?}"),
    }
}

/// Every line was printed by CPython 3.11 too, in an environment of these three variables.
#[test]
fn an_environment_is_cpythons() {
    let mut sandbox = Sandbox::new();
    let three = Variables::new().with("A", "1").with("B", "two").with("HOME", "/home/ada");
    sandbox.environment(three);
    let source = include_str!("environment/as_in_cpython.py");
    let (program, wanted) = source.split_once("\"\"\"output\n").expect("it ends with its output");
    let wanted = wanted.trim_end_matches("\"\"\"\n");
    assert_eq!(printed(&sandbox, program), wanted);
    // Each session begins anew.
    assert_eq!(printed(&sandbox, program), wanted);
}

#[test]
fn without_a_grant_the_flag_is_named() {
    let source = "import os\n\
        for look in (lambda: os.environ['HOME'], lambda: os.getenv('HOME'), lambda: 'X' in os.environ,\n\
        \x20            lambda: list(os.environ), lambda: os.environ.update(X='1')):\n\
        \x20   try:\n        print(look())\n    except PermissionError as error:\n        print(error)\n\
        print(repr(os.environ), os.path.expandvars('$HOME'))";
    let said = printed(&Sandbox::new(), source);
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines[0].contains("--grant env:HOME or --grant env:HOME=VALUE"), "{said}");
    assert!(lines[..5].iter().all(|line| line.contains("--grant env:")), "{said}");
    assert_eq!(lines[5], "environ(not granted) $HOME");
}

#[test]
fn a_caretaker_counts_and_writes_down_what_is_read() {
    let audit = AuditRing::new(10);
    // A list of the names asks how many there are first, as in CPython.
    let caretaker = Caretaker::new("env").audit(audit.clone()).uses_max(3);
    let mut sandbox = Sandbox::new();
    sandbox.environment(caretaker.keep(Variables::new().with("A", "secret")));
    let source = "import os\nprint(os.environ['A'], list(os.environ))\nprint(os.environ['A'])";
    let said = printed(&sandbox, source);
    assert!(said.starts_with("secret ['A']\n") && said.contains("3 uses are the limit"), "{said}");
    let lines = audit.lines();
    let written: Vec<_> = lines.iter().map(|l| (l.action, l.argument.as_deref())).collect();
    assert_eq!(written, [("get", Some("A")), ("names", Some("")), ("names", Some(""))]);
    caretaker.revoke();
    assert!(printed(&sandbox, source).contains("the grant `env` was revoked"));
}

#[test]
fn values_are_the_host_s_and_not_the_session_s() {
    let program = Program::compile(
        "page.py",
        "import os\nfor n in range(3):\n    print(os.environ['A'])",
        &Policy::standard(),
    )
    .expect("it compiles");
    let mut sandbox = Sandbox::new();
    sandbox.environment(Variables::new().with("A", "old"));
    // A journal answers without a grant.
    let mut session = sandbox.session(&program, |_: &str| {});
    session.record(1 << 20).expect("it can be recorded");
    assert_eq!(session.run().ending, Ending::Done);
    let journal = session.journal().expect("there is one");
    let output = Buffer::new();
    let journal = Journal::parse(&journal).expect("it is one");
    let mut again = Sandbox::new().replay(&journal, &program, output.clone()).expect("it fits");
    assert_eq!(again.run().ending, Ending::Done);
    assert_eq!(output.text(), "old\nold\nold\n");
}

#[test]
fn only_named_variables_of_the_process_are_there() {
    let variables = host::env(host::Ambient::authority(), ["PATH", "COLDFRAME_NONE"]);
    let mut sandbox = Sandbox::new();
    sandbox.environment(variables.expect("they are UTF-8"));
    assert_eq!(printed(&sandbox, "import os\nprint(list(os.environ))"), "['PATH']\n");
    assert!(host::env(host::Ambient::authority(), ["A=B"]).is_err());
}

#[test]
fn the_command_line_grants_variables() {
    let run = |flags: &[&str]| {
        let path = std::env::temp_dir().join(format!("environment-{}.py", std::process::id()));
        std::fs::write(&path, "import os\nprint(os.environ)\n").expect("it is written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
        let done =
            command.arg("run").args(flags).arg(&path).env("ONE", "1").env("TWO", "2").output();
        let done = done.expect("it runs");
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        (said, String::from_utf8_lossy(&done.stderr).into_owned())
    };
    let (said, _) = run(&["--grant", "env:ONE,NONE", "--grant", "env:X=a,b=c"]);
    assert_eq!(said, "environ({'ONE': '1', 'X': 'a,b=c'})\n");
    assert_eq!(run(&[]).0, "environ(not granted)\n");
    for wrong in ["env:", "env:A,B=c", "env:=x", "env:A,"] {
        assert!(run(&["--grant", wrong]).1.contains("--grant env:"), "{wrong}");
    }
}
