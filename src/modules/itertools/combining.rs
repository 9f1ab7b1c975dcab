//! `product`, `permutations`, `combinations`, `combinations_with_replacement`: a row of indices
//! into pools of items, and a rule for the next row.
//!
//! May touch: `value`, `builtins`' helpers.
//!
//! Invariant: a tuple is made and paid for before the indices move.

use crate::builtins::iterators::{ITER, NEXT};
use crate::value::iter::Pair;
use crate::value::native::{NextFn, PairFn};
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Core, Eval, Heap, Native, TypeRows, Value};

/// How the next row is found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Every index goes round, the last one fastest.
    Product,
    /// Orders of different items.
    Permutations,
    /// Rising indices.
    Combinations,
    /// Indices that do not fall.
    Replaced,
}

/// A row of indices and where they point.
#[derive(Clone, Debug)]
pub struct Combining {
    /// How it goes on.
    pub rule: Rule,
    /// The pools, tuples: one for each place of a row, or the only one.
    pub pools: Vec<Value>,
    /// The next row; for permutations all indices, of which the first `size` are the row.
    pub indices: Vec<usize>,
    /// Permutations: how many turns each place has left.
    pub cycles: Vec<usize>,
    /// Length of a row.
    pub size: usize,
    /// There is no next row.
    pub over: bool,
}

impl Native for Combining {
    fn class(&self) -> TypeId {
        match self.rule {
            Rule::Product => types::PRODUCT,
            Rule::Permutations => types::PERMUTATIONS,
            Rule::Combinations => types::COMBINATIONS,
            Rule::Replaced => types::COMBINATIONS_REPLACED,
        }
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        self.pools.iter().for_each(|pool| see(*pool));
    }

    fn bytes(&self) -> u64 {
        let words = self.pools.len() * 2 + self.indices.len() + self.cycles.len();
        128 + words as u64 * 8
    }

    fn next(&self) -> Option<NextFn> {
        Some(next)
    }

    fn pair(&self) -> Option<PairFn> {
        (self.size == 2).then_some(next_two)
    }

    fn twin(&self) -> Option<Box<dyn Native>> {
        Some(Box::new(self.clone()))
    }

    fn values(&mut self) -> Vec<&mut Value> {
        self.pools.iter_mut().collect()
    }

    fn save(&self, out: &mut Writer) {
        out.byte(match self.rule {
            Rule::Product => 0,
            Rule::Permutations => 1,
            Rule::Combinations => 2,
            Rule::Replaced => 3,
        });
        out.values(&self.pools);
        for numbers in [&self.indices, &self.cycles] {
            out.size(numbers.len());
            numbers.iter().for_each(|n| out.size(*n));
        }
        out.size(self.size);
        out.flag(self.over);
    }

    fn settle(&mut self, heap: &Heap) -> Read<()> {
        if self.over {
            return Ok(());
        }
        let mut lengths = Vec::new();
        for pool in &self.pools {
            let pool = heap.as_tuple(*pool).ok_or(Bad::Wrong("an iterator"))?;
            lengths.push(pool.len());
        }
        let n = lengths.first().copied().unwrap_or(0);
        let rows = self.indices.len();
        let sound = match self.rule {
            Rule::Product => {
                rows == lengths.len()
                    && self.size == rows
                    && self.indices.iter().zip(&lengths).all(|(at, end)| at < end)
            }
            Rule::Permutations => {
                rows == n
                    && self.cycles.len() == self.size
                    && self.size <= n
                    && self.indices.iter().all(|at| *at < n)
                    && self.cycles.iter().all(|left| (1..=n).contains(left))
            }
            Rule::Combinations | Rule::Replaced => {
                let enough = self.size <= n || self.rule == Rule::Replaced;
                rows == self.size && enough && self.indices.iter().all(|at| *at < n)
            }
        };
        if sound { Ok(()) } else { Err(Bad::Wrong("an iterator")) }
    }
}

impl Combining {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(128)?;
        let rule = match r.byte()? {
            0 => Rule::Product,
            1 => Rule::Permutations,
            2 => Rule::Combinations,
            3 => Rule::Replaced,
            _ => return Err(Bad::Wrong("an iterator")),
        };
        let pools = r.values()?;
        let mut numbers = || -> Read<Vec<usize>> {
            let count = r.count(8)?;
            (0..count).map(|_| r.size()).collect()
        };
        let (indices, cycles) = (numbers()?, numbers()?);
        let (size, over) = (r.size()?, r.flag()?);
        Ok(Box::new(Self { rule, pools, indices, cycles, size, over }))
    }
}

impl Combining {
    fn pool(&self, place: usize) -> Value {
        let only = if self.rule == Rule::Product { place } else { 0 };
        self.pools.get(only).copied().unwrap_or(Value::Unbound)
    }

    /// The items of the next row.
    fn row(&self, heap: &Heap) -> impl Iterator<Item = Value> {
        self.indices.iter().take(self.size).enumerate().map(|(place, index)| {
            let item = heap.as_tuple(self.pool(place)).and_then(|pool| pool.get(*index));
            item.copied().unwrap_or(Value::None)
        })
    }

    fn advance(&mut self, lengths: &[usize]) {
        let moved = match self.rule {
            Rule::Product => self.advance_product(lengths),
            Rule::Permutations => self.advance_permutations(),
            Rule::Combinations | Rule::Replaced => {
                self.advance_combinations(lengths.first().copied().unwrap_or(0))
            }
        };
        self.over = !moved;
    }

    fn advance_product(&mut self, lengths: &[usize]) -> bool {
        for (index, length) in self.indices.iter_mut().zip(lengths).rev() {
            *index += 1;
            if *index < *length {
                return true;
            }
            *index = 0;
        }
        false
    }

    fn advance_permutations(&mut self) -> bool {
        let n = self.indices.len();
        for at in (0..self.size).rev() {
            let Some(left) = self.cycles.get_mut(at) else { return false };
            *left -= 1;
            if *left > 0 {
                let other = n - *left;
                self.indices.swap(at, other);
                return true;
            }
            *left = n - at;
            if let Some(rest) = self.indices.get_mut(at..) {
                rest.rotate_left(1);
            }
        }
        false
    }

    fn advance_combinations(&mut self, n: usize) -> bool {
        let replaced = self.rule == Rule::Replaced;
        let most = |at: usize| if replaced { n - 1 } else { at + n - self.size };
        let place = (0..self.size)
            .rev()
            .find(|at| self.indices.get(*at).is_some_and(|index| *index != most(*at)));
        let Some(place) = place else { return false };
        let mut value = self.indices.get(place).map_or(0, |index| index + 1);
        for index in self.indices.iter_mut().skip(place) {
            *index = value;
            if !replaced {
                value += 1;
            }
        }
        true
    }
}

fn next(core: &mut Core, iterator: Value) -> Eval<Option<Value>> {
    let Some(inside) = core.heap.native::<Combining>(iterator) else { return Ok(None) };
    if inside.over {
        return Ok(None);
    }
    let size = inside.size;
    if size >= 8 {
        core.steps(size as u64 / 8)?;
    }
    let Some(inside) = core.heap.native::<Combining>(iterator) else { return Ok(None) };
    let mut row = Vec::with_capacity(size);
    row.extend(inside.row(&core.heap));
    let made = core.heap.tuple(row)?;
    advance(core, iterator);
    Ok(Some(made))
}

/// The next row of two.
fn next_two(core: &mut Core, iterator: Value, pair: &mut [Value; 2]) -> Eval<Pair> {
    let Some(inside) = core.heap.native::<Combining>(iterator) else { return Ok(Pair::Unknown) };
    if inside.over {
        return Ok(Pair::End);
    }
    let mut last = 0;
    if let (Rule::Product, [a, b], [i, j]) = (inside.rule, &*inside.pools, &*inside.indices) {
        let (a, b) = (core.heap.as_tuple(*a), core.heap.as_tuple(*b));
        let (Some(a), Some(b)) = (a, b) else { return Ok(Pair::Unknown) };
        let (Some(first), Some(second)) = (a.get(*i), b.get(*j)) else { return Ok(Pair::Unknown) };
        *pair = [*first, *second];
        if j + 1 < b.len() {
            last = j + 1;
        }
    } else {
        for (to, item) in pair.iter_mut().zip(inside.row(&core.heap)) {
            *to = item;
        }
    }
    // Most often only the last place of a product goes on.
    match core.heap.native_mut::<Combining>(iterator).map(|inside| &mut *inside.indices) {
        Some([_, place]) if last > 0 => *place = last,
        _ => advance(core, iterator),
    }
    Ok(Pair::Taken)
}

/// Goes on to the next row.
fn advance(core: &mut Core, iterator: Value) {
    let Some(inside) = core.heap.native::<Combining>(iterator) else { return };
    let length = |pool: &Value| core.heap.as_tuple(*pool).map_or(0, <[Value]>::len);
    // Most often only the last place goes on.
    if let (Rule::Product, Some(pool), Some(last)) =
        (inside.rule, inside.pools.last(), inside.indices.last())
        && last + 1 < length(pool)
    {
        if let Some(inside) = core.heap.native_mut::<Combining>(iterator)
            && let Some(last) = inside.indices.last_mut()
        {
            *last += 1;
        }
        return;
    }
    // Most are few.
    let mut few = [0; 8];
    let many: Vec<usize>;
    let lengths = if inside.pools.len() <= few.len() {
        for (to, pool) in few.iter_mut().zip(&inside.pools) {
            *to = length(pool);
        }
        few.get(..inside.pools.len()).unwrap_or(&[])
    } else {
        many = inside.pools.iter().map(length).collect();
        &many
    };
    if let Some(inside) = core.heap.native_mut::<Combining>(iterator) {
        inside.advance(lengths);
    }
}

static METHODS: &[Builtin] = &[ITER, NEXT];

const fn rows(id: TypeId, doc: &'static str, new: &'static Builtin) -> TypeRows {
    TypeRows { id, doc, new: Some(new), methods: METHODS, getset: &[] }
}

/// What each of them can do.
pub static ROWS: [TypeRows; 4] = [
    rows(
        types::PRODUCT,
        "product(*iterables, repeat=1) --> product object\n\nCartesian product of input \
         iterables.  Equivalent to nested for-loops.",
        &super::making::PRODUCT_NEW,
    ),
    rows(
        types::PERMUTATIONS,
        "Return successive r-length permutations of elements in the \
         iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)",
        &super::making::PERMUTATIONS_NEW,
    ),
    rows(
        types::COMBINATIONS,
        "Return successive r-length combinations of elements in the \
         iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)",
        &super::making::COMBINATIONS_NEW,
    ),
    rows(
        types::COMBINATIONS_REPLACED,
        "Return successive r-length combinations of elements in the iterable allowing individual \
         elements to have successive repeats.\n\ncombinations_with_replacement('ABC', 2) --> \
         ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')",
        &super::making::REPLACED_NEW,
    ),
];
