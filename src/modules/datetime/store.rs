//! Dates and times as bytes.
//!
//! May touch: `value`, `object`.

use super::days::{self, Date};
use super::object::{Clock, DAY, Day, Delta, Stamp, Time, Tz, Zone};
use crate::value::Native;
use crate::value::store::{Bad, Read, Reader, Writer};
use crate::value::{TypeId, store::LoadNative, types};

/// What reads each type.
pub const LOADS: &[(TypeId, LoadNative)] = &[
    (types::TIMEDELTA, |r| {
        r.pay(16)?;
        let delta = Delta(r.wide()?);
        if delta.0.unsigned_abs() > DAY.unsigned_abs() * 1_000_000_000 {
            return Err(Bad::Wrong("a timedelta"));
        }
        Ok(Box::new(delta))
    }),
    (types::DATE, |r| {
        r.pay(24)?;
        Ok(Box::new(Day(date(r)?)))
    }),
    (types::TIME, |r| {
        r.pay(64)?;
        Ok(Box::new(Time { clock: clock(r)?, fold: r.flag()?, zone: r.value()? }))
    }),
    (types::DATETIME, |r| {
        r.pay(88)?;
        let (date, clock) = (date(r)?, clock(r)?);
        Ok(Box::new(Stamp { date, clock, fold: r.flag()?, zone: r.value()? }))
    }),
    (types::TZINFO, |_| Ok(Box::new(Tz) as Box<dyn Native>)),
    (types::TIMEZONE, |r| {
        r.pay(32)?;
        let offset = r.wide()?;
        if offset.unsigned_abs() >= DAY.unsigned_abs() {
            return Err(Bad::Wrong("a timezone"));
        }
        Ok(Box::new(Zone { offset, name: r.value()? }))
    }),
];

fn date(r: &mut Reader) -> Read<Date> {
    let [year, month, day] = [r.int()?, r.int()?, r.int()?];
    let known = (1..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=days::days_in_month(year, month)).contains(&day);
    if known { Ok(Date { year, month, day }) } else { Err(Bad::Wrong("a date")) }
}

fn clock(r: &mut Reader) -> Read<Clock> {
    let [hour, minute, second, micro] = [r.int()?, r.int()?, r.int()?, r.int()?];
    let known = (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..60).contains(&second)
        && (0..1_000_000).contains(&micro);
    if known { Ok(Clock { hour, minute, second, micro }) } else { Err(Bad::Wrong("a time")) }
}

fn write_date(out: &mut Writer, date: Date) {
    [date.year, date.month, date.day].iter().for_each(|n| out.int(*n));
}

fn write_clock(out: &mut Writer, clock: Clock) {
    [clock.hour, clock.minute, clock.second, clock.micro].iter().for_each(|n| out.int(*n));
}

impl Delta {
    pub(super) fn store(self, out: &mut Writer) {
        out.wide(self.0);
    }
}

impl Day {
    pub(super) fn store(self, out: &mut Writer) {
        write_date(out, self.0);
    }
}

impl Time {
    pub(super) fn store(self, out: &mut Writer) {
        write_clock(out, self.clock);
        out.flag(self.fold);
    }
}

impl Stamp {
    pub(super) fn store(self, out: &mut Writer) {
        write_date(out, self.date);
        write_clock(out, self.clock);
        out.flag(self.fold);
    }
}

impl Tz {
    pub(super) fn store(self, _: &mut Writer) {}
}

impl Zone {
    pub(super) fn store(self, out: &mut Writer) {
        out.wide(self.offset);
    }
}
