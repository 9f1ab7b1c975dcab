//! CPython 3.11's sort: runs that are there already, short ones made longer by binary insertion,
//! merged in the order of their powers, galloping where one side keeps winning.
//!
//! Source: Objects/listobject.c and Objects/listsort.txt of CPython 3.11. It is written anew rather
//! than left to std because a program decides what is less than what: it may be inconsistent
//! (std's sort may panic then), it may raise, and it can see which comparisons are made.
//!
//! May touch: `value`. Never: frames.
//!
//! Invariant: whatever the comparisons say or raise, the slice stays a permutation of itself.

use super::super::pull::tick;
use super::Pair;
use crate::value::{Eval, Runtime, Value};

const MIN_GALLOP: usize = 7;

/// A sorted run: where it begins, its length, and the power of the boundary behind it.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    len: usize,
    power: u32,
}

/// The state of a sort.
struct Sorter<'a> {
    a: &'a mut [Pair],
    tmp: Vec<Pair>,
    runs: Vec<Run>,
    min_gallop: usize,
}

/// How a merge ended: what is still to be copied.
enum Ended {
    /// The rest of the side that was set aside.
    Rest,
    /// The other side, then the one item that is left of what was set aside.
    Other,
}

/// Sorts by `<` of the keys, stably.
pub fn sort(rt: &mut Runtime, pairs: &mut [Pair]) -> Eval<()> {
    let len = pairs.len();
    let mut sorter = Sorter { a: pairs, tmp: Vec::new(), runs: Vec::new(), min_gallop: MIN_GALLOP };
    let min_run = min_run(len);
    let mut start = 0;
    while start < len {
        let left = len - start;
        let (mut run, descending) = count_run(rt, &sorter.a[start..])?;
        if descending {
            sorter.a[start..start + run].reverse();
        }
        if run < min_run {
            let force = left.min(min_run);
            binary_insertion(rt, &mut sorter.a[start..start + force], run)?;
            run = force;
        }
        sorter.found_run(rt, run, len)?;
        sorter.runs.push(Run { start, len: run, power: 0 });
        start += run;
    }
    sorter.collapse(rt)
}

#[inline]
fn less(rt: &mut Runtime, a: Value, b: Value) -> Eval<bool> {
    tick(rt)?;
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => Ok(a < b),
        (Value::Float(a), Value::Float(b)) => Ok(a < b),
        _ => rt.sorts_before(a, b),
    }
}

fn min_run(mut n: usize) -> usize {
    let mut r = 0;
    while n >= 64 {
        r |= n & 1;
        n >>= 1;
    }
    n + r
}

/// The length of the run at the beginning, and whether it is descending.
fn count_run(rt: &mut Runtime, a: &[Pair]) -> Eval<(usize, bool)> {
    if a.len() < 2 {
        return Ok((a.len(), false));
    }
    let descending = less(rt, a[1].key, a[0].key)?;
    let mut n = 2;
    while n < a.len() && less(rt, a[n].key, a[n - 1].key)? == descending {
        n += 1;
    }
    Ok((n, descending))
}

/// Sorts a slice whose first `sorted` items are in order.
fn binary_insertion(rt: &mut Runtime, a: &mut [Pair], sorted: usize) -> Eval<()> {
    for at in sorted.max(1)..a.len() {
        let pivot = a[at];
        let (mut left, mut right) = (0, at);
        while left < right {
            let middle = left + (right - left) / 2;
            if less(rt, pivot.key, a[middle].key)? {
                right = middle;
            } else {
                left = middle + 1;
            }
        }
        a.copy_within(left..at, left + 1);
        a[left] = pivot;
    }
    Ok(())
}

/// Where `key` belongs in a sorted slice: before any equal item.
fn gallop_left(rt: &mut Runtime, key: Value, a: &[Pair], hint: usize) -> Eval<usize> {
    let (mut last, mut offset) = (0usize, 1usize);
    let (mut from, to);
    if less(rt, a[hint].key, key)? {
        let most = a.len() - hint;
        while offset < most && less(rt, a[hint + offset].key, key)? {
            last = offset;
            offset = offset * 2 + 1;
        }
        offset = offset.min(most);
        (from, to) = (hint + last + 1, hint + offset);
    } else {
        let most = hint + 1;
        while offset < most && !less(rt, a[hint - offset].key, key)? {
            last = offset;
            offset = offset * 2 + 1;
        }
        offset = offset.min(most);
        (from, to) = (hint + 1 - offset, hint - last);
    }
    let mut to = to;
    while from < to {
        let middle = from + (to - from) / 2;
        if less(rt, a[middle].key, key)? {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    Ok(to)
}

/// Where `key` belongs in a sorted slice: behind any equal item.
fn gallop_right(rt: &mut Runtime, key: Value, a: &[Pair], hint: usize) -> Eval<usize> {
    let (mut last, mut offset) = (0usize, 1usize);
    let (mut from, to);
    if less(rt, key, a[hint].key)? {
        let most = hint + 1;
        while offset < most && less(rt, key, a[hint - offset].key)? {
            last = offset;
            offset = offset * 2 + 1;
        }
        offset = offset.min(most);
        (from, to) = (hint + 1 - offset, hint - last);
    } else {
        let most = a.len() - hint;
        while offset < most && !less(rt, key, a[hint + offset].key)? {
            last = offset;
            offset = offset * 2 + 1;
        }
        offset = offset.min(most);
        (from, to) = (hint + last + 1, hint + offset);
    }
    let mut to = to;
    while from < to {
        let middle = from + (to - from) / 2;
        if less(rt, key, a[middle].key)? {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    Ok(to)
}

/// The depth at which two neighbouring runs would meet in a balanced tree of merges.
fn power(start: usize, len: usize, next: usize, all: usize) -> u32 {
    let mut result = 0;
    let mut a = 2 * start + len;
    let mut b = a + len + next;
    loop {
        result += 1;
        if a >= all {
            a -= all;
            b -= all;
        } else if b >= all {
            return result;
        }
        a <<= 1;
        b <<= 1;
    }
}

impl Sorter<'_> {
    /// Merges what has to be merged before a run of this length is pushed.
    fn found_run(&mut self, rt: &mut Runtime, len: usize, all: usize) -> Eval<()> {
        let Some(top) = self.runs.last() else { return Ok(()) };
        let power = power(top.start, top.len, len, all);
        while self.runs.len() > 1 && self.runs[self.runs.len() - 2].power > power {
            self.merge_at(rt, self.runs.len() - 2)?;
        }
        if let Some(top) = self.runs.last_mut() {
            top.power = power;
        }
        Ok(())
    }

    fn collapse(&mut self, rt: &mut Runtime) -> Eval<()> {
        while self.runs.len() > 1 {
            let mut at = self.runs.len() - 2;
            if at > 0 && self.runs[at - 1].len < self.runs[at + 1].len {
                at -= 1;
            }
            self.merge_at(rt, at)?;
        }
        Ok(())
    }

    /// Merges a run with the one behind it.
    fn merge_at(&mut self, rt: &mut Runtime, at: usize) -> Eval<()> {
        let (first, second) = (self.runs[at], self.runs[at + 1]);
        self.runs[at].len = first.len + second.len;
        self.runs.remove(at + 1);
        let (mut start, mut na) = (first.start, first.len);
        // What is already in its place at either end need not move.
        let key = self.a[second.start].key;
        let skip = gallop_right(rt, key, &self.a[start..start + na], 0)?;
        start += skip;
        na -= skip;
        if na == 0 {
            return Ok(());
        }
        let key = self.a[start + na - 1].key;
        let b = &self.a[second.start..second.start + second.len];
        let nb = gallop_left(rt, key, b, second.len - 1)?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb {
            self.merge_low(rt, start, na, second.start, nb)
        } else {
            self.merge_high(rt, start, na, second.start, nb)
        }
    }

    /// Merges from the front, the first run set aside.
    fn merge_low(
        &mut self,
        rt: &mut Runtime,
        start: usize,
        na: usize,
        b: usize,
        nb: usize,
    ) -> Eval<()> {
        self.tmp.clear();
        self.tmp.extend_from_slice(&self.a[start..start + na]);
        let mut low = Low { dest: start, pa: 0, na, pb: b, nb };
        let ended = self.merge_low_loop(rt, &mut low);
        let Low { dest, pa, na, pb, nb } = low;
        match ended {
            Ok(Ended::Other) => {
                self.a.copy_within(pb..pb + nb, dest);
                self.a[dest + nb] = self.tmp[pa];
                Ok(())
            }
            Ok(Ended::Rest) => {
                self.a[dest..dest + na].copy_from_slice(&self.tmp[pa..pa + na]);
                Ok(())
            }
            Err(stop) => {
                self.a[dest..dest + na].copy_from_slice(&self.tmp[pa..pa + na]);
                Err(stop)
            }
        }
    }

    fn merge_low_loop(&mut self, rt: &mut Runtime, m: &mut Low) -> Eval<Ended> {
        self.low_take_b(m);
        if m.nb == 0 {
            return Ok(Ended::Rest);
        }
        if m.na == 1 {
            return Ok(Ended::Other);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if less(rt, self.a[m.pb].key, self.tmp[m.pa].key)? {
                    self.low_take_b(m);
                    wins_b += 1;
                    wins_a = 0;
                    if m.nb == 0 {
                        return Ok(Ended::Rest);
                    }
                    if wins_b >= min_gallop {
                        break;
                    }
                } else {
                    self.low_take_a(m, 1);
                    wins_a += 1;
                    wins_b = 0;
                    if m.na == 1 {
                        return Ok(Ended::Other);
                    }
                    if wins_a >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let key = self.a[m.pb].key;
                let wins_a = gallop_right(rt, key, &self.tmp[m.pa..m.pa + m.na], 0)?;
                self.low_take_a(m, wins_a);
                if m.na == 1 {
                    return Ok(Ended::Other);
                }
                if m.na == 0 {
                    return Ok(Ended::Rest);
                }
                self.low_take_b(m);
                if m.nb == 0 {
                    return Ok(Ended::Rest);
                }
                let key = self.tmp[m.pa].key;
                let wins_b = gallop_left(rt, key, &self.a[m.pb..m.pb + m.nb], 0)?;
                self.a.copy_within(m.pb..m.pb + wins_b, m.dest);
                m.dest += wins_b;
                m.pb += wins_b;
                m.nb -= wins_b;
                if m.nb == 0 {
                    return Ok(Ended::Rest);
                }
                self.low_take_a(m, 1);
                if m.na == 1 {
                    return Ok(Ended::Other);
                }
                if wins_a < MIN_GALLOP && wins_b < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn low_take_a(&mut self, m: &mut Low, count: usize) {
        self.a[m.dest..m.dest + count].copy_from_slice(&self.tmp[m.pa..m.pa + count]);
        m.dest += count;
        m.pa += count;
        m.na -= count;
    }

    fn low_take_b(&mut self, m: &mut Low) {
        self.a[m.dest] = self.a[m.pb];
        m.dest += 1;
        m.pb += 1;
        m.nb -= 1;
    }

    /// Merges from the back, the second run set aside.
    fn merge_high(
        &mut self,
        rt: &mut Runtime,
        start: usize,
        na: usize,
        b: usize,
        nb: usize,
    ) -> Eval<()> {
        self.tmp.clear();
        self.tmp.extend_from_slice(&self.a[b..b + nb]);
        // What is left of each side ends here; the next place to fill is `start + na + nb - 1`.
        let mut high = High { start, na, nb };
        let ended = self.merge_high_loop(rt, &mut high);
        let High { start, na, nb } = high;
        match ended {
            Ok(Ended::Other) => {
                self.a.copy_within(start..start + na, start + nb);
                self.a[start] = self.tmp[0];
                Ok(())
            }
            Ok(Ended::Rest) => {
                self.a[start + na..start + na + nb].copy_from_slice(&self.tmp[..nb]);
                Ok(())
            }
            Err(stop) => {
                self.a[start + na..start + na + nb].copy_from_slice(&self.tmp[..nb]);
                Err(stop)
            }
        }
    }

    fn merge_high_loop(&mut self, rt: &mut Runtime, m: &mut High) -> Eval<Ended> {
        self.high_take_a(m, 1);
        if m.na == 0 {
            return Ok(Ended::Rest);
        }
        if m.nb == 1 {
            return Ok(Ended::Other);
        }
        let mut min_gallop = self.min_gallop;
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if less(rt, self.tmp[m.nb - 1].key, self.a[m.start + m.na - 1].key)? {
                    self.high_take_a(m, 1);
                    wins_a += 1;
                    wins_b = 0;
                    if m.na == 0 {
                        return Ok(Ended::Rest);
                    }
                    if wins_a >= min_gallop {
                        break;
                    }
                } else {
                    self.high_take_b(m, 1);
                    wins_b += 1;
                    wins_a = 0;
                    if m.nb == 1 {
                        return Ok(Ended::Other);
                    }
                    if wins_b >= min_gallop {
                        break;
                    }
                }
            }
            min_gallop += 1;
            loop {
                min_gallop -= usize::from(min_gallop > 1);
                self.min_gallop = min_gallop;
                let key = self.tmp[m.nb - 1].key;
                let a = &self.a[m.start..m.start + m.na];
                let wins_a = m.na - gallop_right(rt, key, a, m.na - 1)?;
                self.high_take_a(m, wins_a);
                if m.na == 0 {
                    return Ok(Ended::Rest);
                }
                self.high_take_b(m, 1);
                if m.nb == 1 {
                    return Ok(Ended::Other);
                }
                let key = self.a[m.start + m.na - 1].key;
                let wins_b = m.nb - gallop_left(rt, key, &self.tmp[..m.nb], m.nb - 1)?;
                self.high_take_b(m, wins_b);
                if m.nb == 1 {
                    return Ok(Ended::Other);
                }
                if m.nb == 0 {
                    return Ok(Ended::Rest);
                }
                self.high_take_a(m, 1);
                if m.na == 0 {
                    return Ok(Ended::Rest);
                }
                if wins_a < MIN_GALLOP && wins_b < MIN_GALLOP {
                    break;
                }
            }
            min_gallop += 1;
            self.min_gallop = min_gallop;
        }
    }

    fn high_take_a(&mut self, m: &mut High, count: usize) {
        let end = m.start + m.na;
        self.a.copy_within(end - count..end, end + m.nb - count);
        m.na -= count;
    }

    fn high_take_b(&mut self, m: &mut High, count: usize) {
        let end = m.start + m.na + m.nb;
        self.a[end - count..end].copy_from_slice(&self.tmp[m.nb - count..m.nb]);
        m.nb -= count;
    }
}

/// Where a merge from the front stands: the next place, and what is left of both sides.
struct Low {
    dest: usize,
    pa: usize,
    na: usize,
    pb: usize,
    nb: usize,
}

/// Where a merge from the back stands: what is left of both sides.
struct High {
    start: usize,
    na: usize,
    nb: usize,
}
