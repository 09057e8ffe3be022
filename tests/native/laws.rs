//! What holds for every text from outside, whatever it is. `tests/native/outside.rs` tries it with the kept texts and with
//! random ones, `fuzz/` with what a fuzzer thinks up.

use conversion_cost::codec::document::PlanDocument;
use conversion_cost::codec::link::{self, Link};
use conversion_cost::codec::record::Record;
use conversion_cost::domain::amount::{self, DecimalMark, Unit};
use conversion_cost::domain::canonical;
use conversion_cost::domain::channel::tidy_name;
use conversion_cost::domain::entry::Entry;
use conversion_cost::domain::money::Currency;
use conversion_cost::domain::plan::Plan;

const MARKS: [DecimalMark; 2] = [DecimalMark::Comma, DecimalMark::Point];

/// A link is refused or read; what was read is written as a canonical link, which is read as itself.
pub fn link(text: &str) {
    for (fragment, query) in [(text, ""), ("", text), text.split_once('#').unwrap_or_default()] {
        if let Some(Link { plan: Some(plan), .. }) = link::read(fragment, query, Currency::DKK, DecimalMark::Comma) {
            links_as_itself(&plan);
        }
    }
}

/// A saved record is refused or read; what was read is saved, and saved again as the same.
pub fn record(text: &str) {
    let Ok(record) = Record::read(text) else { return };
    for mark in MARKS {
        let save = |record: &Record| {
            Record { plan: PlanDocument::of(&record.plan.plan(Currency::DKK, mark)), ..record.clone() }.write()
        };
        let saved = save(&record);
        assert_eq!(Record::read(&saved).map(|record| save(&record)), Ok(saved));
    }
}

/// A file is refused or opened; what was opened can go in a link.
pub fn file(text: &str) {
    let Ok(record) = Record::read(text) else { return };
    for mark in MARKS {
        let mut plan = record.plan.plan(Currency::DKK, mark);
        for channel in &mut plan.channels {
            channel.name = tidy_name(&channel.name);
        }
        links_as_itself(&plan);
    }
}

/// A typed number is refused, with a proposal that is accepted, or read; what was read is written as itself, in both
/// marks and in canonical form, and survives a change of the language.
pub fn number(text: &str) {
    for mark in MARKS {
        for unit in [Unit::Count, Unit::Percent, Unit::Money(Currency::DKK)] {
            let entry = Entry::default().typed(text, mark, unit);
            assert_eq!(entry.text(), text);
            let proposal = entry.problem().and_then(proposal);
            for value in entry.value().into_iter().chain(proposal) {
                for mark in MARKS {
                    let written = amount::read(&amount::write(value, mark), mark, unit);
                    assert_eq!(written.ok().flatten().map(|amount| amount.value), Some(value));
                }
                assert_eq!(canonical::read(&canonical::write(value)), Some(value));
            }
            // What could not be read is read again by the other language's rule.
            if entry.problem().is_none() {
                for other in MARKS {
                    assert_eq!(entry.rewritten(other, unit).rewritten(mark, unit).value(), entry.value());
                }
            }
        }
    }
}

fn proposal(problem: &amount::Problem) -> Option<rust_decimal::Decimal> {
    match problem {
        amount::Problem::Shape { proposal } | amount::Problem::TooManyDecimals { proposal } => Some(*proposal),
        _ => None,
    }
}

fn links_as_itself(plan: &Plan) {
    let canonical = link::write(plan);
    if canonical.chars().count() > link::LONGEST_LINK {
        return;
    }
    let Some(link) = link::read(&canonical, "", Currency::NOK, plan.mark) else { return };
    assert_eq!(link.notices, []);
    assert_eq!(link.plan.map(|plan| link::write(&plan)), Some(canonical));
}
