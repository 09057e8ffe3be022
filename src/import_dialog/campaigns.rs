//! The campaigns of all files: searched, put in order, each in the sum or out of it.

use domain::confidence::{Level, interval};
use domain::quantity::Quantity;
use i18n::Import;
use leptos::html;
use leptos::prelude::*;
use reports::gather::{FileId, QuantitySums};
use reports::session::{Request, Section};
use reports::sources::Target;
use reports::view::ImportView;
use reports::view::campaigns::{CampaignName, CampaignView, Sort};

use super::format::ReportFormat;
use super::layout::paragraphs;
use super::sentences::{file_name, target_name};
use crate::components::{OptionGroup, SelectField, SelectOption, flag, keyed, memo_flag, memo_text, text, view_if};
use crate::state::{ImportSession, ReportReader, locale};

const SEARCH: &str = "import-search";

/// The orders, with their values.
const SORTS: [(Sort, &str); 4] =
    [(Sort::Spend, "spend"), (Sort::Dearest, "dearest"), (Sort::Cheapest, "cheapest"), (Sort::Name, "name")];

/// The campaigns, folded at first: what is folded is not told.
#[component]
pub fn Campaigns(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let format = ReportFormat { locale: locale(), currency: None };
    let title = move || {
        let count = view.with(|view| view.campaigns.count).to_string();
        texts.campaigns.with(&[&format.plain(&count)])
    };
    let is_open = view.with_untracked(|view| view.campaigns.found.is_some());
    let details = NodeRef::<html::Details>::new();
    let toggle = move |_| {
        let is_open = details.get_untracked().is_some_and(|details| details.open());
        reader.ask(&Request::Unfold(Section::Campaigns, is_open));
    };
    let value_of = |sort: Sort| SORTS.iter().find(|(own, _)| *own == sort).map(|(_, value)| *value);
    let sort = move || view.with(|view| value_of(view.campaigns.sort)).unwrap_or_default().to_owned();
    let options = SORTS.map(|(sort, value)| SelectOption::new(value, sort_words(texts, sort))).to_vec();
    let choose_sort = move |value: String| {
        if let Some((sort, _)) = SORTS.iter().find(|(_, own)| *own == value) {
            reader.ask(&Request::Sort(*sort));
        }
    };
    view! {
        <details class="panel" id="import-campaigns" node_ref=details open=is_open on:toggle=toggle>
            <summary><h3 id="import-campaigns-title">{memo_text(title)}</h3></summary>
            <div class="import-search">
                <SearchField texts />
                <SelectField
                    name="import-sort"
                    label=texts.sort
                    groups=vec![OptionGroup { title: "", options }]
                    value=memo_text(sort)
                    on_change=choose_sort
                />
            </div>
            <div class="written" id="import-rows"><Rows texts /></div>
        </details>
    }
}

const fn sort_words(texts: &Import, sort: Sort) -> &'static str {
    match sort {
        Sort::Spend => texts.sort_spend,
        Sort::Dearest => texts.sort_highest_cost,
        Sort::Cheapest => texts.sort_lowest_cost,
        Sort::Name => texts.sort_name,
    }
}

/// The field for what is searched. Its text is its own: what comes back from the search is older than what one types.
#[component]
fn SearchField(texts: &'static Import) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let session: ImportSession = expect_context();
    let text = RwSignal::new(String::new());
    // Each time the dialog is opened nothing is searched.
    Effect::new(move |_: Option<()>| {
        if session.is_open() {
            text.set(String::new());
        }
    });
    let search = move |value: String| {
        text.set(value.clone());
        reader.ask(&Request::Search(value));
    };
    view! {
        <div class="field">
            <label for=SEARCH>{texts.search}</label>
            <input
                type="search"
                id=SEARCH
                autocomplete="off"
                prop:value=move || text.get()
                on:input:target=move |event| search(event.target().value())
            />
        </div>
    }
}

/// A row a campaign, or why there is none.
#[component]
fn Rows(texts: &'static Import) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let locale = locale();
    let has_rows = memo_flag(move || view.with(|view| !found(view).is_empty()));
    let note = memo_text(move || view.with(|view| note(texts, view)).to_owned());
    let more = memo_text(move || {
        let count = view.with(|view| view.campaigns.found.as_ref().map_or(0, |found| found.more)).to_string();
        let shown = ReportFormat { locale, currency: None }.plain(&count);
        if count == "0" { String::new() } else { texts.more_campaigns.with(locale.language, &count, &[&shown]) }
    });
    view! {
        {paragraphs("", note)}
        {view_if(has_rows, move || view! { <CampaignTable texts /> }.into_any())}
        {paragraphs("", more)}
    }
}

/// What the table shows, or why there is none.
fn note<'t>(texts: &'t Import, view: &ImportView) -> &'t str {
    match &view.campaigns.found {
        None => "",
        Some(found) if !found.campaigns.is_empty() => texts.limits_note,
        Some(_) if view.campaigns.count == 0 => texts.nothing,
        Some(_) => texts.none_found,
    }
}

fn found(view: &ImportView) -> &[CampaignView] {
    view.campaigns.found.as_ref().map(|found| found.campaigns.as_slice()).unwrap_or_default()
}

/// The table.
#[component]
fn CampaignTable(texts: &'static Import) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let headings =
        [texts.role_campaign, texts.channel, texts.role_spend, texts.role_conversions, texts.cost, texts.include];
    let heading = |heading: &'static str| view! { <th role="columnheader">{heading}</th> };
    // A file's number and a place in it.
    let key = |campaign: &CampaignView| u64::from(campaign.file.0) << 32 | campaign.place as u64 & u64::from(u32::MAX);
    let keys = move || view.with(|view| found(view).iter().map(key).collect());
    let row = move |row_key: u64| {
        let campaign = move |view: &ImportView| found(view).iter().find(|it| key(it) == row_key).cloned();
        view! { <Row campaign=Memo::new(move |_| view.with(campaign)) texts headings /> }.into_any()
    };
    view! {
        <table role="table">
            <thead role="rowgroup"><tr role="row">{headings.map(heading).into_iter().collect::<Vec<_>>()}</tr></thead>
            <tbody role="rowgroup">{keyed(keys, row)}</tbody>
        </table>
    }
}

/// A row. Its box can have the focus while it is changed, so a row is never made anew.
#[component]
fn Row(campaign: Memo<Option<CampaignView>>, texts: &'static Import, headings: [&'static str; 6]) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let locale = locale();
    let name = text(move || {
        campaign.with(|it| it.as_ref().map(|it| view.with_untracked(|view| name(texts, view, it))).unwrap_or_default())
    });
    // Where a file tells no currency it is that of the others.
    let currency = move || view.with(|view| view.figures.currency);
    let cell = move |told: fn(&Import, &CampaignView, ReportFormat) -> String| {
        memo_text(move || {
            let format = |it: &CampaignView| ReportFormat { locale, currency: it.currency.or_else(currency) };
            campaign.with(|it| it.as_ref().map(|it| told(texts, it, format(it))).unwrap_or_default())
        })
    };
    let limits = cell(|texts, it, format| limits(texts, &it.sums, format).unwrap_or_default());
    let has_limits = memo_flag(move || limits.with(|limits| !limits.is_empty()));
    // Without a channel it counts nowhere.
    let can_count = memo_flag(move || campaign.with(|it| it.as_ref().is_some_and(|it| it.target != Target::Unknown)));
    let counts = flag(move || campaign.with(|it| it.as_ref().is_some_and(|it| it.counts)));
    let id = campaign.with_untracked(|it| it.as_ref().map(|it| (it.file, it.place))).unwrap_or_default();
    let label = text(move || texts.include_campaign.with(&[&name.get()]));
    let count = move || view! { <CountBox id label counts /> }.into_any();
    let [_, channel, spend, conversions, cost, include] = headings;
    view! {
        <tr role="row">
            <th role="rowheader">{name}</th>
            <td role="cell" data-heading=channel>{cell(|_, it, _| target_name(&it.target))}</td>
            <td role="cell" data-heading=spend>{cell(|_, it, format| format.sum(&it.sums, Quantity::Spend))}</td>
            <td role="cell" data-heading=conversions>
                {cell(|_, it, format| format.sum(&it.sums, Quantity::Conversions))}
            </td>
            <td role="cell" data-heading=cost>
                <strong>{cell(|_, it, format| format.cost(&it.sums))}</strong>
                {view_if(has_limits, move || view! { <span class="aside">{limits}</span> }.into_any())}
            </td>
            <td role="cell" data-heading=include>{view_if(can_count, count)}</td>
        </tr>
    }
}

/// Whether a campaign counts.
#[component]
fn CountBox(id: (FileId, usize), label: Signal<String>, counts: Signal<bool>) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let (file, place) = id;
    view! {
        <input
            type="checkbox"
            id=format!("import-campaign-{file}-{place}")
            aria-label=label
            prop:checked=counts
            on:change:target=move |event| reader.ask(&Request::Count(file, place, event.target().checked()))
        />
    }
}

fn name(texts: &Import, view: &ImportView, campaign: &CampaignView) -> String {
    match &campaign.name {
        CampaignName::Named(name) => name.clone(),
        CampaignName::Unnamed => file_name(view, campaign.file).to_owned(),
        CampaignName::Others => texts.other_campaigns.to_owned(),
    }
}

/// The range in which what a campaign costs per conversion lies 19 times out of 20.
fn limits(texts: &Import, sums: &QuantitySums, format: ReportFormat) -> Option<String> {
    let limits = interval(sums.get(Quantity::Spend)?, sums.get(Quantity::Conversions)?, Level::NinetyFive)?;
    let low = format.money(limits.low);
    Some(match limits.high {
        Some(high) => texts.limits_between.with(&[&low, &format.money(high)]),
        None => texts.limits_at_least.with(&[&low]),
    })
}
