//! docs/POLICY.md and docs/ERRORS.md, made from the tables that decide.
//!
//! A test compares the files with what is made here and fails when they are stale;
//! `COLDFRAME_BLESS=1 cargo test --test policy` writes them anew.
//!
//! May touch: the rule table, the names, the advice on modules. Never: a fact of its own.

use super::explain::holds_in;
use crate::names::{BUILTINS, Builtin, Kind, ROWS, reason};
use crate::policy::{ADVICE, Advice, Policy, RULES, Rule};
use std::fmt::Write;

const MADE: &str = "<!-- Made from the tables in src/policy and src/names; do not edit. \
                    COLDFRAME_BLESS=1 cargo test --test policy writes it. -->";

const POLICY_INTRO: &str = "\
A program is judged whole, with all its modules, before any of it runs. Every violation is reported
at once, with line, column, a code, the reason, and what to write instead or which grant to ask for.
What can be known only while it runs (`getattr`, format fields, `operator.attrgetter`, `**kwargs`)
asks the same verdict on names.

## Profiles

- **standard** (the default) is ordinary Python and refuses only what would harm.
- **strict** refuses what RestrictedPython 9 refuses as well, and agrees with it construct by
  construct; the differences are below.
- **expression** takes one expression and no statements, for rules.
- **function** takes the body of a function, with `return` at top level and parameters from its
  first line (`# parameters: a, b=1`) or the host, for pages.

A host derives its own from one of these, in Rust or in a file for `--policy FILE.toml`:

```toml
profile = \"strict\"
allow = [\"augmented\", \"annotation\"]    # optional rules only
refuse = [\"generics\"]
only_modules = [\"math\", \"json\"]        # a package brings its submodules
refuse_modules = [\"random\"]
refuse_names = [\"input\"]
# for the profile function alone: parameters = \"order, today='2026-01-01'\"
```
";

const STRICT: &str = "\
## Where strict and RestrictedPython 9 differ

`strict` is never milder. It is stricter where `standard` already is:

- `eval`, `exec`, `compile` and `globals` are refused by name, called or not, unless the
  program defines them itself; RestrictedPython refuses only calls of `exec` and `eval`, and leaves
  the others to the builtins its host provides.
- Modules that are not here are refused by name; RestrictedPython leaves that to a guarded
  `__import__`.
- Dunders and names of frames are refused as keyword arguments and in `global` and `nonlocal`
  statements too, where RestrictedPython does not look.
- Bidi controls and other characters that cannot be seen are refused.
- `print` prints; there is no `printed`.
- Python 3.12's `type` statements and type parameters are parsed, and refused.
";

/// docs/POLICY.md.
pub fn policy_markdown() -> String {
    let mut out = format!("# The policy\n\n{MADE}\n\n{POLICY_INTRO}\n");
    out.push_str("## Rules\n\n| code | refuses | held by | optional |\n|---|---|---|---|\n");
    for rule in RULES {
        let holders: Vec<&str> = ["standard", "strict", "expression", "function"]
            .into_iter()
            .filter(|name| Policy::named(name).is_some_and(|policy| policy.has(rule.code)))
            .collect();
        let optional = if rule.optional { "yes" } else { "no" };
        let holders = if holders.len() == 4 { "all".to_owned() } else { holders.join(", ") };
        let title = cell(rule.title);
        row(&mut out, &[&format!("`{}`", rule.code), &title, &holders, optional]);
    }
    out.push_str("\n[ERRORS.md](ERRORS.md) explains each with examples.\n\n");
    out.push_str(STRICT);
    names(&mut out);
    out.push_str("\n## Builtins\n\n| name | why | instead |\n|---|---|---|\n");
    for Builtin { name, message: _, reason, help, grant: _ } in BUILTINS {
        row(&mut out, &[&format!("`{name}`"), reason, &cell(help)]);
    }
    out.push_str(MODULES);
    for Advice { name, grant, help } in ADVICE {
        // CPython's private modules all have the same advice.
        if !name.starts_with('_') || name.ends_with("__") {
            row(&mut out, &[&format!("`{name}`"), grant.unwrap_or(""), &cell(help)]);
        }
    }
    out
}

const MODULES: &str = "
## Modules

What a message says about a module where it is not here. Which modules are here is said in
[LIBRARY.md](LIBRARY.md) and by the build itself.

| module | grant | instead |
|---|---|---|
";

fn names(out: &mut String) {
    out.push_str(
        "\n## Names\n\nA name with two underscores at both ends that is not listed is refused.\n",
    );
    let sections: &[(Kind, &str)] = &[
        (Kind::Data, "Plain data: read, defined and written"),
        (Kind::Protocol, "Protocol methods: defined, called and passed on"),
        (Kind::Definable, "Protocol methods that can be defined, and not read"),
        (Kind::Library, "Refused to programs; coldframe's own library modules read them"),
        (Kind::Hidden, "Refused"),
        (Kind::Finalizer, "Refused"),
        (Kind::Frame, "Refused as attributes, although they are no dunders"),
    ];
    for (kind, title) in sections {
        write!(out, "\n### {title}\n\n").expect("writing to a String does not fail");
        let rows = ROWS.iter().filter(|row| row.kind == *kind);
        if matches!(kind, Kind::Data | Kind::Protocol) {
            let list: Vec<String> = rows.map(|row| format!("`{}`", row.name)).collect();
            out.push_str(&list.join(" "));
            out.push('\n');
            continue;
        }
        let why = reason(*kind);
        write!(out, "Why: {why}.\n\n| name | instead |\n|---|---|\n").expect("as above");
        for name in rows {
            row(out, &[&format!("`{}`", name.name), &cell(&name.help.replace("{x}", "x"))]);
        }
    }
}

/// docs/ERRORS.md.
pub fn errors_markdown() -> String {
    let mut out = format!(
        "# What a rejection means\n\n{MADE}\n\nThe same words as `coldframe explain CODE`.\n"
    );
    for rule in RULES {
        let Rule { code, title, why, instead, refused, accepted, .. } = rule;
        let (refused, accepted) = (visible(refused), visible(accepted));
        write!(
            out,
            "\n## {code}\n\n{title}\n\nRefused by {}.\n\n{why}\n\n{instead}\n\nRefused:\n\n\
             ```python\n{refused}\n```\n\nAccepted:\n\n```python\n{accepted}\n```\n",
            holds_in(rule),
        )
        .expect("writing to a String does not fail");
    }
    out
}

/// Code with characters that cannot be seen written out.
fn visible(code: &str) -> String {
    code.lines().map(|line| super::escape(line).into_owned()).collect::<Vec<_>>().join("\n")
}

fn row(out: &mut String, cells: &[&str]) {
    writeln!(out, "| {} |", cells.join(" | ")).expect("writing to a String does not fail");
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
