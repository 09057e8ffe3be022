//! The list of channels, whose rows come, go and change places.

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::session::Session;
use crate::domain::channel::ChannelId;
use crate::platform::page;

/// Keeps the children of the element with this id in step with the plan's channels: builds the rows that are new,
/// removes those that are gone, puts all in order. A row's element has its channel in `data-channel`.
///
/// Leptos's `<For>` does the same and more, compiled anew for each type of row: 3 kB of brotli.
pub fn rows<V: IntoView + 'static>(session: Session, list: &'static str, build: fn(Session, ChannelId) -> V) {
    let Some(owner) = Owner::current() else { return };
    Effect::new(move |before: Option<(Vec<ChannelId>, Vec<(ChannelId, _)>)>| {
        let ids = session.ids();
        let (shown, mut rows) = before.unwrap_or_default();
        if ids != shown {
            rows.retain(|(id, _)| ids.contains(id));
            for id in ids.iter().copied().filter(|id| !shown.contains(id)) {
                if let Some(list) = page::element(list) {
                    rows.push((id, owner.with(|| mount_to(list, move || untrack(|| build(session, id))))));
                }
            }
            page::arrange(list, "data-channel", ids.iter().map(ToString::to_string));
        }
        (ids, rows)
    });
}
