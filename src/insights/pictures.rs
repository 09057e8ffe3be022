//! From the figures to pictures: costs with their limits on one axis, and the shares of spend and conversions.

use chart::intervals::{self, Point, Reference, ReferenceKind};
use chart::shares::{self, Share};
use chart::svg::CaptionedPicture;
use domain::channel::ChannelId;
use domain::figure::Figure;
use domain::plan::Plan;
use domain::ratio::Ratio;
use domain::report::ChannelReport;

use super::Texts;
use crate::calculator::cost_text;
use crate::state::{Locale, Snapshot};

/// The pictures of the figures: none while nothing was spent, and that of the shares only where there are two to compare.
pub fn pictures(snapshot: &Snapshot, locale: Locale, texts: &Texts) -> Vec<CaptionedPicture> {
    let costs = costs(snapshot, locale, texts);
    let shares = shares(snapshot, locale, texts);
    costs.map(|costs| [costs].into_iter().chain(shares).collect()).unwrap_or_default()
}

fn costs(Snapshot { plan, report }: &Snapshot, locale: Locale, texts: &Texts) -> Option<CaptionedPicture> {
    let format = locale.format(plan.currency);
    let point = |row: &ChannelReport| {
        let interval = row.interval?;
        let words = cost_text(locale.messages, row.cost, |cost| format.money(cost));
        let name = short_name(plan, row.id, locale, &words);
        let (value, high) = (row.cost.known().map(Ratio::to_f64), interval.high.map(Ratio::to_f64));
        Some(Point { name, words, value, low: interval.low.to_f64(), high })
    };
    let points: Vec<_> = report.channels.iter().filter_map(point).collect();
    let reference =
        |at: Option<Ratio>, name: &str, kind| at.map(|at| Reference { name: name.to_owned(), at: at.to_f64(), kind });
    let total = report.total.cost.known().filter(|_| points.len() > 1);
    let total = reference(total, texts.overall, ReferenceKind::Total);
    let target = reference(plan.figure(Figure::Target), texts.chart_target, ReferenceKind::Target);
    let references: Vec<_> = [total, target].into_iter().flatten().collect();
    let picture = intervals::intervals(&points, &references, &|tick| format.plain(&tick.to_string()));
    let caption = if picture.logarithmic {
        format!("{} {}", texts.chart_costs, texts.chart_logarithmic)
    } else {
        texts.chart_costs.to_owned()
    };
    (!points.is_empty()).then_some(CaptionedPicture { picture, caption })
}

fn shares(Snapshot { plan, report }: &Snapshot, locale: Locale, texts: &Texts) -> Option<CaptionedPicture> {
    let format = locale.format(plan.currency);
    let share = |row: &ChannelReport| {
        let (spend, conversions) = row.spend_share.zip(row.conversion_share)?;
        let words = format!("{} → {}", format.percent(spend), format.percent(conversions));
        let name = short_name(plan, row.id, locale, &words);
        Some(Share { name, words, spend: spend.to_f64(), conversions: conversions.to_f64() })
    };
    let rows: Vec<_> = report.channels.iter().filter_map(share).collect();
    let picture = shares::shares(&rows, &|tick| format.plain(&tick.to_string()));
    (rows.len() > 1).then(|| CaptionedPicture { picture, caption: texts.chart_shares.to_owned() })
}

/// A channel's name, so short that it leaves these words room beside it in the narrowest picture.
fn short_name(plan: &Plan, id: ChannelId, locale: Locale, words: &str) -> String {
    let name = plan.channel(id).map(|channel| locale.messages.channel_name(channel)).unwrap_or_default();
    let longest = 34_usize.saturating_sub(words.chars().count()).max(8);
    if name.chars().count() <= longest {
        return name;
    }
    name.chars().take(longest - 1).chain(['…']).collect()
}
