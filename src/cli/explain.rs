//! `coldframe explain CODE`.

use coldframe::policy::Rule;
use coldframe::report;

use super::args::ExplainArguments;
use super::say::say;
use super::{Failure, code};

/// Says what a code means, or lists the codes.
pub fn explain(arguments: &ExplainArguments) -> Result<u8, Failure> {
    let Some(wanted) = &arguments.code else {
        let mut text = "Codes of rejections:\n\n".to_owned();
        for rule in report::codes().filter_map(Rule::find) {
            text += &format!("  {:<16} {}\n", rule.code, rule.title);
        }
        text += "\nOther endings:\n\n";
        for code in report::codes().filter(|code| Rule::find(code).is_none()) {
            let title = report::explain(code).unwrap_or_default();
            let title = title.lines().next().and_then(|line| line.split_once(": "));
            text += &format!("  {code:<16} {}\n", title.map_or("", |(_, title)| title));
        }
        say(&text)?;
        return Ok(code::OK);
    };
    // A code is often copied together with its brackets.
    let bare = wanted.trim().trim_start_matches("error").trim_matches(['[', ']']);
    if let Some(text) = report::explain(bare) {
        say(&text)?;
        return Ok(code::OK);
    }
    let near = coldframe::value::traceback::suggestion(bare, report::codes());
    let hint = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`coldframe explain` lists the codes".to_owned(),
    };
    Err(Failure::Usage(format!("no rejection or budget has the code `{bare}`; {hint}")))
}
