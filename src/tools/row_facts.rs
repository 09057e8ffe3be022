//! A channel's further figures: its shares, and what clicks, impressions and revenue add. They follow a little later than the row,
//! as the shares of all channels change with each key in one.

use domain::channel::ChannelId;
use domain::ratio::Ratio;
use domain::report::ChannelReport;
use i18n::Messages;
use leptos::prelude::*;

use crate::components::{ResultValue, flag, memo_flag, memo_text, text, view_if, words_if};
use crate::state::{Format, ImportRequest, Snapshot, locale, plan_store};

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
    let imported: ImportRequest = expect_context();
    let has_metrics = memo_flag(move || {
        snapshot.with(|snapshot| {
            let figures = snapshot.report.channel(id);
            figures.is_some_and(|figures| METRICS.iter().any(|fact| (fact.number)(figures).is_some()))
        })
    });
    let files = memo_text(move || {
        let files = snapshot.with(|snapshot| imported.files_of(&snapshot.plan, id));
        files.map(|files| m.from_reports.with(&[&files])).unwrap_or_default()
    });
    let has_files = flag(move || files.with(|files| !files.is_empty()));
    view! {
        <ul class="facts" id=format!("{id}.facts")>
            {SHARES.map(|fact| fact_view(id, fact)).into_iter().collect_view()}
            {view_if(has_metrics, move || METRICS.map(|fact| fact_view(id, fact)).into_iter().collect_view().into_any())}
            <li data-known=words_if(has_files, "true")><span>{files}</span></li>
        </ul>
    }
}

fn fact_view(id: ChannelId, fact: Fact) -> AnyView {
    let locale = locale();
    let m = locale.messages;
    let snapshot = plan_store().after_paint();
    let number = move |snapshot: &Snapshot| snapshot.report.channel(id).and_then(fact.number);
    let value = text(move || snapshot.with(|snapshot| number(snapshot).map(Ratio::canonical).unwrap_or_default()));
    let is_known = flag(move || value.with(|value| !value.is_empty()));
    let figure = text(move || {
        snapshot.with(|snapshot| match number(snapshot) {
            Some(number) => (fact.format)(locale.format(snapshot.plan.currency), number),
            None => m.nothing_entered.to_owned(),
        })
    });
    let words = (fact.words)(m);
    let (before, behind) = if fact.is_share { ("", words) } else { (words, "") };
    view! {
        // Without a number the style leaves it out.
        <li data-known=words_if(is_known, "true")>
            {before} " " <ResultValue key=format!("{id}.{}", fact.key) value text=figure /> " " {behind}
        </li>
    }
    .into_any()
}
