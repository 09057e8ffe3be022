//! What a person should know about their saved figures and about a link.

use codec::link::LinkNotice;
use i18n::Messages;
use leptos::prelude::*;

use crate::browser::download;
use crate::components::{Button, Notice, flag, memo_flag, memo_text, text, words_if};
use crate::state::{Persistence, SharedLink, StorageNotice, messages, plan_store};

/// What a person should know about the link that they opened.
#[component]
pub fn LinkNotices() -> impl IntoView {
    let m = messages();
    let store = plan_store();
    let link: SharedLink = expect_context();
    let is_shared = memo_flag(move || store.shows_shared());
    let is_own = flag(move || !is_shared.get());
    let notices = LINK_NOTICES.map(|code| {
        let words = memo_text(move || {
            let mut notices = link.notices().into_iter().map(|notice| link_notice(m, &notice));
            notices.find(|(its, _)| *its == code).map(|(_, words)| words).unwrap_or_default()
        });
        let is_told = flag(move || words.with(|words| !words.is_empty()));
        view! { <Notice code=words_if(is_told, code) text=words /> }
    });
    view! {
        <div class="notices">
            <Notice code=words_if(is_shared, "link-shared") text=words_if(is_shared, m.link_shared)>
                <Button action="keep-shared" label=m.keep_shared hidden=is_own on_press=move |()| link.keep() />
                <Button action="back-to-mine" label=m.back_to_own hidden=is_own on_press=move |()| link.back_to_own() />
            </Notice>
            {notices.into_iter().collect::<Vec<_>>()}
        </div>
    }
}

const LINK_NOTICES: [&str; 5] = ["link-newer", "link-too-long", "link-altered", "link-duplicate", "link-invalid"];

/// A notice's code in the contract, and its words.
fn link_notice(m: &Messages, notice: &LinkNotice) -> (&'static str, String) {
    match notice {
        LinkNotice::Newer => ("link-newer", m.link_newer.to_owned()),
        LinkNotice::TooLong => ("link-too-long", m.link_too_long.to_owned()),
        LinkNotice::Altered => ("link-altered", m.link_altered.to_owned()),
        LinkNotice::Duplicate(names) => ("link-duplicate", m.link_duplicate.with(&[&m.fields(names)])),
        LinkNotice::Invalid(names) => ("link-invalid", m.link_invalid.with(&[&m.fields(names)])),
    }
}

/// What a person should know about their saved figures.
#[component]
pub fn StorageNotices() -> impl IntoView {
    let m = messages();
    let persistence: Persistence = expect_context();
    let is_settled = flag(move || persistence.notice() != Some(StorageNotice::Conflict));
    let words = move || storage_notice(m, persistence.notice().as_ref());
    let unreadable = text(move || match persistence.notice() {
        Some(StorageNotice::Unreadable(text)) => download::address("text/plain", &text),
        _ => String::new(),
    });
    let is_readable = flag(move || unreadable.with(String::is_empty));
    view! {
        <Notice code=text(move || words().0.to_owned()) text=text(move || words().1.to_owned())>
            <a href=unreadable download="conversion-cost-unreadable.txt" prop:hidden=is_readable>
                {m.storage_download}
            </a>
            <Button action="load-other" label=m.load_other hidden=is_settled on_press=move |()| persistence.load_other() />
            <Button
                action="keep-mine"
                label=m.keep_own
                hidden=is_settled
                on_press=move |()| persistence.overwrite_other()
            />
        </Notice>
    }
}

/// A notice's code in the contract, and its words.
const fn storage_notice(m: &Messages, notice: Option<&StorageNotice>) -> (&'static str, &'static str) {
    match notice {
        Some(StorageNotice::Unavailable) => ("storage-unavailable", m.storage_unavailable),
        Some(StorageNotice::Full) => ("storage-full", m.storage_full),
        Some(StorageNotice::Newer) => ("storage-newer", m.storage_newer),
        Some(StorageNotice::Unreadable(_)) => ("storage-unreadable", m.storage_unreadable),
        Some(StorageNotice::Conflict) => ("storage-conflict", m.storage_conflict),
        None => ("", ""),
    }
}
