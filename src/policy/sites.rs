//! What the rules are shown: the sites of a program.
//!
//! The walk itself is in `sites/statements.rs` and `sites/expressions.rs`, and is the only one. It
//! decides what is a name and what is done with it; rules never walk.
//!
//! Ordinary names cost a look at their first letters and a push; a rule is asked only about a name
//! that means something, and about a construct that the policy's rules ask to be shown.
//!
//! May touch: `source`, `syntax`, `names`. Never: a verdict of its own.
//!
//! Invariant: no `_ =>` and no `..` over the ast. RestrictedPython's recent escapes were places
//! nobody had listed (positional-only parameters, `except*`).

mod expressions;
mod statements;

use super::catalog::{Catalog, ModuleState, NameState};
use super::parameters::Parameters;
use super::plan::Plan;
use super::profile::{Policy, Shape};
use super::rejection::{REJECTIONS_MAX, Rejection};
use super::rules::{Rule, Scene, Site, Verdict};
use super::{Module, builtin, invisible, place};
use crate::names::{Kind, Names, Use, clip};
use crate::source::{Source, Span, is_examples};
use crate::syntax::{ast, with_stack};

/// Every kind of statement and expression, and some parts of them that rules ask about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Construct {
    FunctionDef,
    AsyncFunctionDef,
    ClassDef,
    Return,
    Delete,
    Assign,
    TypeAlias,
    AugAssignName,
    AugAssignAttribute,
    AugAssignItem,
    AnnAssign,
    For,
    AsyncFor,
    While,
    If,
    With,
    AsyncWith,
    Match,
    Raise,
    Try,
    TryStar,
    Assert,
    Import,
    ImportFrom,
    ImportStar,
    Global,
    Nonlocal,
    ExprStatement,
    SecondStatement,
    Pass,
    Break,
    Continue,
    BoolOp,
    NamedExpr,
    BinOp,
    UnaryOp,
    Lambda,
    IfExp,
    Dict,
    Set,
    ListComp,
    SetComp,
    DictComp,
    GeneratorExp,
    AsyncComprehension,
    Await,
    Yield,
    YieldFrom,
    Compare,
    Call,
    FormattedValue,
    JoinedStr,
    Constant,
    Attribute,
    Subscript,
    Starred,
    Name,
    List,
    Tuple,
    Slice,
    Metaclass,
    /// `metaclass=` and the name of one of the library's: `ABCMeta`, `EnumMeta`, `EnumType`.
    NamedMetaclass,
    TypeParameter,
}

impl Construct {
    fn bit(self) -> u64 {
        1 << self as u8
    }
}

/// Where a name stands and what is done with it there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum How {
    Load,
    /// A bare name that is called.
    LoadCall,
    Store,
    Delete,
    Attribute,
    AttributeCall,
    AttributeStore,
    AttributeDelete,
    /// A `def`; whether it stands at the left margin.
    Function {
        at_margin: bool,
    },
    Class,
    Parameter,
    Keyword,
    ClassKeyword,
    ImportModule,
    ImportName,
    ImportAs,
    Except,
    Global,
    Nonlocal,
    Capture,
    PatternAttribute,
    TypeParameter,
}

impl How {
    /// What that is to the verdict on names.
    pub(super) fn used(self) -> Use {
        match self {
            How::Load
            | How::LoadCall
            | How::Attribute
            | How::ImportModule
            | How::ImportName
            | How::PatternAttribute => Use::Read,
            How::AttributeCall => Use::Call,
            How::AttributeStore | How::AttributeDelete => Use::Write,
            How::Store
            | How::Delete
            | How::Function { at_margin: _ }
            | How::Class
            | How::Parameter
            | How::Keyword
            | How::ClassKeyword
            | How::ImportAs
            | How::Except
            | How::Global
            | How::Nonlocal
            | How::Capture
            | How::TypeParameter => Use::Define,
        }
    }

    /// Whether the program gives the bare name a meaning here.
    fn binds(self) -> bool {
        match self {
            How::Store
            | How::Function { at_margin: _ }
            | How::Class
            | How::Parameter
            | How::ImportAs
            | How::Except
            | How::Capture
            | How::TypeParameter => true,
            How::Load
            | How::LoadCall
            | How::Delete
            | How::Attribute
            | How::AttributeCall
            | How::AttributeStore
            | How::AttributeDelete
            | How::Keyword
            | How::ClassKeyword
            | How::ImportModule
            | How::ImportName
            | How::Global
            | How::Nonlocal
            | How::PatternAttribute => false,
        }
    }

    /// Whether a rule about ordinary names is shown it.
    fn reserves(self) -> bool {
        self.bare() || matches!(self, How::ImportModule | How::ImportName)
    }

    /// Whether the name stands alone, as a variable.
    pub(super) fn bare(self) -> bool {
        match self {
            How::Load | How::LoadCall | How::Delete | How::Global | How::Nonlocal => true,
            How::Attribute
            | How::AttributeCall
            | How::AttributeStore
            | How::AttributeDelete
            | How::Keyword
            | How::ClassKeyword
            | How::ImportModule
            | How::ImportName
            | How::PatternAttribute => false,
            How::Store
            | How::Function { at_margin: _ }
            | How::Class
            | How::Parameter
            | How::ImportAs
            | How::Except
            | How::Capture
            | How::TypeParameter => true,
        }
    }
}

/// A name, as a rule is shown it.
#[derive(Clone, Copy, Debug)]
pub(super) struct NameSite<'a> {
    pub how: How,
    /// Normalised and mangled.
    pub name: &'a str,
    pub kind: Kind,
    /// The text of the object whose attribute it is, if it is short; else `x`.
    pub object: &'a str,
}

/// What the walk found.
pub(super) struct Outcome {
    pub rejections: Vec<Rejection>,
    pub plan: Plan,
    pub free: Vec<Vec<Box<str>>>,
}

/// Walks all modules of a program.
pub(super) fn walk(
    modules: &[Module],
    parameters: Option<&Parameters>,
    policy: &Policy,
    catalog: &dyn Catalog,
) -> Outcome {
    let mut outcome = Outcome { rejections: Vec::new(), plan: Plan::default(), free: Vec::new() };
    for (index, module) in modules.iter().enumerate() {
        let mut walk = Walk::new(module, index, policy, catalog, &mut outcome);
        if index == 0
            && let Some(parameters) = parameters
        {
            with_stack(parameters.depth(), || {
                walk.source = parameters.source();
                walk.arguments(parameters.arguments());
                walk.source = &module.source;
            });
        }
        walk.characters();
        with_stack(module.parsed.depth(), || walk.program(module.parsed.body()));
        walk.finish();
    }
    outcome.plan.tidy();
    // The sort keeps the order of rules where two violations share a place.
    outcome.rejections.sort_by_key(|rejection| (rejection.module, rejection.span));
    outcome
}

/// The walk over one module.
struct Walk<'a, 'o> {
    source: &'a Source,
    module: &'a Module,
    index: usize,
    policy: &'a Policy,
    names: Names,
    catalog: &'a dyn Catalog,
    rules: Vec<&'static Rule>,
    /// The constructs that some rule wants to be shown.
    shown: u64,
    /// Whether a rule has something to say about ordinary bare names.
    reserved: bool,
    /// Whether characters that cannot be seen are looked for.
    hidden: bool,
    /// How many blocks around here catch what an import of a missing module raises, or never run.
    /// There such an import is no violation: it raises, as the program expects.
    may_miss: u32,
    /// Where the text behind the last rejected name begins.
    last_place: u32,
    loads: Vec<&'a str>,
    bound: Vec<&'a str>,
    /// Violations that stand only if the program does not bind the name itself.
    unless_bound: Vec<(&'a str, Rejection)>,
    outcome: &'o mut Outcome,
}

impl<'a, 'o> Walk<'a, 'o> {
    fn new(
        module: &'a Module,
        index: usize,
        policy: &'a Policy,
        catalog: &'a dyn Catalog,
        outcome: &'o mut Outcome,
    ) -> Walk<'a, 'o> {
        let rules: Vec<_> = policy.rules().collect();
        let only_main = |rule: &&&Rule| index == 0 || rule.code != super::statement::RULE.code;
        let shown = rules
            .iter()
            .filter(only_main)
            .flat_map(|rule| rule.constructs)
            .fold(0, |bits, construct| bits | construct.bit());
        Walk {
            source: &module.source,
            module,
            index,
            policy,
            names: policy.names(),
            catalog,
            reserved: policy.has(super::reserved::RULE.code) || policy.refuses_names(),
            rules,
            shown,
            hidden: policy.has(invisible::RULE.code),
            may_miss: 0,
            last_place: 0,
            loads: Vec::new(),
            bound: Vec::new(),
            unless_bound: Vec::new(),
            outcome,
        }
    }

    /// Shows a name. `part` is the piece of text to look for it in if it is rejected.
    #[inline]
    fn name(&mut self, how: How, name: &'a str, part: Span) {
        self.name_of(how, name, part, None);
    }

    /// Shows the names of a list that stand one behind the other in a piece of text.
    fn names_in(&mut self, how: How, names: &'a [ast::Identifier], whole: Span) {
        let mut start = whole.start;
        for name in names {
            // Looking for each from the last one on keeps the work linear.
            let before = self.last_place;
            self.name(how, name, Span::new(start, whole.end));
            if self.last_place != before {
                start = self.last_place.max(start);
            }
        }
    }

    /// Shows a name that is an attribute of the object in the span.
    #[inline]
    fn name_of(&mut self, how: How, name: &'a str, part: Span, object: Option<Span>) {
        if how.binds() {
            self.bound.push(name);
        } else if matches!(how, How::Load | How::LoadCall) {
            self.loads.push(name);
        }
        if self.hidden
            && let Some(character) = invisible::in_name(name)
        {
            self.hidden_in_name(character, name, part);
        }
        let kind = Kind::of(name);
        let means_nothing = kind == Kind::Plain
            && !(how.bare() && builtin::may_be_builtin(name))
            && !(self.reserved && how.reserves());
        if !means_nothing {
            self.telling_name(how, kind, name, part, object);
        }
    }

    #[cold]
    fn hidden_in_name(&mut self, character: char, name: &'a str, part: Span) {
        if let Some((rule, verdict)) = self.ask(&Site::Character(character)) {
            let (span, _) = place::name(self.source, part, name);
            self.reject(rule, verdict, span);
        }
    }

    #[cold]
    fn telling_name(
        &mut self,
        how: How,
        kind: Kind,
        name: &'a str,
        part: Span,
        object: Option<Span>,
    ) {
        let object = object.map_or("x", |span| short(self.source.slice(span)));
        let site = Site::Name(NameSite { how, name, kind, object });
        let Some((rule, mut verdict)) = self.ask(&site) else { return };
        let (span, written) = place::name(self.source, part, name);
        self.last_place = if span == part { span.start } else { span.end };
        if written != name {
            verdict.message = verdict.message.replace(&*clip(name), &clip(written));
        }
        if rule.code == builtin::RULE.code && !builtin::stands_even_if_bound(self.policy, how, name)
        {
            if self.unless_bound.len() < REJECTIONS_MAX {
                self.unless_bound.push((name, self.rejection(rule, verdict, span)));
            }
            return;
        }
        self.reject(rule, verdict, span);
    }

    /// Shows a construct.
    #[inline]
    fn construct(&mut self, construct: Construct, span: impl FnOnce() -> Span) {
        if self.shown & construct.bit() != 0
            && let Some((rule, verdict)) = self.ask(&Site::Construct(construct))
        {
            self.reject(rule, verdict, span());
        }
    }

    /// Shows an import; answers whether nobody objected.
    fn import(&mut self, module: Option<&str>, span: Span) -> bool {
        // An example that imports what is not here raises that when its turn comes.
        let may_miss = self.may_miss > 0 || is_examples(&self.module.name);
        if may_miss && module.is_none_or(|module| self.is_missing(module)) {
            return false;
        }
        if let Some((rule, verdict)) = self.ask(&Site::Import(module)) {
            self.reject(rule, verdict, span);
            return false;
        }
        if let Some(module) = module {
            self.plan_module(module);
        }
        true
    }

    /// Whether a module is not here and no grant would bring it.
    fn is_missing(&self, module: &str) -> bool {
        self.policy.lets_import(module)
            && matches!(self.catalog.module(module), ModuleState::Absent)
            && super::imports::advice(module).is_none_or(|advice| advice.grant.is_none())
    }

    /// Whether a module is there and allowed, without a word about it if not.
    fn is_module(&self, module: &str) -> bool {
        let there = match self.catalog.module(module) {
            ModuleState::Library | ModuleState::Program | ModuleState::Granted(_) => true,
            ModuleState::Ungranted(_) | ModuleState::Absent => false,
        };
        there && self.policy.lets_import(module)
    }

    fn plan_module(&mut self, module: &str) {
        self.outcome.plan.modules.push(module.to_owned());
        if let ModuleState::Granted(capability) = self.catalog.module(module) {
            self.outcome.plan.capabilities.push(capability.to_owned());
        }
        let uses = self.catalog.capabilities(module).iter().map(|&name| name.to_owned());
        self.outcome.plan.capabilities.extend(uses);
    }

    /// Shows the characters that cannot be seen.
    fn characters(&mut self) {
        if self.hidden {
            let source = self.source;
            for (span, character) in invisible::scan(source.text()) {
                if let Some((rule, verdict)) = self.ask(&Site::Character(character)) {
                    self.reject(rule, verdict, span);
                }
            }
        }
    }

    /// The first rule that objects to a site, and what it says.
    fn ask(&self, site: &Site<'_>) -> Option<(&'static Rule, Verdict)> {
        let scene = Scene {
            policy: self.policy,
            names: self.names,
            catalog: self.catalog,
            helpful: self.outcome.rejections.len() < 100,
        };
        self.rules.iter().find_map(|rule| Some((*rule, (rule.judge)(site, &scene)?)))
    }

    fn rejection(&self, rule: &'static Rule, verdict: Verdict, span: Span) -> Rejection {
        let Verdict { message, reason, help, grant } = verdict;
        // Names in the parameters that a host gave have no place in the program's text.
        let own = std::ptr::eq(self.source, &*self.module.source);
        let span = if own { span } else { Span::default() };
        let (module, help) = (self.index, help.into_owned());
        Rejection { code: rule.code, module, span, message, reason, help, grant }
    }

    fn reject(&mut self, rule: &'static Rule, verdict: Verdict, span: Span) {
        if self.outcome.rejections.len() < REJECTIONS_MAX {
            let rejection = self.rejection(rule, verdict, span);
            self.outcome.rejections.push(rejection);
        }
    }

    /// What is known only when the whole module has been seen.
    fn finish(mut self) {
        for list in [&mut self.loads, &mut self.bound] {
            list.sort_unstable();
            list.dedup();
        }
        let bound = &self.bound;
        let is_bound = |name: &str| bound.binary_search(&name).is_ok();
        for (name, rejection) in self.unless_bound {
            if !is_bound(name) && self.outcome.rejections.len() < REJECTIONS_MAX {
                self.outcome.rejections.push(rejection);
            }
        }
        let plan = &mut self.outcome.plan;
        for name in &self.loads {
            match self.catalog.name(name) {
                NameState::Builtin => plan.builtins.push((*name).to_owned()),
                NameState::Host => plan.host.push((*name).to_owned()),
                NameState::Granted(capability) => {
                    plan.builtins.push((*name).to_owned());
                    plan.capabilities.push(capability.to_owned());
                }
                NameState::Unknown => {}
            }
        }
        let free = self.loads.iter().filter(|name| !is_bound(name));
        self.outcome.free.push(free.map(|name| Box::from(*name)).collect());
    }
}

/// A piece of text to quote in a help, if it is a plain chain of names; else `x`.
fn short(text: &str) -> &str {
    let plain = |c: char| c == '_' || c == '.' || c.is_ascii_alphanumeric();
    if text.len() <= 40 && text.chars().all(plain) && !text.contains("__") { text } else { "x" }
}
