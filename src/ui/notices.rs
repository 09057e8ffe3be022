//! What a person should know about their saved figures.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{text, whether};
use crate::state::{Session, StorageNotice};

/// The notice under the header.
#[component]
pub(super) fn StorageNotices(session: Session) -> impl IntoView {
    let m = session.messages();
    let notice = move || match session.storage_notice() {
        Some(StorageNotice::Unavailable) => ("storage-unavailable", m.storage_unavailable),
        Some(StorageNotice::Full) => ("storage-full", m.storage_full),
        Some(StorageNotice::Newer) => ("storage-newer", m.storage_newer),
        Some(StorageNotice::Unreadable(_)) => ("storage-unreadable", m.storage_unreadable),
        Some(StorageNotice::Conflict) => ("storage-conflict", m.storage_conflict),
        None => ("", ""),
    };
    let unreadable = move || match session.storage_notice() {
        Some(StorageNotice::Unreadable(text)) => session.download(&text),
        _ => String::new(),
    };
    let no_conflict = move || session.storage_notice() != Some(StorageNotice::Conflict);
    let label = |words: &'static str| text(move || words.to_owned());
    let never = || whether(|| false);
    view! {
        <div class="notice" role="status" data-notice=text(move || notice().0.to_owned())>
            <p>{text(move || notice().1.to_owned())}</p>
            <a href=text(unreadable) download="conversion-cost-unreadable.txt" prop:hidden=whether(move || unreadable().is_empty())>
                {m.storage_download}
            </a>
            <Action
                action="load-other"
                label=label(m.load_other)
                idle=never()
                hidden=whether(no_conflict)
                quiet=false
                press=Box::new(move || session.load_other())
            />
            <Action
                action="keep-mine"
                label=label(m.keep_mine)
                idle=never()
                hidden=whether(no_conflict)
                quiet=false
                press=Box::new(move || session.keep_mine())
            />
        </div>
    }
}
