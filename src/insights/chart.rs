//! The channels side by side, as pictures that can be saved.

use chart::svg::{self, Appearance, CaptionedPicture, Look, SvgFile};
use domain::report::Report;
use leptos::prelude::*;

use super::Texts;
use super::pictures::pictures;
use crate::browser::{computed_style, download, image, task};
use crate::components::{Button, aria, dynamic, memo_flag};
use crate::state::{locale, messages, plan_store};

/// The pictures. What they show is also in words in them and, for people who don't see them, in the table of confidence.
#[component]
pub fn Chart(
    /// The sentences.
    texts: &'static Texts,
) -> impl IntoView {
    let locale = locale();
    let store = plan_store();
    let snapshot = store.in_pause();
    let has_costs = |report: &Report| report.channels.iter().any(|row| row.interval.is_some());
    let is_empty = memo_flag(move || snapshot.with(|snapshot| !has_costs(&snapshot.report)));
    let figures = move || {
        let pictures = snapshot.with(|snapshot| pictures(snapshot, locale, texts));
        pictures.into_iter().map(figure).collect::<Vec<_>>().into_any()
    };
    let file = move || {
        let pictures = store.snapshot().with_untracked(|snapshot| pictures(snapshot, locale, texts));
        Some(svg::file(&pictures, &appearance()?))
    };
    let save_svg = move |()| {
        if let Some(file) = file() {
            download::save("conversion-cost.svg", &address(&file));
        }
    };
    let save_png = move |()| {
        task::spawn(async move {
            let Some(file) = file() else { return };
            if let Some(png) = image::png(&address(&file), file.width, file.height).await {
                download::save("conversion-cost.png", &png);
            }
        });
    };
    view! {
        // The style leaves it out while it is empty.
        <section
            class="picture"
            id="pictures"
            aria-labelledby="picture-heading"
            data-empty=aria(is_empty)
        >
            <h2 id="picture-heading">{messages().chart}</h2>
            <div id="picture">{dynamic(figures)}</div>
            <div class="actions">
                <Button action="save-svg" label=texts.save_svg quiet=true on_press=save_svg />
                <Button action="save-png" label=texts.save_png quiet=true on_press=save_png />
            </div>
        </section>
    }
}

fn figure(CaptionedPicture { picture, caption }: CaptionedPicture) -> impl IntoView {
    view! {
        <figure>
            <svg
                role="img"
                aria-label=caption.clone()
                width="100%"
                height=picture.height.to_string()
                inner_html=svg::elements(&picture, Look::Classes)
            ></svg>
            <figcaption class="hint">{caption}</figcaption>
        </figure>
    }
}

fn address(file: &SvgFile) -> String {
    download::address("image/svg+xml", &file.text)
}

/// How the page looks to this person at this moment; `None` where the browser doesn't tell.
fn appearance() -> Option<Appearance> {
    Some(Appearance {
        page: computed_style::color("--page")?,
        ink: computed_style::color("--ink")?,
        muted: computed_style::color("--muted")?,
        accent: computed_style::color("--accent")?,
        caution: computed_style::color("--caution")?,
        hairline: computed_style::color("--hairline")?,
        font_family: computed_style::font_family()?,
    })
}
