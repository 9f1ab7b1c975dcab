//! `coldframe check FILES`.

use coldframe::report::Findings;

use super::args::{CheckArguments, Format};
use super::judge::{find, judge};
use super::load::Paths;
use super::say::say;
use super::{Failure, code, input, policies, terminal};

/// Judges programs and writes what was found.
pub fn check(arguments: &CheckArguments) -> Result<u8, Failure> {
    let policy = policies::policy(&arguments.policy)?;
    let names = input::names(&arguments.input)?;
    let mut findings = Findings::new(terminal::output_style());
    for file in &arguments.files {
        if let Err(error) = judge(file, Paths::Whole, &policy, &names, &arguments.policy)? {
            find(&mut findings, &error);
        }
    }
    match arguments.format {
        Format::Text if findings.total() == 0 => {
            let count = arguments.files.len();
            say(&format!("accepted: {count} program{}\n", if count == 1 { "" } else { "s" }))?;
        }
        Format::Text => say(&findings.text())?,
        Format::Json => say(&findings.json())?,
        Format::Sarif => say(&findings.sarif())?,
    }
    Ok(if findings.total() == 0 { code::OK } else { code::REJECTED })
}
