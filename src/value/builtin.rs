//! What a builtin is: a row with a signature in Python's words, a docstring, and what it does.
//!
//! A builtin is one of two things. A *plain* one is a function of its arguments; it may call back
//! natively through the [`Runtime`], which should stay rare, because nothing can be paused while
//! it does. A *task* is a resumable step function: it is entered again and again, each time says
//! what it wants next ([`Want`]), and keeps everything between two steps in its slots. The frame
//! loop drives it, so that calling back costs no native stack, short circuits and laziness are
//! kept, and a run can be paused and stored in the middle of `sum(f(x) for x in xs)`.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: what a row's signature says is what its function gets: one value for each parameter
//! in order, unbound where an optional one is missing, a tuple for `*args`, a dict for `**kwargs`.

use std::sync::OnceLock;

use super::obj::Draws;
use super::types::TypeId;
use super::{Core, Eval, Handle, Heap, Input, Runtime, Stop, Value, Want};

/// A builtin function or method.
#[derive(Debug)]
pub struct Builtin {
    /// Name and parameters, as `inspect.signature` prints them after the name: `len(obj, /)`.
    /// Methods name `self` (or `cls`) first: `append(self, object, /)`.
    pub signature: &'static str,
    /// The docstring.
    pub doc: &'static str,
    /// How it is bound when it is looked up on an object.
    pub method: Method,
    /// What it does.
    pub call: Call,
}

/// How a builtin is bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// Not at all: a function, or a static method.
    Static,
    /// To the object.
    Instance,
    /// To the class.
    Class,
}

/// What a builtin does.
pub enum Call {
    /// A function of its arguments.
    Plain(fn(&mut Runtime, &[Value]) -> Eval),
    /// A resumable one; its arguments are its first slots.
    Task(&'static Task),
    /// The same, and a function of its arguments by position that says which generator they resume
    /// with which value, if that is all it does with them.
    Resume(Resumed, &'static Task),
    /// A resumable one that makes an iterator, and a function of the class and its arguments by position
    /// that makes it where nothing need be called for that.
    Make(Make, &'static Task),
    /// A resumable one, and a function of its arguments by position that gives its result where nothing
    /// need be called for it; it has no effect and costs next to nothing.
    Look(fn(&mut Core, &[Value]) -> Option<Value>, &'static Task),
    /// The same for a plain one; the look costs nothing.
    LookPlain(fn(&mut Core, &[Value]) -> Option<Value>, fn(&mut Runtime, &[Value]) -> Eval),
    /// The same for a plain one of a list and an item that gives `None`; the first function does
    /// it, and says so, where that costs nothing and cannot fail.
    Touch(Touch, fn(&mut Runtime, &[Value]) -> Eval),
    /// A plain one that takes any number of arguments by position, one at least: they come as they
    /// are, not in a tuple.
    Spread(fn(&mut Runtime, &[Value]) -> Eval),
}

/// The generator that arguments resume, and the value its `yield` gives.
pub type Resumed = fn(&[Value]) -> Option<(Handle, Value)>;

/// What makes an object of a builtin class at once. `None`: something has to be called, and nothing
/// has been done.
pub type Make = fn(&mut Runtime, Value, &[Value]) -> Eval<Option<Value>>;

/// What changes a list by an item on the spot, if it can.
pub type Touch = fn(&mut Heap, Handle, &Value) -> bool;

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Plain(_) | Self::LookPlain(..) | Self::Touch(..) | Self::Spread(_) => {
                f.write_str("plain")
            }
            Self::Task(task)
            | Self::Look(_, task)
            | Self::Resume(_, task)
            | Self::Make(_, task) => {
                write!(f, "task {}", task.name)
            }
        }
    }
}

/// What the beginning of a task costs, in parts of a step.
pub const TASK_PARTS: i64 = 2;

/// What a step of a task costs, in parts of a step.
pub const STEP_PARTS: i64 = 4;

/// What drawing an item costs that an iterator has to make, in parts of a step.
pub const ITEM_PARTS: i64 = 4;
/// Parts of a step for an item that is hashed and put where it belongs.
pub const PLACED_PARTS: i64 = 8;

/// The most slots a task may have.
pub const TASK_SLOTS: usize = 12;

/// A resumable builtin.
pub struct Task {
    /// Its name, unique among tasks: snapshots know it by this.
    pub name: &'static str,
    /// How many slots it has, arguments included; at most [`TASK_SLOTS`].
    pub slots: usize,
    /// Whether it is told of exceptions ([`Input::Raised`]) instead of being ended by them.
    pub catches: bool,
    /// Does what can be done until something of the program's is needed.
    pub step: fn(&mut Runtime, &mut [Value], Input) -> Step,
    /// For lazy iterators: what it does with the items of others, as far as that needs no step.
    pub draws: Draws,
    /// For lazy iterators: whether one may be asked for an item while it looks for one. What it
    /// knows between two items is only where they come from, so each asking begins with that.
    pub reenters: bool,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Task({})", self.name)
    }
}

/// What a step gives.
pub type Step = Result<Want, Stop>;

/// Under this name the session keeps what is called with an async generator that a loop leaves
/// before its end (CPython: `sys.set_asyncgen_hooks`).
pub const ASYNCGEN_FINALIZER: &str = "sys.asyncgen_finalizer";

impl Task {
    /// A task that exceptions end and that only its steps know.
    pub const fn new(
        name: &'static str,
        slots: usize,
        step: fn(&mut Runtime, &mut [Value], Input) -> Step,
    ) -> Self {
        Self { name, slots, catches: false, step, draws: Draws::Itself, reenters: false }
    }

    /// The same, told of exceptions.
    pub const fn catching(self) -> Self {
        Self { catches: true, ..self }
    }

    /// The same, of which it is known what it does with what it draws.
    pub const fn drawing(self, draws: Draws) -> Self {
        Self { draws, ..self }
    }

    /// The same, which may be asked while it is being asked.
    pub const fn reentrant(self) -> Self {
        Self { reenters: true, ..self }
    }

    /// How many slots the state of a lazy iterator has: those of a few sizes are copied whole.
    pub fn room(&self) -> usize {
        match self.slots {
            0..=2 => 2,
            3..=4 => 4,
            5..=8 => 8,
            _ => TASK_SLOTS,
        }
    }
}

impl Builtin {
    /// The name: what stands before the parenthesis.
    pub fn name(&self) -> &'static str {
        // Asked for each row when a process begins.
        let end = self.signature.bytes().position(|byte| byte == b'(');
        self.signature.get(..end.unwrap_or(usize::MAX)).unwrap_or(self.signature)
    }
}

/// A function that is no method.
pub const fn function(
    signature: &'static str,
    doc: &'static str,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Static, call: Call::Plain(call) }
}

/// A method; the first argument is the object, of the type or a class derived from it.
pub const fn method(
    signature: &'static str,
    doc: &'static str,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Instance, call: Call::Plain(call) }
}

/// A method of a list, of one argument, that gives `None`, and what does it where nothing is in the
/// way.
pub const fn touch(
    signature: &'static str,
    doc: &'static str,
    touch: Touch,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Instance, call: Call::Touch(touch, call) }
}

/// A method that takes any number of arguments by position, as they are.
pub const fn spread(
    signature: &'static str,
    doc: &'static str,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Instance, call: Call::Spread(call) }
}

/// A class method; the first argument is the class.
pub const fn classmethod(
    signature: &'static str,
    doc: &'static str,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Class, call: Call::Plain(call) }
}

/// A resumable builtin, bound as said.
pub const fn task(
    signature: &'static str,
    doc: &'static str,
    method: Method,
    task: &'static Task,
) -> Builtin {
    Builtin { signature, doc, method, call: Call::Task(task) }
}

/// A resumable builtin that most often resumes a generator, bound as said.
pub const fn resuming(
    signature: &'static str,
    doc: &'static str,
    method: Method,
    resumed: Resumed,
    task: &'static Task,
) -> Builtin {
    Builtin { signature, doc, method, call: Call::Resume(resumed, task) }
}

/// A row for a class's `__new__` that makes an iterator, at once where nothing need be called.
pub const fn maker(
    signature: &'static str,
    doc: &'static str,
    make: Make,
    task: &'static Task,
) -> Builtin {
    Builtin { signature, doc, method: Method::Static, call: Call::Make(make, task) }
}

/// A resumable function that a look at its arguments most often answers.
pub const fn look(
    signature: &'static str,
    doc: &'static str,
    look: fn(&mut Core, &[Value]) -> Option<Value>,
    task: &'static Task,
) -> Builtin {
    Builtin { signature, doc, method: Method::Static, call: Call::Look(look, task) }
}

/// A function that a look at its arguments most often answers.
pub const fn look_plain(
    signature: &'static str,
    doc: &'static str,
    look: fn(&mut Core, &[Value]) -> Option<Value>,
    call: fn(&mut Runtime, &[Value]) -> Eval,
) -> Builtin {
    Builtin { signature, doc, method: Method::Static, call: Call::LookPlain(look, call) }
}

/// Everything a builtin type can do.
#[derive(Debug)]
pub struct TypeRows {
    /// Which type.
    pub id: TypeId,
    /// Its docstring.
    pub doc: &'static str,
    /// What calling the type does: its first argument is the class (`int`, or one derived from
    /// it), the signature is that of the call with `cls` in front: `int(cls, x=0, /, base=10)`.
    /// Gives the plain builtin value; the evaluator wraps it for a derived class. For `list`,
    /// `dict`, `set` and `bytearray` a derived class gets an empty one from here (it is called
    /// without arguments) and `__init__` fills it.
    pub new: Option<&'static Builtin>,
    /// Its methods, dunders included.
    pub methods: &'static [Builtin],
    /// Its computed attributes.
    pub getset: &'static [super::obj::GetSet],
}

/// A builtin as an object of the prelude: its row, with the signature read once.
#[derive(Debug)]
pub struct Bound {
    /// The row.
    pub row: &'static Builtin,
    /// The signature, read.
    pub signature: LazySignature,
    /// The type it is a method of.
    pub owner: Option<TypeId>,
    /// The module it belongs to.
    pub module: &'static str,
    /// It is a type's `__new__`.
    pub is_new: bool,
    /// The operators know without looking what it does: a builtin type's row, or `__iter__` and
    /// `__next__` of a native iterator.
    pub known: bool,
}

/// The most parameters of a builtin that is called without binding.
pub const QUICK_ARGS: usize = 5;

impl Bound {
    /// The module that a program finds it in: what is made for one module alone says that one.
    pub fn shown_module(&self) -> &'static str {
        match self.module {
            "_grants" => "time",
            "_binascii" => "binascii",
            "_cmath" => "cmath",
            "_decimal" => "decimal",
            "_html" => "html",
            "_itertools" => "itertools",
            "_re" => "re",
            "_sys" => "sys",
            module => module,
        }
    }

    /// Whether it is a function: no method, and no `__new__`.
    #[inline(always)]
    pub fn is_function(&self) -> bool {
        self.row.method == Method::Static && !self.is_new
    }

    /// Whether it takes so many arguments as they come.
    #[inline(always)]
    pub fn takes_quickly(&self, given: usize) -> bool {
        let signature = &self.signature;
        let any = matches!(self.row.call, Call::Spread(_)) && (1..=QUICK_ARGS).contains(&given);
        any || signature.simple
            && given >= signature.min
            && given <= signature.max
            && signature.params.len() <= QUICK_ARGS
    }

    /// The function of a type's `__new__` that takes any arguments by position after the class, as
    /// that of most exceptions does: it gets the class and a tuple.
    pub fn new_of_any(&self) -> Option<fn(&mut Runtime, &[Value]) -> Eval> {
        match self.row.call {
            Call::Plain(new)
                if self.is_new
                    && self.signature.rest_after == Some(1)
                    && self.signature.params.len() == 2 =>
            {
                Some(new)
            }
            _ => None,
        }
    }
}

/// A parameter's kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Before `/`.
    Positional,
    /// By position or by name.
    Either,
    /// `*args`
    Rest,
    /// After `*`.
    Keyword,
    /// `**kwargs`
    Keywords,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name.
    pub name: &'static str,
    /// Its kind.
    pub kind: Kind,
    /// Whether it has no default.
    pub required: bool,
}

/// A signature, read from a row.
#[derive(Clone, Debug, Default)]
pub struct Signature {
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// Fewest positional arguments.
    pub min: usize,
    /// Most positional arguments (those before `*`).
    pub max: usize,
    /// No `*args`, nor anything that has to be given by name: arguments by position need no binding.
    /// What may be given by name is unbound then, `**kwargs` too.
    pub simple: bool,
    /// How many parameters, all by position, stand before `*args`, where only `**kwargs` comes
    /// after that.
    pub rest_after: Option<usize>,
}

/// The signature of a row, read when it is first asked for: of some two thousand rows a run calls
/// a few.
#[derive(Debug)]
pub struct LazySignature {
    text: &'static str,
    read: OnceLock<Signature>,
}

impl LazySignature {
    /// That of a row's text.
    pub fn new(text: &'static str) -> Self {
        Self { text, read: OnceLock::new() }
    }
}

impl std::ops::Deref for LazySignature {
    type Target = Signature;

    fn deref(&self) -> &Signature {
        self.read.get_or_init(|| Signature::read(self.text))
    }
}

impl Signature {
    /// Reads what stands between the parentheses of a row's signature.
    pub fn read(text: &'static str) -> Self {
        let inner = text.split_once('(').map_or("", |(_, rest)| rest);
        let inner = inner.rsplit_once(')').map_or(inner, |(inside, _)| inside);
        let mut params: Vec<Param> = Vec::new();
        let mut kind = Kind::Either;
        for part in split_top_level(inner) {
            let part = part.trim();
            if part.is_empty() {
                continue;
            }
            if part == "/" {
                params.iter_mut().for_each(|param| param.kind = Kind::Positional);
                continue;
            }
            if part == "*" {
                kind = Kind::Keyword;
                continue;
            }
            let (name, kind_here) = if let Some(name) = part.strip_prefix("**") {
                (name, Kind::Keywords)
            } else if let Some(name) = part.strip_prefix('*') {
                kind = Kind::Keyword;
                (name, Kind::Rest)
            } else {
                (part, kind)
            };
            let (name, default) = match name.split_once('=') {
                Some((name, _)) => (name, true),
                None => (name, matches!(kind_here, Kind::Rest | Kind::Keywords)),
            };
            params.push(Param { name: name.trim(), kind: kind_here, required: !default });
        }
        let by_position = |p: &&Param| matches!(p.kind, Kind::Positional | Kind::Either);
        let max = params.iter().filter(by_position).count();
        let min = params.iter().filter(by_position).filter(|p| p.required).count();
        let by_name = |p: &Param| match p.kind {
            Kind::Keyword => !p.required,
            Kind::Keywords => true,
            _ => false,
        };
        let simple = params.iter().skip(max).all(by_name);
        let rest_after = params.iter().position(|p| p.kind == Kind::Rest).filter(|at| {
            *at == max && params.iter().skip(at + 1).all(|p| p.kind == Kind::Keywords)
        });
        Self { params, min, max, simple, rest_after }
    }
}

fn split_top_level(text: &'static str) -> impl Iterator<Item = &'static str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (c, quote) {
            ('\'' | '"', None) => quote = Some(c),
            (c, Some(q)) if c == q => quote = None,
            (_, Some(_)) => {}
            ('(' | '[' | '{', None) => depth += 1,
            (')' | ']' | '}', None) => depth -= 1,
            (',', None) if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter()
}
