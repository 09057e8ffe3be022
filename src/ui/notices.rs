//! What a person should know about their saved figures and about a link.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{only_if, text, whether};
use crate::state::{Session, StorageNotice};

/// What a person should know about the link that they opened.
#[component]
pub(super) fn LinkNotices(session: Session) -> impl IntoView {
    let m = session.messages();
    let shown = move || session.shows_shared();
    let notice = |code: &'static str| {
        let words = move || session.link_notice(code);
        view! {
            <div class="notice" role="status" data-notice=text(move || only_if(!words().is_empty(), code))>
                <p>{text(words)}</p>
            </div>
        }
    };
    let notices: Vec<_> = LINK_NOTICES.into_iter().map(notice).collect();
    view! {
        <div class="notice shared" role="status" data-notice=text(move || only_if(shown(), "link-shared"))>
            <p>{text(move || only_if(shown(), m.link_shared))}</p>
            <Action
                action="keep-shared"
                label=text(move || m.keep_shared.to_owned())
                idle=whether(|| false)
                hidden=whether(move || !shown())
                quiet=false
                press=Box::new(move || session.keep_shared())
            />
            <Action
                action="back-to-mine"
                label=text(move || m.back_to_mine.to_owned())
                idle=whether(|| false)
                hidden=whether(move || !shown())
                quiet=false
                press=Box::new(move || session.back_to_mine())
            />
        </div>
        {notices}
    }
}

const LINK_NOTICES: [&str; 5] = ["link-newer", "link-too-long", "link-altered", "link-duplicate", "link-invalid"];

/// What a person should know about their saved figures: the notice under the header.
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
