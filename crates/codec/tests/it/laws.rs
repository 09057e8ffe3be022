//! What holds for every text from outside, whatever it is. `outside.rs` tries it with the kept texts and with
//! random ones, `fuzz/` with what a fuzzer thinks up.

use codec::document::PlanDocument;
use codec::link::{self, Link};
use codec::record::Record;
use domain::amount::{self, DecimalSeparator, Unit};
use domain::canonical;
use domain::channel::tidy_name;
use domain::entry::Entry;
use domain::money::Currency;
use domain::plan::Plan;

const SEPARATORS: [DecimalSeparator; 2] = [DecimalSeparator::Comma, DecimalSeparator::Point];

/// A link is refused or read; what was read is written as a canonical link, which is read as itself.
pub fn link(text: &str) {
    for (fragment, query) in [(text, ""), ("", text), text.split_once('#').unwrap_or_default()] {
        if let Some(Link { plan: Some(plan), .. }) = link::read(fragment, query, Currency::DKK, DecimalSeparator::Comma)
        {
            links_as_itself(&plan);
        }
    }
}

/// A saved record is refused or read; what was read is saved, and saved again as the same.
pub fn record(text: &str) {
    let Ok(record) = Record::read(text) else { return };
    for separator in SEPARATORS {
        let save = |record: &Record| {
            Record { plan: PlanDocument::of(&record.plan.plan(Currency::DKK, separator)), ..record.clone() }.write()
        };
        let saved = save(&record);
        assert_eq!(Record::read(&saved).map(|record| save(&record)), Ok(saved));
    }
}

/// A file is refused or opened; what was opened can go in a link.
pub fn file(text: &str) {
    let Ok(record) = Record::read(text) else { return };
    for separator in SEPARATORS {
        let mut plan = record.plan.plan(Currency::DKK, separator);
        for channel in &mut plan.channels {
            channel.name = tidy_name(&channel.name);
        }
        links_as_itself(&plan);
    }
}

/// A typed number is refused, with a proposal that is accepted, or read; what was read is written as itself, in both
/// separators and in canonical form, and survives a change of the language.
pub fn number(text: &str) {
    for separator in SEPARATORS {
        for unit in [Unit::Count, Unit::Percent, Unit::Money(Currency::DKK)] {
            let entry = Entry::default().typed(text, separator, unit);
            assert_eq!(entry.text(), text);
            let proposal = entry.problem().and_then(proposal);
            for value in entry.value().into_iter().chain(proposal) {
                for separator in SEPARATORS {
                    let written = amount::parse(&amount::format(value, separator), separator, unit);
                    assert_eq!(written.ok().flatten().map(|amount| amount.value), Some(value));
                }
                assert_eq!(canonical::parse(&canonical::format(value)), Some(value));
            }
            // What could not be read is read again by the other language's rule.
            if entry.problem().is_none() {
                for other in SEPARATORS {
                    assert_eq!(entry.rewritten(other, unit).rewritten(separator, unit).value(), entry.value());
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
    if canonical.chars().count() > link::MAX_LINK_CHARS {
        return;
    }
    let Some(link) = link::read(&canonical, "", Currency::NOK, plan.separator) else { return };
    assert_eq!(link.notices, []);
    assert_eq!(link.plan.map(|plan| link::write(&plan)), Some(canonical));
}
