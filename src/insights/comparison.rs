//! Which channels really differ from the cheapest one, and which only by chance.

use domain::channel::ChannelId;
use domain::differences::{self, Difference, Differences};
use leptos::prelude::*;

use super::Texts;
use super::layout::probability;
use crate::state::{Snapshot, locale};

/// Each channel against the cheapest, in a sentence; what it takes, where there are not two.
pub fn comparison(snapshot: &Snapshot, texts: &'static Texts) -> AnyView {
    let Some(Differences { cheapest, others }) = differences::differences(&snapshot.plan, &snapshot.report) else {
        return view! { <p class="hint">{texts.differences_empty}</p> }.into_any();
    };
    let lines: Vec<_> = others.iter().map(|other| line(snapshot, texts, cheapest, other)).collect();
    view! {
        <ul>{lines}</ul>
        <p class="hint">{texts.difference_p}</p>
    }
    .into_any()
}

fn line(
    Snapshot { plan, .. }: &Snapshot,
    texts: &'static Texts,
    cheapest: ChannelId,
    Difference { id, p, is_dearer, is_same, more }: &Difference,
) -> impl IntoView + use<> {
    let locale = locale();
    let format = locale.format(plan.currency);
    let name = |id| plan.channel(id).map(|channel| locale.messages.channel_name(channel)).unwrap_or_default();
    let template = match (is_dearer, is_same) {
        (true, _) => texts.difference_dearer,
        (_, true) => texts.difference_same,
        _ => texts.difference_unclear,
    };
    let p = probability(format!("{id}.difference.p"), *p, format);
    let more = more.map(|more| texts.difference_more.with(locale.language, &more.canonical(), &[&format.count(more)]));
    view! { <li>{template.with(&[&name(*id), &name(cheapest)])} " (" {p} "). " {more}</li> }
}
