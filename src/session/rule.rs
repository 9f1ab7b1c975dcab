//! Rules: one expression, compiled once and evaluated millions of times.
//!
//! The inputs of an evaluation are [`Facts`]: frozen in a unit that sessions read and cannot write,
//! as they cannot write the prelude. After each evaluation the heap goes back to where it was
//! before, so that nothing of one is visible in the next and nothing is made anew.
//!
//! May touch: as `run`.

use std::sync::{Arc, Mutex};

use super::ending::Ending;
use super::load::{SessionLoader, first_program_unit};
use super::program::{CompileError, Program, Surroundings, judge};
use super::run::Session;
use super::sandbox::{Sandbox, is_name};
use crate::budget::{Exhausted, Limits, Meter};
use crate::eval::{Machine, Parked, module_at_once};
use crate::interop::data::{self, Data, DataError, Others};
use crate::policy::Policy;
use crate::source::Source;
use crate::value::heap::{Frozen, Mark};
use crate::value::{Core, Eval, Heap, Runtime, Stop, Unit, Value};

/// Sessions that a rule keeps for the next evaluation, at most.
const POOL_MAX: usize = 64;

/// One expression over declared inputs: a price, an access rule, a formula. Compiled once;
/// `Send + Sync`.
///
/// ```
/// use coldframe::Rule;
///
/// let rule = Rule::compile("price * pieces > 100 and 'vip' in tags", &["price", "pieces", "tags"])?;
/// let facts = serde_json::json!({"price": 30, "pieces": 4, "tags": ["new", "vip"]});
/// assert_eq!(rule.eval::<bool>(&facts)?, true);
/// # Ok::<(), coldframe::RuleError>(())
/// ```
///
/// A name that is neither declared nor a builtin is refused at once, with the nearest one:
///
/// ```
/// use coldframe::Rule;
///
/// let error = Rule::compile("prise > 100", &["price"]).unwrap_err();
/// assert_eq!(error.to_string(), "unknown name `prise`: did you mean `price`?");
/// ```
pub struct Rule {
    program: Program,
    inputs: Arc<[String]>,
    sandbox: Sandbox,
    pool: Mutex<Vec<RuleSession>>,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({:?})", self.inputs)
    }
}

/// Why a rule does not compile, or an evaluation has no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum RuleError {
    /// It is no Python, or the policy refuses it.
    Compile(CompileError),
    /// It reads a name that nobody declared.
    UnknownName {
        /// The name.
        name: String,
        /// The nearest declared name or builtin.
        nearest: Option<String>,
    },
    /// A declared input is missing from the facts, or is no name.
    Input(String),
    /// The facts are no data, or the result is not what was asked for.
    Data(DataError),
    /// It raised an exception: the traceback.
    Raised(String),
    /// It would have changed an input.
    Frozen,
    /// A budget ran out, a host function panicked, or the like.
    Ended(Ending),
}

impl std::fmt::Display for RuleError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Compile(error) => error.fmt(f),
            Self::UnknownName { name, nearest: Some(nearest) } => {
                write!(f, "unknown name `{name}`: did you mean `{nearest}`?")
            }
            Self::UnknownName { name, nearest: None } => write!(f, "unknown name `{name}`"),
            Self::Input(name) => write!(f, "the input `{name}` is missing"),
            Self::Data(error) => write!(f, "the value {error}"),
            Self::Raised(traceback) => f.write_str(traceback.trim_end()),
            Self::Frozen => f.write_str("the inputs of a rule are frozen: copy what is to change"),
            Self::Ended(ending) => write!(f, "the evaluation ended: {ending:?}"),
        }
    }
}

impl std::error::Error for RuleError {}

/// The inputs of an evaluation, frozen. Made once, read by any number of rules on any thread.
#[derive(Clone, Debug)]
pub struct Facts {
    unit: Arc<Unit>,
    values: Arc<[(String, Value)]>,
}

impl Facts {
    /// Facts from a struct or map whose fields are the inputs.
    ///
    /// # Errors
    /// [`RuleError::Data`] if it is no map from names to data, or larger than 256 MiB.
    pub fn new<T: serde::Serialize + ?Sized>(value: &T) -> Result<Self, RuleError> {
        let data = Data::from_serde(value).map_err(RuleError::Data)?;
        let Data::Dict(entries) = data else {
            let wrong = format!("must be dict, not {}", data.type_name());
            return Err(RuleError::Data(DataError(wrong)));
        };
        let limits = Limits { steps_max: u64::MAX, ..Limits::default() };
        let prelude = super::prelude::prelude();
        let heap = Heap::new(Meter::new(&limits), prelude.unit.clone());
        let mut core = Core::new(heap, crate::names::Names::default(), Box::new(|_: &str| {}));
        core.settable = crate::modules::library::SETTABLE;
        core.reach_of = crate::modules::library::reach_of;
        core.literal = Some(super::literal::read);
        core.parse = Some(super::literal::parse);
        let mut names = Vec::new();
        let mut values = Vec::new();
        for (name, member) in &entries {
            let Data::Str(name) = name else {
                return Err(RuleError::Data(DataError("must have names as keys".to_owned())));
            };
            let rt = &mut Runtime::pure(&mut core);
            let value = data::into_session(rt, member)
                .map_err(|_| RuleError::Data(DataError("is too large, or no data".to_owned())))?;
            names.push(name.clone());
            values.push(value);
        }
        let Frozen { unit, values } = core.heap.freeze(facts_unit(), values);
        Ok(Self { unit: Arc::new(unit), values: names.into_iter().zip(values).collect() })
    }
}

/// The unit that a session reads its facts from.
fn facts_unit() -> u32 {
    first_program_unit() + 1
}

impl Rule {
    /// Compiles an expression over the inputs that are declared.
    ///
    /// # Errors
    /// A [`RuleError`].
    pub fn compile(source: &str, inputs: &[&str]) -> Result<Self, RuleError> {
        Self::compile_for(source, inputs, &Sandbox::new())
    }

    /// Compiles an expression that may call a sandbox's functions too, and spends its limits.
    ///
    /// # Errors
    /// A [`RuleError`].
    pub fn compile_for(
        source: &str,
        inputs: &[&str],
        sandbox: &Sandbox,
    ) -> Result<Self, RuleError> {
        if let Some(wrong) = inputs.iter().find(|name| !is_name(name)) {
            return Err(RuleError::Input((*wrong).to_owned()));
        }
        let mut names: Vec<String> = inputs.iter().map(|name| (*name).to_owned()).collect();
        let inputs: Arc<[String]> = names.clone().into();
        names.extend(sandbox.functions().map(str::to_owned));
        let surroundings = Surroundings { names, ..Surroundings::default() };
        let source = Arc::new(Source::new("<rule>", source));
        let cleared =
            judge(source, &Policy::expression(), &surroundings).map_err(RuleError::Compile)?;
        let builtins = &super::prelude::prelude().builtins;
        for name in cleared.free_names(0) {
            let known = surroundings.names.iter().any(|own| **own == **name);
            if !known && !builtins.contains_key(&**name) {
                let near = surroundings.names.iter().map(String::as_str);
                let near = near.chain(builtins.keys().copied());
                let nearest = crate::value::traceback::suggestion(name, near).map(str::to_owned);
                return Err(RuleError::UnknownName { name: name.to_string(), nearest });
            }
        }
        let program = Program::of(&cleared, cleared.names());
        Ok(Self { program, inputs, sandbox: sandbox.clone(), pool: Mutex::default() })
    }

    /// The inputs that were declared.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.inputs.iter().map(String::as_str)
    }

    /// Evaluates it on a struct or map whose fields are the inputs.
    ///
    /// # Errors
    /// A [`RuleError`].
    pub fn eval<R: serde::de::DeserializeOwned>(
        &self,
        inputs: &(impl serde::Serialize + ?Sized),
    ) -> Result<R, RuleError> {
        self.eval_facts(&Facts::new(inputs)?)
    }

    /// Evaluates it on facts.
    ///
    /// # Errors
    /// A [`RuleError`].
    pub fn eval_facts<R: serde::de::DeserializeOwned>(
        &self,
        facts: &Facts,
    ) -> Result<R, RuleError> {
        let pooled = self.pool.lock().ok().and_then(|mut pool| pool.pop());
        let mut session = match pooled {
            Some(session) => session,
            None => self.session()?,
        };
        session.bind(facts)?;
        let result = session.eval();
        session.unbind();
        if session.is_alive()
            && let Ok(mut pool) = self.pool.lock()
            && pool.len() < POOL_MAX
        {
            pool.push(session);
        }
        result
    }

    /// A session to evaluate it in again and again, on one thread at a time.
    ///
    /// # Errors
    /// [`RuleError::Ended`] if the sandbox's memory is too small to begin.
    ///
    /// ```
    /// use coldframe::{Facts, Rule};
    ///
    /// let rule = Rule::compile("sum(x * factor for x in xs)", &["xs", "factor"])?;
    /// let mut session = rule.session()?;
    /// for factor in 1..=3 {
    ///     session.bind(&Facts::new(&serde_json::json!({"xs": [1, 2, 3], "factor": factor}))?)?;
    ///     assert_eq!(session.eval::<i64>()?, 6 * factor);
    /// }
    /// # Ok::<(), coldframe::RuleError>(())
    /// ```
    pub fn session(&self) -> Result<RuleSession, RuleError> {
        let mut session = self.sandbox.session_of(&self.program, Box::new(|_: &str| {}));
        session.core.can_wait = false;
        let (unit, globals) = match session.begin() {
            Ok(begun) => begun,
            Err(stop) => return Err(RuleError::Ended(session.ending(stop))),
        };
        let tree = self.program.trees().first();
        let slots = self
            .inputs
            .iter()
            .map(|name| tree.and_then(|tree| tree.globals.slots.get(name.as_str()).copied()))
            .collect();
        let template = session.core.globals.get(globals as usize).cloned().unwrap_or_default();
        session.core.kept.extend(template.iter().copied());
        let kept = session.core.kept.len();
        let mark = session.core.heap.mark();
        Ok(RuleSession {
            session,
            parked: Parked::default(),
            inputs: self.inputs.clone(),
            slots,
            template,
            is_fresh: false,
            unit,
            globals,
            mark,
            kept,
            steps_max: self.sandbox.limits_ref().steps_max,
        })
    }
}

/// A session of a rule: bound to facts, evaluated, bound to others, evaluated again.
pub struct RuleSession {
    session: Session,
    parked: Parked,
    inputs: Arc<[String]>,
    /// The global slot of each input, if the rule reads it.
    slots: Vec<Option<u32>>,
    /// Globals as they are when an evaluation begins.
    template: Vec<Value>,
    /// Whether the globals are what the template says.
    is_fresh: bool,
    unit: u32,
    globals: u32,
    mark: Mark,
    /// How many values are kept for good.
    kept: usize,
    steps_max: u64,
}

impl RuleSession {
    /// Binds the inputs to facts, until others are bound.
    ///
    /// # Errors
    /// [`RuleError::Input`] if one is missing.
    pub fn bind(&mut self, facts: &Facts) -> Result<(), RuleError> {
        for (name, slot) in self.inputs.iter().zip(&self.slots) {
            let Some((_, value)) = facts.values.iter().find(|(own, _)| own == name) else {
                return Err(RuleError::Input(name.clone()));
            };
            if let Some(place) = slot.and_then(|slot| self.template.get_mut(slot as usize)) {
                *place = *value;
            }
        }
        self.is_fresh = false;
        self.session.core.heap.add_unit(facts_unit(), facts.unit.clone());
        Ok(())
    }

    /// Forgets the facts.
    fn unbind(&mut self) {
        self.is_fresh = false;
        for slot in self.slots.iter().flatten() {
            if let Some(place) = self.template.get_mut(*slot as usize) {
                *place = Value::Unbound;
            }
        }
        self.session.core.heap.add_unit(facts_unit(), Arc::default());
    }

    /// Whether it can go on: not after a panic of a host function.
    fn is_alive(&self) -> bool {
        self.session.core.panicked.is_none()
    }

    /// Evaluates the rule on what is bound.
    ///
    /// # Errors
    /// A [`RuleError`]; the session can be used again after any but a host function's panic.
    pub fn eval<R: serde::de::DeserializeOwned>(&mut self) -> Result<R, RuleError> {
        if !self.is_alive() {
            return Err(RuleError::Ended(self.session.ending(Stop::Exhausted)));
        }
        let value = self.at_once();
        if let Some(simple) = value.and_then(data::simple) {
            // Nothing else has been done.
            self.rewind_heap();
            return match self.session.core.heap.take_frozen_touched() {
                true => Err(RuleError::Frozen),
                false => simple.to_serde().map_err(RuleError::Data),
            };
        }
        let value = value.map_or_else(|| self.run(), Ok);
        let result = value
            .and_then(|value| data::from_session(&mut self.session.core, value, Others::Refuse));
        let touched = self.session.core.heap.take_frozen_touched();
        let answer = match result {
            _ if touched => Err(RuleError::Frozen),
            Ok(Ok(data)) => data.to_serde().map_err(RuleError::Data),
            Ok(Err(why)) => Err(RuleError::Data(DataError(format!("is no data: {why}")))),
            Err(stop) => Err(match self.session.ending(stop) {
                Ending::Raised { traceback } => RuleError::Raised(traceback),
                other => RuleError::Ended(other),
            }),
        };
        self.rewind();
        answer
    }

    /// Globals as they are when an evaluation begins.
    fn freshen(&mut self) -> Option<()> {
        if !self.is_fresh {
            let globals = self.session.core.globals.get_mut(self.globals as usize)?;
            globals.copy_from_slice(&self.template);
            self.is_fresh = true;
        }
        Some(())
    }

    /// The value, if the rule is an expression without calls of the program's own.
    fn at_once(&mut self) -> Option<Value> {
        self.freshen()?;
        let Session { core, trees, .. } = &mut self.session;
        match module_at_once(core, trees, self.unit, self.globals)? {
            Ok(value) => Some(value),
            Err(_) => {
                self.rewind_heap();
                None
            }
        }
    }

    fn run(&mut self) -> Eval {
        self.freshen().ok_or(Stop::Flat)?;
        self.is_fresh = false;
        let session = &mut self.session;
        let loader = SessionLoader { trees: &session.trees, program: session.program.modules() };
        let parked = std::mem::take(&mut self.parked);
        let mut machine = Machine::unpark(&session.trees, &loader, parked);
        let result = machine.run_module(&mut session.core, self.unit, self.globals);
        self.parked = machine.park();
        session.settled(result)
    }

    fn rewind_heap(&mut self) {
        self.session.core.heap.rewind(&self.mark, self.steps_max, self.parked.charged());
    }

    /// Back to where the session was before the evaluation.
    fn rewind(&mut self) {
        self.parked.clear();
        self.rewind_heap();
        let core = &mut self.session.core;
        core.kept.truncate(self.kept);
        core.reprs.clear();
        core.grants.rewind();
        core.take_raised();
        core.raised_fresh = false;
        core.depth = 0;
        core.stopped_at = None;
        if !core.held.is_empty() {
            core.held.clear();
            core.session = crate::value::runtime::next_session();
        }
    }
}

impl RuleSession {
    /// Steps that the sandbox allows for each evaluation.
    pub fn steps_max(&self) -> u64 {
        self.steps_max
    }
}

/// Which budget ran out, if that is why an evaluation ended.
impl RuleError {
    /// The budget that ran out, if one did.
    pub fn exhausted(&self) -> Option<Exhausted> {
        match self {
            Self::Ended(Ending::Exhausted { budget, .. }) => Some(*budget),
            _ => None,
        }
    }
}
