//! The dialog from top to bottom: where the focus is, what is asked, how it ends.

use i18n::Import;
use leptos::html;
use leptos::prelude::*;
use reports::gather::FileId;
use reports::session::Request;
use reports::view::ImportView;

use super::campaigns::Campaigns;
use super::fields::question_field;
use super::figures::{Figures, FormFields, Status};
use super::file::FileCard;
use super::layout::{lines, paragraphs};
use super::sentences;
use crate::browser::{files, focus};
use crate::components::{Button, keyed, memo_text};
use crate::state::{ImportSession, ReportReader, locale, messages};

const TITLE: &str = "import-title";

/// The id of the field for more files.
pub const MORE: &str = "import-more";

/// The dialog. It reads the files with which it is asked for.
#[component]
pub fn Dialog(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let m = messages();
    let session: ImportSession = expect_context();
    let reader = session.reader();
    let view = reader.view();
    provide_context(reader);
    Effect::new(move |_: Option<()>| {
        if session.request().is_open() {
            reader.read_requested(texts.pasted);
        }
    });
    let dialog = NodeRef::<html::Dialog>::new();
    show_while_open(dialog, session);
    move_focus_when_refused(reader);
    let cancel = move || reader.ask(&Request::Cancel);
    let ids = move || view.with(|view| view.files.iter().map(|file| u64::from(file.id.0)).collect());
    let card = move |id: u64| {
        let id = FileId(u32::try_from(id).unwrap_or_default());
        view! { <FileCard id texts /> }.into_any()
    };
    view! {
        <dialog
            id="import"
            aria-labelledby=TITLE
            node_ref=dialog
            on:cancel=move |event: web_sys::Event| {
                event.prevent_default();
                cancel();
            }
            // Some browsers close it whatever is wanted, where Escape is pressed twice.
            on:close=move |_| if session.is_open_untracked() { cancel() }
        >
            <header><h2 id=TITLE tabindex="-1">{m.import_title}</h2></header>
            <div class="import-body">
                <p class="lede">{texts.lede}</p>
                <ul class="import-files" id="import-files">{keyed(ids, card)}</ul>
                <label class="file">
                    {texts.add_files}
                    <input
                        type="file"
                        multiple
                        id=MORE
                        on:change:target=move |event| session.request().open(files::take(&event.target()))
                    />
                </label>
                <section aria-labelledby="import-result-title">
                    <h3 id="import-result-title">{texts.result}</h3>
                    <FormFields texts />
                    <Figures texts />
                    <Status texts />
                </section>
                <Campaigns texts />
            </div>
            <footer>
                <Questions texts />
                <div class="actions">
                    <button
                        type="button"
                        class="primary"
                        data-action="import-apply"
                        on:click=move |_| reader.ask(&Request::Apply)
                    >
                        {texts.apply}
                    </button>
                    <Button action="import-cancel" label=texts.cancel quiet=true on_press=move |()| cancel() />
                </div>
            </footer>
        </dialog>
    }
}

/// Shows the dialog while it is open, its title first, so that it is read from the top.
fn show_while_open(dialog: NodeRef<html::Dialog>, session: ImportSession) {
    Effect::new(move |_: Option<()>| {
        let Some(dialog) = dialog.get() else { return };
        match (session.is_open(), dialog.open()) {
            (true, false) => {
                // It is in the page and closed, so it can be shown.
                _ = dialog.show_modal();
                focus::to(TITLE);
            }
            // The browser gives the focus back to where it was.
            (false, true) => dialog.close(),
            _ => {}
        }
    });
}

/// Where figures are refused, the focus goes to the field that is asked for.
fn move_focus_when_refused(reader: ReportReader) {
    let refusals = reader.refusals();
    Effect::new(move |first: Option<()>| {
        refusals.track();
        let field = reader.view().with_untracked(|view| view.questions.first().and_then(question_field));
        if let Some(field) = field.filter(|_| first.is_some()) {
            focus::after_update(field);
        }
    });
}

/// The first question, and how many there are behind it, once one tried to use the figures.
#[component]
fn Questions(texts: &'static Import) -> impl IntoView {
    let language = locale().language;
    let view = expect_context::<ReportReader>().view();
    let sentences = move |view: &ImportView| {
        let (first, others) = view.questions.split_first().filter(|_| view.is_asked)?;
        let count = others.len().to_string();
        let more = (!others.is_empty()).then(|| texts.more_questions.with(language, &count, &[&count]));
        Some(lines([sentences::question(texts, view, first)].into_iter().chain(more)))
    };
    let sentences = memo_text(move || view.with(sentences).unwrap_or_default());
    view! { <div id="import-asks" role="alert">{paragraphs("caution", sentences)}</div> }
}
