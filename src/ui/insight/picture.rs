//! The channels side by side: costs with their limits on one axis, and the shares of spend and conversions.

use crate::chart::intervals::{self, Mark, MarkKind, Point};
use crate::chart::shares::{self, Share};
use crate::chart::{Kind, Picture, Shape};
use crate::domain::figure::Figure;
use crate::domain::ratio::Ratio;
use crate::i18n::Insight;
use crate::state::{Hold, Shown, Tree, Writer};
use crate::ui::pieces::{button, classed, place};
use crate::ui::row_figures::cost_text;

/// Where the pictures come.
pub(super) const PLACE: &str = "picture";

/// All of this part of the page.
const PART: &str = "pictures";

/// The deeds of its buttons.
pub(in crate::ui) const SAVE_SVG: &str = "save-svg";
pub(in crate::ui) const SAVE_PNG: &str = "save-png";

/// The place, and what can be done with what is there.
pub(super) fn frame(i: &'static Insight, tree: &mut Tree) {
    tree.open("section").with("class", "picture").with("id", PART).with("aria-labelledby", "picture-heading");
    tree.open("h2").with("id", "picture-heading").text(i.picture).close();
    place(tree, "div", "", PLACE);
    tree.open("div").with("class", "deeds");
    button(tree, SAVE_SVG, i.save_svg);
    button(tree, SAVE_PNG, i.save_png);
    tree.close().close();
}

/// Without a figure the style leaves it out.
pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    let is_empty = it.report.channels.iter().all(|row| row.interval.is_none());
    held.push((PART.to_owned(), "data-empty", is_empty.to_string()));
}

/// Both pictures. What they show stands in words in them and, for those who don't see them, in the table of "How sure?".
pub(super) fn write(it: &Shown, tree: &mut Tree) {
    let i = it.insight();
    let costs = costs(it);
    if costs.height == 0 {
        return;
    }
    let stretched = if costs.logarithmic { i.picture_logarithmic } else { "" };
    figure(tree, &[i.picture_costs, stretched].join(" "), &costs);
    let shares = parts(it);
    if shares.shapes.iter().filter(|shape| matches!(shape, Shape::Square { .. })).count() > 1 {
        figure(tree, i.picture_shares, &shares);
    }
}

/// A name that leaves these words room beside it in the narrowest picture.
fn short(name: String, words: &str) -> String {
    let most = 34_usize.saturating_sub(words.chars().count()).max(8);
    if name.chars().count() <= most {
        return name;
    }
    name.chars().take(most - 1).chain(['…']).collect()
}

fn costs(it: &Shown) -> Picture {
    let i = it.insight();
    let point = |row: &crate::domain::report::ChannelReport| {
        let interval = row.interval?;
        let words = cost_text(it.m, row.cost, |cost| it.money(cost));
        let value = row.cost.known().map(Ratio::value);
        let (low, high) = (interval.low.value(), interval.high.map(Ratio::value));
        Some(Point { name: short(it.name(row.id), &words), words, value, low, high })
    };
    let points: Vec<_> = it.report.channels.iter().filter_map(point).collect();
    let mark = |at: Option<Ratio>, name: &str, kind| Some(Mark { name: name.to_owned(), at: at?.value(), kind });
    let total = it.report.total.cost.known().filter(|_| points.len() > 1);
    let target = it.plan.figure(Figure::Target);
    let marks: Vec<_> = [(total, i.in_all, MarkKind::Total), (target, i.picture_target, MarkKind::Target)]
        .into_iter()
        .filter_map(|(at, name, kind)| mark(at, name, kind))
        .collect();
    intervals::intervals(&points, &marks, &|tick| it.tick(&tick.to_string()))
}

fn parts(it: &Shown) -> Picture {
    let percent = |share| it.write(Writer::percent, share);
    let row = |row: &crate::domain::report::ChannelReport| {
        let (spend, conversions) = row.spend_share.zip(row.conversion_share)?;
        let words = format!("{} → {}", percent(spend), percent(conversions));
        Some(Share {
            name: short(it.name(row.id), &words),
            words,
            spend: spend.value(),
            conversions: conversions.value(),
        })
    };
    let rows: Vec<_> = it.report.channels.iter().filter_map(row).collect();
    shares::shares(&rows, &|tick| it.tick(&tick.to_string()))
}

fn figure(tree: &mut Tree, words: &str, picture: &Picture) {
    tree.open("figure").open("svg").with("role", "img").with("aria-label", words);
    tree.with("width", "100%").with("height", &picture.height.to_string());
    picture.shapes.iter().for_each(|shape| draw(tree, shape));
    tree.close();
    classed(tree, "figcaption", "hint", words);
    tree.close();
}

fn draw(tree: &mut Tree, shape: &Shape) {
    match shape {
        Shape::Line { x1, y1, x2, y2, kind } => {
            across(begin(tree, "line", *kind), "x1", *x1);
            across(down(tree, "y1", *y1), "x2", *x2);
            down(tree, "y2", *y2);
        }
        Shape::Dot { x, y, kind } => {
            across(begin(tree, "circle", *kind), "cx", *x);
            down(tree, "cy", *y).with("r", "5");
        }
        // Whatever has more corners is moved to its place by an svg of its own: only there a part of the width counts.
        Shape::Square { x, y, kind } | Shape::Arrow { x, y, kind } => {
            let corners = if matches!(shape, Shape::Square { .. }) { "M-4.5-4.5h9v9h-9z" } else { "M-6-5L0 0L-6 5" };
            across(begin(tree, "svg", *kind), "x", *x);
            down(tree, "y", *y).with("overflow", "visible");
            begin(tree, "path", *kind).with("d", corners).close();
        }
        Shape::Text { x, y, anchor, words, kind } => {
            across(begin(tree, "text", *kind), "x", *x);
            down(tree, "y", *y).with("text-anchor", anchor.value()).text(words);
        }
    }
    tree.close();
}

fn begin<'t>(tree: &'t mut Tree, name: &'static str, kind: Kind) -> &'t mut Tree {
    tree.open(name).with("class", kind.class())
}

#[inline(never)] // called again and again, as is the next
fn across<'t>(tree: &'t mut Tree, name: &'static str, x: u32) -> &'t mut Tree {
    tree.with(name, &format!("{}.{}%", x / 10, x % 10))
}

#[inline(never)]
fn down<'t>(tree: &'t mut Tree, name: &'static str, y: u32) -> &'t mut Tree {
    tree.with(name, &y.to_string())
}
