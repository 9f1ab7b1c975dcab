//! The long words for a code: `coldframe explain dunder`.
//!
//! Rules bring their own words; this table has those of the other endings.
//!
//! May touch: the rule table. Never: a code that nothing gives out.

use crate::policy::{Profile, RULES, Rule};

/// An ending that is no rejection.
struct Ending {
    code: &'static str,
    title: &'static str,
    text: &'static str,
}

const ENDINGS: &[Ending] = &[
    Ending {
        code: "syntax",
        title: "the text is no Python",
        text: "The message is CPython 3.11's. coldframe exits with 3, as for a rejection: nothing \
               was run. Newer syntax is accepted where it harms nobody (quotes of the same kind \
               inside f-strings, `type` statements).",
    },
    Ending {
        code: "steps",
        title: "the budget of steps ran out",
        text: "A step is a statement, a turn of a loop or a call; work that grows with its input \
               (sorting, searching, big integers) costs in proportion. The count is the same on \
               every machine. A spent budget ends the run with exit code 4, and no except or \
               finally sees it. Raise it with `--max-steps`, or let the program do less: the \
               message names the line.",
    },
    Ending {
        code: "memory",
        title: "the budget of memory ran out",
        text: "Every byte is charged before it is allocated. The run ends with exit code 4. Raise \
               the limit with `--max-memory`, or work piece by piece: a generator instead of a list.",
    },
    Ending {
        code: "output",
        title: "the budget of output ran out",
        text: "What a program prints is counted in bytes. Raise the limit with `--max-output`.",
    },
    Ending {
        code: "depth",
        title: "functions call each other too deep",
        text: "The program's own limit raises RecursionError, as in CPython, and can be set with \
               `sys.setrecursionlimit` up to the host's, which is `--max-depth`.",
    },
    Ending {
        code: "source",
        title: "the source is too large or nested too deep",
        text: "Raise the size with `--max-source`. Nesting is bounded so that nothing that reads \
               the text can overflow the stack.",
    },
    Ending {
        code: "input",
        title: "the input is too large",
        text: "Inputs are counted before they are read in. Raise the limit with `--max-input`.",
    },
    Ending {
        code: "int-bits",
        title: "an integer grew too large",
        text: "The size of integers is bounded, because a single multiplication of large ones can \
               take as long as a whole program. Raise the limit with `--max-int-bits`.",
    },
    Ending {
        code: "clock",
        title: "the program asks what time it is, and no clock was granted",
        text: "A run sees no clock of its own, so that it repeats itself. Grant one with `--grant \
               clock` (the machine's), `--grant clock=coarse:1m` (the same, to the minute) or \
               `--grant clock=frozen:2026-01-01T00:00:00Z`; embedders call `Sandbox::clock`. Or \
               hand the time in as an input. `asyncio` needs none: its own clock is virtual then.",
    },
    Ending {
        code: "random",
        title: "the program draws randomness, and none was granted",
        text: "Grant it with `--grant random` (the operating system's) or `--grant random=seed:42` \
               (which repeats itself); embedders call `Sandbox::random`. A `random.Random(42)` of \
               the program's own needs no grant.",
    },
    Ending {
        code: "timeout",
        title: "the time given to the run is over",
        text: "Only runs started with `--timeout` end so. Where a run is ended by the clock differs \
               from machine to machine; a budget of steps does not.",
    },
];

/// Every code that [`explain`] knows.
pub fn codes() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.code).chain(ENDINGS.iter().map(|ending| ending.code))
}

/// What a code means, why, what to do, and an example refused and accepted.
pub fn explain(code: &str) -> Option<String> {
    if let Some(rule) = Rule::find(code) {
        return Some(rule_text(rule));
    }
    let ending = ENDINGS.iter().find(|ending| ending.code == code)?;
    let Ending { code, title, text } = ending;
    Some(format!("{code}: {title}\n\n{}\n", filled(text)))
}

/// Who refuses it, in words.
pub(super) fn holds_in(rule: &Rule) -> &'static str {
    match (rule.profile, rule.optional) {
        (Profile::Standard, true) => "every profile; a host can allow it",
        (Profile::Standard, false) => "every profile",
        (Profile::Strict, _) => "the profile strict; a host can add or allow it",
        (Profile::Expression, _) => "the profile expression",
        (Profile::Function, _) => "the profile function",
    }
}

fn rule_text(rule: &Rule) -> String {
    let Rule { code, title, why, instead, refused, accepted, .. } = rule;
    format!(
        "{code}: {title}\n\nRefused by {}.\n\n{}\n\nWhat to do: {}\n\nRefused:\n\n{}\n\nAccepted:\n\n{}\n",
        holds_in(rule),
        filled(why),
        filled(instead),
        indented(refused),
        indented(accepted),
    )
}

fn indented(code: &str) -> String {
    let shown: Vec<String> =
        code.lines().map(|line| format!("    {}", super::escape(line))).collect();
    shown.join("\n")
}

/// A paragraph at most 80 columns wide.
fn filled(text: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > 80 {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}
