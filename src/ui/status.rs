//! The result in a sentence, for people who hear the page.

use leptos::prelude::*;

use super::follow::text;
use crate::domain::ratio::Ratio;
use crate::state::{Session, Writer};

/// One polite live region. It speaks when things are quiet: what was done, then the result.
#[component]
pub(super) fn Status(session: Session) -> impl IntoView {
    let m = session.messages();
    let sentence = move || {
        // What was there when the page was built is on the page to be read; only changes are told.
        let Some((settled, done)) = session.settled() else { return String::new() };
        let money = |cost| untrack(|| session.write(Writer::money, cost));
        let mut sentences = done;
        if let Some(cost) = settled.total.cost.known() {
            sentences = format!("{sentences} {}", m.status.with(&[&money(cost)]));
        }
        let costs = || settled.channels.iter().filter_map(|row| Some((row.id, row.cost.known()?)));
        let cheapest = costs().min_by(|(_, a), (_, b)| Ratio::compare(*a, *b)).filter(|_| costs().count() > 1);
        if let Some((id, cost)) = cheapest {
            let name = untrack(|| session.channel_name(id, m));
            sentences = format!("{sentences} {}", m.status_cheapest.with(&[&name, &money(cost)]));
        }
        sentences
    };
    view! { <p class="unseen" role="status" data-status>{text(sentence)}</p> }
}
