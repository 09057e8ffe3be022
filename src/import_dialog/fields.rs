//! What is chosen for a file: its channel, and what it leaves open.

use domain::amount::DecimalSeparator;
use domain::channel::{ChannelId, Preset};
use i18n::Import;
use leptos::prelude::*;
use reports::gather::choices::{ChannelChoice, Choice};
use reports::gather::{FileId, Question};
use reports::session::Request;
use reports::table::day::DateOrder;
use reports::table::span::Days;
use reports::view::ImportView;
use reports::view::file::{ChannelSource, Field};

use super::columns;
use super::figures::CURRENCY;
use super::file::{find, part_id};
use super::format::ReportFormat;
use super::layout::paragraphs;
use crate::components::{OptionGroup, SelectField, SelectOption, keyed, memo_flag, memo_text, words_if};
use crate::state::{ReportReader, locale, plan_store};

/// The currencies that are offered first.
const COMMON: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The last parts of the fields' ids. "mark" is the outside's name for the decimal separator.
const KINDS: [&str; 5] = ["channel", "mark", "indicator", "dates", "currency"];

const fn kind(field: &Field) -> &'static str {
    let [channel, separator, indicator, dates, currency] = KINDS;
    match field {
        Field::Channel(..) => channel,
        Field::Separator { .. } => separator,
        Field::Indicator { .. } => indicator,
        Field::DateOrder { .. } => dates,
        Field::Currency { .. } => currency,
    }
}

/// The id of the field in which a question is answered, if there is one.
pub fn question_field(question: &Question) -> Option<String> {
    let [channel, separator, indicator, dates, currency] = KINDS;
    match question {
        Question::Columns(file) => Some(part_id(*file, columns::SUMMARY)),
        Question::Channel(file) => Some(part_id(*file, channel)),
        Question::Separator(file, _) => Some(part_id(*file, separator)),
        Question::Indicator(file, _) => Some(part_id(*file, indicator)),
        Question::Dates(file, _) => Some(part_id(*file, dates)),
        Question::Currency(file) => Some(part_id(*file, currency)),
        Question::SeveralCurrencies(_) => Some(CURRENCY.to_owned()),
        Question::StillReading | Question::OutOfRange(..) | Question::NoFigures => None,
    }
}

/// Whether the question of a field is told.
pub fn is_asked(view: &ImportView, name: &str) -> bool {
    view.is_asked && view.questions.iter().filter_map(question_field).any(|field| field == name)
}

/// All fields of a file.
#[component]
pub fn FileFields(
    /// Which file.
    id: FileId,
    /// The sentences.
    texts: &'static Import,
) -> impl IntoView {
    let view = expect_context::<ReportReader>().view();
    let is_recalled = move || view.with(|view| find(view, id).is_some_and(|file| file.is_recalled));
    let kinds = move || {
        view.with(|view| {
            let fields = find(view, id).map(|file| file.fields.as_slice()).unwrap_or_default();
            let place = |field| (0..).zip(KINDS).find(|(_, own)| *own == kind(field)).map(|(place, _)| place);
            fields.iter().filter_map(place).collect()
        })
    };
    let field = move |place: u64| {
        let own = (0..).zip(KINDS).find(|(own, _)| *own == place).map(|(_, kind)| kind).unwrap_or_default();
        view! { <FileField id texts own /> }.into_any()
    };
    view! {
        {paragraphs("", words_if(memo_flag(is_recalled), texts.remembered))}
        {keyed(kinds, field)}
    }
}

/// A field of a file.
#[component]
fn FileField(id: FileId, texts: &'static Import, own: &'static str) -> impl IntoView {
    let reader: ReportReader = expect_context();
    let view = reader.view();
    let format = ReportFormat { locale: locale(), currency: None };
    let own_currency = plan_store().with_untracked(|plan| plan.currency.to_string());
    let name = part_id(id, own);
    let label = move || view.with(|view| find_field(view, id, own).map(|field| label(texts, field)));
    let value = move || view.with(|view| find_field(view, id, own).map(value));
    let groups = Memo::new(move |_| {
        let options = |field: &Field| options(texts, format, field, &own_currency);
        let options = view.with(|view| find_field(view, id, own).map(options)).unwrap_or_default();
        vec![OptionGroup { title: "", options }]
    });
    let choose = move |value: String| {
        let choice = view.with_untracked(|view| find_field(view, id, own).map(|field| choice(field, &value)));
        if let Some(choice) = choice {
            reader.ask(&Request::Choose(id, choice));
        }
    };
    view! {
        <SelectField
            name=name.clone()
            label=memo_text(move || label().unwrap_or_default())
            groups
            value=memo_text(move || value().unwrap_or_default())
            invalid=memo_flag(move || view.with(|view| is_asked(view, &name)))
            on_change=choose
        />
    }
}

fn find_field<'v>(view: &'v ImportView, id: FileId, own: &str) -> Option<&'v Field> {
    find(view, id)?.fields.iter().find(|field| kind(field) == own)
}

fn label(texts: &Import, field: &Field) -> String {
    match field {
        Field::Channel(..) => texts.channel.to_owned(),
        Field::Separator { example, .. } => texts.separator.with(&[example]),
        Field::Indicator { .. } => texts.indicator.to_owned(),
        Field::DateOrder { .. } => texts.dates.to_owned(),
        Field::Currency { .. } => texts.currency.to_owned(),
    }
}

fn options(texts: &Import, format: ReportFormat, field: &Field, own_currency: &str) -> Vec<SelectOption> {
    let none = |words: &str| SelectOption::new("", words);
    match field {
        Field::Channel(source, _) => {
            let source = match source {
                ChannelSource::Column(name) => none(&texts.channel_of_column.with(&[name])),
                ChannelSource::Platform(preset) => none(preset.name()),
                ChannelSource::Unknown => none(texts.choose),
            };
            let presets = Preset::all().map(|preset| SelectOption::new(preset.id(), preset.name()));
            std::iter::once(source).chain(presets).chain([SelectOption::new("own", texts.custom_channel)]).collect()
        }
        Field::Separator { example, .. } => {
            // The likelier reading first: three digits behind a separator mostly are thousands.
            let [group, decimal] = if example.contains(',') { ["dot", "comma"] } else { ["comma", "dot"] };
            vec![
                none(texts.choose),
                SelectOption::new(group, texts.separator_thousands.with(&[example])),
                SelectOption::new(decimal, texts.separator_decimal.with(&[example])),
            ]
        }
        Field::Indicator { kinds, .. } => {
            let kind = |kind: &String| {
                SelectOption::new(format!("={kind}"), if kind.is_empty() { texts.no_indicator } else { kind.as_str() })
            };
            std::iter::once(none(texts.choose)).chain(kinds.iter().map(kind)).collect()
        }
        Field::DateOrder { day_first, month_first, .. } => {
            let range = |days: &Days| texts.day_range.with(&[&format.day(days.first), &format.day(days.last)]);
            vec![
                none(texts.choose),
                SelectOption::new("day", texts.dates_day.with(&[&range(day_first)])),
                SelectOption::new("month", texts.dates_month.with(&[&range(month_first)])),
            ]
        }
        Field::Currency { proposed, .. } => {
            let proposed = none(proposed.as_ref().map_or(texts.choose, |currency| currency.code()));
            let own = (!COMMON.contains(&own_currency)).then_some(own_currency);
            let codes = COMMON.into_iter().chain(own).map(|code| SelectOption::new(code, code));
            std::iter::once(proposed).chain(codes).collect()
        }
    }
}

/// The value of what was chosen; empty where nothing was. A kind of results can itself be empty.
fn value(field: &Field) -> String {
    let value = match field {
        Field::Channel(_, Some(ChannelChoice::Preset(preset))) => preset.id(),
        Field::Channel(_, Some(ChannelChoice::Own)) => "own",
        Field::Separator { chosen: Some(DecimalSeparator::Point), .. } => "dot",
        Field::Separator { chosen: Some(DecimalSeparator::Comma), .. } => "comma",
        Field::DateOrder { chosen: Some(DateOrder::DayFirst), .. } => "day",
        Field::DateOrder { chosen: Some(DateOrder::MonthFirst), .. } => "month",
        Field::Indicator { chosen: Some(kind), .. } => return format!("={kind}"),
        Field::Currency { chosen: Some(currency), .. } => return currency.to_string(),
        _ => "",
    };
    value.to_owned()
}

/// The choice of such a value.
fn choice(field: &Field, value: &str) -> Choice {
    match field {
        Field::Channel(..) => Choice::Channel(match value.parse() {
            Ok(ChannelId::Preset(preset)) => Some(ChannelChoice::Preset(preset)),
            _ => (value == "own").then_some(ChannelChoice::Own),
        }),
        Field::Separator { .. } => Choice::Separator(match value {
            "dot" => Some(DecimalSeparator::Point),
            "comma" => Some(DecimalSeparator::Comma),
            _ => None,
        }),
        Field::DateOrder { .. } => Choice::DateOrder(match value {
            "day" => Some(DateOrder::DayFirst),
            "month" => Some(DateOrder::MonthFirst),
            _ => None,
        }),
        Field::Indicator { .. } => Choice::Indicator(value.strip_prefix('=').map(str::to_owned)),
        Field::Currency { .. } => Choice::Currency(value.parse().ok()),
    }
}
