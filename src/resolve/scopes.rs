//! Scopes: which variable every name of a module means.
//!
//! `collect` walks the ast once and notes, scope by scope, what is done with each name. [`resolve`]
//! then goes down the scopes and decides, as CPython's symbol table does: a [`Binding`] for every
//! name of every scope, a [`Var`] for every variable of a function.
//!
//! A function holds the cells of all variables from outside that it or a function inside uses. Where
//! many would only pass through, it is *linked*: it is given one value, a chain of links with the
//! cells of the functions around it, and takes from it what it needs.
//!
//! Comprehensions (and the type parameters of PEP 695) are scopes but no frames: their variables
//! lie in slots of the frame around them.
//!
//! May touch: names and numbers. Never: the tree.
//!
//! Invariant: a name finds its variable at once, by a stack per name, however deep scopes nest.

use std::collections::{BTreeMap, BTreeSet};

/// A name, interned.
pub(super) type NameId = u32;
/// A scope; 0 is the module.
pub(super) type ScopeId = u32;
/// A variable of a function.
pub(super) type VarId = u32;

/// Names by number and back. A tree, because a hostile program chooses the names; by a quick hash
/// first, so that numbers are compared and texts hardly ever.
#[derive(Default)]
pub(super) struct Interner<'a> {
    numbers: BTreeMap<(u64, &'a str), NameId>,
    names: Vec<&'a str>,
}

impl<'a> Interner<'a> {
    pub(super) fn id(&mut self, name: &'a str) -> NameId {
        let next = self.names.len() as NameId;
        let id = *self.numbers.entry((quick_hash(name), name)).or_insert(next);
        if id == next {
            self.names.push(name);
        }
        id
    }

    /// The number of a name, if it has one.
    pub(super) fn find(&self, name: &str) -> Option<NameId> {
        self.numbers.get(&(quick_hash(name), name)).copied()
    }

    pub(super) fn text(&self, id: NameId) -> &'a str {
        self.names.get(id as usize).copied().unwrap_or("")
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }
}

/// A hash that spreads ordinary names; where it fails, texts are compared.
fn quick_hash(name: &str) -> u64 {
    let bytes = name.as_bytes().chunks(8);
    let word = |chunk: &[u8]| chunk.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let mix =
        |hash: u64, word: u64| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bytes.fold(name.len() as u64, |hash, chunk| mix(hash, word(chunk)))
}

/// What a scope is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum ScopeKind {
    Module,
    Function,
    Lambda,
    Class,
    GeneratorExpression,
    Comprehension,
    TypeParameters,
}

impl ScopeKind {
    /// Whether it runs in a frame of its own.
    pub(super) fn is_frame(self) -> bool {
        !matches!(self, ScopeKind::Comprehension | ScopeKind::TypeParameters)
    }

    /// Whether its names are variables, which closures can share.
    pub(super) fn is_function(self) -> bool {
        !matches!(self, ScopeKind::Module | ScopeKind::Class)
    }
}

/// So many variables may pass through a frame, beside twice as many as it uses, before it is linked.
/// Without that, the size of nested functions would grow with the square of their source.
const PASSED_MAX: usize = 16;

/// A parameter.
pub(super) const PARAM: u8 = 1;
/// Bound: assigned, defined, imported, a parameter.
pub(super) const BOUND: u8 = 2;
/// Read.
pub(super) const USED: u8 = 4;
/// `global`
pub(super) const GLOBAL: u8 = 8;
/// `nonlocal`
pub(super) const NONLOCAL: u8 = 16;
/// Deleted, by `del` or at the end of an `except ... as`.
pub(super) const DELETED: u8 = 32;
/// The target of a `:=`.
pub(super) const WALRUS: u8 = 64;

/// A name in a scope.
pub(super) struct Symbol {
    pub name: NameId,
    pub flags: u8,
    pub binding: Binding,
}

/// What a name means in a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Binding {
    /// A global, or a builtin.
    Global,
    /// A name in a class's namespace, or else a global.
    Name,
    /// A variable of this or an enclosing function.
    Var(VarId),
    /// Read in a class body: the namespace first, then the variable of an enclosing function.
    NameOrVar(VarId),
}

/// A variable of a function, comprehension or generator expression; or a class's `__class__`.
pub(super) struct Var {
    /// The frame it lies in.
    pub frame: ScopeId,
    pub name: NameId,
    pub flags: u8,
    /// Another frame uses it: it lies in a cell.
    pub captured: bool,
}

/// A scope.
pub(super) struct Scope {
    pub kind: ScopeKind,
    pub parent: ScopeId,
    /// The scope whose frame it runs in.
    pub frame: ScopeId,
    /// How many comprehensions of the same frame are around it.
    pub nested: u32,
    /// In the order in which they first appear.
    pub symbols: Vec<Symbol>,
    by_name: BTreeMap<NameId, u32>,
    pub children: Vec<ScopeId>,
    pub yields: bool,
    pub awaits: bool,
    pub is_async: bool,
    /// Of a function: whether a parameter can be given by its position.
    pub positional: bool,
    /// The variables it owns, in order.
    pub vars: Vec<VarId>,
    /// Variables of enclosing frames whose cells it holds (frames only): all that it or a scope
    /// inside uses; of a linked frame only what it needs itself.
    pub free: Vec<VarId>,
    /// So many variables pass through this frame to others inside that it does not hold their
    /// cells: it is given the chain of links that leads to them.
    pub linked: bool,
    /// What it binds are globals, without a statement that says so.
    pub binds_globals: bool,
    /// A frame directly inside is linked.
    pub has_linked: bool,
    /// Of a class: its `__class__`, once somebody asks for it.
    pub class_var: Option<VarId>,
}

impl Scope {
    pub(super) fn new(kind: ScopeKind, parent: ScopeId, frame: ScopeId, nested: u32) -> Scope {
        Scope {
            kind,
            parent,
            frame,
            nested,
            symbols: Vec::new(),
            by_name: BTreeMap::new(),
            children: Vec::new(),
            yields: false,
            awaits: false,
            is_async: false,
            positional: false,
            vars: Vec::new(),
            free: Vec::new(),
            linked: false,
            binds_globals: false,
            has_linked: false,
            class_var: None,
        }
    }

    /// Notes what is done with a name.
    pub(super) fn note(&mut self, name: NameId, flags: u8) {
        let next = self.symbols.len() as u32;
        let at = *self.by_name.entry(name).or_insert(next);
        if at == next {
            self.symbols.push(Symbol { name, flags: 0, binding: Binding::Global });
        }
        if let Some(symbol) = self.symbols.get_mut(at as usize) {
            symbol.flags |= flags;
            if self.binds_globals && flags & (BOUND | DELETED) != 0 {
                symbol.flags |= GLOBAL;
            }
        }
    }

    pub(super) fn symbol(&self, name: NameId) -> Option<&Symbol> {
        self.symbols.get(*self.by_name.get(&name)? as usize)
    }
}

/// All scopes of a module and their variables.
#[derive(Default)]
pub(super) struct Scopes<'a> {
    pub names: Interner<'a>,
    pub list: Vec<Scope>,
    pub vars: Vec<Var>,
    /// By name: whether the module binds it as a global anywhere.
    pub bound_globals: Vec<bool>,
}

impl Scopes<'_> {
    /// What a name means in a scope.
    pub(super) fn binding(&self, mut scope: ScopeId, name: NameId) -> Binding {
        loop {
            let Some(here) = self.list.get(scope as usize) else { return Binding::Global };
            match here.symbol(name) {
                Some(symbol) => return symbol.binding,
                None if here.kind == ScopeKind::TypeParameters => scope = here.parent,
                None if here.kind == ScopeKind::Class => return Binding::Name,
                None => return Binding::Global,
            }
        }
    }
}

/// What a name on the stack of a name stands for.
#[derive(Clone, Copy)]
enum Outer {
    Global,
    Var(VarId),
    /// The `__class__` of a class, not yet asked for.
    Class(ScopeId),
}

/// Decides about every name of every scope.
pub(super) fn resolve(scopes: &mut Scopes<'_>) {
    scopes.bound_globals = vec![false; scopes.names.len()];
    let class_name = scopes.names.find("__class__");
    let outer = vec![Vec::new(); scopes.names.len()];
    let count = scopes.list.len();
    let [free, direct, needed] = [(); 3].map(|()| vec![BTreeSet::new(); count]);
    let owned = vec![Vec::new(); count];
    let mut pass = Pass { scopes, outer, owned, free, direct, needed, class_name };
    pass.descend();
}

struct Pass<'s, 'a> {
    scopes: &'s mut Scopes<'a>,
    /// By name: what it means to functions inside, innermost last.
    outer: Vec<Vec<Outer>>,
    /// By frame: its variables.
    owned: Vec<Vec<VarId>>,
    /// By frame: the variables that it and all inside use, but for their own.
    free: Vec<BTreeSet<VarId>>,
    /// By frame: the variables of others that its own code uses.
    direct: Vec<BTreeSet<VarId>>,
    /// By frame: those whose cells frames inside are to be given from here.
    needed: Vec<BTreeSet<VarId>>,
    class_name: Option<NameId>,
}

impl Pass<'_, '_> {
    /// Goes through all scopes with a stack of its own: a scope, and the next child to enter.
    fn descend(&mut self) {
        let mut stack: Vec<(ScopeId, usize, Vec<NameId>)> = vec![(0, 0, self.enter(0))];
        while let Some((scope, at, _)) = stack.last_mut() {
            let child = self.scopes.list[*scope as usize].children.get(*at).copied();
            *at += 1;
            match child {
                Some(child) => {
                    let pushed = self.enter(child);
                    stack.push((child, 0, pushed));
                }
                None => {
                    if let Some((scope, _, pushed)) = stack.pop() {
                        self.exit(scope, &pushed);
                    }
                }
            }
        }
    }

    /// Decides about the names of a scope, and says what they mean to functions inside.
    fn enter(&mut self, id: ScopeId) -> Vec<NameId> {
        let (kind, frame) = {
            let scope = &self.scopes.list[id as usize];
            (scope.kind, scope.frame)
        };
        let mut pushed = Vec::new();
        let mut own = Vec::new();
        let mut symbols = std::mem::take(&mut self.scopes.list[id as usize].symbols);
        for symbol in &mut symbols {
            let Symbol { name, flags, .. } = *symbol;
            let is_class_cell = kind == ScopeKind::Class && Some(name) == self.class_name;
            symbol.binding = if flags & GLOBAL != 0 {
                if kind.is_function() {
                    self.outer[name as usize].push(Outer::Global);
                    pushed.push(name);
                }
                Binding::Global
            } else if flags & NONLOCAL != 0 {
                match self.outer_var(name, frame) {
                    Some(var) if kind == ScopeKind::Class => Binding::NameOrVar(var),
                    Some(var) => Binding::Var(var),
                    None => Binding::Global,
                }
            } else if flags & BOUND != 0 && kind.is_function() {
                let var = self.scopes.vars.len() as VarId;
                self.scopes.vars.push(Var { frame, name, flags, captured: false });
                self.owned[frame as usize].push(var);
                own.push((name, var));
                Binding::Var(var)
            } else if flags & BOUND != 0 {
                if kind == ScopeKind::Class { Binding::Name } else { Binding::Global }
            } else {
                match self.outer_var(name, frame) {
                    Some(var) if kind == ScopeKind::Class => Binding::NameOrVar(var),
                    Some(var) => Binding::Var(var),
                    None if kind == ScopeKind::Class => Binding::Name,
                    None => Binding::Global,
                }
            };
            // A walrus inside a comprehension writes the variable around it.
            if let Binding::Var(var) = symbol.binding
                && let Some(var) = self.scopes.vars.get_mut(var as usize)
            {
                var.flags |= flags & (WALRUS | DELETED);
            }
            if symbol.binding == Binding::Global && flags & BOUND != 0 && !is_class_cell {
                self.scopes.bound_globals[name as usize] = true;
            }
        }
        for (name, var) in own {
            self.outer[name as usize].push(Outer::Var(var));
            pushed.push(name);
            self.scopes.list[id as usize].vars.push(var);
        }
        if kind == ScopeKind::Class
            && let Some(name) = self.class_name
        {
            self.outer[name as usize].push(Outer::Class(id));
            pushed.push(name);
        }
        self.scopes.list[id as usize].symbols = symbols;
        pushed
    }

    fn exit(&mut self, id: ScopeId, pushed: &[NameId]) {
        for name in pushed {
            self.outer[*name as usize].pop();
        }
        let scope = &self.scopes.list[id as usize];
        if !scope.kind.is_frame() {
            return;
        }
        let parent = self.scopes.list[scope.parent as usize].frame as usize;
        let frame = id as usize;
        let mut free = std::mem::take(&mut self.free[frame]);
        let mut needed = std::mem::take(&mut self.needed[frame]);
        for var in std::mem::take(&mut self.owned[frame]) {
            free.remove(&var);
            needed.remove(&var);
        }
        let direct = std::mem::take(&mut self.direct[frame]);
        let linked = free.len() > PASSED_MAX + 2 * direct.len();
        let scope = &mut self.scopes.list[frame];
        scope.linked = linked;
        if linked {
            needed.extend(&direct);
            scope.free = needed.into_iter().collect();
        } else {
            scope.free = free.iter().copied().collect();
        }
        if parent == frame {
            return;
        }
        if linked {
            self.scopes.list[parent].has_linked = true;
        } else {
            let held = &self.scopes.list[frame].free;
            self.needed[parent].extend(held);
        }
        // The smaller set is put into the larger, so that all of this is n log n.
        let around = &mut self.free[parent];
        if around.len() < free.len() {
            std::mem::swap(around, &mut free);
        }
        around.extend(free);
    }

    /// The variable of an enclosing scope that a name means, which `frame` is going to use.
    fn outer_var(&mut self, name: NameId, frame: ScopeId) -> Option<VarId> {
        let var = match *self.outer[name as usize].last()? {
            Outer::Global => return None,
            Outer::Var(var) => var,
            Outer::Class(class) => {
                let var = self.scopes.vars.len() as VarId;
                self.scopes.vars.push(Var { frame: class, name, flags: BOUND, captured: true });
                self.scopes.list[class as usize].class_var = Some(var);
                self.owned[class as usize].push(var);
                if let Some(last) = self.outer[name as usize].last_mut() {
                    *last = Outer::Var(var);
                }
                var
            }
        };
        let outer = &mut self.scopes.vars[var as usize];
        if outer.frame != frame {
            outer.captured = true;
            self.free[frame as usize].insert(var);
            self.direct[frame as usize].insert(var);
        }
        Some(var)
    }
}
