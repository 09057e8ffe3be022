//! What stands around the form and the answer, and what goes on behind them: notices, tools, sections; saved figures, links,
//! imports. Loaded right behind the form, so that one can type before it is there.
//!
//! This file is what comes with the form; everything else is in the lazy program.

mod currency_field;
mod footer;
mod form_head;
mod language_field;
mod left_out;
mod live_region;
mod notices;
mod optional_columns;
mod part;
mod period;
mod row_facts;
mod sections;
mod settings;
mod share;
mod start;
mod table_export;
mod toolbar;
mod what_counts;

use domain::channel::ChannelId;
use leptos::prelude::*;

use crate::browser::{page, storage, url};
use crate::components::{LazyPart, LazyPartLabels, Loader, dynamic};
use crate::lazy;
use crate::state::{PREFERENCES, messages, plan_key};

pub use notices::{LinkNotices, StorageNotices};
pub use part::PART;
pub use period::PeriodFields;
pub use start::start;

/// Where on the page tools stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the header.
    Settings,
    /// Above the form.
    Notices,
    /// At the top of the form.
    FormHead,
    /// Above the channels.
    Options,
    /// In the row of a channel.
    Row(ChannelId),
    /// Below the channels.
    Channels,
    /// In the answer.
    LeftOut,
    /// Below the answer.
    Answer,
    /// Below form and answer.
    Sections,
    /// At the foot of the page.
    Foot,
}

/// What the lazy program hands over.
#[derive(Clone, Copy)]
pub struct ToolsPart {
    /// Opens what was saved or sent, and saves from now on. Once an app, where its contexts are to be had.
    start: fn(),
    view: fn(Place) -> AnyView,
}

/// Parameters of the address that are no figures.
const NO_FIGURES: [&str; 4] = ["lang", "theme", "open", "storage"];

/// Whether figures or choices may be waiting, in this browser or in the address: then the form is not shown before they are in
/// it.
pub fn are_needed_first() -> bool {
    let is_saved = |key: &str| storage::read(key).is_ok_and(|text| text.is_some());
    let has_link =
        !url::fragment().is_empty() || url::query_keys().iter().any(|key| !NO_FIGURES.contains(&key.as_str()));
    has_link || is_saved(PREFERENCES) || is_saved(&plan_key())
}

/// Has the tools start once they are there: at once, if they are given.
pub fn provide(part: Option<ToolsPart>) {
    let owner = Owner::current().unwrap_or_default();
    let start = move |part: ToolsPart| owner.with(part.start);
    if let Some(part) = part {
        start(part);
    }
    let load = move || {
        let start = start.clone();
        async move {
            let part = lazy::tools().await.ok();
            match part {
                Some(part) => start(part),
                // The form answers all the same.
                None => page::set_root_attribute("data-app", "ready"),
            }
            part
        }
    };
    let loader = Loader::with(part, load);
    loader.request();
    provide_context(loader);
}

/// The tools of a place, once they are there.
#[component]
pub fn Tools(
    /// Which.
    place: Place,
) -> impl IntoView {
    let loader: Loader<ToolsPart> = expect_context();
    dynamic(move || loader.get().map(|tools| (tools.view)(place)).into_any())
}

/// The same, where it is said if none of them can be loaded.
#[component]
pub fn ToolsOrProblem(
    /// Which.
    place: Place,
) -> impl IntoView {
    let m = messages();
    let loader: Loader<ToolsPart> = expect_context();
    let labels = LazyPartLabels { loading: "", failed: m.tools_failed, try_again: m.try_again };
    view! { <LazyPart loader labels view=move |tools: ToolsPart| (tools.view)(place) /> }
}
