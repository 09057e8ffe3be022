//! The campaigns of all files: searched, put in order, each in the sum or out of it.

use domain::confidence::{Level, interval};
use domain::quantity::Quantity;
use i18n::Import;
use leptos::html;
use leptos::prelude::*;
use reports::gather::FileId;
use reports::session::{Request, Section};
use reports::sources::Target;
use reports::view::ImportView;
use reports::view::campaigns::{CampaignName, CampaignView, Sort};

use super::dialog::part;
use super::format::ReportFormat;
use super::sentences::{file_name, target_name};
use crate::components::{OptionGroup, SelectField, SelectOption};
use crate::state::{ImportSession, Locale, ReportReader, locale};

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
    let language_format = ReportFormat { locale: locale(), currency: None };
    let count = part(reader, |view| view.campaigns.count);
    let title = move || texts.campaigns.with(&[&language_format.plain(&count.get().to_string())]);
    let is_open = reader.view().with_untracked(|view| view.campaigns.found.is_some());
    let details = NodeRef::<html::Details>::new();
    let toggle = move |_| {
        let is_open = details.get_untracked().is_some_and(|details| details.open());
        reader.ask(&Request::Unfold(Section::Campaigns, is_open));
    };
    let sort = part(reader, |view| view.campaigns.sort);
    let sort_value = move || SORTS.iter().find(|(own, _)| *own == sort.get()).map(|(_, value)| (*value).to_owned());
    let options = SORTS.map(|(sort, value)| SelectOption::new(value, sort_words(texts, sort))).to_vec();
    let choose_sort = move |value: String| {
        if let Some((sort, _)) = SORTS.iter().find(|(_, own)| *own == value) {
            reader.ask(&Request::Sort(*sort));
        }
    };
    view! {
        <details class="panel" id="import-campaigns" node_ref=details open=is_open on:toggle=toggle>
            <summary><h3 id="import-campaigns-title">{title}</h3></summary>
            <div class="import-search">
                <SearchField texts />
                <SelectField
                    name="import-sort"
                    label=texts.sort
                    groups=vec![OptionGroup { title: "", options }]
                    value=Signal::derive(move || sort_value().unwrap_or_default())
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
    let reader: ReportReader = expect_context();
    let locale = locale();
    let keys = part(reader, |view| found(view).iter().map(|it| (it.file, it.place)).collect::<Vec<_>>());
    let is_empty = Memo::new(move |_| keys.with(Vec::is_empty));
    let none = part(reader, move |view| match &view.campaigns.found {
        Some(found) if found.campaigns.is_empty() && view.campaigns.count == 0 => texts.nothing,
        Some(found) if found.campaigns.is_empty() => texts.none_found,
        _ => "",
    });
    let more = part(reader, |view| view.campaigns.found.as_ref().map_or(0, |found| found.more));
    let more = move || {
        let count = more.get().to_string();
        let shown = ReportFormat { locale, currency: None }.plain(&count);
        (count != "0").then(|| view! { <p>{texts.more_campaigns.with(locale.language, &count, &[&shown])}</p> })
    };
    let headings =
        [texts.role_campaign, texts.channel, texts.role_spend, texts.role_conversions, texts.cost, texts.include];
    let heading = |heading: &'static str| view! { <th role="columnheader">{heading}</th> };
    view! {
        <p>{move || if is_empty.get() { none.get() } else { texts.limits_note }}</p>
        <Show when=move || !is_empty.get()>
            <table role="table">
                <thead role="rowgroup"><tr role="row">{headings.map(heading).into_iter().collect::<Vec<_>>()}</tr></thead>
                <tbody role="rowgroup">
                    <For each=move || keys.get() key=|key| *key let:key>
                        <Row key texts headings />
                    </For>
                </tbody>
            </table>
        </Show>
        {more}
    }
}

fn found(view: &ImportView) -> &[CampaignView] {
    view.campaigns.found.as_ref().map(|found| found.campaigns.as_slice()).unwrap_or_default()
}

/// A campaign, as it is shown.
#[derive(Clone, PartialEq)]
struct RowView {
    campaign: CampaignView,
    name: String,
    format_currency: Option<domain::money::Currency>,
}

fn row_view(view: &ImportView, (file, place): (FileId, usize), texts: &Import) -> Option<RowView> {
    let campaign = found(view).iter().find(|it| it.file == file && it.place == place)?;
    let name = match &campaign.name {
        CampaignName::Named(name) => name.clone(),
        CampaignName::Unnamed => file_name(view, file).to_owned(),
        CampaignName::Others => texts.other_campaigns.to_owned(),
    };
    let format_currency = campaign.currency.or(view.figures.currency);
    Some(RowView { campaign: campaign.clone(), name, format_currency })
}

/// A row. What is in its box can change while it has the focus, so it is never made anew.
#[component]
fn Row(key: (FileId, usize), texts: &'static Import, headings: [&'static str; 6]) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let locale = locale();
    let row = part(reader, move |view| row_view(view, key, texts));
    let name = move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
    let cell = move |text: fn(&RowView, ReportFormat) -> String| {
        move || {
            row.with(|row| row.as_ref().map(|row| text(row, ReportFormat { locale, currency: row.format_currency })))
        }
    };
    let limits = move || row.with(|row| limits(texts, row.as_ref()?, locale));
    // Without a channel it counts nowhere.
    let can_count =
        Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.campaign.target != Target::Unknown)));
    let counts = move || row.with(|row| row.as_ref().is_some_and(|row| row.campaign.counts));
    let (file, place) = key;
    let [_, channel, spend, conversions, cost, include] = headings;
    view! {
        <tr role="row">
            <th role="rowheader">{name}</th>
            <td role="cell" data-heading=channel>{cell(|row, _| target_name(&row.campaign.target))}</td>
            <td role="cell" data-heading=spend>
                {cell(|row, format| format.sum(&row.campaign.sums, Quantity::Spend))}
            </td>
            <td role="cell" data-heading=conversions>
                {cell(|row, format| format.sum(&row.campaign.sums, Quantity::Conversions))}
            </td>
            <td role="cell" data-heading=cost>
                <strong>{cell(|row, format| format.cost(&row.campaign.sums))}</strong>
                {move || limits().map(|limits| view! { <span class="aside">{limits}</span> })}
            </td>
            <td role="cell" data-heading=include>
                <Show when=move || can_count.get()>
                    <input
                        type="checkbox"
                        id=format!("import-campaign-{file}-{place}")
                        aria-label=move || texts.include_campaign.with(&[&name()])
                        prop:checked=counts
                        on:change:target=move |event| {
                            reader.ask(&Request::Count(file, place, event.target().checked()));
                        }
                    />
                </Show>
            </td>
        </tr>
    }
}

/// The range in which what a campaign costs per conversion lies 19 times out of 20.
fn limits(texts: &Import, row: &RowView, locale: Locale) -> Option<String> {
    let format = ReportFormat { locale, currency: row.format_currency };
    let sums = &row.campaign.sums;
    let limits = interval(sums.get(Quantity::Spend)?, sums.get(Quantity::Conversions)?, Level::NinetyFive)?;
    let low = format.money(limits.low);
    Some(match limits.high {
        Some(high) => texts.limits_between.with(&[&low, &format.money(high)]),
        None => texts.limits_at_least.with(&[&low]),
    })
}
