//! A channel's further figures: its shares, and what clicks, impressions and revenue add. They follow a little later than the row,
//! as the shares of all channels change with each key in one.

use domain::channel::ChannelId;
use domain::ratio::Ratio;
use domain::report::ChannelReport;
use i18n::Messages;
use leptos::prelude::*;

use crate::components::ResultValue;
use crate::state::{Format, ImportSession, locale, plan_store};

/// A further figure of a channel.
#[derive(Clone, Copy)]
struct Fact {
    /// Its key in the contract, behind the channel's id.
    key: &'static str,
    number: fn(&ChannelReport) -> Option<Ratio>,
    format: fn(Format, Ratio) -> String,
    words: fn(&'static Messages) -> &'static str,
    /// Whether it is a part of a sum; then its words stand behind the figure, as in "50 % of spend".
    is_share: bool,
}

const SHARES: [Fact; 2] = [
    Fact {
        key: "spend_share",
        number: |row| row.spend_share,
        format: Format::percent,
        words: |m| m.of_spend,
        is_share: true,
    },
    Fact {
        key: "conversion_share",
        number: |row| row.conversion_share,
        format: Format::percent,
        words: |m| m.of_conversions,
        is_share: true,
    },
];

const METRICS: [Fact; 5] = [
    Fact {
        key: "cost_per_click",
        number: |row| row.cost_per_click,
        format: Format::amount,
        words: |m| m.cost_per_click,
        is_share: false,
    },
    Fact {
        key: "conversion_rate",
        number: |row| row.conversion_rate,
        format: Format::percent,
        words: |m| m.conversion_rate,
        is_share: false,
    },
    Fact {
        key: "click_through_rate",
        number: |row| row.click_through_rate,
        format: Format::percent,
        words: |m| m.click_through_rate,
        is_share: false,
    },
    Fact {
        key: "cost_per_thousand",
        number: |row| row.cost_per_thousand,
        format: Format::amount,
        words: |m| m.cost_per_thousand,
        is_share: false,
    },
    Fact {
        key: "return_on_ad_spend",
        number: |row| row.return_on_ad_spend,
        format: Format::factor,
        words: |m| m.return_on_ad_spend,
        is_share: false,
    },
];

/// The further figures of a channel, and the files that its figures are from.
#[component]
pub fn RowFacts(
    /// Which channel.
    id: ChannelId,
) -> impl IntoView {
    let m = locale().messages;
    let snapshot = plan_store().after_paint();
    let imported: ImportSession = expect_context();
    let figures = Memo::new(move |_| snapshot.with(|snapshot| snapshot.report.channel(id).cloned()));
    let metrics = Memo::new(move |_| {
        figures.with(|figures| METRICS.map(|fact| figures.as_ref().and_then(fact.number).is_some()).contains(&true))
    });
    let files = Memo::new(move |_| snapshot.with(|snapshot| imported.files_of(&snapshot.plan, id)));
    let metrics =
        move || metrics.get().then(|| METRICS.map(|fact| fact_view(id, fact, figures)).into_iter().collect::<Vec<_>>());
    view! {
        <ul class="facts" id=format!("{id}.facts")>
            {SHARES.map(|fact| fact_view(id, fact, figures)).into_iter().collect::<Vec<_>>()}
            {metrics}
            {move || files.get().map(|files| view! {
                <li data-known="true"><span>{m.from_reports.with(&[&files])}</span></li>
            })}
        </ul>
    }
}

fn fact_view(id: ChannelId, fact: Fact, figures: Memo<Option<ChannelReport>>) -> AnyView {
    let locale = locale();
    let m = locale.messages;
    let store = plan_store();
    let number = Memo::new(move |_| figures.with(|figures| figures.as_ref().and_then(fact.number)));
    let text = move || match number.get() {
        Some(number) => (fact.format)(locale.format(store.with(|plan| plan.currency)), number),
        None => m.nothing_entered.to_owned(),
    };
    let words = (fact.words)(m);
    let (before, behind) = if fact.is_share { ("", words) } else { (words, "") };
    view! {
        // Without a number the style leaves it out.
        <li data-known=move || if number.get().is_some() { "true" } else { "" }>
            {before} " "
            <ResultValue
                key=format!("{id}.{}", fact.key)
                value=Signal::derive(move || number.get().map(Ratio::canonical).unwrap_or_default())
                text=Signal::derive(text)
            />
            " " {behind}
        </li>
    }
    .into_any()
}
