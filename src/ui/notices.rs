//! What a person should know about their saved figures and about a link.

use leptos::prelude::*;

use super::controls::action::Action;
use super::follow::{fixed, never, only_if, text, whether};
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
        <div class="notices">
            <div class="notice" role="status" data-notice=text(move || only_if(shown(), "link-shared"))>
                <p>{text(move || only_if(shown(), m.link_shared))}</p>
                {choice(session, "keep-shared", m.keep_shared, Session::shows_shared, Session::keep_shared)}
                {choice(session, "back-to-mine", m.back_to_mine, Session::shows_shared, Session::back_to_mine)}
            </div>
            {notices}
        </div>
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
    let conflict = |session: Session| session.storage_notice() == Some(StorageNotice::Conflict);
    view! {
        <div class="notice" role="status" data-notice=text(move || notice().0.to_owned())>
            <p>{text(move || notice().1.to_owned())}</p>
            <a href=text(unreadable) download="conversion-cost-unreadable.txt" prop:hidden=whether(move || unreadable().is_empty())>
                {m.storage_download}
            </a>
            {choice(session, "load-other", m.load_other, conflict, Session::load_other)}
            {choice(session, "keep-mine", m.keep_mine, conflict, Session::keep_mine)}
        </div>
    }
}

/// A button of a notice.
fn choice(
    session: Session,
    action: &'static str,
    label: &'static str,
    open: fn(Session) -> bool,
    press: fn(Session),
) -> impl IntoView {
    view! {
        <Action
            action=action
            label=fixed(label)
            idle=never()
            hidden=whether(move || !open(session))
            quiet=false
            press=Box::new(move || press(session))
        />
    }
}
