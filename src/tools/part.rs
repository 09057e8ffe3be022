//! What the lazy program of the tools hands over.

use domain::channel::Period;
use leptos::prelude::*;

use super::footer::Footer;
use super::form_head::FormHead;
use super::left_out::LeftOut;
use super::live_region::LiveRegion;
use super::notices::{LinkNotices, StorageNotices};
use super::optional_columns::OptionalColumns;
use super::period::PeriodFields;
use super::row_facts::RowFacts;
use super::sections::Sections;
use super::settings::Settings;
use super::share::Share;
use super::start::start;
use super::table_export::TableExport;
use super::toolbar::Toolbar;
use super::what_counts::WhatCounts;
use super::{Place, ToolsPart};
use crate::browser::page;
use crate::import_dialog::ImportDialog;

/// What the program hands over.
pub const PART: ToolsPart = ToolsPart { start, view };

fn view(place: Place) -> AnyView {
    match place {
        Place::Settings => view! { <Settings /> }.into_any(),
        Place::FormHead => view! { <FormHead /> }.into_any(),
        Place::Options => view! {
            <PeriodFields period=Period::Current />
            <OptionalColumns />
        }
        .into_any(),
        Place::Notices => view! {
            <StorageNotices />
            <LinkNotices />
        }
        .into_any(),
        Place::Row(id) => view! { <RowFacts id /> }.into_any(),
        Place::Channels => view! {
            <Toolbar />
            <WhatCounts />
        }
        .into_any(),
        Place::LeftOut => view! { <LeftOut /> }.into_any(),
        Place::Answer => view! {
            <Share />
            <TableExport />
        }
        .into_any(),
        Place::Sections => view! { <Sections /> }.into_any(),
        Place::Foot => view! {
            <Footer />
            <LiveRegion />
            <ImportDialog />
            <Ready />
        }
        .into_any(),
    }
}

/// Says that all of the page is there.
#[component]
fn Ready() -> impl IntoView {
    Effect::new(|_: Option<()>| page::set_root_attribute("data-app", "ready"));
}
