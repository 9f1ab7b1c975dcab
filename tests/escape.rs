//! Runs every known escape: none may obtain anything, with the policy on and with the policy off.
//!
//!     cargo test --test escape                        with the policy, as a user would
//!     cargo test --test escape --features testing     without it as well
//!
//! With the policy a program must end as its notes say: `# reject:` refused before it runs,
//! `# raises:` stopped by that exception, `# expect:` printing just this. Without the policy, where
//! what stands behind it has to hold alone, it may print what it likes, but nothing that was laid
//! out for it to find: the host's environment, files, paths, an address. What it writes into its
//! folder is found too. tests/wishlist/escape may not print what its notes say, but is held to all
//! the rest.
//!
//! *May touch:* the binary, `tests/escape`, a folder of its own. *Never:* the library's insides.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a program would print that had got out: an environment variable and a file hold it.
const SECRET: &str = "b0a7f3c2e91d";
/// How long one program may take.
const WALL: Duration = Duration::from_secs(60);

struct Outcome {
    code: Option<i32>,
    out: String,
    err: String,
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

/// A folder with something to find in it.
fn bait(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).expect("the folder can be made");
    std::fs::write(path.join("secret.txt"), SECRET).expect("the file can be written");
    path
}

fn run(path: &Path, bait: &Path, flags: &[&str]) -> Outcome {
    let text = std::fs::read_to_string(path).expect("it is text");
    let mut command = Command::new(env!("CARGO_BIN_EXE_coldframe"));
    command.arg("run").args(["--max-steps", "10000000", "--max-memory", "64MiB"]).args(flags);
    if let Some(policy) = note(&text, "policy") {
        command.args(["--policy", policy]);
    }
    command.arg(path).current_dir(bait).env("SECRET", SECRET);
    let (out, err) = (bait.with_extension("out"), bait.with_extension("err"));
    let create = |path: &Path| std::fs::File::create(path).expect("the file can be made");
    command.stdin(Stdio::null()).stdout(create(&out)).stderr(create(&err));
    let mut child = command.spawn().expect("the binary can be started");
    let start = Instant::now();
    let code = loop {
        match child.try_wait().expect("a child can be waited for") {
            Some(status) => break status.code(),
            None if start.elapsed() > WALL => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let read = |path: &Path| {
        String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned()
    };
    Outcome { code, out: read(&out), err: read(&err) }
}

fn note<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let start = format!("# {key}: ");
    text.lines().find_map(|line| line.strip_prefix(&start)).map(str::trim)
}

/// Whether `text` has something like `0x7f3a5c00d0a0`: an address, whatever the machine.
fn has_address(text: &str) -> bool {
    text.match_indices("0x").any(|(at, _)| {
        let digits = text[at + 2..].bytes().take_while(u8::is_ascii_hexdigit).count();
        // Serial numbers are shown as 0x7f0000000010 and the like.
        digits >= 9 && !text[at + 2..].starts_with("7f000")
    })
}

/// What a program obtained; empty if nothing.
fn obtained(outcome: &Outcome, bait: &Path) -> String {
    let mut found = String::new();
    for text in [&outcome.out, &outcome.err] {
        for word in [SECRET, "secret.txt", env!("CARGO_MANIFEST_DIR"), "uid=", "root:"] {
            if text.contains(word) {
                found += &format!("printed {word:?}; ");
            }
        }
        if has_address(text) {
            found += "printed an address; ";
        }
    }
    match outcome.code {
        None => found += "did not end by itself; ",
        Some(5) => found += &format!("met a bug: {}", outcome.err),
        Some(_) => {}
    }
    if std::fs::read_dir(bait).map_or(0, Iterator::count) != 1 {
        found += "wrote a file; ";
    }
    found
}

/// Why a program did not end as its notes say; empty if it did.
fn complaint(text: &str, outcome: &Outcome) -> String {
    let rejects = text.lines().any(|line| line.contains("# reject: "));
    let raises: Option<&str> =
        text.lines().find_map(|line| line.split_once("# raises: ")).map(|(_, said)| said.trim());
    let mut expected = String::new();
    for line in text.lines() {
        if let Some((_, said)) = line.split_once("# expect: ") {
            expected += said;
            expected.push('\n');
        } else if let Some(rest) = line.strip_prefix("#|") {
            expected += rest.strip_prefix(' ').unwrap_or(rest);
            expected.push('\n');
        }
    }
    let exhausts = note(text, "exhausts").is_some();
    let code = if rejects {
        3
    } else if exhausts {
        4
    } else {
        i32::from(raises.is_some())
    };
    let compiles = !text.lines().any(|line| line.starts_with("#!   File "));
    let last = outcome.err.trim_end().rsplit('\n').next().unwrap_or("");
    if compiles && outcome.code != Some(code) {
        format!("exit {:?}, not {code}: {last}", outcome.code)
    } else if !rejects && !exhausts && outcome.out != expected {
        format!("printed {:?}, not {expected:?}", outcome.out)
    } else if raises.is_some_and(|said| !last.starts_with(said)) {
        format!("raised {last:?}, not {raises:?}")
    } else {
        String::new()
    }
}

fn check(folder: &str, flags: &[&str], with_notes: bool) -> usize {
    let bait = bait(&format!("bait{}{}", folder.replace('/', "-"), flags.concat()));
    let files = files(folder);
    let mut wrong = String::new();
    for path in &files {
        let text = std::fs::read_to_string(path).expect("it is text");
        let outcome = run(path, &bait, flags);
        let name = path.file_name().expect("a file").to_string_lossy();
        let mut why = obtained(&outcome, &bait);
        if with_notes {
            why += &complaint(&text, &outcome);
        }
        if !why.is_empty() {
            wrong += &format!("{name}: {why}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    files.len()
}

#[test]
fn no_escape_obtains_anything() {
    assert!(check("escape", &[], true) >= 300);
    check("wishlist/escape", &[], false);
}

#[test]
#[cfg(feature = "testing")]
fn no_escape_obtains_anything_with_the_policy_off() {
    check("escape", &["--hard", "unjudged"], false);
    check("wishlist/escape", &["--hard", "unjudged"], false);
}
