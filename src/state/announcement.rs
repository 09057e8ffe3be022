//! What is told to people who hear the page, once things are quiet: what was done, then the result.

use domain::ratio::Ratio;
use leptos::prelude::*;

use super::locale::Locale;
use super::plan_store::{Action, PlanStore, Snapshot};

/// What is to be told, in a sentence that follows the store; empty until something has changed. What was there when the page was
/// built is on the page to be read.
pub fn announcement(store: PlanStore, locale: Locale) -> Signal<String> {
    let quiet = store.when_quiet();
    let announcement = Memo::new_owning(move |earlier: Option<String>| {
        quiet.track();
        let is_first = earlier.is_none();
        let announcement = quiet.with_untracked(|snapshot| sentence(store, snapshot, locale));
        (if is_first { String::new() } else { announcement }, true)
    });
    announcement.into()
}

fn sentence(store: PlanStore, Snapshot { plan, report }: &Snapshot, locale: Locale) -> String {
    let m = locale.messages;
    let format = locale.format(plan.currency);
    let mut sentences = match store.action() {
        Some(Action::Edited(edit, before)) => vec![format!("{}.", m.edited(&edit, &before))],
        Some(Action::Undone(edit, before)) => vec![m.undone.with(&[&m.edited(&edit, &before)])],
        None => Vec::new(),
    };
    if let Some(cost) = report.total.cost.known() {
        sentences.push(m.status.with(&[&format.money(cost)]));
    }
    let costs = || report.channels.iter().filter_map(|row| Some((row.id, row.cost.known()?)));
    let cheapest = costs().min_by(|(_, a), (_, b)| Ratio::compare(*a, *b)).filter(|_| costs().count() > 1);
    if let Some((id, cost)) = cheapest {
        let name = plan.channel(id).map(|channel| m.channel_name(channel)).unwrap_or_default();
        sentences.push(m.status_cheapest.with(&[&name, &format.money(cost)]));
    }
    sentences.join(" ")
}
