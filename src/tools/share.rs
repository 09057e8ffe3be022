//! A link to the figures on the page.

use leptos::prelude::*;

use crate::browser::{focus, share_sheet};
use crate::components::{Button, flag, memo_text, text};
use crate::sharing::QrCode;
use crate::state::{CopiedLink, SharedLink, locale};

/// The field that shows the link.
const FIELD: &str = "share-link";

/// The button, and below it the link once it is asked for.
#[component]
pub fn Share() -> impl IntoView {
    let locale = locale();
    let m = locale.messages;
    let link: SharedLink = expect_context();
    let address = memo_text(move || link.copied().map(|CopiedLink { address, .. }| address).unwrap_or_default());
    let is_hidden = flag(move || address.with(String::is_empty));
    let outcome = move || match link.copied().and_then(|copied| copied.is_copied) {
        Some(true) => m.share_copied.to_owned(),
        Some(false) => m.share_by_hand.to_owned(),
        None => String::new(),
    };
    let copy = move |()| link.copy(locale.language, || focus::select_text(FIELD));
    view! {
        <div class="share">
            <Button action="share" label=m.share on_press=copy />
            <p class="aside" role="status">{text(outcome)}</p>
            <div class="share-link" prop:hidden=is_hidden>
                <label for=FIELD>{m.share_link}</label>
                <input id=FIELD type="text" readonly prop:value=address />
                <Button
                    action="share-with"
                    label=m.share_with
                    hidden=!share_sheet::is_available()
                    quiet=true
                    on_press=move |()| share_sheet::share(&address.get_untracked(), m.title)
                />
                <QrCode text=address />
            </div>
        </div>
    }
}
