//! `coldframe check FILES`.

use coldframe::report::Findings;

use super::args::{CheckArguments, Format};
use super::judge::{find, judge};
use super::load::Paths;
use super::say::say;
use super::{Failure, code, input, policies, terminal};

/// Judges programs and writes what was found. Files that cannot be read are named at the end, and
/// do not keep the others from being judged.
pub fn check(arguments: &CheckArguments) -> Result<u8, Failure> {
    let policy = policies::policy(&arguments.policy)?;
    let names = input::names(&arguments.input)?;
    let mut findings = Findings::new(terminal::output_style());
    let mut unread = Vec::new();
    for file in &arguments.files {
        match judge(file, Paths::Whole, &policy, &names, &arguments.policy) {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => find(&mut findings, &error),
            Err(Failure::Usage(words)) => unread.push(words),
            Err(failure) => return Err(failure),
        }
    }
    let count = arguments.files.len() - unread.len();
    match arguments.format {
        Format::Text if count == 0 => {}
        Format::Text if findings.total() == 0 => {
            say(&format!("accepted: {count} program{}\n", if count == 1 { "" } else { "s" }))?;
        }
        Format::Text => say(&findings.text())?,
        Format::Json => say(&findings.json())?,
        Format::Sarif => say(&findings.sarif())?,
    }
    if !unread.is_empty() {
        return Err(Failure::Usage(unread.join("\n")));
    }
    Ok(if findings.total() == 0 { code::OK } else { code::REJECTED })
}
