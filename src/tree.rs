//! The resolved program: what the evaluator walks.
//!
//! A [`Tree`] is a module. Each of its [`Code`]s (module body, function, lambda, class body,
//! generator expression) is one array of statements; nested blocks are laid end to end with jumps,
//! so that where a frame stands is a single number. A statement is an [`Op`] over pure expression
//! trees ([`Expr`]): **an expression never runs program code and has no effect**. Calls, `yield`,
//! `await`, walrus, comprehensions and in-place operators are statements that write slots.
//!
//! An operator in a tree that finds a program's own method cannot run it there; the statement is
//! then run in its *flat twin* ([`Code::twin`]): one operator a statement, every operand in a slot.
//!
//! May touch: `source`, `names`, `value`. Never: parser types, a session.
//!
//! Invariants: plain data, immutable, `Send + Sync`; no tree is deeper than [`DEPTH_MAX`]; every
//! slot an `Expr::Local` names is assigned before it is read on every path, the others are read
//! by `Expr::Checked`.

#[cfg(any(test, feature = "testing"))]
pub mod dump;
pub mod flat;
pub mod writes;

use std::sync::{Arc, OnceLock};

use crate::names::Names;
use crate::source::{Source, Span};
use crate::value::obj::GlobalNames;
use crate::value::ops::{Binary, Compare, Unary};
use crate::value::{Unit, Value};

/// Expressions are at most this deep; what is deeper is spilled into a slot.
pub const DEPTH_MAX: u32 = 32;

/// A place in a frame.
pub type Slot = u32;
/// A statement's index in its code.
pub type Pc = u32;
/// An index into [`Tree::places`].
pub type PlaceId = u32;

/// A module, resolved.
#[derive(Debug)]
pub struct Tree {
    /// Its text, for tracebacks.
    pub source: Arc<Source>,
    /// `__name__`: `__main__`, or the module's name.
    pub name: Value,
    /// Whether it is a package's own module: `from . import x` means its own children.
    pub package: bool,
    /// The unit number its constants and codes go by.
    pub unit: u32,
    /// Its codes; the first is the module's body.
    pub codes: Vec<Code>,
    /// Constants that are not inline, readable as unit [`Tree::unit`].
    pub constants: Arc<Unit>,
    /// Where things stand in the source.
    pub places: Vec<Place>,
    /// Which global lies in which slot. A module's `__name__`, `__doc__`, `__file__` and
    /// `__annotations__` are among them when the program uses them.
    pub globals: Arc<GlobalNames>,
    /// By global slot: the builtin of that name, or unbound.
    pub builtins: Box<[Value]>,
    /// The verdict on names this program was judged with.
    pub names: Names,
    /// How many inline caches its nodes use.
    pub caches: u32,
    /// Whether its frames are left out of tracebacks: a library module with an underscore before
    /// its name stands for one that CPython has in C.
    pub frameless: bool,
    /// The code that fills a data class's new instance, and by which of its free variables it knows
    /// the layout: a call that gives each attribute in its place needs no frame.
    pub record_init: Option<(u32, u32)>,
}

/// A place in the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Place {
    /// What a traceback underlines.
    pub span: Span,
    /// What of it is marked with `^` (an operator, a subscript's brackets), the rest with `~`;
    /// empty: all of it.
    pub mark: Span,
}

/// What a code is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeKind {
    /// A module's body. It returns its result: the value of a last expression statement, or `None`.
    /// Of a program that is a function's body, the result is that function, to be called with the
    /// arguments.
    Module,
    /// `def`
    Function,
    /// `lambda`
    Lambda,
    /// A class body. Slot 0 is its namespace, a dict, which is its one parameter. Returns the
    /// `__class__` cell, or `None` if no method uses it.
    Class,
    /// A generator expression. Slot 0 is the outermost iterator, its one parameter (`.0`).
    GeneratorExpression,
}

/// What calling a code makes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flow {
    /// It runs to its end.
    Plain,
    /// A generator.
    Generator,
    /// A coroutine.
    Coroutine,
    /// An async generator.
    AsyncGenerator,
}

/// One function, class body or module body.
#[derive(Debug)]
pub struct Code {
    /// What it is.
    pub kind: CodeKind,
    /// What calling it makes.
    pub flow: Flow,
    /// `__name__`
    pub name: Value,
    /// `__qualname__`
    pub qualname: Value,
    /// `__doc__`
    pub doc: Value,
    /// Its parameters, which are its first slots.
    pub params: Params,
    /// How many arguments by position are its parameters one by one, where it then runs at once:
    /// see [`Params::plain`].
    pub plain: u32,
    /// How many slots a frame has.
    pub slots: u32,
    /// The names of the slots: parameters, locals, then cells and free variables where their cell
    /// lies; unbound for temporaries.
    pub slot_names: Box<[Value]>,
    /// Slots from this one on are variables of comprehensions, or have no name.
    pub own: u32,
    /// Cells to make on entry: where the cell goes, and the parameter it takes over, if any.
    pub cells: Box<[(Slot, Option<Slot>)]>,
    /// Where the cells of free variables go on entry, in the order of a function's `cells`. A
    /// function through which too many cells would pass is given one value instead, a link
    /// ([`Op::Link`]), and takes the cells it needs from there: then these are more slots than
    /// there are `cells`, the first for the link, the others filled by [`Op::LinkedCell`].
    pub free: Box<[Slot]>,
    /// The statements.
    pub body: Box<[Stmt]>,
    /// The handlers, each for one stretch of statements: the stretches do not overlap and stand in
    /// order (a nested handler splits the stretch of the one around it), so that the one for a
    /// statement is found by bisection.
    pub handlers: Box<[Handler]>,
    /// Where statements of the source begin, and the first of the slots that hold nothing of use
    /// there: what lies in them is of statements that are over. The largest slot where it is not
    /// known.
    pub stretches: Box<[(Pc, Slot)]>,
    /// Comprehensions, innermost first: they appear as frames in tracebacks.
    pub comprehensions: Box<[Comprehension]>,
    /// The first line, and the place of the definition.
    pub place: PlaceId,
    /// Where CPython has it in C: the module that it says it is of.
    pub in_c: Option<&'static str>,
    /// Flat twins by statement, made when they are first needed.
    pub twins: Box<[OnceLock<flat::Twin>]>,
}

impl Code {
    /// Whether so many arguments by position are its parameters one by one, and no default is
    /// wanted.
    pub fn takes_exactly(&self, given: usize) -> bool {
        given == self.plain as usize
    }

    /// The expression that it is, and what its statement costs, if it is one and makes no cells.
    #[inline(always)]
    pub fn expression(&self) -> Option<(&Expr, i64)> {
        match self.body.first() {
            Some(Stmt { op: Op::Return(expr), cost, .. }) if self.cells.is_empty() => {
                Some((expr, i64::from(*cost)))
            }
            _ => None,
        }
    }
}

impl Params {
    /// How many arguments by position are these parameters one by one; `u32::MAX` where other
    /// arguments may come as well, or where calling does not run `flow` at once.
    pub fn plain(&self, flow: Flow) -> u32 {
        let plain = self.keyword_only == 0 && !self.rest && !self.keywords && flow == Flow::Plain;
        if plain { self.positional } else { u32::MAX }
    }
}

/// A code's parameters: slots 0.. in this order: positional, keyword-only, `*rest`, `**keywords`.
#[derive(Clone, Debug, Default)]
pub struct Params {
    /// How many are positional-only.
    pub positional_only: u32,
    /// How many may be given by position, those included.
    pub positional: u32,
    /// How many are keyword-only.
    pub keyword_only: u32,
    /// There is `*rest`, at slot `positional + keyword_only`.
    pub rest: bool,
    /// There is `**keywords`, in the last slot.
    pub keywords: bool,
    /// Their names, in slot order.
    pub names: Box<[Value]>,
}

/// Where an exception goes that is raised between two statements.
#[derive(Clone, Copy, Debug)]
pub struct Handler {
    /// First statement it is for.
    pub from: Pc,
    /// The one after the last.
    pub to: Pc,
    /// Where the frame goes on.
    pub target: Pc,
    /// Gets the exception, which counts as being handled from then on: the frame's *handling*
    /// slot becomes this one. While the handling slot holds no exception (`None`: a `finally` that
    /// nothing interrupted), the frame handles none.
    pub slot: Slot,
}

/// A comprehension that runs within its frame.
#[derive(Clone, Copy, Debug)]
pub struct Comprehension {
    /// First statement inside.
    pub from: Pc,
    /// The one after the last.
    pub to: Pc,
    /// `<listcomp>`, `<setcomp>`, `<dictcomp>`
    pub name: Value,
    /// The place of the whole comprehension, where its caller stands.
    pub place: PlaceId,
    /// It stands for a generator: StopIteration does not leave it as such (PEP 479).
    pub generator: bool,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Stmt {
    /// Parts of steps it is charged, eighths: what it has of its source statement's charge.
    pub cost: u32,
    /// Where an error of its own (not of an operand) is placed.
    pub place: PlaceId,
    /// What it does.
    pub op: Op,
}

/// What a statement does. Operands are evaluated in the order of the fields, then comes the one
/// effect.
// A tag of its own, as `Expr` has.
#[derive(Clone, Debug)]
#[repr(u8)]
pub enum Op {
    // Values and names.
    /// `slot = expr`
    Set(Slot, Expr),
    /// Evaluates for its errors only.
    Discard(Expr),
    /// Sets the variable in the cell that lies in a slot.
    SetCell(Slot, Expr),
    /// Puts a fresh, empty cell into a slot (a comprehension's variable that closures share).
    NewCell(Slot),
    /// `dst =` a link of a chain of cells, a tuple: the link outside of it, then cells.
    Link(Box<Link>),
    /// `dst =` a cell out of a chain of links.
    LinkedCell(Box<LinkedCell>),
    /// Sets a global.
    SetGlobal(u32, Expr),
    /// In a class body: sets a name in the namespace (slot 0).
    SetName(Value, Expr),
    /// `del` of a local: UnboundLocalError if it is unbound.
    Delete(Slot),
    /// `del` of a variable in a cell: the slot, and whether it is a free variable (NameError).
    DeleteCell(Slot, bool),
    /// `del` of a global.
    DeleteGlobal(u32),
    /// In a class body: `del` of a name.
    DeleteName(Value),
    /// Forgets a slot without asking: temporaries that keep much alive, `except ... as` names.
    Forget(Slot),
    /// `object.name = value`; evaluates value, then object.
    SetAttr(Box<SetAttr>),
    /// `object[index] = value`; evaluates value, then object, then index.
    SetIndex(Box<SetIndex>),
    /// `del object.name`
    DeleteAttr(Box<(Expr, Value)>),
    /// `del object[index]`
    DeleteIndex(Box<(Expr, Expr)>),
    /// `dst = left op= right`: in place where the left's type can, which is the effect.
    InPlace(Box<InPlace>),

    // Control.
    /// Goes on elsewhere. Backwards, it is a loop's turn.
    Jump(Pc),
    /// The same to the head of a loop ([`Op::Next`]), of which it knows what is there.
    Turn(Turn),
    /// Goes on elsewhere if the truth of the condition is `on`. Backwards, it is the turn of a
    /// `while` loop, whose condition stands below its body.
    Branch(Box<Branch>),
    /// Ends the frame with a result.
    Return(Expr),

    // Calls.
    /// Calls something; the arguments' last ones have names.
    Call(Box<Call>),
    /// Looks up `object.name`, calls it: the lookup comes before the arguments.
    CallMethod(Box<CallMethod>),
    /// Looks a method up for a later [`Op::Call`] with `this`: `dst` gets the function, `dst + 1`
    /// the object it wants first, or unbound.
    LoadMethod(Box<LoadMethod>),
    /// Calls with a list of arguments and a dict of keywords that other statements have built.
    CallSpread(Box<CallSpread>),
    /// `super()` without arguments.
    Super(Box<SuperCall>),

    // Definitions.
    /// Makes a function.
    Function(Box<MakeFunction>),
    /// Makes a class: runs its body, then calls the metaclass.
    Class(Box<MakeClass>),
    /// `def f[T]`: makes a type parameter.
    TypeParam(Box<TypeParam>),
    /// `type X = ...`: `dst =` the alias of this name; a slot holds the function, not called yet,
    /// that returns its value.
    TypeAlias(Slot, Value, Slot),

    // Displays with stars, comprehensions.
    /// Appends to a list this frame is building.
    ListAppend(Slot, Expr),
    /// Adds to a set this frame is building.
    SetAdd(Slot, Expr),
    /// Sets in a dict this frame is building.
    DictSet(Slot, Box<(Expr, Expr)>),
    /// `*expr` in a list (or tuple, call) this frame is building. Where it is all of a call's
    /// arguments, the callee, which the TypeError names ("argument after * must be an iterable");
    /// then the slot is unbound before, and a list or tuple goes there as it is.
    ListExtend(Slot, Expr, Option<Box<Expr>>),
    /// `*expr` in a set this frame is building.
    SetExtend(Slot, Expr),
    /// `**expr` in a dict this frame is building. The expr of a call names the callee, for "got
    /// multiple values for keyword argument" and "argument after ** must be a mapping". Where it is
    /// all of a call's keywords the slot is unbound before, and a dict goes there as it is.
    DictExtend(Slot, Box<(Expr, Option<Expr>)>),
    /// `dst = tuple(list in slot)`
    ListToTuple(Slot, Slot),

    // Iteration.
    /// `dst, dst+1, dst+2 = iter(expr)`: a loop's iterator takes three slots, so that ranges and
    /// lists need no iterator object. Only [`Op::Next`] reads them.
    Iter(Slot, Expr),
    /// `dst = iter(expr)` as a real iterator object, in one slot; the bool: for `yield from`.
    /// Otherwise for [`Op::IterOver`] alone, to which a list, tuple, text or range goes as it is.
    RealIter(Slot, Expr, bool),
    /// `dst, dst+1, dst+2 =` a loop's iterator from the real iterator in a slot as it is:
    /// `__iter__` is not asked again (the first loop of a generator expression).
    IterOver(Slot, Slot),
    /// The next item of the iterator at a slot, or goes on elsewhere at its end.
    Next(Box<Next>),
    /// `for x in g():` left early: closes the generator the loop's own call made, if it is one.
    CloseIter(Slot),
    /// `a, *b, c = expr` into slots.
    Unpack(Box<Unpack>),

    // Exceptions.
    /// `raise expr from cause`
    Raise(Box<(Expr, Option<Expr>)>),
    /// `raise` alone.
    RaiseAgain,
    /// `assert` that failed: its message.
    AssertFail(Option<Box<Expr>>),
    /// Raises the exception in a slot as it is: no new context, no new place.
    Reraise(Slot),
    /// Goes on elsewhere unless the exception in `slot` matches `class`.
    ExceptMatch(Box<ExceptMatch>),
    /// A handler ends: the exception being handled is again the one in this slot, or none.
    EndHandling(Option<Slot>),
    /// `except*`: splits the exception in `slot`.
    ExceptStar(Box<ExceptStar>),
    /// The end of a `try` with `except*`: raises what is left, if anything.
    ExceptStarEnd(Box<ExceptStarEnd>),
    /// The end of a `finally`: see [`EndFinally`].
    EndFinally(Box<EndFinally>),

    // `with`.
    /// Looks up `__enter__` and `__exit__`, calls the first. With `await`, `__aenter__`,
    /// `__aexit__`, and the result is an awaitable still to be awaited.
    WithEnter(Box<WithEnter>),
    /// Calls `__exit__`, with the exception in `exception` or with three `None`s. With `await`,
    /// the result is an awaitable still to be awaited.
    WithExit(Box<WithExit>),

    // Generators and coroutines.
    /// `dst = yield value`
    Yield(Slot, Expr),
    /// `dst = yield from` the iterator in a slot ([`Op::RealIter`], [`Op::Awaitable`]).
    YieldFrom(Slot, Slot),
    /// `dst =` the iterator behind `await expr`.
    Awaitable(Slot, Expr),
    /// `dst = expr.__aiter__()`, checked.
    AsyncIter(Slot, Expr),
    /// `dst =` the awaitable's iterator of `iter.__anext__()`.
    AsyncNext(Slot, Slot),
    /// After an exception in [`Op::AsyncNext`]'s await: goes on at the `Pc` if the exception in
    /// the slot is StopAsyncIteration, else raises it as it is.
    AsyncEnd(Slot, Pc),

    // Modules.
    /// `dst = import name`: for `import a.b` the top package unless `leaf`.
    Import(Box<Import>),
    /// `dst = from module import name`, the module in a slot.
    ImportFrom(Box<ImportFrom>),
    /// `from module import *`, the module in a slot: into the globals, or a class's namespace.
    ImportStar(Slot),

    // `match`.
    /// Goes on elsewhere unless the subject is a sequence with so many items; its items go to
    /// slots.
    MatchSequence(Box<MatchSequence>),
    /// Goes on elsewhere unless the subject is a mapping with these keys; their values go to
    /// slots.
    MatchMapping(Box<MatchMapping>),
    /// Goes on elsewhere unless the subject is an instance of the class with these attributes,
    /// which go to slots.
    MatchClass(Box<MatchClass>),

    // Only in flat twins.
    /// `slot = expr`, where the expression has one operator and program code may run.
    Flat(Slot, Expr),
    /// `slot = bool(slot)`, where program code may run.
    FlatTruth(Slot, Expr),
    /// Goes on elsewhere within the twin.
    FlatJump(u32),
    /// Goes on elsewhere within the twin if the bool in a slot is this.
    FlatBranch(Slot, bool, u32),
}

/// See [`Op::Link`].
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it goes.
    pub dst: Slot,
    /// A slot with the link outside; without, `None` stands in its place.
    pub outer: Option<Slot>,
    /// Slots of cells.
    pub cells: Box<[Slot]>,
}

/// See [`Op::LinkedCell`].
#[derive(Clone, Debug)]
pub struct LinkedCell {
    /// Where it goes.
    pub dst: Slot,
    /// A slot with a link.
    pub link: Slot,
    /// How many links outwards.
    pub hops: u32,
    /// Which item of that tuple, 1 or more.
    pub index: u32,
}

/// See [`Op::SetAttr`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct SetAttr {
    pub value: Expr,
    pub object: Expr,
    pub name: Value,
    pub cache: u32,
}

/// See [`Op::SetIndex`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct SetIndex {
    pub value: Expr,
    pub object: Expr,
    pub index: Expr,
}

/// See [`Op::InPlace`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct InPlace {
    pub dst: Slot,
    pub op: Binary,
    pub left: Expr,
    pub right: Expr,
    /// The next statement stores the result as an attribute or item, and nothing else reads it.
    pub stored: bool,
}

/// See [`Op::Branch`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Branch {
    pub condition: Expr,
    pub on: bool,
    pub to: Pc,
}

/// See [`Op::Call`].
#[derive(Clone, Debug)]
pub struct Call {
    /// Where the result goes.
    pub dst: Slot,
    /// What is called.
    pub callee: Expr,
    /// A slot whose value, unless unbound, goes before the arguments ([`Op::LoadMethod`]).
    pub this: Option<Slot>,
    /// All arguments, in the order in which they are evaluated.
    pub args: Box<[Expr]>,
    /// The names of the last arguments.
    pub names: Box<[Value]>,
    /// Of a name that is no local, and arguments by position: where is remembered which function
    /// it was.
    pub cache: Option<u32>,
}

impl Call {
    /// Whether all arguments are given by position, and none comes before them.
    #[inline(always)]
    pub fn by_position(&self) -> bool {
        self.this.is_none() && self.names.is_empty()
    }
}

/// See [`Op::CallMethod`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct CallMethod {
    pub dst: Slot,
    pub object: Expr,
    pub name: Value,
    pub args: Box<[Expr]>,
    pub names: Box<[Value]>,
    pub cache: u32,
    /// The place of `object.name`, for its errors.
    pub name_place: PlaceId,
}

/// See [`Op::LoadMethod`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct LoadMethod {
    pub dst: Slot,
    pub object: Expr,
    pub name: Value,
    pub cache: u32,
}

/// See [`Op::CallSpread`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct CallSpread {
    pub dst: Slot,
    pub callee: Expr,
    pub this: Option<Slot>,
    /// A slot with a list or tuple.
    pub args: Slot,
    /// A slot with a dict.
    pub keywords: Option<Slot>,
}

/// See [`Op::Super`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct SuperCall {
    pub dst: Slot,
    /// The name `super`, which may not be the builtin.
    pub callee: Expr,
    /// The slot of the `__class__` cell.
    pub class: Slot,
    /// The first parameter.
    pub this: Expr,
}

/// See [`Op::Function`].
#[derive(Clone, Debug)]
pub struct MakeFunction {
    /// Where it goes.
    pub dst: Slot,
    /// Its code.
    pub code: u32,
    /// Defaults of the last positional parameters.
    pub defaults: Box<[Expr]>,
    /// Defaults of keyword-only parameters, in order; unbound constant where there is none.
    pub kwdefaults: Box<[Expr]>,
    /// Names and annotations.
    pub annotations: Box<[(Value, Expr)]>,
    /// Slots of the cells it closes over, in the order of [`Code::free`].
    pub cells: Box<[Slot]>,
}

/// See [`Op::Class`].
#[derive(Clone, Debug)]
pub struct MakeClass {
    /// Where it goes.
    pub dst: Slot,
    /// Its name.
    pub name: Value,
    /// Its body's code.
    pub code: u32,
    /// Slots of the cells the body closes over.
    pub cells: Box<[Slot]>,
    /// A slot with a list or tuple of bases.
    pub bases: Slot,
    /// A slot with a dict of keywords, `metaclass` among them.
    pub keywords: Option<Slot>,
}

/// See [`Op::TypeParam`].
#[derive(Clone, Debug)]
pub struct TypeParam {
    /// Where it goes.
    pub dst: Slot,
    /// Its name, without stars.
    pub name: Value,
    /// 0, `TypeVar`; 1, `TypeVarTuple`; 2, `ParamSpec`.
    pub stars: u8,
}

/// See [`Op::Next`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Next {
    pub iter: Slot,
    pub dst: Slot,
    pub exit: Pc,
}

/// See [`Op::Turn`].
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// The loop's head.
    pub to: Pc,
    /// Its `iter`, `dst` and `exit`, as in [`Next`].
    pub iter: Slot,
    #[allow(missing_docs)]
    pub dst: Slot,
    #[allow(missing_docs)]
    pub exit: Pc,
    /// Parts of steps that it is charged.
    pub cost: u32,
}

/// See [`Op::Unpack`].
#[derive(Clone, Debug)]
pub struct Unpack {
    /// What is unpacked.
    pub source: Expr,
    /// Where the items go, in order: consecutive slots.
    pub first: Slot,
    /// How many targets.
    pub count: u32,
    /// Which of them is starred and gets a list.
    pub star: Option<u32>,
}

/// See [`Op::ExceptMatch`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ExceptMatch {
    pub slot: Slot,
    pub class: Expr,
    pub otherwise: Pc,
}

/// See [`Op::ExceptStar`]. Before the first clause `rest` has been set to the exception. If part
/// of `rest` matches, that part goes to `matched` (in a group of its own if it was a naked
/// exception), what is left goes to `rest` (`None` if nothing), and the clause's body runs;
/// otherwise goes on elsewhere.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ExceptStar {
    pub rest: Slot,
    pub class: Expr,
    pub matched: Slot,
    pub otherwise: Pc,
}

/// See [`Op::ExceptStarEnd`]: `original` is the exception, `rest` what no clause took, `raised` a
/// list of what the clauses raised.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ExceptStarEnd {
    pub original: Slot,
    pub rest: Slot,
    pub raised: Slot,
}

/// See [`Op::EndFinally`]. What a `finally` interrupted is in two slots: `kind` 0, go on after it;
/// 1, raise the exception in `value` as it is; 2, return `value` (lowering makes no use of it); 3
/// and above, go on at `targets[kind - 3]`.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct EndFinally {
    pub kind: Slot,
    pub value: Slot,
    pub targets: Box<[Pc]>,
}

/// See [`Op::WithEnter`].
#[derive(Clone, Debug)]
pub struct WithEnter {
    /// The context manager.
    pub manager: Expr,
    /// Gets the `__exit__` function, and the slot after it the manager.
    pub exit: Slot,
    /// Gets what `__enter__` returned.
    pub dst: Slot,
    /// `async with`
    pub is_async: bool,
}

/// See [`Op::WithExit`].
#[derive(Clone, Debug)]
pub struct WithExit {
    /// See [`WithEnter::exit`].
    pub exit: Slot,
    /// The exception that ended the block, if one did.
    pub exception: Option<Slot>,
    /// Gets what `__exit__` returned.
    pub dst: Slot,
}

/// See [`Op::Import`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Import {
    pub dst: Slot,
    /// The dotted name as written (without leading dots).
    pub name: Value,
    /// Leading dots.
    pub level: u32,
    /// The module itself is wanted (`from a.b import c`, `import a.b as c`), not its top package.
    pub leaf: bool,
}

/// See [`Op::ImportFrom`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ImportFrom {
    pub dst: Slot,
    pub module: Slot,
    pub name: Value,
}

/// See [`Op::MatchSequence`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct MatchSequence {
    pub subject: Slot,
    /// Items go to consecutive slots from here.
    pub first: Slot,
    pub count: u32,
    pub star: Option<u32>,
    pub asked: Asked,
    pub otherwise: Pc,
}

/// What a sequence pattern asks of its subject: where the starred pattern or every pattern is `_`,
/// whether it fits, and then for one item after another.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Asked {
    All,
    Fits,
    Item(u32),
}

/// See [`Op::MatchMapping`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct MatchMapping {
    pub subject: Slot,
    pub keys: Box<[Expr]>,
    /// Values go to consecutive slots from here.
    pub first: Slot,
    /// Gets a dict of all other items: `**rest`.
    pub rest: Option<Slot>,
    pub otherwise: Pc,
}

/// See [`Op::MatchClass`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct MatchClass {
    pub subject: Slot,
    pub class: Expr,
    /// How many positional sub-patterns (`__match_args__`).
    pub positional: u32,
    /// Names of keyword sub-patterns.
    pub names: Box<[Value]>,
    /// Positional ones first, then named: consecutive slots from here.
    pub first: Slot,
    pub otherwise: Pc,
}

/// A pure expression: evaluating it has no effect and runs no program code.
// With a tag of its own: a tag in the spare room of a constant's would make the node smaller, but it
// takes five instructions to read, at every node.
#[derive(Clone, Debug)]
#[repr(u8)]
pub enum Expr {
    /// A constant.
    Const(Value),
    /// A slot that is surely assigned: a parameter, a temporary.
    Local(Slot),
    /// A slot that may be unbound: UnboundLocalError.
    Checked(Slot, PlaceId),
    /// The variable in the cell that lies in a slot: NameError or UnboundLocalError if unbound.
    Cell(Slot, PlaceId),
    /// A global, or the builtin of its name: NameError.
    Global(u32, PlaceId),
    /// In a class body: the name in the namespace (slot 0), or else what follows (a global, or a
    /// cell of an enclosing function).
    Name(Box<(Value, Expr)>),
    // The next five side by side: see `eval::quick`.
    /// `a.name`
    Attr(Box<Attr>),
    /// `a[b]`; where `b` is [`Expr::Slice`] no slice object is needed.
    Index(Box<Pair>),
    /// `a + b`
    Add(Box<Pair>),
    /// `a - b`
    Sub(Box<Pair>),
    /// `a * b`
    Mul(Box<Pair>),
    /// Any other binary operator.
    Binary(Box<(Binary, Pair)>),
    /// `a < b` and its kind (a single one: chains are statements).
    Compare(Box<(Compare, Pair)>),
    /// `-a`, `+a`, `~a`
    Unary(Box<(Unary, Expr, PlaceId)>),
    /// `not a`
    Not(Box<(Expr, PlaceId)>),
    /// `a is b`; negated: `a is not b`
    Is(Box<(Expr, Expr, bool)>),
    /// `a in b`; negated: `a not in b`
    In(Box<(Pair, bool)>),
    /// `a and b and c`: the value that decides.
    And(Box<Many>),
    /// `a or b or c`
    Or(Box<Many>),
    /// `b if a else c`, in this order: condition, then, otherwise.
    IfElse(Box<(Expr, Expr, Expr, PlaceId)>),
    /// `a:b:c` inside brackets.
    Slice(Box<(Expr, Expr, Expr)>),
    /// `(a, b)`
    Tuple(Box<Many>),
    /// `[a, b]`
    List(Box<Many>),
    /// `{a, b}`
    Set(Box<Many>),
    /// `{a: b}`
    Dict(Box<(Box<[(Expr, Expr)]>, PlaceId)>),
    /// An f-string: its parts are strings already (constants or [`Expr::Format`]).
    Join(Box<Many>),
    /// A field of an f-string: the value, its conversion (`s`, `r`, `a`, or 0), its format spec (a
    /// string; the constant `''` if none).
    Format(Box<(Expr, u8, Expr, PlaceId)>),
    /// `len(a)`: a call that is most often answered by a look at its arguments, and else is a
    /// statement of the twin.
    Look(Box<Look>),
    /// `text.isdigit()`: the same of a method of `str`.
    LookMethod(Box<LookMethod>),
}

/// Two operands, and where an error is placed.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Pair {
    pub left: Expr,
    pub right: Expr,
    pub place: PlaceId,
}

/// Any number of operands, and where an error is placed.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Many {
    pub items: Box<[Expr]>,
    pub place: PlaceId,
}

/// `object.name`
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Attr {
    pub object: Expr,
    pub name: Value,
    pub place: PlaceId,
    pub cache: u32,
}

/// See [`Expr::Look`].
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Look {
    pub callee: Expr,
    pub args: Box<[Expr]>,
    pub place: PlaceId,
}

/// See [`Expr::LookMethod`].
#[derive(Clone, Debug)]
pub struct LookMethod {
    /// `object.name`
    pub method: Attr,
    /// The arguments.
    pub args: Box<[Expr]>,
    /// The place of the call.
    pub place: PlaceId,
}

impl Expr {
    /// Whether it is a constant or a slot that is surely assigned: nothing can be wrong with it.
    #[inline(always)]
    pub fn is_sure(&self) -> bool {
        matches!(self, Self::Const(_) | Self::Local(_))
    }

    /// Whether it has no operator.
    pub fn is_leaf(&self) -> bool {
        matches!(
            self,
            Self::Const(_) | Self::Local(_) | Self::Checked(..) | Self::Cell(..) | Self::Global(..)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_small() {
        assert_eq!(size_of::<Expr>(), 24);
    }
}
