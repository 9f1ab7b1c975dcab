//! Tracebacks as text: what CPython 3.11 prints for an exception that nobody caught, to the letter.
//!
//! [`render`] walks the chain of causes and contexts and the members of exception groups with a
//! list of its own jobs, in the order of CPython's `print_exception_recursive` (pythonrun.c); a
//! line with its marks is made in `marks`, the place a SyntaxError speaks of in `syntax_error`, the
//! name a NameError may have meant in `suggest`. CPython has a second printer, in its `traceback`
//! module, which differs in details (line ends inside groups, white space behind a line); this is
//! the first one's text.
//!
//! May touch: `value`. Never: the tree; lines are looked up through [`Lines`]. Nothing is escaped
//! here: what a program wrote is exact, and whoever shows it on a terminal sees to that.
//!
//! Invariants: no recursion; a chain that closes a circle ends; every piece of text is charged for,
//! in steps and bytes, before it is added.

mod marks;
mod suggest;
mod syntax_error;
mod wide;

pub use suggest::{builtin_names, suggestion};

use std::collections::BTreeSet;
use std::fmt::Write;

use super::text::strings::splitlines;
use super::types::{self, TypeId};
use super::{Eval, Handle, Runtime, Stop, Trace, Value};

/// One line of a traceback, looked up by whoever has the trees.
#[derive(Clone, Debug)]
pub struct Line {
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The line on which what is marked ends.
    pub end_line: u32,
    /// The name of the code: `<module>`, `f`, `<listcomp>`.
    pub name: String,
    /// The source line, without its end.
    pub text: String,
    /// Where what is marked begins, in characters of the line.
    pub start_col: u32,
    /// Where it ends.
    pub end_col: u32,
    /// The operator or the brackets of a subscript: `^` there, `~` for the rest of what is marked.
    pub mark: Option<(u32, u32)>,
}

/// Where lines are looked up.
pub trait Lines {
    /// One line.
    fn line(&self, trace: &Trace) -> Option<Line>;

    /// The names that code can see at a place, for [`suggestion`]: its variables, then the
    /// module's, then the builtins. Lists are asked in order.
    fn names(&self, rt: &Runtime, trace: &Trace) -> Vec<Vec<String>> {
        let _ = (rt, trace);
        Vec::new()
    }
}

/// Lines of a traceback that are shown, the innermost ones: CPython's `PyTraceBack_LIMIT`.
const LINES_MAX: usize = 1000;
/// How often a line is shown before it is only counted.
const REPEATS_MAX: u64 = 3;
/// Members of a group that are shown.
const GROUP_WIDTH_MAX: usize = 15;
/// Groups within each other that are shown.
const GROUP_DEPTH_MAX: usize = 10;

const CAUSE: &str = "The above exception was the direct cause of the following exception:\n";
const CONTEXT: &str = "During handling of the above exception, another exception occurred:\n";

/// The text for an exception. `uncaught` says that it ended the program: CPython's interpreter then
/// says which name was probably meant, which its `traceback` module does not, and it closes the
/// frame of a group whose last member came from another group, which the module forgets. The text
/// ends with a newline (unless `__notes__` is no sequence, as in CPython).
///
/// # Errors
/// When a budget is spent, or something an exception's `__str__` does asks the loop to stop.
pub fn render(
    rt: &mut Runtime,
    exception: Value,
    lines: &dyn Lines,
    uncaught: bool,
) -> Eval<String> {
    let kept = rt.kept.len();
    let mut writer = Writer {
        out: String::new(),
        charged: 0,
        lines,
        uncaught,
        depth: 0,
        need_close: false,
        seen: BTreeSet::new(),
        jobs: vec![Job::Whole(exception)],
    };
    rt.keep(exception);
    let result = writer.work(rt);
    rt.kept.truncate(kept);
    rt.heap.release_outside(writer.charged);
    result.map(|()| writer.out)
}

/// What is left to write. The last is next.
enum Job {
    /// An exception with what it came from.
    Whole(Value),
    /// The line between an exception and what it came from, and what `need_close` shall be again.
    Between(&'static str, Option<bool>),
    /// The exception itself.
    Own(Value),
    /// A group's member: the group, its number, and how many are shown.
    Member(Value, usize, usize),
    /// What follows a member; whether it was the last.
    MemberEnd(bool),
    /// What follows a group.
    GroupEnd,
}

struct Writer<'a> {
    out: String,
    charged: u64,
    lines: &'a dyn Lines,
    uncaught: bool,
    /// How many groups we are in.
    depth: usize,
    /// The frame around the members of a group is still open.
    need_close: bool,
    seen: BTreeSet<(u32, u32)>,
    jobs: Vec<Job>,
}

impl Writer<'_> {
    fn work(&mut self, rt: &mut Runtime) -> Eval<()> {
        while let Some(job) = self.jobs.pop() {
            rt.steps(1)?;
            match job {
                Job::Whole(exception) => self.whole(rt, exception)?,
                Job::Between(message, before) => {
                    self.need_close = before.unwrap_or(self.need_close);
                    for line in ["\n", message, "\n"] {
                        self.margin(rt)?;
                        self.write(rt, line)?;
                    }
                }
                Job::Own(exception) if !rt.is_a(exception, types::BASE_EXCEPTION_GROUP) => {
                    self.own(rt, exception)?;
                }
                Job::Own(exception) => self.group(rt, exception)?,
                Job::Member(group, number, shown) => self.member(rt, group, number, shown)?,
                Job::MemberEnd(last) => {
                    if last && self.need_close {
                        self.indent(rt)?;
                        self.write(rt, "+------------------------------------\n")?;
                        self.need_close = false;
                    }
                    self.depth -= 1;
                }
                Job::GroupEnd => self.depth -= usize::from(self.depth == 1),
            }
        }
        Ok(())
    }

    /// Puts down a job, keeping its values alive and paying for it.
    fn push(&mut self, rt: &mut Runtime, job: Job) -> Eval<()> {
        self.charge(rt, 48)?;
        if let Job::Whole(value) = job {
            rt.keep_all(&[value])?;
        }
        self.jobs.push(job);
        Ok(())
    }

    fn whole(&mut self, rt: &mut Runtime, exception: Value) -> Eval<()> {
        self.charge(rt, 64)?;
        self.seen.insert(key(exception));
        self.push(rt, Job::Own(exception))?;
        let Some(exc) = rt.heap.as_exception(exception) else { return Ok(()) };
        let (from, message) = match (exc.cause, exc.suppress) {
            (Value::None, true) => return Ok(()),
            (Value::None, false) => (exc.context, CONTEXT),
            (cause, _) => (cause, CAUSE),
        };
        if rt.heap.as_exception(from).is_none() || self.seen.contains(&key(from)) {
            return Ok(());
        }
        let before = self.uncaught.then(|| std::mem::replace(&mut self.need_close, false));
        self.push(rt, Job::Between(message, before))?;
        self.push(rt, Job::Whole(from))
    }

    /// An exception without what it came from and without members.
    fn own(&mut self, rt: &mut Runtime, exception: Value) -> Eval<()> {
        let trace = match rt.heap.as_exception(exception) {
            Some(exc) => {
                let shown = exc.traceback.len().min(LINES_MAX);
                exc.traceback.get(..shown).unwrap_or(&[]).to_vec()
            }
            None => return Ok(()),
        };
        if !trace.is_empty() {
            self.indent(rt)?;
            if rt.is_a(exception, types::BASE_EXCEPTION_GROUP) {
                // The frame of the outermost group begins here.
                self.write(rt, if self.depth == 1 { "+ " } else { self.bar() })?;
                self.write(rt, "Exception Group Traceback (most recent call last):\n")?;
            } else {
                self.write(rt, self.bar())?;
                self.write(rt, "Traceback (most recent call last):\n")?;
            }
            self.trace(rt, &trace)?;
        }
        let message = self.syntax_error_place(rt, exception)?;
        self.message(rt, exception, message.unwrap_or(exception))?;
        if let Some(name) = self.suggestion(rt, exception, trace.first())? {
            self.write(rt, &format!(". Did you mean: '{name}'?"))?;
        }
        self.write(rt, "\n")?;
        self.notes(rt, exception)
    }

    /// The lines, outermost first; one that repeats is counted.
    fn trace(&mut self, rt: &mut Runtime, trace: &[Trace]) -> Eval<()> {
        let mut last: Option<(Trace, Line)> = None;
        let mut count = 0u64;
        for place in trace.iter().rev() {
            rt.steps(1)?;
            let same_place = last.as_ref().is_some_and(|(trace, _)| trace == place);
            if !same_place {
                let Some(line) = self.lines.line(place) else { continue };
                rt.steps(line.text.len() as u64 / 64)?;
                let same_line = last.as_ref().is_some_and(|(_, last)| {
                    last.line == line.line && last.name == line.name && last.file == line.file
                });
                if !same_line {
                    self.repeated(rt, count)?;
                    count = 0;
                }
                last = Some((*place, line));
            }
            count += 1;
            if count <= REPEATS_MAX
                && let Some((_, line)) = &last
            {
                self.line(rt, line)?;
            }
        }
        self.repeated(rt, count)
    }

    fn line(&mut self, rt: &mut Runtime, line: &Line) -> Eval<()> {
        self.margin(rt)?;
        let place = format!("  File \"{}\", line {}, in {}\n", line.file, line.line, line.name);
        self.write(rt, &place)?;
        let stripped = line.text.trim_start_matches(marks::BLANK);
        self.margin(rt)?;
        self.write(rt, "    ")?;
        self.write(rt, stripped)?;
        self.write(rt, "\n")?;
        // The marks are as long as the line at most.
        rt.steps(line.text.len() as u64 / 8)?;
        if let Some(marks) = marks::marks(line) {
            self.margin(rt)?;
            self.write(rt, &marks)?;
        }
        Ok(())
    }

    fn repeated(&mut self, rt: &mut Runtime, count: u64) -> Eval<()> {
        if count <= REPEATS_MAX {
            return Ok(());
        }
        let more = count - REPEATS_MAX;
        let times = if more > 1 { "times" } else { "time" };
        // CPython writes no margin here, not even in a group.
        self.write(rt, &format!("  [Previous line repeated {more} more {times}]\n"))
    }

    /// `ValueError: message`, without a newline. The message is that of another object where a
    /// SyntaxError's place was shown.
    fn message(&mut self, rt: &mut Runtime, exception: Value, shown: Value) -> Eval<()> {
        let class = rt.class_of(exception);
        self.margin(rt)?;
        let mut name = String::new();
        if let Some(class) = rt.heap.as_class(class) {
            let module =
                if class.builtin.is_some() { Value::short("builtins") } else { class.module };
            match rt.heap.text(&module) {
                Some("builtins" | "__main__") => {}
                Some(module) => name = format!("{module}."),
                None => name.push_str("<unknown>."),
            }
            name.push_str(rt.heap.text(&class.qualname).unwrap_or("<unknown>"));
        }
        self.write(rt, &name)?;
        match attempt(rt, |rt| rt.str_of(shown))? {
            None => self.write(rt, ": <exception str() failed>"),
            Some(text) if text.is_empty() => Ok(()),
            Some(text) => {
                self.write(rt, ": ")?;
                self.write(rt, &text)
            }
        }
    }

    fn notes(&mut self, rt: &mut Runtime, exception: Value) -> Eval<()> {
        let Some(notes) = rt.own_attr(exception, Value::short("__notes__")) else { return Ok(()) };
        let items = match rt.heap.as_items(notes) {
            Some(items) => items.to_vec(),
            None => match rt.heap.text(&notes).map(str::to_owned) {
                // A str is a sequence too, of its characters.
                Some(text) => {
                    rt.steps(text.len() as u64)?;
                    let mut shown = [0; 4];
                    text.chars()
                        .map(|c| rt.heap.str(c.encode_utf8(&mut shown)))
                        .collect::<Eval<_>>()?
                }
                None => {
                    self.margin(rt)?;
                    let text = attempt(rt, |rt| rt.repr(notes))?;
                    return self.write(rt, text.as_deref().unwrap_or("<__notes__ repr() failed>"));
                }
            },
        };
        rt.keep_all(&items)?;
        for item in items {
            match attempt(rt, |rt| rt.str_of(item))? {
                None => self.write(rt, "<note str() failed>")?,
                Some(text) => {
                    for line in splitlines(&text, true) {
                        self.margin(rt)?;
                        self.write(rt, line)?;
                    }
                }
            }
            self.write(rt, "\n")?;
        }
        Ok(())
    }

    fn group(&mut self, rt: &mut Runtime, group: Value) -> Eval<()> {
        if self.depth > GROUP_DEPTH_MAX {
            self.margin(rt)?;
            return self.write(rt, &format!("... (max_group_depth is {GROUP_DEPTH_MAX})\n"));
        }
        self.depth += usize::from(self.depth == 0);
        self.own(rt, group)?;
        let members = members(rt, group).len();
        let shown = if members <= GROUP_WIDTH_MAX { members } else { GROUP_WIDTH_MAX + 1 };
        self.need_close = false;
        self.push(rt, Job::GroupEnd)?;
        match shown {
            0 => Ok(()),
            _ => self.push(rt, Job::Member(group, 0, shown)),
        }
    }

    fn member(&mut self, rt: &mut Runtime, group: Value, number: usize, shown: usize) -> Eval<()> {
        let last = number + 1 >= shown;
        // A group inside the last member closes the frame of this one with its own.
        self.need_close |= last;
        let members = members(rt, group);
        let (total, exception) = (members.len(), members.get(number).copied());
        let cut = number >= GROUP_WIDTH_MAX;
        let mut line = String::from(if number == 0 { "+-" } else { "  " });
        let title = if cut { "...".to_owned() } else { (number + 1).to_string() };
        // Writing to a String does not fail.
        let _ = writeln!(line, "+---------------- {title} ----------------");
        self.indent(rt)?;
        self.write(rt, &line)?;
        self.depth += 1;
        if !last {
            self.push(rt, Job::Member(group, number + 1, shown))?;
        }
        self.push(rt, Job::MemberEnd(last))?;
        if !cut && let Some(exception) = exception {
            return self.push(rt, Job::Whole(exception));
        }
        let left = total.saturating_sub(GROUP_WIDTH_MAX);
        let plural = if left > 1 { "s" } else { "" };
        self.margin(rt)?;
        self.write(rt, &format!("and {left} more exception{plural}\n"))
    }

    /// The name that a NameError or AttributeError may have meant.
    fn suggestion(
        &mut self,
        rt: &mut Runtime,
        exception: Value,
        innermost: Option<&Trace>,
    ) -> Eval<Option<String>> {
        let is = |id: TypeId| rt.class_of(exception).same(id.value());
        let (of_name, of_attribute) = (is(types::NAME_ERROR), is(types::ATTRIBUTE_ERROR));
        if !self.uncaught || !of_name && !of_attribute {
            return Ok(None);
        }
        let Some(name) = rt.own_attr(exception, Value::short("name")) else { return Ok(None) };
        let Some(name) = rt.heap.text(&name).map(str::to_owned) else { return Ok(None) };
        let lists = match innermost {
            Some(trace) if of_name => self.lines.names(rt, trace),
            None if of_name => Vec::new(),
            _ => match rt.heap.as_exception(exception).map(|exc| exc.object) {
                None | Some(Value::Unbound) => Vec::new(),
                Some(object) => vec![suggest::attributes(rt, object)],
            },
        };
        for list in lists {
            rt.steps(list.len() as u64 * 8)?;
            if let Some(found) = suggestion(&name, list.iter().map(String::as_str)) {
                return Ok(Some(found.to_owned()));
            }
        }
        Ok(None)
    }

    // Writing.

    /// Adds text, which is paid for first.
    fn write(&mut self, rt: &mut Runtime, text: &str) -> Eval<()> {
        rt.steps(text.len() as u64 / 64)?;
        let needed = self.out.len() + text.len();
        if needed > self.out.capacity() {
            let capacity = needed.max(self.out.capacity() * 2).max(256);
            // Both buffers are there while the text is copied.
            self.charge(rt, capacity as u64)?;
            self.out.reserve_exact(capacity - self.out.len());
        }
        self.out.push_str(text);
        Ok(())
    }

    fn charge(&mut self, rt: &mut Runtime, bytes: u64) -> Eval<()> {
        rt.heap.charge_outside(bytes)?;
        self.charged += bytes;
        Ok(())
    }

    fn indent(&mut self, rt: &mut Runtime) -> Eval<()> {
        for _ in 0..self.depth {
            self.write(rt, "  ")?;
        }
        Ok(())
    }

    fn margin(&mut self, rt: &mut Runtime) -> Eval<()> {
        self.indent(rt)?;
        self.write(rt, self.bar())
    }

    fn bar(&self) -> &'static str {
        if self.depth > 0 { "| " } else { "" }
    }
}

/// The members of an exception group.
fn members<'a>(rt: &'a Runtime, group: Value) -> &'a [Value] {
    let members = rt.own_attr(group, Value::short("exceptions"));
    members.and_then(|members| rt.heap.as_tuple(members)).unwrap_or(&[])
}

/// What stands for an exception among those seen.
fn key(exception: Value) -> (u32, u32) {
    match exception {
        Value::Ref(Handle { index, generation }) => (index, generation),
        _ => (u32::MAX, u32::MAX),
    }
}

/// Does something that may raise, and forgets what was raised.
fn attempt<T>(rt: &mut Runtime, what: impl FnOnce(&mut Runtime) -> Eval<T>) -> Eval<Option<T>> {
    match what(rt) {
        Ok(value) => Ok(Some(value)),
        Err(Stop::Raised) => {
            rt.take_raised();
            Ok(None)
        }
        Err(stop) => Err(stop),
    }
}
