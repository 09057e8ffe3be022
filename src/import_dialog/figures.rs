//! The figures that would be used, and what becomes of the form.

use domain::quantity::Quantity;
use domain::ratio::Ratio;
use i18n::Import;
use leptos::prelude::*;
use reports::gather::QuantitySums;
use reports::role::Role;
use reports::session::Request;
use reports::view::{ChannelView, FiguresView, FormView, ImportView};

use super::fields::is_asked;
use super::format::ReportFormat;
use super::layout::paragraphs;
use super::sentences::{role_name, target_name};
use crate::components::{
    DataTable, OptionGroup, SelectField, SelectOption, TableRow, dynamic, memo_flag, memo_text, view_if,
};
use crate::state::{Locale, ReportReader, locale};

/// The id of the choice of a currency where there are several.
pub const CURRENCY: &str = "import-only";

/// The currency where there are several, and what becomes of the form.
#[component]
pub fn FormFields(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let has_several = memo_flag(move || view.with(|view| !view.currencies.is_empty()));
    let has_choice = memo_flag(move || view.with(|view| matches!(view.form, FormView::Choice { .. })));
    let other_currency = memo_text(move || match view.with(|view| view.form) {
        FormView::OtherCurrency { form, files } => texts.form_other_currency.with(&[form.code(), files.code()]),
        _ => String::new(),
    });
    view! {
        <div class="import-form" id="import-form">
            {view_if(has_several, move || view! { <CurrencyChoice texts /> }.into_any())}
            {view_if(has_choice, move || view! { <FormChoice texts /> }.into_any())}
            {paragraphs("caution", other_currency)}
        </div>
    }
}

/// The choice of a currency, where the files have several.
#[component]
fn CurrencyChoice(texts: &'static Import) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let groups = Memo::new(move |_| {
        let currencies = view.with(|view| view.currencies.clone());
        let options = currencies.iter().map(|currency| SelectOption::new(currency.code(), currency.code()));
        let options = std::iter::once(SelectOption::new("", texts.choose)).chain(options).collect();
        vec![OptionGroup { title: "", options }]
    });
    let value = move || view.with(|view| view.currency.map(|currency| currency.to_string())).unwrap_or_default();
    view! {
        <SelectField
            name=CURRENCY
            label=texts.currency
            groups
            value=memo_text(value)
            invalid=memo_flag(move || view.with(|view| is_asked(view, CURRENCY)))
            on_change=move |code: String| reader.ask(&Request::UseCurrency(code.parse().ok()))
        />
    }
}

/// The choice between keeping what is in the form and beginning empty.
#[component]
fn FormChoice(texts: &'static Import) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let options = vec![SelectOption::new("keep", texts.form_keep), SelectOption::new("replace", texts.form_replace)];
    let value = move || match view.with(|view| view.form) {
        FormView::Choice { replaces: true } => "replace".to_owned(),
        _ => "keep".to_owned(),
    };
    view! {
        <SelectField
            name="import-form-choice"
            label=texts.form
            groups=vec![OptionGroup { title: "", options }]
            value=memo_text(value)
            on_change=move |value: String| reader.ask(&Request::ReplaceForm(value == "replace"))
        />
    }
}

/// The figures of each channel, the organic conversions and the period.
#[component]
pub fn Figures(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let locale = locale();
    let view = expect_context::<ReportReader>().view();
    let figures = Memo::new(move |_| view.with(|view| view.figures.clone()));
    let content = move |figures: &FiguresView| {
        if figures.channels.is_empty() && figures.organic.is_none() {
            return view! { <p>{texts.nothing}</p> }.into_any();
        }
        let format = ReportFormat { locale, currency: figures.currency };
        view! { {table(texts, format, figures)} {remarks(texts, format, figures)} }.into_any()
    };
    view! { <div class="written" id="import-result">{dynamic(move || figures.with(content))}</div> }
}

/// The figures of each channel, and of all that have both spend and conversions.
fn table(texts: &'static Import, format: ReportFormat, figures: &FiguresView) -> AnyView {
    let channels = &figures.channels;
    let has = |quantity: &Quantity| channels.iter().any(|channel| channel.sums.get(*quantity).is_some());
    let quantities: Vec<Quantity> = Quantity::ALL.into_iter().filter(has).collect();
    let mut headings = vec![texts.channel];
    headings.extend(quantities.iter().map(|quantity| role_name(texts, Role::Sum(*quantity))));
    headings.push(texts.cost);
    let row = |name: String, sums: &QuantitySums| {
        let cells = quantities.iter().map(|quantity| format.sum(sums, *quantity)).chain([format.cost(sums)]);
        TableRow { name, cells: cells.map(IntoAny::into_any).collect() }
    };
    let mut rows: Vec<_> = channels.iter().map(|it| row(target_name(&it.target), &it.sums)).collect();
    if channels.len() > 1 && channels.iter().any(|channel| channel.sums.is_whole()) {
        rows.push(row(texts.total.to_owned(), &figures.total));
    }
    view! { <DataTable headings rows /> }.into_any()
}

/// What should be known of the figures.
fn remarks(texts: &'static Import, format: ReportFormat, figures: &FiguresView) -> AnyView {
    let incomplete = figures.channels.iter().filter(|channel| !channel.sums.is_whole());
    let incomplete: Vec<String> = incomplete.map(|ChannelView { target, .. }| target_name(target)).collect();
    let incomplete = (!incomplete.is_empty()).then(|| texts.not_in_total.with(&[&incomplete.join(", ")]));
    let organic = figures.organic.and_then(Ratio::from_decimal);
    let organic = organic.map(|organic| texts.organic.with(&[&format.plain(&organic.canonical())]));
    let period = figures.days.map(|days| texts.period.with(&[&format.day(days.first), &format.day(days.last)]));
    let differ = figures.periods_differ.then(|| texts.different_periods.to_owned());
    let remarks = [("caution", incomplete), ("", organic), ("", period), ("caution", differ)];
    let paragraph =
        |(class, remark): (&'static str, Option<String>)| remark.map(|remark| view! { <p class=class>{remark}</p> });
    remarks.into_iter().filter_map(paragraph).collect_view().into_any()
}

/// All in all, for those who hear the dialog, once all is read.
#[component]
pub fn Status(
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let locale = locale();
    let view = expect_context::<ReportReader>().view();
    let sentence = move || view.with(|view| status(texts, locale, view)).unwrap_or_default();
    view! { <p class="unseen" id="import-status" role="status">{memo_text(sentence)}</p> }
}

fn status(texts: &Import, locale: Locale, view: &ImportView) -> Option<String> {
    let figures = Some(&view.figures).filter(|figures| !view.is_reading() && !figures.channels.is_empty())?;
    let format = ReportFormat { locale, currency: figures.currency };
    let sum = |quantity| (role_name(texts, Role::Sum(quantity)), format.sum(&figures.total, quantity));
    let all = [sum(Quantity::Spend), sum(Quantity::Conversions), (texts.cost, format.cost(&figures.total))];
    let known = all.into_iter().filter(|(_, figure)| !figure.is_empty());
    Some(known.map(|(name, figure)| format!("{name}: {figure}")).collect::<Vec<_>>().join(", "))
}
