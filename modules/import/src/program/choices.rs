//! What is asked of a file: its channel, and what it leaves open.

use conversion_cost::domain::channel::Preset;
use conversion_cost::domain::money::Currency;
use conversion_cost::platform::tree::Tree;
use conversion_cost::ui::pieces::{Options, paragraph};
use import::choices::PARTS;
use import::gather::{Ask, Gathered, open};
use import::role::Role;

use super::files::place;
use super::questions::Question;
use super::screen::Hold;
use super::session::{Entry, Session};

/// The currencies that are offered first.
const NEAR: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The fields.
pub(super) fn write(session: &Session, entry: &Entry, gathered: &Gathered, tree: &mut Tree) {
    let (Some(file), m) = (&entry.file, session.m) else { return };
    if entry.recalled {
        paragraph(tree, m.recalled);
    }
    let source = file.scanned.layout.source;
    let mut channels = Options::begin(tree, &place(entry, "channel"), m.channel);
    let column = file.scanned.layout.column(Role::Channel).and_then(|column| file.scanned.layout.header.get(column));
    match (source.name.is_empty(), column) {
        (_, Some(column)) => channels.add("", &m.by_column.with(&[column])),
        (true, None) => channels.add("", m.choose),
        (false, None) => channels.add("", (source.target)("").name().unwrap_or(m.choose)),
    }
    Preset::all().for_each(|preset| channels.add(preset.id(), preset.name()));
    channels.add("own", m.own_channel);
    channels.end();
    let (numbers, files) = session.read();
    let own = numbers.iter().position(|number| *number == entry.number);
    for ask in own.map(|own| open(&files, own)).unwrap_or_default() {
        match ask {
            Ask::Currency(_) => {
                let mut currencies = Options::begin(tree, &place(entry, "currency"), m.currency);
                let proposed = gathered.currency.or(session.around.typed);
                currencies.add("", proposed.as_ref().map_or(m.choose, Currency::code));
                let own = session.currency.code();
                let codes = NEAR.into_iter().chain((!NEAR.contains(&own)).then_some(own));
                codes.for_each(|code| currencies.add(code, code));
                currencies.end();
            }
            Ask::Mark(_, example) => {
                let mut marks = Options::begin(tree, &place(entry, "mark"), &m.mark.with(&[&example]));
                marks.add("", m.choose);
                let [group, decimal] = if example.contains(',') { ["dot", "comma"] } else { ["comma", "dot"] };
                marks.add(group, &m.mark_group.with(&[&example]));
                marks.add(decimal, &m.mark_decimal.with(&[&example]));
                marks.end();
            }
            Ask::Indicator(_, indicators) => {
                let mut kinds = Options::begin(tree, &place(entry, "indicator"), m.indicator);
                kinds.add("", m.choose);
                for kind in &indicators {
                    kinds.add(&format!("={kind}"), if kind.is_empty() { m.no_indicator } else { kind });
                }
                kinds.end();
            }
            Ask::Dates(_, dates) => {
                let writer = session.writer(gathered);
                let span = |(first, last)| m.days.with(&[&writer.day(first), &writer.day(last)]);
                let mut orders = Options::begin(tree, &place(entry, "dates"), m.dates);
                orders.add("", m.choose);
                orders.add("day", &m.dates_day.with(&[&span(dates.day_first)]));
                orders.add("month", &m.dates_month.with(&[&span(dates.month_first)]));
                orders.end();
            }
            Ask::Columns(_) | Ask::Channel(_) | Ask::Currencies(_) | Ask::OutOfRange(..) => {}
        }
    }
}

/// What they hold.
pub(super) fn held(entry: &Entry, asked: &[Question], holds: &mut Vec<Hold>) {
    let Some(file) = &entry.file else { return };
    for part in PARTS {
        let field = place(entry, part);
        let is_asked = asked.iter().any(|question| question.field.as_ref() == Some(&field));
        holds.push((field.clone(), "value", file.choices.value(part)));
        holds.push((field, "aria-invalid", is_asked.to_string()));
    }
}
