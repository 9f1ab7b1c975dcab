//! `coldframe plan FILE`.

use coldframe::report::escape;

use super::args::PlanArguments;
use super::judge::{judge, rejected};
use super::load::Paths;
use super::say::say;
use super::{Failure, code, input, policies};

/// Says what a program can use at most.
pub fn plan(arguments: &PlanArguments) -> Result<u8, Failure> {
    let policy = policies::policy(&arguments.policy)?;
    let names = input::names(&arguments.input)?;
    let judged = judge(&arguments.file, Paths::Last, &policy, &names, &arguments.policy)?;
    let cleared = judged.map_err(|error| rejected(&error))?;
    let plan = cleared.plan();
    if arguments.json {
        let mut json = serde_json::to_value(plan).unwrap_or_default();
        json["version"] = 1.into();
        json["hash"] = plan.hash().into();
        say(&format!("{}\n", coldframe::report::escape_json(&format!("{json:#}"))))?;
        return Ok(code::OK);
    }
    let lists = [
        ("modules", &plan.modules),
        ("capabilities", &plan.capabilities),
        ("inputs", &plan.host),
        ("builtins", &plan.builtins),
    ];
    let mut text = String::new();
    for (title, list) in lists {
        let list = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
        text += &format!("{title:<13} {}\n", escape(&list));
    }
    text += &format!("{:<13} {}\n", "hash", plan.hash());
    say(&text)?;
    Ok(code::OK)
}
