//! `coldframe run` and `coldframe eval`.
//!
//! May touch: the files that are named, the streams of this process.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

use coldframe::budget::{Exhausted, Limits};
use coldframe::host::watchdog;
use coldframe::policy::Policy;
use coldframe::report::{escape, escape_json};
use coldframe::session::load::module_names;
use coldframe::session::program::Surroundings;
use coldframe::session::shape::Shape;
use coldframe::session::{Ending, Program, Sandbox, Session};
use coldframe::source::Source;

use super::args::{
    BudgetArguments, EvalArguments, HardMode, InputArguments, PolicyArguments, RunArguments,
};
use super::journal::Kept;
use super::judge::{self, Text, not_too_large, rejected};
use super::load::Paths;
use super::say::{say, unwritable};
use super::slices::{self, Ran, Slices};
use super::stats::{Spent, Stats};
use super::streams::{Broken, Streams};
use super::{Failure, code, grants, input, meeting, policies, resume, resumed, terminal};

/// Runs a program.
pub fn run(arguments: &RunArguments) -> Result<u8, Failure> {
    let mut stats = Stats::begin(&arguments.stats)?;
    let slices = Slices::of(&arguments.slice, arguments.key.as_deref())?;
    let kept = Kept::begin(&arguments.journal, slices.is_some())?;
    let policy = policies::policy(&arguments.policy)?;
    let (mut sandbox, limits) = sandbox(&arguments.inputs, &arguments.budgets, slices.is_some())?;
    if arguments.file == Path::new("-") && arguments.stdin {
        let words = "the program itself comes from standard input: --stdin cannot grant it as well";
        return Err(Failure::Usage(words.to_owned()));
    }
    for mode in &arguments.hard {
        match mode {
            HardMode::Collect => sandbox.collect_always = true,
            HardMode::Flat => sandbox.flat_always = true,
            HardMode::Refused => sandbox.refuse_charges = true,
            HardMode::Resumed | HardMode::Everywhere => {}
            #[cfg(feature = "testing")]
            HardMode::Unjudged => {}
        }
    }
    let name = arguments.name.as_deref();
    let read = judge::read(
        &arguments.file,
        name,
        Paths::Last,
        &policy,
        sandbox.names(),
        &arguments.policy,
        Some(limits.bytes_max),
    );
    let program = match read {
        Ok(Text { source, surroundings }) => {
            let mut argv = vec![source.name().to_owned()];
            argv.extend(arguments.args.iter().cloned());
            sandbox = sandbox.argv(argv);
            #[cfg(feature = "testing")]
            if arguments.hard.contains(&HardMode::Unjudged) {
                Program::compile_unjudged(source)
            } else {
                Program::compile_with(source, &policy, &surroundings)
            }
            #[cfg(not(feature = "testing"))]
            Program::compile_with(source, &policy, &surroundings)
        }
        Err(unloaded) => Err(unloaded.broken()?),
    };
    let program = match program {
        Ok(program) => program,
        Err(error) => {
            return refuse(stats, not_too_large(error, &arguments.policy).map(|e| rejected(&e)));
        }
    };
    if let Some(wanted) = &arguments.plan
        && let Err(failure) = same_plan(&program, wanted)
    {
        return refuse(stats, Ok(failure));
    }
    meeting::say(&sandbox, &program, &arguments.inputs, arguments.quiet || arguments.json);
    let granted = arguments.stdin.then_some(limits.input_max);
    let streams = Streams::new(arguments.raw, granted);
    let wish = if arguments.json { Session::run_json } else { Session::run };
    let broken = streams.broken.clone();
    let mut unwritten = Ok(());
    let each = [(HardMode::Resumed, resumed::FEW), (HardMode::Everywhere, resumed::MANY)];
    let each = each.into_iter().find(|(mode, _)| arguments.hard.contains(mode));
    let ran = if let Some((_, each)) = each {
        let cancel = coldframe::budget::Cancel::default();
        let _watched = arguments.budgets.timeout.map(|time| watchdog::watch(cancel.clone(), time));
        let (report, pauses) = resumed::run(&sandbox, &program, streams, &cancel, each);
        stats.pauses = Some(pauses);
        Ran::Ended(report)
    } else if let Some(slices) = &slices {
        let name = slices::new_session_name()?;
        let next = next(arguments);
        session(&sandbox, &program, streams, &arguments.budgets, |session| {
            slices.run(session.label("", &name), arguments.json, None, &next)
        })?
    } else {
        let ran = session(&sandbox, &program, streams, &arguments.budgets, |session| {
            kept.ask(session)?;
            let report = wish(session);
            Ok((kept.end(session, &report), report))
        });
        let (written, report) = ran?;
        unwritten = written;
        Ran::Ended(report)
    };
    let exit = end(&ran, &limits, &arguments.budgets, stats, &broken);
    unwritten.map(|()| exit)
}

/// The flags with which the run goes on after a slice.
fn next(arguments: &RunArguments) -> String {
    let PolicyArguments { policy, params, .. } = &arguments.policy;
    let key = arguments.key.as_deref().unwrap_or(Path::new(""));
    let InputArguments { grant, grants, .. } = &arguments.inputs;
    resume::next_flags(key, None, (grant, grants.as_deref()), policy, params.as_deref())
        + if arguments.stdin { " --stdin" } else { "" }
}

/// Evaluates an expression and prints its value.
pub fn eval(arguments: &EvalArguments) -> Result<u8, Failure> {
    let stats = Stats::begin(&arguments.stats)?;
    let (sandbox, limits) = sandbox(&arguments.inputs, &arguments.budgets, false)?;
    let source = Arc::new(Source::new("<expression>", arguments.expression.as_str()));
    let memory_max = Some(limits.bytes_max);
    let names = sandbox.names();
    let surroundings = Surroundings { names, memory_max, ..Surroundings::default() };
    let program = match Program::compile_with(source, &Policy::expression(), &surroundings) {
        Ok(program) => program,
        Err(error) => return refuse(stats, Ok(rejected(&error))),
    };
    meeting::say(&sandbox, &program, &arguments.inputs, arguments.json);
    let streams = Streams::new(arguments.raw, None);
    let wish = if arguments.json { Session::run_json } else { Session::run_repr };
    let broken = streams.broken.clone();
    let ran = Ran::Ended(session(&sandbox, &program, streams, &arguments.budgets, wish));
    Ok(end(&ran, &limits, &arguments.budgets, stats, &broken))
}

/// Ends with a program that was not run.
pub fn refuse(stats: Stats, failure: Result<Failure, Failure>) -> Result<u8, Failure> {
    let failure = failure.unwrap_or_else(|failure| failure);
    failure.print();
    let ended = match &failure {
        Failure::Exhausted(budget, _) => format!("exhausted:{budget}"),
        _ => "rejected".to_owned(),
    };
    stats.end(&ended, failure.code(), &Spent::default());
    Ok(failure.code())
}

/// The sandbox that the flags describe, and its limits; the run may be `saved`.
pub fn sandbox(
    given: &InputArguments,
    budgets: &BudgetArguments,
    saved: bool,
) -> Result<(Sandbox, Limits), Failure> {
    let mut limits = budgets.limits();
    let inputs = input::inputs(&given.input, limits.input_max)?;
    limits.input_max -= inputs.bytes;
    let shape = Shape::new(given.input_decimals, given.input_records);
    if shape.decimals && !module_names().contains(&"decimal") {
        let words = "--input-decimals needs the module decimal, which this build has not";
        return Err(Failure::Usage(words.to_owned()));
    }
    let mut sandbox = Sandbox::new().limits(limits.clone()).seed(given.seed).input_shape(shape);
    for (name, value) in inputs.bound {
        sandbox
            .input(&name, &value)
            .map_err(|error| Failure::Usage(format!("--input: {error}")))?;
    }
    let flags = grants::Flags {
        grants: &given.grant,
        file: given.grants.as_deref(),
        audit: given.audit.as_deref(),
        redacted: given.audit_redacted,
        saved,
    };
    grants::grant(&mut sandbox, &flags)?;
    Ok((sandbox, limits))
}

/// Runs a session, in time.
fn session<T>(
    sandbox: &Sandbox,
    program: &Program,
    mut streams: Streams,
    budgets: &BudgetArguments,
    run: impl FnOnce(&mut Session) -> T,
) -> T {
    let cancel = coldframe::budget::Cancel::default();
    streams.cancel = Some(cancel.clone());
    let mut session = sandbox.session(program, streams);
    session.use_cancel(cancel.clone());
    let _watched = budgets.timeout.map(|time| watchdog::watch(cancel, time));
    // Dropping the session writes out what it printed.
    run(&mut session)
}

/// Requires that a program's plan has the hash it had when somebody agreed to it.
fn same_plan(program: &Program, wanted: &str) -> Result<(), Failure> {
    let hash = program.plan().hash();
    if hash == wanted.trim().to_ascii_lowercase() {
        return Ok(());
    }
    Err(Failure::Rejected(format!(
        "coldframe: the program's plan is not the one that was agreed to\n  its hash is {hash}\n  \
         and {} was required\nhelp: `coldframe plan` shows what it can use now\n",
        escape(wanted)
    )))
}

/// Says how a run ended, and gives the exit code.
pub fn end(
    ran: &Ran,
    limits: &Limits,
    budgets: &BudgetArguments,
    stats: Stats,
    broken: &Broken,
) -> u8 {
    let report = match ran {
        Ran::Ended(report) | Ran::Broken(report, _) => report,
        Ran::Saved(words, spent) => {
            complain!("{words}");
            let exit = finish(Ok(()), code::OK, broken);
            stats.end("paused", exit, spent);
            return exit;
        }
    };
    let (mut ended, mut exit) = ("done".to_owned(), code::OK);
    let mut said = Ok(());
    match &report.ending {
        Ending::Done => {
            if let Some(Err(why)) = &report.result {
                complain!(line "coldframe: the result cannot be written as JSON: {}", escape(why));
                (ended, exit) = ("raised".to_owned(), code::RAISED);
            }
            if let Some(Ok(json)) = &report.result {
                said = say(&format!("{}\n", escape_json(&json.to_string())));
            }
            if let Some(repr) = &report.repr {
                said = say(&format!("{}\n", terminal::shown_on_output(repr)));
            }
        }
        Ending::Exit { status, message } => {
            complain!("{}", terminal::shown_on_errors(message));
            (ended, exit) = ("exit".to_owned(), (*status).min(1));
        }
        Ending::Raised { traceback } => {
            complain!("{}", terminal::shown_on_errors(traceback));
            // The body of a function is called by coldframe itself, with the inputs.
            if traceback.starts_with("TypeError: <function>() missing ") {
                complain!(line "coldframe: an input gives a parameter its value: --input NAME=JSON");
            }
            (ended, exit) = ("raised".to_owned(), code::RAISED);
        }
        // Nobody reads what the program prints: there is nobody to tell.
        Ending::Exhausted { budget: Exhausted::Cancelled, .. } => {
            (ended, exit) = ("cancelled".to_owned(), code::RAISED);
        }
        Ending::Exhausted { budget, place } => {
            complain!("{}", exhausted(*budget, place.as_ref(), limits, budgets));
            (ended, exit) = (format!("exhausted:{}", name_of(*budget)), code::EXHAUSTED);
        }
        Ending::Diverged { .. } => {
            let failure = diverged(&report.ending);
            failure.print();
            (ended, exit) = ("diverged".to_owned(), failure.code());
        }
        Ending::Internal { message } => bug(message, &mut ended, &mut exit),
        other => bug(&format!("{other:?}"), &mut ended, &mut exit),
    }
    if let Ran::Broken(_, words) = ran {
        complain!("{words}");
    }
    exit = finish(said, exit, broken);
    let spent = Spent { steps: report.steps, bytes_peak: report.bytes_peak, output: report.output };
    stats.end(&ended, exit, &spent);
    exit
}

/// The exit code, if what was printed could not be written too: that may be found only now.
fn finish(mut said: Result<(), Failure>, mut exit: u8, broken: &Broken) -> u8 {
    if let Some(why) = broken.get().filter(|why| why.kind() != ErrorKind::BrokenPipe) {
        said = Err(unwritable(why));
    }
    if let Err(failure) = said {
        failure.print();
        exit = exit.max(code::RAISED);
    }
    exit
}

/// What is said of a budget that ran out: which, where, the limit, and how to raise it.
pub fn exhausted(
    budget: Exhausted,
    place: Option<&(String, u32)>,
    limits: &Limits,
    budgets: &BudgetArguments,
) -> String {
    let place = match place {
        Some((file, line)) => format!(" in {}, line {line}", escape(file)),
        None => String::new(),
    };
    format!(
        "coldframe: the budget of {} ran out{place}: {}\nmore about it: coldframe explain {}\n",
        spoken(budget),
        spent(budget, limits, budgets),
        name_of(budget)
    )
}

/// What is said of a replay that is not the run that was recorded.
pub fn diverged(ending: &Ending) -> Failure {
    let Ending::Diverged { message, place } = ending else { return Failure::Usage(String::new()) };
    let place = match place {
        Some((file, line)) => format!(" in {file}, line {line}"),
        None => String::new(),
    };
    Failure::Usage(format!("the journal does not fit the program{place}: {message}"))
}

fn bug(message: &str, ended: &mut String, exit: &mut u8) {
    complain!(line "coldframe: internal error: {}", terminal::visible(message.trim_end()));
    complain!(line
        "this is a bug in coldframe {}: please report it, with the program if you can",
        env!("CARGO_PKG_VERSION")
    );
    (*ended, *exit) = ("internal".to_owned(), code::INTERNAL);
}

/// A budget's code for `explain`.
fn name_of(budget: Exhausted) -> &'static str {
    match budget {
        Exhausted::Steps => "steps",
        Exhausted::Memory => "memory",
        Exhausted::Output => "output",
        Exhausted::Input => "input",
        Exhausted::IntBits => "int-bits",
        Exhausted::Time => "timeout",
        _ => "cancelled",
    }
}

fn spoken(budget: Exhausted) -> &'static str {
    match budget {
        Exhausted::IntBits => "integer size",
        Exhausted::Time => "time",
        other => name_of(other),
    }
}

/// `1 byte`, `2 bytes`
fn counted(number: u64, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// What was spent, and how to raise it.
fn spent(budget: Exhausted, limits: &Limits, budgets: &BudgetArguments) -> String {
    match budget {
        Exhausted::Steps => {
            let are = if limits.steps_max == 1 { "is" } else { "are" };
            format!("{} {are} spent; raise it with --max-steps", counted(limits.steps_max, "step"))
        }
        Exhausted::Memory => {
            // Less than any program takes: a unit was forgotten.
            let unit = if limits.bytes_max < 4096 { " (a number alone is bytes)" } else { "" };
            format!(
                "the limit is {}{unit}; raise it with --max-memory",
                counted(limits.bytes_max, "byte")
            )
        }
        Exhausted::Output => {
            let most = counted(limits.output_max, "byte");
            format!("{most} may be printed; raise it with --max-output")
        }
        Exhausted::Input => {
            let most = counted(budgets.max_input, "byte");
            format!("{most} may come in; raise it with --max-input")
        }
        Exhausted::IntBits => {
            let most = counted(limits.int_bits_max, "bit");
            format!("the limit is {most}; raise it with --max-int-bits")
        }
        Exhausted::Time => match budgets.timeout {
            Some(time) => format!("{time:?} are over; raise it with --timeout"),
            None => "the run was ended".to_owned(),
        },
        _ => "the run was ended".to_owned(),
    }
}
